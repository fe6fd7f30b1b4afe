package dev.cairn.schema.dialect;

import dev.cairn.schema.step.Step;
import java.util.List;
import java.util.Optional;

/** How a database takes steps on a table with rows while others go on reading and writing it. */
public interface OnlineForms {

    /** A database that has no such forms, or needs none. */
    OnlineForms NONE = step -> List.of(List.of(step));

    /**
     * What takes the place of a step, in stages: the first where the step stood, each further one when all steps of the same
     * phase have done theirs. A single stage that holds the step itself says that nothing is better.
     */
    List<List<Step>> stages(Step step);

    /** Whether a primary key takes the place of another one at one go, in a form of its own. */
    default boolean replacesKeys() {
        return false;
    }

    /** What begins a transaction in which others might have to wait, so that they do not wait for long. */
    default Optional<String> impatience() {
        return Optional.empty();
    }
}
