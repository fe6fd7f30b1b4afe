package dev.cairn.schema.hazard;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A new foreign key on columns that exist fails if a row refers to nothing. */
final class AddForeignKeyRule implements Rule {

    @Override
    public String id() {
        return "DF106";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> findings(Migration migration) {
        List<Finding> findings = new ArrayList<>();
        for (Change.AddConstraint change : migration.onOldTables(Change.AddConstraint.class)) {
            if (change.constraint() instanceof ForeignKey key && !isHarmless(migration, change, key)) {
                findings.add(finding(migration, change, key));
            }
        }
        return findings;
    }

    /** A column that is all NULL refers to nothing wrong, nor does one that was a foreign key of the same kind. */
    private static boolean isHarmless(Migration migration, Change change, ForeignKey key) {
        return key.columns().stream().anyMatch(column -> migration.isNewAndNull(change, column))
                || migration.table(change).causes().stream()
                        .filter(Change.DropConstraint.class::isInstance)
                        .map(cause -> ((Change.DropConstraint) cause).constraint())
                        .anyMatch(dropped -> dropped instanceof ForeignKey old
                                && old.columns().equals(key.columns())
                                && old.target().equals(key.target())
                                && old.targetColumns().equals(key.targetColumns()));
    }

    private Finding finding(Migration migration, Change change, ForeignKey key) {
        String columns = key.columns().stream().map(Name::text).collect(Collectors.joining(", "));
        String fact = "the new foreign key on " + columns + " of " + migration.tableText(change)
                + " fails if a row refers to none of " + Migration.text(key.target()) + ".";
        String remedy = "clear or correct such rows before.";
        return migration.finding(
                this, change, key.columns().size() == 1 ? key.columns().get(0) : null, fact, remedy);
    }
}
