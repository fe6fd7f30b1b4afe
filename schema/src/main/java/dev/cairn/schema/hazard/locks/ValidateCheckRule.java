package dev.cairn.schema.hazard.locks;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.StepCost;
import dev.cairn.schema.dialect.StepCost.Work;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.hazard.StepHazards;
import dev.cairn.schema.model.Constraint.Check;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.plan.PlannedStep;
import dev.cairn.schema.step.Step;
import java.util.List;
import java.util.Optional;

/** A check is checked row by row while nobody can read or write the table. */
public final class ValidateCheckRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "LK108",
                Severity.WARNING,
                "a check is added to a table with rows, also that of an enum, and all wait while rows are read",
                "@Database(online = true): the check is then added not valid, and validated later");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return StepHazards.find(migration, (planned, cost) -> look(migration, planned, cost));
    }

    private Optional<Finding> look(Migration migration, PlannedStep planned, StepCost cost) {

        if (!(planned.step() instanceof Step.AddConstraint step)
                || !(step.constraint() instanceof Check check)
                || cost.work() != Work.SCAN) {
            return Optional.empty();
        }
        String fact = "while all rows of " + migration.tableText(planned.cause()) + " are checked for "
                + check.name().text() + ", nobody can read or write them.";
        String remedy =
                "on a large table say @Database(online = true): the check is then added not valid, and validated later.";
        Change cause = planned.cause();
        Name column = cause instanceof Change.AlterColumn alter ? alter.after().name() : null;
        return Optional.of(migration.finding(this, cause, column, fact, remedy));
    }
}
