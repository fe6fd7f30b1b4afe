package dev.cairn.schema.hazard.clients;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.lineage.Way;
import dev.cairn.schema.model.QualifiedName;
import java.util.List;
import java.util.Optional;

/** A renamed table is missed by programs of the old version that still run. */
public final class RenameTableRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "CB101",
                Severity.WARNING,
                "a table is renamed",
                "stop programs of the old version before the migration, or keep the name with @Table");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return migration
                .onOldTables(Change.RenameTable.class)
                // A swap of names takes two steps: the last one tells.
                .filter(change -> change.to().equals(migration.table(change).after()))
                .flatMap(change -> finding(migration, change).stream())
                .toList();
    }

    private Optional<Finding> finding(Migration migration, Change.RenameTable change) {
        Way<QualifiedName> table = migration.table(change);
        List<Dialect> dialects = migration.dialects(dialect -> isRenamed(dialect, table));
        if (dialects.isEmpty()) {
            return Optional.empty();
        }
        String fact = "table " + name(table) + " is renamed to " + migration.tableText(change)
                + ": programs of the old version that still run do not find it.";
        String remedy = "stop them before the migration, or keep the name with @Table(name = \"" + name(table) + "\").";
        return Optional.of(migration.finding(this, change, null, fact, remedy).in(Migration.ids(dialects)));
    }

    /** Upper and lower case alone make no other name where the database folds them. */
    private static boolean isRenamed(Dialect dialect, Way<QualifiedName> table) {
        QualifiedName before = table.before();
        QualifiedName after = table.after();
        return before == null
                || after == null
                || !before.withName(after.name()).equals(after)
                || !dialect.writer()
                        .folded(before.name())
                        .equals(dialect.writer().folded(after.name()));
    }

    private static String name(Way<QualifiedName> table) {
        QualifiedName before = table.before();
        return before == null ? "" : before.name().text();
    }
}
