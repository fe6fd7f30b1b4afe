package dev.cairn.schema.hazard;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.lineage.Way;
import dev.cairn.schema.model.Name;
import java.util.List;
import java.util.Optional;

/** A renamed column is missed by programs of the old version that still run. */
final class RenameColumnRule implements Rule {

    @Override
    public String id() {
        return "CB102";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return migration.onOldTables(Change.RenameColumn.class).stream()
                .flatMap(change -> finding(migration, change).stream())
                .toList();
    }

    private Optional<Finding> finding(Migration migration, Change.RenameColumn change) {
        Way<Name> column = migration.column(change);
        Name before = column == null ? null : column.before();
        // A swap of names takes two steps: the last one tells. What is new has no old name.
        if (column == null || before == null || !change.to().equals(column.after())) {
            return Optional.empty();
        }
        String fact = "column " + before.text() + " of " + migration.tableText(change) + " is renamed to "
                + change.to().text() + ": programs of the old version that still run do not find it.";
        String remedy =
                "stop them before the migration, or keep the name with @Column(name = \"" + before.text() + "\").";
        return Optional.of(migration.finding(this, change, change.to(), fact, remedy));
    }
}
