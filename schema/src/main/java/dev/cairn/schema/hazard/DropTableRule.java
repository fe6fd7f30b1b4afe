package dev.cairn.schema.hazard;

import dev.cairn.schema.change.Change;
import java.util.List;

/** Dropping a table deletes its rows. */
final class DropTableRule implements Rule {

    @Override
    public String id() {
        return "DL102";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return migration.onOldTables(Change.DropTable.class).stream()
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
