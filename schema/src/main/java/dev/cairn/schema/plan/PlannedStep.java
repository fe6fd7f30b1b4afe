package dev.cairn.schema.plan;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.step.Step;

/**
 * A step and why it is there.
 *
 * @param cause the change that asked for it, also where the step only makes way for it
 */
public record PlannedStep(Step step, Change cause) {}
