package dev.cairn.schema.diff;

import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.EnumConstants;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import java.util.Map;
import java.util.SortedMap;
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

    /**
     * Where a generator counts the ids of a table's rows in a row that bears the table's name.
     *
     * @param column what holds that name
     */
    record Counter(QualifiedName table, Name column) {}

    /** The counter of a table, by its new name; null if there is none, or none that follows the table's name. */
    default @Nullable Counter counter(QualifiedName table) {
        return null;
    }

    /** What becomes of values that tell classes apart, such as those of a discriminator: per old value the new one. */
    default Map<String, String> movedValues(QualifiedName table, Column column) {
        return Map.of();
    }

    /** Per old name of an enum's constant the new one, of those that the sources say were renamed. */
    default Map<String, String> renamedConstants(QualifiedName table, Column column) {
        return Map.of();
    }

    /**
     * Of the constants that were renamed those whose rows go on under the new name when the column changes. What the sources
     * say may have taken place long ago, so by default it is told from the constants before and after.
     */
    default SortedMap<String, String> renamedConstants(QualifiedName table, Column before, Column after) {
        return EnumConstants.renamed(before.type(), after.type(), renamedConstants(table, after));
    }
}
