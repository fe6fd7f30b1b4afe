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
import dev.cairn.schema.step.Step.AlterColumn.Aspect;
import java.util.List;
import java.util.Optional;

/** NOT NULL is checked row by row while nobody can read or write the table. */
public final class ScanForNullsRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "LK105",
                Severity.WARNING,
                "a column becomes NOT NULL, and all wait while rows are read",
                "@Database(online = true): a check is then validated before");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return StepHazards.find(migration, (planned, cost) -> look(migration, planned, cost));
    }

    private Optional<Finding> look(Migration migration, PlannedStep planned, StepCost cost) {

        if (!(planned.step() instanceof Step.AlterColumn step)
                || step.aspect() != Aspect.NULLABILITY
                || cost.work() != Work.SCAN
                || PrimaryKeyScanRule.isForNewKey(
                        migration, planned.cause(), step.after().name())) {
            return Optional.empty();
        }
        String fact = "to see that column " + step.after().name().text() + " holds no NULL, all rows of "
                + migration.tableText(planned.cause()) + " are read while nobody can read or write them.";
        String remedy = "on a large table say @Database(online = true): a check is then validated before.";
        return Optional.of(migration.finding(this, planned.cause(), step.after().name(), fact, remedy));
    }
}
