package dev.cairn.schema.hazard;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.lineage.Way;
import dev.cairn.schema.model.QualifiedName;
import java.util.List;

/** A renamed table is missed by programs of the old version that still run. */
final class RenameTableRule implements Rule {

    @Override
    public String id() {
        return "CB101";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return migration.onOldTables(Change.RenameTable.class).stream()
                // A swap of names takes two steps: the last one tells.
                .filter(change -> change.to().equals(migration.table(change).after()))
                .map(change -> finding(migration, change))
                .toList();
    }

    private Finding finding(Migration migration, Change.RenameTable change) {
        Way<QualifiedName> table = migration.table(change);
        String fact = "table " + name(table) + " is renamed to " + migration.tableText(change)
                + ": programs of the old version that still run do not find it.";
        String remedy = "stop them before the migration, or keep the name with @Table(name = \"" + name(table) + "\").";
        return migration.finding(this, change, null, fact, remedy);
    }

    private static String name(Way<QualifiedName> table) {
        QualifiedName before = table.before();
        return before == null ? "" : before.name().text();
    }
}
