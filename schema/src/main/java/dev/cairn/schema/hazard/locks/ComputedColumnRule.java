package dev.cairn.schema.hazard.locks;

import dev.cairn.schema.dialect.StepCost;
import dev.cairn.schema.dialect.StepCost.Work;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.hazard.StepHazards;
import dev.cairn.schema.plan.PlannedStep;
import dev.cairn.schema.step.Step;
import java.util.List;
import java.util.Optional;

/** A generated column, or one that the database numbers, rewrites the whole table while nobody can read or write it. */
public final class ComputedColumnRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "LK111",
                Severity.WARNING,
                "a generated or identity column is added, and all wait while the table is rewritten",
                "compute the value in the application, or fill a plain column in batches");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return StepHazards.find(migration, (planned, cost) -> look(migration, planned, cost));
    }

    private Optional<Finding> look(Migration migration, PlannedStep planned, StepCost cost) {

        if (!(planned.step() instanceof Step.AddColumn step)
                || cost.work() != Work.REWRITE
                || (!step.column().identity() && step.column().generatedAs() == null)) {
            return Optional.empty();
        }
        String fact = "to give the new column " + step.column().name().text() + " its values, all rows of "
                + migration.tableText(planned.cause()) + " are written anew while nobody can read or write them.";
        String remedy = "on a large table fill a plain column in batches instead.";
        return Optional.of(
                migration.finding(this, planned.cause(), step.column().name(), fact, remedy));
    }
}
