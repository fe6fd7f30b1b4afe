package dev.cairn.processor.map.table;

import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.dialect.Identifiers;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that the enabled databases take the names of tables, columns and sequences as they are written. */
public final class NameChecks {

    private final List<Dialect> dialects;
    private final Problems problems;
    private final Map<String, LogicalType.NamedEnum> types = new HashMap<>();
    private final Map<LogicalType.NamedEnum, Place> typePlaces = new LinkedHashMap<>();

    public NameChecks(List<String> dialects, Problems problems) {
        this.dialects =
                dialects.stream().flatMap(id -> Dialects.byId(id).stream()).toList();
        this.problems = problems;
    }

    public void check(TableDraft table) {
        check(table.name().name(), table.place(), "@Table(name = \"`{0}`\")");
        for (ColumnDraft column : table.columns()) {
            check(column.name(), column.place(), "@Column(name = \"`{0}`\")");
            checkType(column);
        }
        checkKeys(table);
        checkReferences(table);
        checkUniqueOptions(table);
    }

    private void checkUniqueOptions(TableDraft table) {
        if (table.uniques().stream().allMatch(unique -> unique.options() == null)) {
            return;
        }
        dialects.stream()
                .filter(dialect -> !dialect.capabilities().uniqueKeysAreConstraints())
                .forEach(dialect -> problems.report(
                        Message.UNIQUE_OPTIONS,
                        table.place(),
                        table.name().name().text(),
                        dialect.id()));
    }

    /** Where keys hold partitions, the id alone is no key that a foreign key could refer to. */
    private void checkReferences(TableDraft table) {
        for (TableDraft.Reference reference : table.references()) {
            TableDraft target = reference.target();
            Set<Name> key = new HashSet<>(target.primaryKey());
            boolean partial = !target.partition().isEmpty() && key.equals(Set.copyOf(reference.targetColumns()));
            dialects.stream()
                    .filter(dialect -> partial && dialect.capabilities().keysHoldPartitions())
                    .findFirst()
                    .ifPresent(dialect -> problems.report(
                            Message.PARTITIONED_TARGET,
                            table.place(),
                            table.name().name().text(),
                            target.name().name().text(),
                            dialect.id()));
        }
    }

    /** Two keys or indexes of one name cannot both be created. */
    private void checkKeys(TableDraft table) {
        Set<String> taken = new HashSet<>();
        Stream.of(
                        table.uniques().stream().map(TableDraft.Key::name),
                        table.indexes().stream().map(TableDraft.IndexDraft::name),
                        table.checks().stream().map(TableDraft.CheckDraft::name),
                        table.references().stream().map(TableDraft.Reference::name))
                .flatMap(names -> names)
                .filter(Objects::nonNull)
                .map(Name::text)
                .filter(name -> !taken.add(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> problems.report(
                        Message.KEY_NAME_TWICE,
                        table.place(),
                        table.name().name().text(),
                        name));
    }

    /** A type of the database's own shares its names with tables, and columns share it. */
    private void checkType(ColumnDraft column) {
        LogicalType type = column.column().type() instanceof LogicalType.Array array
                ? array.element()
                : column.column().type();
        if (!(type instanceof LogicalType.NamedEnum named) || column.column().definition() != null) {
            return;
        }
        LogicalType.NamedEnum known = types.putIfAbsent(named.name().toLowerCase(Locale.ROOT), named);
        if (known != null && !known.equals(named)) {
            problems.report(Message.TYPE_NAME_TAKEN, column.place(), named.name(), "another enum type");
        }
        typePlaces.putIfAbsent(named, column.place());
    }

    /** Checks the names of types against those of the tables, once all are known. */
    public void checkTypes(List<TableDraft> tables) {
        for (TableDraft table : tables) {
            LogicalType.NamedEnum type = types.get(table.name().name().text().toLowerCase(Locale.ROOT));
            if (type != null) {
                problems.report(
                        Message.TYPE_NAME_TAKEN,
                        Objects.requireNonNull(typePlaces.get(type)),
                        type.name(),
                        "table " + table.name().name().text());
            }
        }
        typePlaces.forEach((type, place) -> {
            for (Dialect dialect : dialects) {
                if (dialect.words().reserves(type.name())) {
                    problems.report(Message.TYPE_NAME_TAKEN, place, type.name(), "a reserved word of " + dialect.id());
                    return;
                }
            }
        });
    }

    public void check(Name name, Place place, String annotation) {
        int bytes = name.text().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > Identifiers.MAX_BYTES) {
            problems.report(
                    Message.NAME_TOO_LONG,
                    place,
                    name.text(),
                    String.valueOf(bytes),
                    String.valueOf(Identifiers.MAX_BYTES));
        }
        if (name.quote() != Name.Quote.NONE) {
            return;
        }
        for (Dialect dialect : dialects) {
            if (dialect.words().reserves(name.text())) {
                problems.report(
                        Message.RESERVED_WORD,
                        place,
                        name.text(),
                        dialect.id(),
                        annotation.replace("{0}", name.text()));
                return;
            }
        }
    }
}
