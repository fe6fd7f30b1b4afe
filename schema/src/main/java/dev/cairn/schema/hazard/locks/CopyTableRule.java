package dev.cairn.schema.hazard.locks;

import dev.cairn.schema.dialect.Collation;
import dev.cairn.schema.dialect.StepCost;
import dev.cairn.schema.dialect.TypeText;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.hazard.StepHazards;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.plan.PlannedStep;
import dev.cairn.schema.step.Step;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What InnoDB does not do in place it does by a copy of the table, to which nobody writes meanwhile. */
public final class CopyTableRule implements Rule {

    static final String REMEDY =
            "on a large table deploy while nobody writes, or change it with a tool that copies beside the"
                    + " traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.";

    private static final String BESIDE_HASHES = " beside a unique key that it keeps hashes of";

    @Override
    public Hazard hazard() {
        return new Hazard(
                "LK116",
                Severity.WARNING,
                "MySQL and MariaDB copy the whole table, and nobody can write to it meanwhile",
                "deploy while nobody writes, or use gh-ost or pt-online-schema-change");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return StepHazards.find(migration, (planned, cost) -> look(migration, planned, cost));
    }

    private Optional<Finding> look(Migration migration, PlannedStep planned, StepCost cost) {
        String deed = CopiedTable.isCopied(cost) ? deed(planned.step()) : null;
        if (deed == null) {
            return Optional.empty();
        }
        String fact = deed + ", the server copies all of " + migration.tableText(planned.cause())
                + ", and nobody can write to it meanwhile.";
        return Optional.of(migration.finding(this, planned.cause(), null, fact, REMEDY));
    }

    /** What it is done for; null where a rule of its own tells of it. */
    private static @Nullable String deed(Step step) {
        if (step instanceof Step.AlterColumn alter) {
            String column = alter.after().name().text();
            if (alter.before().identity() != alter.after().identity()) {
                return "to have column " + column + (alter.after().identity() ? " begin" : " cease")
                        + " to number itself";
            }
            if (alter.before().type().equals(alter.after().type())) {
                return compared(
                        column,
                        Collation.in(alter.before().options()),
                        Collation.in(alter.after().options()));
            }
            boolean told = CopiedTable.crossesLengths(alter) || CopiedTable.isOfConstants(alter);
            return told
                    ? null
                    : "to change column " + column + " from "
                            + TypeText.typeOnly(alter.before().type()) + " to "
                            + TypeText.typeOnly(alter.after().type());
        }
        if (step instanceof Step.RenameColumn rename) {
            return "to rename column " + rename.from().text() + BESIDE_HASHES;
        }
        if (step instanceof Step.AddConstraint add) {
            return added(add.constraint());
        }
        if (step instanceof Step.RenameConstraint rename) {
            return added(rename.constraint().withName(rename.to()));
        }
        return step instanceof Step.DropConstraint ? "to drop the primary key" : null;
    }

    private static String compared(String column, Collation before, Collation after) {
        if (before.equals(after)) {
            return "to change column " + column + BESIDE_HASHES;
        }
        return before.characterSet().equals(after.characterSet())
                ? "to compare column " + column + " otherwise, which a key or an index holds"
                : "to change the character set of column " + column;
    }

    private static String added(Constraint constraint) {
        String kind = constraint instanceof Constraint.ForeignKey ? "foreign key " : "check ";
        return "to add " + kind + constraint.name().text();
    }
}
