package dev.cairn.schema.hazard;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A new unique key on columns that exist fails if two rows agree in them. */
final class AddUniqueRule implements Rule {

    @Override
    public String id() {
        return "DF104";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> findings(Migration migration) {
        List<Finding> findings = new ArrayList<>();
        for (Change.AddConstraint change : migration.onOldTables(Change.AddConstraint.class)) {
            if (change.constraint() instanceof Constraint.Unique key) {
                add(migration, change, key.columns(), findings);
            }
        }
        for (Change.CreateIndex change : migration.onOldTables(Change.CreateIndex.class)) {
            if (change.index().unique()) {
                List<Name> columns =
                        change.index().parts().stream().map(Index.Part::column).toList();
                add(migration, change, columns, findings);
            }
        }
        return findings;
    }

    private void add(Migration migration, Change change, List<Name> columns, List<Finding> findings) {
        boolean allNull = columns.stream().anyMatch(column -> migration.isNewAndNull(change, column));
        if (allNull || wasUnique(migration, change, columns)) {
            return;
        }
        String list = columns.stream().map(Name::text).collect(Collectors.joining(", "));
        String table = migration.tableText(change);
        String fact = "the new unique key on " + list + " of " + table + " fails if two rows agree in it.";
        String remedy = "look for them before: select " + list + ", count(*) from " + table + " group by " + list
                + " having count(*) > 1.";
        findings.add(migration.finding(this, change, columns.size() == 1 ? columns.get(0) : null, fact, remedy));
    }

    /** Whether the table had such a key under another name; columns that were renamed do not count. */
    private static boolean wasUnique(Migration migration, Change change, List<Name> columns) {
        return migration.table(change).causes().stream()
                .filter(Change.DropConstraint.class::isInstance)
                .map(cause -> ((Change.DropConstraint) cause).constraint())
                .anyMatch(dropped -> (dropped instanceof Constraint.Unique key
                                && key.columns().equals(columns))
                        || (dropped instanceof Constraint.PrimaryKey primary
                                && primary.columns().equals(columns)));
    }
}
