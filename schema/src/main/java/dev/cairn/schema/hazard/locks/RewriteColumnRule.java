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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Another type rewrites the whole table while nobody can read or write it. */
public final class RewriteColumnRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "LK104",
                Severity.ERROR,
                "a type changes such that the table is rewritten while all wait",
                "add a new column, carry values over in batches, swap");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return StepHazards.find(migration, (planned, cost) -> look(migration, planned, cost));
    }

    private Optional<Finding> look(Migration migration, PlannedStep planned, StepCost cost) {

        if (planned.step() instanceof Step.ChangeType type && cost.work() == Work.REWRITE) {
            return Optional.of(ofType(migration, planned, type));
        }
        if (!(planned.step() instanceof Step.AlterColumn step)
                || step.aspect() != Aspect.TYPE
                || cost.work() != Work.REWRITE) {
            return Optional.empty();
        }
        String fact = "to change column " + step.after().name().text() + " from "
                + step.before().type() + " to "
                + step.after().type() + ", all rows of " + migration.tableText(planned.cause())
                + " are written anew while nobody can read or write them.";
        String remedy = "on a large table add a new column instead, carry the values over in batches, and swap.";
        return Optional.of(migration.finding(this, planned.cause(), step.after().name(), fact, remedy));
    }

    private Finding ofType(Migration migration, PlannedStep planned, Step.ChangeType step) {
        String tables = step.uses().stream()
                .map(use -> Migration.text(use.table()))
                .distinct()
                .collect(Collectors.joining(", "));
        String fact = "another type takes the place of "
                + Objects.requireNonNull(step.before()).name() + ": all rows of " + tables
                + " are written anew while nobody can read or write them.";
        return migration.finding(
                this, planned.cause(), null, fact, "only append constants, or deploy while nobody works.");
    }
}
