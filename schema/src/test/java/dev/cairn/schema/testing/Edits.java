package dev.cairn.schema.testing;

import dev.cairn.schema.change.Growth;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.Constraint.Unique;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.LogicalType.Enumeration;
import dev.cairn.schema.model.LogicalType.Int;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.succession.Renames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Small edits, as a developer makes them to entities: each is a function of a schema that names what it is about, so that it can be
 * made to another schema as well. Names come from a small pool, so that two developers meet.
 */
public final class Edits {

    private static final List<String> TABLES = List.of("author", "book", "tag", "shop", "city");
    private static final List<String> COLUMNS = List.of("title", "email", "price", "note", "rank");

    private static final List<String> CONSTANTS = List.of("POEM", "NOVEL", "ESSAY", "DRAMA", "SONG");
    private static final String GENRE = "genre";

    private Edits() {}

    /** What an edit makes of a schema. */
    public record Result(Schema schema, Renames renames) {}

    /**
     * One edit.
     *
     * @param tables the tables that it is about
     */
    public record Edit(String text, Set<String> tables, Function function) {

        /** The edited schema, or empty if it makes no sense there. */
        public Optional<Result> apply(Schema schema) {
            return function.apply(schema);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** What an edit does. */
    public interface Function {
        Optional<Result> apply(Schema schema);
    }

    /** A schema to start from. */
    public static Schema start() {
        return new Schema(
                Stream.of("author", "book", "tag")
                        .map(name -> table(name, "title", "note"))
                        .toList(),
                List.of());
    }

    private static Table table(String name, String... columns) {
        List<Column> all = new ArrayList<>(List.of(Column.of("id", new Int(64)).notNull()));
        for (String column : columns) {
            all.add(Column.of(column, new Text(80)));
        }
        all.add(Column.of(GENRE, new Enumeration(Enumeration.Style.STRING, CONSTANTS.subList(0, 2), 255)));
        return Table.of(QualifiedName.of(name), all)
                .withPrimaryKey(new PrimaryKey(Name.of("pk_" + name), List.of(Name.of("id"))));
    }

    /** An edit that makes sense in a schema. */
    public static Edit any(Schema schema, Random random) {
        while (true) {
            Edit edit = any(random);
            if (edit.apply(schema)
                    .filter(result -> !result.schema().equals(schema) && namesAreUnique(result.schema()))
                    .isPresent()) {
                return edit;
            }
        }
    }

    /** A table that was renamed keeps the names of its keys, and the next one of its old name would bear them again. */
    private static boolean namesAreUnique(Schema schema) {
        List<Name> names = schema.tables().stream()
                .flatMap(table -> Stream.concat(
                        table.constraints().map(Constraint::name),
                        table.indexes().stream().map(Index::name)))
                .toList();
        return Set.copyOf(names).size() == names.size();
    }

    private static Edit any(Random random) {
        String table = pick(TABLES, random);
        String other = pick(TABLES, random);
        String column = pick(COLUMNS, random);
        String another = pick(COLUMNS, random);
        String constant = pick(CONSTANTS, random);
        int size = 10 + random.nextInt(200);
        return switch (random.nextInt(21)) {
            case 0, 1 ->
                edit(
                        "create " + table,
                        List.of(table),
                        schema -> schema.table(name(table)).isPresent()
                                ? Optional.empty()
                                : Optional.of(new Result(schema.with(table(table, column)), Renames.NONE)));
            case 2 -> edit("drop " + table, List.of(table), schema -> drop(schema, table));
            case 3 ->
                edit("rename " + table + " to " + other, List.of(table, other), schema -> rename(schema, table, other));
            case 4, 5, 6 ->
                inTable(
                        "add",
                        table,
                        column,
                        t -> t.column(Name.of(column)).isPresent()
                                ? t
                                : t.withColumns(append(t.columns(), Column.of(column, new Text(size)))));
            case 7 ->
                inTable(
                        "drop",
                        table,
                        column,
                        t -> isUsed(t, column)
                                ? t
                                : t.withColumns(t.columns().stream()
                                        .filter(c -> !c.name().equals(Name.of(column)))
                                        .toList()));
            case 8 ->
                edit(
                        "rename " + table + "." + column + " to " + another,
                        List.of(table),
                        schema -> rename(schema, table, column, another));
            case 9 -> inTable("resize", table, column, t -> alter(t, column, c -> c.withType(new Text(size))));
            case 10 -> inTable("not null", table, column, t -> alter(t, column, Column::notNull));
            case 11 -> inTable("unique", table, column, t -> unique(t, column));
            case 12 -> inTable("index", table, column, t -> index(t, column));
            case 13, 14, 15, 16, 17, 18 ->
                inTable("add " + constant + " to", pick(TABLES.subList(0, 2), random), GENRE, t -> grow(t, constant));
            case 19 -> inTable("take " + constant + " from", table, GENRE, t -> shrink(t, constant));
            default ->
                edit(
                        "reference " + table + " to " + other,
                        List.of(table, other),
                        schema -> reference(schema, table, other));
        };
    }

    private static <T> T pick(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static QualifiedName name(String table) {
        return QualifiedName.of(table);
    }

    private static Edit edit(String text, List<String> tables, Function function) {
        return new Edit(text, new TreeSet<>(tables), function);
    }

    private static Edit inTable(String verb, String table, String column, UnaryOperator<Table> change) {
        return edit(
                verb + " " + table + "." + column,
                List.of(table),
                schema -> schema.table(name(table))
                        .map(change)
                        .map(changed -> new Result(schema.without(name(table)).with(changed), Renames.NONE)));
    }

    private static <T> List<T> append(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    private static boolean isUsed(Table table, String column) {
        Name name = Name.of(column);
        return table.uniques().stream().anyMatch(unique -> unique.columns().contains(name))
                || table.indexes().stream()
                        .anyMatch(index -> index.parts().stream()
                                .anyMatch(part -> part.column().equals(name)));
    }

    private static Table alter(Table table, String column, UnaryOperator<Column> change) {
        return table.withColumns(table.columns().stream()
                .map(c -> c.name().equals(Name.of(column)) ? change.apply(c) : c)
                .toList());
    }

    private static Table grow(Table table, String constant) {
        return alter(table, GENRE, column -> Growth.more(column, List.of(constant)));
    }

    private static Table shrink(Table table, String constant) {
        return alter(
                table,
                GENRE,
                column -> Growth.only(
                        column,
                        CONSTANTS.stream().filter(c -> !c.equals(constant)).toList()));
    }

    private static Table unique(Table table, String column) {
        Unique unique =
                new Unique(Name.of("uk_" + table.name().name().text() + "_" + column), List.of(Name.of(column)));
        return table.column(Name.of(column)).isEmpty() || table.uniques().contains(unique)
                ? table
                : table.withUniques(append(table.uniques(), unique));
    }

    private static Table index(Table table, String column) {
        Index index = new Index(
                Name.of("ix_" + table.name().name().text() + "_" + column),
                List.of(new Index.Part(Name.of(column), Index.Order.ASC)),
                false,
                null);
        return table.column(Name.of(column)).isEmpty() || table.indexes().contains(index)
                ? table
                : table.withIndexes(append(table.indexes(), index));
    }

    private static Optional<Result> drop(Schema schema, String table) {
        boolean referred = schema.tables().stream()
                .flatMap(t -> t.foreignKeys().stream())
                .anyMatch(key -> key.target().equals(name(table)));
        return referred || schema.table(name(table)).isEmpty()
                ? Optional.empty()
                : Optional.of(new Result(schema.without(name(table)), Renames.NONE));
    }

    private static Optional<Result> rename(Schema schema, String from, String to) {
        if (schema.table(name(from)).isEmpty() || schema.table(name(to)).isPresent()) {
            return Optional.empty();
        }
        List<Table> tables = new ArrayList<>();
        for (Table table : schema.tables()) {
            Table renamed = table.name().equals(name(from)) ? table.withName(name(to)) : table;
            tables.add(renamed.withForeignKeys(renamed.foreignKeys().stream()
                    .map(key -> key.target().equals(name(from))
                            ? new ForeignKey(
                                    key.name(), key.columns(), name(to), key.targetColumns(), key.onDelete(), null)
                            : key)
                    .toList()));
        }
        return Optional.of(
                new Result(schema.withTables(tables), new Renames(Map.of(name(from), name(to)), Map.of(), Map.of())));
    }

    private static Optional<Result> rename(Schema schema, String table, String from, String to) {
        Optional<Table> found = schema.table(name(table));
        if (found.isEmpty()
                || found.get().column(Name.of(from)).isEmpty()
                || found.get().column(Name.of(to)).isPresent()
                || isUsed(found.get(), from)) {
            return Optional.empty();
        }
        Table renamed = alter(found.get(), from, c -> c.withName(Name.of(to)));
        return Optional.of(new Result(
                schema.without(name(table)).with(renamed),
                new Renames(Map.of(), Map.of(name(table), Map.of(Name.of(from), Name.of(to))), Map.of())));
    }

    private static Optional<Result> reference(Schema schema, String table, String target) {
        Optional<Table> found = schema.table(name(table));
        Name column = Name.of(target + "_id");
        if (found.isEmpty()
                || schema.table(name(target)).isEmpty()
                || found.get().column(column).isPresent()) {
            return Optional.empty();
        }
        Name key = Name.of("fk_" + table + "_" + target);
        boolean taken = schema.tables().stream()
                .flatMap(Table::constraints)
                .anyMatch(constraint -> constraint.name().equals(key));
        if (taken) {
            return Optional.empty();
        }
        Table referring = found.get()
                .withColumns(append(found.get().columns(), Column.of(column, new Int(64))))
                .withForeignKeys(append(
                        found.get().foreignKeys(),
                        new ForeignKey(
                                key,
                                List.of(column),
                                name(target),
                                List.of(Name.of("id")),
                                ForeignKey.OnDelete.NO_ACTION,
                                null)));
        return Optional.of(new Result(schema.without(name(table)).with(referring), Renames.NONE));
    }
}
