package dev.cairn.schema.dialect;

import dev.cairn.schema.step.Step;

/** What steps on a table with rows cost in a database. Every claim is proven by a test on that database. */
@FunctionalInterface
public interface StepCosts {

    /** Nobody looked: rules about locks have nothing to say. */
    StepCosts UNSTATED = step -> StepCost.FREE;

    StepCost of(Step step);
}
