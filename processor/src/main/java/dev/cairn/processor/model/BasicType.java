package dev.cairn.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The type of an attribute that lies in one column.
 *
 * @param constants an enum's constants in declaration order, else empty
 * @param converted the type a converter turns it into for the column, or null where none applies
 */
public record BasicType(
        BasicSort sort,
        JavaType javaType,
        List<String> constants,
        @Nullable BasicType converted) {

    public BasicType {
        constants = List.copyOf(constants);
    }

    /** The type whose values the column holds. */
    public BasicType stored() {
        return converted == null ? this : converted.stored();
    }
}
