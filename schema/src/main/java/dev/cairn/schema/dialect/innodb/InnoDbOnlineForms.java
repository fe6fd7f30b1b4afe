package dev.cairn.schema.dialect.innodb;

import dev.cairn.schema.dialect.OnlineForms;
import dev.cairn.schema.dialect.StepCost.Lock;
import dev.cairn.schema.dialect.StepCosts;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.step.Step;
import dev.cairn.schema.step.Step.Online.Form;
import java.util.List;

/**
 * MySQL and MariaDB work in place by themselves where they can. What they should do in place says so, and that others go on
 * writing: a server that cannot, refuses the statement instead of letting them wait. Where it has to copy the table there is
 * nothing better to say, and a hazard (LK116) tells of it.
 */
public final class InnoDbOnlineForms implements OnlineForms {

    private final StepCosts costs;

    public InnoDbOnlineForms(StepCosts costs) {
        this.costs = costs;
    }

    @Override
    public boolean replacesKeys() {
        return true;
    }

    @Override
    public List<List<Step>> stages(Step step) {
        boolean stated = step instanceof Step.Alteration
                && isWork(step)
                && costs.of(step).lock() == Lock.NONE;
        return List.of(List.of(
                stated
                        ? new Step.Online((Step.Alteration) step, Form.STATED, ((Step.Alteration) step).inverse())
                        : step));
    }

    /**
     * Whether it is more than a word in the catalog, which every server changes at once. That a column takes NULL or takes none is
     * not stated: MariaDB refuses it in place for some tables and takes it for others.
     */
    private static boolean isWork(Step step) {
        if (step instanceof Step.AddConstraint add) {
            return add.constraint() instanceof Constraint.Unique || add.constraint() instanceof Constraint.PrimaryKey;
        }
        return step instanceof Step.CreateIndex || step instanceof Step.ReplaceKey || step instanceof Step.DropColumn;
    }
}
