package dev.cairn.schema.hazard.clients;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.NewColumns;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.Name;
import java.util.List;
import java.util.stream.Stream;

/** A column that must have a value fails the inserts of programs that do not know of it. */
public final class RequireColumnRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "CB105",
                Severity.WARNING,
                "a column is NOT NULL, and programs of the old version write rows without it",
                "let the column be null, or have a default (@ColumnDefault), until they are gone");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        Stream<Finding> added = migration
                .onOldTables(Change.AddColumn.class)
                .filter(change -> !change.column().nullable())
                .flatMap(change -> finding(
                        migration,
                        change,
                        migration.columnName(change, change.column().name()),
                        // Where old rows get no value, DF101 tells of the graver side.
                        migration.dialects(dialect -> !NewColumns.isFilledByDatabase(change.column(), dialect)
                                && !NewColumns.withoutValue(migration, change).contains(dialect)),
                        "know nothing of the new column "));
        Stream<Finding> tightened = migration
                .onOldTables(Change.AlterColumn.class)
                .filter(change -> change.before().nullable() && !change.after().nullable())
                .flatMap(change -> finding(
                        migration,
                        change,
                        migration.columnName(change, change.after().name()),
                        migration.dialects(),
                        "may leave out column "));
        return Stream.concat(added, tightened).toList();
    }

    private Stream<Finding> finding(
            Migration migration, Change change, Name column, List<Dialect> dialects, String which) {
        if (dialects.isEmpty()) {
            return Stream.empty();
        }
        String fact = "programs of the old version that still run " + which + column.text() + " of "
                + migration.tableText(change) + ", which is NOT NULL: their inserts fail.";
        String remedy = "stop them before the migration, or let the column be null until they are gone.";
        return Stream.of(migration.finding(this, change, column, fact, remedy).in(Migration.ids(dialects)));
    }
}
