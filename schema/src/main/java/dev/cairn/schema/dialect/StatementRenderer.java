package dev.cairn.schema.dialect;

import dev.cairn.schema.step.Step;
import java.util.List;

/** Writes steps as SQL: per step its statements, each without the closing semicolon. */
public interface StatementRenderer extends Step.Visitor<List<String>> {

    /** The statements of a step; none where the database has nothing to do for it. */
    default List<String> render(Step step) {
        return step.accept(this);
    }
}
