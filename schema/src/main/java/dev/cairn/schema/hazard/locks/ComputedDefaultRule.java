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

/** A default that is computed for each row rewrites the whole table while nobody can read or write it. */
public final class ComputedDefaultRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "LK110",
                Severity.WARNING,
                "a new column has a default that is computed row by row, and all wait while the table is rewritten",
                "@Database(online = true): rows then get the default in batches");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return StepHazards.find(migration, (planned, cost) -> look(migration, planned, cost));
    }

    private Optional<Finding> look(Migration migration, PlannedStep planned, StepCost cost) {

        if (!(planned.step() instanceof Step.AddColumn step)
                || cost.work() != Work.REWRITE
                || step.column().identity()
                || step.column().generatedAs() != null) {
            return Optional.empty();
        }
        String fact = "the default " + step.column().defaultValue() + " of the new column "
                + step.column().name().text() + " is computed for each row: all rows of "
                + migration.tableText(planned.cause()) + " are written anew while nobody can read or write them.";
        String remedy =
                "on a large table say @Database(online = true): the column then gets the default after it was added, and"
                        + " old rows get it in batches.";
        return Optional.of(
                migration.finding(this, planned.cause(), step.column().name(), fact, remedy));
    }
}
