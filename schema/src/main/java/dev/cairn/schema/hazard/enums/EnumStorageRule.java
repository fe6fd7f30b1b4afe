package dev.cairn.schema.hazard.enums;

import dev.cairn.schema.dialect.StepCost;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.hazard.StepHazards;
import dev.cairn.schema.hazard.locks.CopiedTable;
import dev.cairn.schema.model.EnumConstants;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.plan.PlannedStep;
import dev.cairn.schema.step.Step;
import java.util.List;
import java.util.Optional;

/** Beyond 255 constants their numbers take two bytes, in every row. */
public final class EnumStorageRule implements Rule {

    private static final int ONE_BYTE = 255;

    @Override
    public Hazard hazard() {
        return new Hazard(
                "EN105",
                Severity.WARNING,
                "an enum of the database crosses 255 constants: MySQL and MariaDB copy the table",
                "keep so many values in a table of their own");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return StepHazards.find(migration, (planned, cost) -> look(migration, planned, cost));
    }

    private Optional<Finding> look(Migration migration, PlannedStep planned, StepCost cost) {
        if (!CopiedTable.isCopied(cost)
                || !(planned.step() instanceof Step.AlterColumn step)
                || !CopiedTable.isOfConstants(step)
                || !isCrossed(step)) {
            return Optional.empty();
        }
        String fact = "column " + step.after().name().text() + " goes from "
                + count(step.before().logical()) + " to "
                + count(step.after().logical())
                + " constants; beyond 255 each takes two bytes: the server copies all of "
                + migration.tableText(planned.cause()) + ", and nobody can write to it meanwhile.";
        String remedy = "keep so many values in a table of their own, or deploy while nobody writes.";
        return Optional.of(migration.finding(this, planned.cause(), step.after().name(), fact, remedy));
    }

    static boolean isCrossed(Step.AlterColumn step) {
        return (count(step.before().logical()) <= ONE_BYTE)
                != (count(step.after().logical()) <= ONE_BYTE);
    }

    private static int count(LogicalType type) {
        return EnumConstants.of(type).map(constants -> constants.names().size()).orElse(0);
    }
}
