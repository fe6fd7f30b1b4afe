package dev.cairn.schema.hazard.loss;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import java.util.List;

/** Dropping a table deletes its rows. */
public final class DropTableRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "DL102",
                Severity.ERROR,
                "a table is dropped",
                "stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return migration
                .onOldTables(Change.DropTable.class)
                .map(change -> finding(migration, change))
                .toList();
    }

    private Finding finding(Migration migration, Change.DropTable change) {
        String table = migration.tableText(change);
        String fact = "dropping table " + table + " deletes its rows.";
        String remedy =
                "stop using the table in one release and drop it in a later one; where it was renamed, say so with"
                        + " @RenamedFrom on the entity.";
        return migration.finding(this, change, null, fact, remedy);
    }
}
