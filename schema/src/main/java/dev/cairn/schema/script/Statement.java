package dev.cairn.schema.script;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.hazard.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a migration.
 *
 * @param sql without the closing semicolon
 * @param losesData whether running it deletes data that its undo cannot bring back
 * @param undo what takes it back, step by step, each of one or more statements that belong in one transaction; empty where
 *     there is nothing to take back; a migration is undone from its last statement to its first
 * @param undoLoss what data running the undo deletes, such as the values of a column that was added, or null for none
 * @param change why it is there
 * @param findings the hazards that it brings
 */
public record Statement(
        String sql,
        boolean losesData,
        List<List<String>> undo,
        @Nullable Loss undoLoss,
        Change change,
        List<Finding> findings) {
    /**
     * Data that goes.
     *
     * @param what in words, such as {@code the values of column email of author}
     * @param probe a query that finds a row if there is any such data, or null if no query can tell
     */
    public record Loss(String what, @Nullable String probe) {}

    public Statement {
        undo = undo.stream().map(List::copyOf).toList();
        findings = List.copyOf(findings);
    }

    /** Whether running the undo deletes data if there is any. */
    public boolean undoLosesData() {
        return undoLoss != null;
    }
}
