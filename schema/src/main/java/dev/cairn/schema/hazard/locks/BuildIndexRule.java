package dev.cairn.schema.hazard.locks;

import dev.cairn.schema.dialect.StepCost;
import dev.cairn.schema.dialect.StepCost.Lock;
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

/** An index is built while nobody can write to its table. */
public final class BuildIndexRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "LK101",
                Severity.WARNING,
                "an index is created on a table with rows, and writes wait until it is built",
                "@Database(online = true): the index is then built concurrently");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return StepHazards.find(migration, (planned, cost) -> look(migration, planned, cost));
    }

    private Optional<Finding> look(Migration migration, PlannedStep planned, StepCost cost) {

        if (!(planned.step() instanceof Step.CreateIndex step)
                || cost.lock() == Lock.NONE
                || cost.work() != Work.INDEX) {
            return Optional.empty();
        }
        String fact = "while index " + step.index().name().text() + " is built, nobody can write to "
                + migration.tableText(planned.cause()) + ".";
        String remedy = "on a large table say @Database(online = true): the index is then built concurrently.";
        return Optional.of(migration.finding(this, planned.cause(), null, fact, remedy));
    }
}
