package dev.cairn.schema.hazard;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.model.Name;
import java.util.List;

/** A column that takes no NULL any more fails on rows that hold one. */
final class SetNotNullRule implements Rule {

    @Override
    public String id() {
        return "DF103";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return migration.onOldTables(Change.AlterColumn.class).stream()
                .filter(change -> change.before().nullable() && !change.after().nullable() && change.fill() == null)
                .map(change -> finding(migration, change))
                .toList();
    }

    private Finding finding(Migration migration, Change.AlterColumn change) {
        Name column = migration.columnName(change, change.after().name());
        String place = column.text() + " of " + migration.tableText(change);
        String fact = "column " + place + " becomes NOT NULL: the migration fails if a row holds NULL.";
        String remedy =
                "give such rows a value with @Backfill(\"...\") on the attribute, or make sure that there are none.";
        return migration.finding(this, change, column, fact, remedy);
    }
}
