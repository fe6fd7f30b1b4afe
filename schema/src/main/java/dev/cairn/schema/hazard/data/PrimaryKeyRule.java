package dev.cairn.schema.hazard.data;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Guards;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.Name;
import java.util.List;
import java.util.stream.Stream;

/**
 * Another primary key needs columns without NULL and without duplicates; unless asked for online, its old one is gone for a
 * while.
 */
public final class PrimaryKeyRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "DF108",
                Severity.WARNING,
                "the primary key of a table changes or goes",
                "make the new columns NOT NULL and unique before");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        Stream<Finding> changed = migration
                .onOldTables(Change.AddConstraint.class)
                .filter(change -> change.constraint() instanceof PrimaryKey)
                .filter(change -> !isNumbered(migration, change))
                .map(change -> changed(migration, change, ((PrimaryKey) change.constraint()).columns()));
        Stream<Finding> gone = migration
                .onOldTables(Change.DropConstraint.class)
                .filter(change -> change.constraint() instanceof PrimaryKey)
                .filter(change -> migration.tableAfter(change).stream().anyMatch(table -> table.primaryKey() == null))
                .map(change -> gone(migration, change));
        return Stream.concat(changed, gone).toList();
    }

    /** Whether the database itself gives each row a number of its own. */
    private static boolean isNumbered(Migration migration, Change.AddConstraint change) {
        List<Name> columns = ((PrimaryKey) change.constraint()).columns();
        return migration.tableAfter(change).stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(column -> column.identity() && columns.contains(column.name()));
    }

    private Finding changed(Migration migration, Change.AddConstraint change, List<Name> columns) {
        String fact = "the primary key of " + migration.tableText(change) + " becomes " + Migration.text(columns)
                + ": the migration fails if a row holds NULL there or two rows agree.";
        String remedy = "make sure that every row has a value of its own there.";
        Finding finding = migration.finding(this, change, columns.size() == 1 ? columns.get(0) : null, fact, remedy);
        return finding.guardedBy(Guards.duplicates(migration, change, columns));
    }

    private Finding gone(Migration migration, Change.DropConstraint change) {
        String fact = "table " + migration.tableText(change) + " loses its primary key: nothing tells its rows apart.";
        String remedy = "keep the key, or make sure that nothing refers to single rows.";
        return migration.finding(this, change, null, fact, remedy);
    }
}
