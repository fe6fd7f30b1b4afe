package dev.cairn.schema.hazard.data;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Guards;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.Constraint.ForeignKey;
import java.util.ArrayList;
import java.util.List;

/** A new foreign key on columns that exist fails if a row refers to nothing. */
public final class AddForeignKeyRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "DF106",
                Severity.WARNING,
                "a foreign key is added on columns that exist",
                "clear or correct rows that refer to nothing before");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        List<Finding> findings = new ArrayList<>();
        migration.onOldTables(Change.AddConstraint.class).forEach(change -> {
            if (change.constraint() instanceof ForeignKey key && !isHarmless(migration, change, key)) {
                findings.add(finding(migration, change, key));
            }
        });
        return findings;
    }

    /** A column that is all NULL refers to nothing wrong, nor does one that was a foreign key of the same kind. */
    private static boolean isHarmless(Migration migration, Change change, ForeignKey key) {
        return key.columns().stream().anyMatch(column -> migration.isNewAndNull(change, column))
                || migration
                        .beside(change, Change.DropConstraint.class)
                        .map(Change.DropConstraint::constraint)
                        .anyMatch(dropped -> dropped instanceof ForeignKey old && isSame(migration, change, old, key));
    }

    private static boolean isSame(Migration migration, Change change, ForeignKey old, ForeignKey key) {
        return old.columns().equals(migration.oldNames(change, key.columns()).orElse(List.of()))
                && old.target().equals(migration.nameBefore(key.target()).orElse(null))
                && old.targetColumns()
                        .equals(migration
                                .oldNames(key.target(), key.targetColumns())
                                .orElse(List.of()));
    }

    private Finding finding(Migration migration, Change change, ForeignKey key) {
        String fact = "the new foreign key on " + Migration.text(key.columns()) + " of " + migration.tableText(change)
                + " fails if a row refers to none of " + Migration.text(key.target()) + ".";
        String remedy = "clear or correct such rows before.";
        return migration
                .finding(this, change, key.columns().size() == 1 ? key.columns().get(0) : null, fact, remedy)
                .guardedBy(Guards.orphans(migration, change, key));
    }
}
