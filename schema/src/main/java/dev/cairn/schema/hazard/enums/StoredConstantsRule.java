package dev.cairn.schema.hazard.enums;

import dev.cairn.schema.dialect.StepCost;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.hazard.StepHazards;
import dev.cairn.schema.hazard.locks.CopiedTable;
import dev.cairn.schema.plan.PlannedStep;
import dev.cairn.schema.step.Step;
import java.util.List;
import java.util.Optional;

/**
 * MySQL and MariaDB store a constant by its number in the column's list, which Hibernate has in the order of the alphabet: unless the
 * new one comes last there, all numbers behind it change.
 */
public final class StoredConstantsRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "EN104",
                Severity.WARNING,
                "the constants of an enum of the database change otherwise than by one behind all others: MySQL and MariaDB copy"
                        + " the table",
                "name new constants so that they come last in the alphabet, or store the enum as text");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return StepHazards.find(migration, (planned, cost) -> look(migration, planned, cost));
    }

    private Optional<Finding> look(Migration migration, PlannedStep planned, StepCost cost) {
        if (!CopiedTable.isCopied(cost)
                || !(planned.step() instanceof Step.AlterColumn step)
                || !CopiedTable.isOfConstants(step)
                || EnumStorageRule.isCrossed(step)) {
            return Optional.empty();
        }
        String fact = "the constants of column " + step.after().name().text()
                + " are stored by their number in the order of the"
                + " alphabet, and some get another: the server copies all of " + migration.tableText(planned.cause())
                + ", and nobody can write to it meanwhile.";
        String remedy =
                "a constant that comes last in the alphabet costs nothing; @JdbcTypeCode(SqlTypes.VARCHAR) stores names"
                        + " as text; else deploy while nobody writes.";
        return Optional.of(migration.finding(this, planned.cause(), step.after().name(), fact, remedy));
    }
}
