package dev.cairn.processor.map.column;

import dev.cairn.processor.model.BasicSort;
import dev.cairn.processor.model.BasicType;
import dev.cairn.processor.model.JavaType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types of keys that an annotation names, for no attribute has them. */
public final class KeyTypes {

    private static final Map<String, BasicSort> SORTS = Map.ofEntries(
            Map.entry("java.lang.String", BasicSort.STRING),
            Map.entry("java.lang.Byte", BasicSort.BYTE),
            Map.entry("java.lang.Short", BasicSort.SHORT),
            Map.entry("java.lang.Integer", BasicSort.INTEGER),
            Map.entry("java.lang.Long", BasicSort.LONG),
            Map.entry("byte", BasicSort.BYTE),
            Map.entry("short", BasicSort.SHORT),
            Map.entry("int", BasicSort.INTEGER),
            Map.entry("long", BasicSort.LONG),
            Map.entry("java.math.BigInteger", BasicSort.BIG_INTEGER),
            Map.entry("java.math.BigDecimal", BasicSort.BIG_DECIMAL),
            Map.entry("java.util.UUID", BasicSort.UUID));

    private KeyTypes() {}

    /** The type of that class, or null for one that is no usual key. */
    public static @Nullable BasicType named(@Nullable String className) {
        BasicSort sort = className == null ? null : SORTS.get(className);
        if (className == null || sort == null) {
            return null;
        }
        int dot = className.lastIndexOf('.');
        JavaType type =
                new JavaType(dot < 0 ? "" : className.substring(0, dot), className.substring(dot + 1), List.of(), 0);
        return new BasicType(sort, type, List.of(), null);
    }

    /** The type of what JPA's {@code DiscriminatorType} names. */
    public static BasicType discriminator(String constant) {
        BasicSort sort = switch (constant) {
            case "CHAR" -> BasicSort.CHARACTER;
            case "INTEGER" -> BasicSort.INTEGER;
            default -> BasicSort.STRING;
        };
        return new BasicType(sort, new JavaType("java.lang", "Object", List.of(), 0), List.of(), null);
    }
}
