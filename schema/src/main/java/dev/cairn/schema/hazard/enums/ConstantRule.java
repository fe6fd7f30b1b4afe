package dev.cairn.schema.hazard.enums;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.hazard.ColumnChanges;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.LogicalType.Enumeration;
import dev.cairn.schema.model.LogicalType.NamedEnum;
import dev.cairn.schema.model.Name;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows that hold a constant which is gone cannot be read; a column too short cannot hold one. */
public final class ConstantRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "EN107",
                Severity.WARNING,
                "a constant of an @Enumerated(STRING) is removed, or is longer than its column",
                "say with @RenamedFrom on a constant that it bears another name now; else give such rows another value before");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        Stream<Finding> gone = ConstantChange.of(migration)
                .filter(constants -> !constants.before().byPosition())
                .filter(constants -> !(constants.change().after().type() instanceof NamedEnum))
                .filter(constants -> !constants.gone().isEmpty())
                .map(constants -> gone(migration, constants));
        Stream<Finding> created = migration
                .all(Change.CreateTable.class)
                .flatMap(change ->
                        change.table().columns().stream().flatMap(column -> tooLong(migration, change, column)));
        Stream<Finding> added =
                migration.all(Change.AddColumn.class).flatMap(change -> tooLong(migration, change, change.column()));
        Stream<Finding> altered =
                migration.all(Change.AlterColumn.class).flatMap(change -> tooLong(migration, change, change.after()));
        return Stream.of(gone, created, added, altered).flatMap(all -> all).toList();
    }

    private Finding gone(Migration migration, ConstantChange constants) {
        String fact = "column " + ColumnChanges.text(migration, constants.change()) + " may not hold "
                + constants.goneText() + " any more: the migration fails if a row does.";
        String remedy =
                "where a constant has another name now, say so with @RenamedFrom on it; else give such rows another"
                        + " value before.";
        return migration
                .finding(this, constants.change(), constants.name(migration), fact, remedy)
                .guardedBy(constants.guard(migration));
    }

    private Stream<Finding> tooLong(Migration migration, Change change, Column column) {
        if (!(column.type() instanceof Enumeration type) || type.style() != Enumeration.Style.STRING) {
            return Stream.empty();
        }
        String constants = type.constants().stream()
                .filter(name -> name.length() > type.length())
                .collect(Collectors.joining(", "));
        List<Dialect> dialects = migration.dialects(
                dialect -> dialect.typeNames().of(type, "x").sql().contains("(" + type.length() + ")"));
        if (constants.isEmpty() || dialects.isEmpty() || column.definition() != null) {
            return Stream.empty();
        }
        Name name = migration.columnName(change, column.name());
        String fact = "column " + name.text() + " of " + migration.tableText(change) + " holds " + type.length()
                + " characters, too few for " + constants + ".";
        return Stream.of(migration
                .finding(this, change, name, fact, "give it a larger length with @Column(length = ...).")
                .in(Migration.ids(dialects)));
    }
}
