package dev.cairn.schema.plan;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.step.Step;
import java.util.List;

/**
 * A step and why it is there.
 *
 * @param causes the changes that asked for it, also where the step only makes way for them: at least one
 */
public record PlannedStep(Step step, List<Change> causes) {

    public PlannedStep {
        causes = List.copyOf(causes);
    }

    public PlannedStep(Step step, Change cause) {
        this(step, List.of(cause));
    }

    /** The first of its causes. */
    public Change cause() {
        return causes.get(0);
    }
}
