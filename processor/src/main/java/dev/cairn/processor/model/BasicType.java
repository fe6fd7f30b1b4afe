package dev.cairn.processor.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The type of an attribute that lies in one column.
 *
 * @param constants an enum's constants in declaration order, else empty
 * @param converted the type a converter turns it into for the column, or null where none applies
 * @param values the values that a converter of Hibernate's own stores, as it checks them; else empty
 * @param oldNames per constant of an enum its old names, of those that say so with {@code @RenamedFrom}
 * @param element the type of the elements of an array or basic collection, else null
 */
public record BasicType(
        BasicSort sort,
        JavaType javaType,
        List<String> constants,
        @Nullable BasicType converted,
        List<String> values,
        Map<String, List<String>> oldNames,
        @Nullable BasicType element) {

    public BasicType {
        constants = List.copyOf(constants);
        values = List.copyOf(values);
        oldNames = Map.copyOf(oldNames);
    }

    public BasicType(BasicSort sort, JavaType javaType, List<String> constants, @Nullable BasicType converted) {
        this(sort, javaType, constants, converted, List.of(), Map.of(), null);
    }

    /** An array or basic collection in one column. */
    public static BasicType array(JavaType javaType, BasicType element) {
        return new BasicType(BasicSort.ARRAY, javaType, List.of(), null, List.of(), Map.of(), element);
    }

    /** The new name of a constant by each old one: of the enum itself, or of the one whose values it holds many of. */
    public Map<String, String> renamedConstants() {
        if (element != null) {
            return element.renamedConstants();
        }
        Map<String, String> renamed = new TreeMap<>();
        oldNames.forEach((name, olds) -> olds.forEach(old -> renamed.putIfAbsent(old, name)));
        return renamed;
    }

    /** The same enum, whose constants had other names. */
    public BasicType withOldNames(Map<String, List<String>> other) {
        return new BasicType(sort, javaType, constants, converted, values, other, element);
    }

    /** The same type, of which a converter stores no other values. */
    public BasicType withValues(List<String> other) {
        return new BasicType(sort, javaType, constants, converted, other, oldNames, element);
    }

    /** The type whose values the column holds. */
    public BasicType stored() {
        return converted == null ? this : converted.stored();
    }
}
