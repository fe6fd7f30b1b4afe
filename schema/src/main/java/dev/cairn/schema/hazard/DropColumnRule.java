package dev.cairn.schema.hazard;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.model.Name;
import java.util.List;

/** Dropping a column deletes its values. One that is computed holds none of its own. */
final class DropColumnRule implements Rule {

    @Override
    public String id() {
        return "DL103";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return migration.onOldTables(Change.DropColumn.class).stream()
                .filter(change -> change.column().generatedAs() == null)
                .map(change -> finding(migration, change))
                .toList();
    }

    private Finding finding(Migration migration, Change.DropColumn change) {
        Name column = change.column().name();
        String fact =
                "dropping column " + column.text() + " of " + migration.tableText(change) + " deletes its values.";
        String remedy =
                "stop using the column in one release and drop it in a later one; where it was renamed, say so with"
                        + " @RenamedFrom on the attribute.";
        return migration.finding(this, change, column, fact, remedy);
    }
}
