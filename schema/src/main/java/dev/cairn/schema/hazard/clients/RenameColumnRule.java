package dev.cairn.schema.hazard.clients;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.lineage.Way;
import dev.cairn.schema.model.Name;
import java.util.List;
import java.util.Optional;

/** A renamed column is missed by programs of the old version that still run. */
public final class RenameColumnRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "CB102",
                Severity.WARNING,
                "a column is renamed",
                "stop programs of the old version before the migration, or keep the name with @Column");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return migration
                .onOldTables(Change.RenameColumn.class)
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
        // Upper and lower case alone make no other name where the database folds them.
        List<Dialect> dialects = migration.dialects(dialect ->
                !dialect.writer().folded(before).equals(dialect.writer().folded(change.to())));
        if (dialects.isEmpty()) {
            return Optional.empty();
        }
        String fact = "column " + before.text() + " of " + migration.tableText(change) + " is renamed to "
                + change.to().text() + ": programs of the old version that still run do not find it.";
        String remedy =
                "stop them before the migration, or keep the name with @Column(name = \"" + before.text() + "\").";
        return Optional.of(
                migration.finding(this, change, change.to(), fact, remedy).in(Migration.ids(dialects)));
    }
}
