package dev.cairn.schema.hazard.locks;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.StepCost;
import dev.cairn.schema.dialect.StepCost.Lock;
import dev.cairn.schema.dialect.StepCost.Work;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.hazard.StepHazards;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.plan.PlannedStep;
import dev.cairn.schema.step.Step;
import java.util.List;
import java.util.Optional;

/** Values of a column are filled or become others: one update, whose rows stay locked until it ends. */
public final class FillRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "LK121",
                Severity.INFO,
                "rows that exist are filled, or their values moved, by one update",
                "@Database(online = true) on PostgreSQL: they are then filled in batches; elsewhere fill large tables before, "
                        + "from outside, and the migration finds nothing to fill");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return StepHazards.find(migration, (planned, cost) -> look(migration, planned, cost));
    }

    private Optional<Finding> look(Migration migration, PlannedStep planned, StepCost cost) {
        // A generator's row for a renamed table is one row.
        if (cost.work() != Work.REWRITE || planned.cause() instanceof Change.RenameTable) {
            return Optional.empty();
        }
        if (planned.step() instanceof Step.Fill fill) {
            String deed = "one update fills " + fill.column().text() + " in all rows of ";
            String remedy = cost.lock() == Lock.NONE
                    ? "on a large table say @Database(online = true), which fills it in batches on PostgreSQL; or add the"
                            + " column as one that takes NULL first, and fill it in batches."
                    : "on a large table add the column as one that takes NULL first, and fill it in batches from outside.";
            return Optional.of(finding(migration, planned, fill.column(), cost, deed, remedy));
        }
        if (planned.step() instanceof Step.MoveValues move) {
            String deed = "one update moves values of " + move.column().text() + " in rows of ";
            String remedy = "on a large table deploy while nobody writes.";
            return Optional.of(finding(migration, planned, move.column(), cost, deed, remedy));
        }
        return Optional.empty();
    }

    private Finding finding(
            Migration migration, PlannedStep planned, Name column, StepCost cost, String deed, String remedy) {
        String meanwhile = cost.lock() == Lock.NONE
                ? ", which stay locked until it is committed."
                : ", and nobody can change or insert rows until it is done.";
        return migration.finding(
                this, planned.cause(), column, deed + migration.tableText(planned.cause()) + meanwhile, remedy);
    }

    /** Whether a step locks rows, not their table. */
    static boolean isUpdate(Step step) {
        return step instanceof Step.Fill || step instanceof Step.MoveValues;
    }
}
