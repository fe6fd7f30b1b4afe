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
 * @param undo the SQL that takes it back, statements separated by {@code ;}, or null where there is nothing to take back;
 *     a migration is undone from its last statement to its first
 * @param undoLosesData whether running the undo deletes data, such as the values of a column that was added
 * @param change why it is there
 * @param findings the hazards that it brings
 */
public record Statement(
        String sql,
        boolean losesData,
        @Nullable String undo,
        boolean undoLosesData,
        Change change,
        List<Finding> findings) {
    public Statement {
        findings = List.copyOf(findings);
    }
}
