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

/** A key builds its index while nobody can read or write its table. */
public final class BuildKeyRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "LK103",
                Severity.WARNING,
                "a unique or primary key is added to a table with rows, and all wait until its index is built",
                "@Database(online = true): its index is then built concurrently before");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return StepHazards.find(migration, (planned, cost) -> look(migration, planned, cost));
    }

    private Optional<Finding> look(Migration migration, PlannedStep planned, StepCost cost) {

        if (!(planned.step() instanceof Step.AddConstraint step)
                || cost.lock() != Lock.ALL
                || cost.work() != Work.INDEX) {
            return Optional.empty();
        }
        String fact = "while the index of key " + step.constraint().name().text()
                + " is built, nobody can read or write " + migration.tableText(planned.cause()) + ".";
        String remedy = "on a large table say @Database(online = true): its index is then built concurrently before.";
        return Optional.of(migration.finding(this, planned.cause(), null, fact, remedy));
    }
}
