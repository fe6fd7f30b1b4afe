package dev.cairn.schema.hazard;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * A hazard met in a migration.
 *
 * @param id the rule's stable id, such as {@code DL103}
 * @param table the table it is about, as named after the migration if it still exists then, else before
 * @param column the column it is about, named likewise, or null
 * @param fact one sentence that says what happens
 * @param remedy one sentence that says what to do instead
 * @param cause the change that brings it
 */
public record Finding(
        String id,
        Severity severity,
        QualifiedName table,
        @Nullable Name column,
        String fact,
        String remedy,
        Change cause) {

    /** The object it is about: a table, or table and column with a dot between. */
    public String place() {
        return column == null ? table.toString() : table + "." + column;
    }
}
