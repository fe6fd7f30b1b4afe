package dev.cairn.schema.hazard.loss;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.Name;
import java.util.List;

/** Dropping a column deletes its values. One that is computed holds none of its own. */
public final class DropColumnRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "DL103",
                Severity.ERROR,
                "a column is dropped that holds values of its own",
                "stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return migration
                .onOldTables(Change.DropColumn.class)
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
