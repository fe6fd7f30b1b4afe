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

/** Filling a column updates every row in one transaction: they stay locked until it ends. */
public final class FillRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "LK121",
                Severity.INFO,
                "rows that exist are filled by one update",
                "@Database(online = true) on PostgreSQL: they are then filled in batches; elsewhere fill large tables before, "
                        + "from outside, and the migration finds nothing to fill");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return StepHazards.find(migration, (planned, cost) -> look(migration, planned, cost));
    }

    private Optional<Finding> look(Migration migration, PlannedStep planned, StepCost cost) {

        if (!(planned.step() instanceof Step.Fill step) || cost.work() != Work.REWRITE) {
            return Optional.empty();
        }
        String fact = "one update fills " + step.column().text() + " in all rows of "
                + migration.tableText(planned.cause()) + ", which stay locked until it is committed.";
        String remedy =
                "on a large table say @Database(online = true), which fills it in batches on PostgreSQL; or add the column as"
                        + " one that takes NULL first, and fill it in batches.";
        return Optional.of(migration.finding(this, planned.cause(), step.column(), fact, remedy));
    }
}
