package dev.cairn.schema.hazard.locks;

import dev.cairn.schema.dialect.StepCost;
import dev.cairn.schema.dialect.StepCost.Work;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.hazard.StepHazards;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.plan.PlannedStep;
import dev.cairn.schema.step.Step;
import java.util.List;
import java.util.Optional;

/** A foreign key is checked row by row while nobody can write to either table. */
public final class ValidateForeignKeyRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "LK107",
                Severity.WARNING,
                "a foreign key is added to a table with rows, and writes to both tables wait while rows are read",
                "@Database(online = true): the key is then added not valid, and validated later");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return StepHazards.find(migration, (planned, cost) -> look(migration, planned, cost));
    }

    private Optional<Finding> look(Migration migration, PlannedStep planned, StepCost cost) {

        if (!(planned.step() instanceof Step.AddConstraint step)
                || !(step.constraint() instanceof ForeignKey key)
                || cost.work() != Work.SCAN) {
            return Optional.empty();
        }
        String fact = "while all rows of " + migration.tableText(planned.cause()) + " are checked for foreign key "
                + key.name().text() + ", nobody can write to it or to " + Migration.text(key.target()) + ".";
        String remedy =
                "on a large table say @Database(online = true): the key is then added not valid, and validated later.";
        return Optional.of(migration.finding(
                this, planned.cause(), key.columns().size() == 1 ? key.columns().get(0) : null, fact, remedy));
    }
}
