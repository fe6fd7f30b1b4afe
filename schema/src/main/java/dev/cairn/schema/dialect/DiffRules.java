package dev.cairn.schema.dialect;

import dev.cairn.schema.step.NativeColumn;
import org.jspecify.annotations.Nullable;

/** Which differences are none in a database, and how values cross from one type to another. */
public interface DiffRules {

    /** Whether the two types are one in this database, so that nothing is to be done. */
    boolean sameType(NativeColumn before, NativeColumn after);

    /**
     * The expression that turns a value of the old type into one of the new, or null where the database converts by itself.
     * It may fail on a value that the new type cannot hold; it never cuts one silently that the database would refuse.
     *
     * @param column the column as it stands in SQL
     */
    @Nullable
    String conversion(NativeColumn before, NativeColumn after, String column);
}
