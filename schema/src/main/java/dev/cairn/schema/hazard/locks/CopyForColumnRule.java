package dev.cairn.schema.hazard.locks;

import dev.cairn.schema.dialect.StepCost;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.hazard.StepHazards;
import dev.cairn.schema.plan.PlannedStep;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.Step;
import java.util.List;
import java.util.Optional;

/** Small changes that look as if they cost nothing, and for which InnoDB copies the table. */
public final class CopyForColumnRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "LK117",
                Severity.WARNING,
                "a column is added with a computed value, or a varchar's length crosses 255 bytes: MySQL and MariaDB copy the table",
                "go step by step: add the column without the value, set the default, fill in batches; choose lengths on one side");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return StepHazards.find(migration, (planned, cost) -> look(migration, planned, cost));
    }

    private Optional<Finding> look(Migration migration, PlannedStep planned, StepCost cost) {
        if (!CopiedTable.isCopied(cost)) {
            return Optional.empty();
        }
        if (planned.step() instanceof Step.AddColumn add) {
            return Optional.of(added(migration, planned, add.column()));
        }
        return planned.step() instanceof Step.AlterColumn alter && CopiedTable.crossesLengths(alter)
                ? Optional.of(resized(migration, planned, alter))
                : Optional.empty();
    }

    private Finding added(Migration migration, PlannedStep planned, NativeColumn column) {
        String value = column.identity()
                ? "numbers itself"
                : column.generatedAs() != null ? "is computed from others" : "has a computed default";
        String fact = "the new column " + column.name().text() + " " + value
                + ": to give it to the rows that exist, the server" + " writes all of "
                + migration.tableText(planned.cause()) + " anew, and nobody can write to it meanwhile.";
        String remedy =
                "add the column without it, fill it in batches, and set it then; or deploy while nobody writes.";
        return migration.finding(this, planned.cause(), column.name(), fact, remedy);
    }

    private Finding resized(Migration migration, PlannedStep planned, Step.AlterColumn step) {
        String fact = "from " + step.before().type() + " to " + step.after().type() + ", column "
                + step.after().name().text()
                + " is stored in another way (up to 255 bytes, which are 63 characters, a length takes"
                + " one byte, then two; and a shorter text is checked): the server copies all of "
                + migration.tableText(planned.cause()) + ", and nobody can write to it meanwhile.";
        String remedy =
                "a length on the same side costs nothing: up to 63, or 64 and more; else deploy while nobody writes.";
        return migration.finding(this, planned.cause(), step.after().name(), fact, remedy);
    }
}
