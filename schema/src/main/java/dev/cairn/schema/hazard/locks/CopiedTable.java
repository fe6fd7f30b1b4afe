package dev.cairn.schema.hazard.locks;

import dev.cairn.schema.dialect.StepCost;
import dev.cairn.schema.dialect.StepCost.Lock;
import dev.cairn.schema.dialect.StepCost.Work;
import dev.cairn.schema.dialect.TypeText;
import dev.cairn.schema.step.Step;

/** Why a table is copied while others wait to write. */
public final class CopiedTable {

    private CopiedTable() {}

    /** Whether it is. */
    public static boolean isCopied(StepCost cost) {
        return cost.work() == Work.COPY && cost.lock() == Lock.WRITES;
    }

    /** Whether the constants of an enum of the database change. */
    public static boolean isOfConstants(Step.AlterColumn step) {
        return isBoth(step, "enum");
    }

    /** Whether a text becomes longer or shorter. */
    static boolean crossesLengths(Step.AlterColumn step) {
        return isBoth(step, "varchar")
                && !step.before().type().equals(step.after().type());
    }

    private static boolean isBoth(Step.AlterColumn step, String head) {
        return TypeText.head(step.before().type()).equals(head)
                && TypeText.head(step.after().type()).equals(head);
    }
}
