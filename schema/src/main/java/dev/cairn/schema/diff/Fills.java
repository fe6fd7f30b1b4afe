package dev.cairn.schema.diff;

import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import org.jspecify.annotations.Nullable;

/** What existing rows get in a column that is added, or becomes, NOT NULL. */
@FunctionalInterface
public interface Fills {

    /** Nothing: such a column fails on a table with rows. */
    Fills NONE = (table, column) -> null;

    /**
     * The expression for a column, or null for none.
     *
     * @param table the table's new name
     * @param column the column as it becomes
     */
    @Nullable
    Sql fill(QualifiedName table, Column column);
}
