package dev.cairn.processor.type;

import dev.cairn.processor.model.BasicSort;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hibernate's own {@code JavaType} classes, as values of {@code @JavaType}. */
public final class JavaTypes {

    private static final String PACKAGE = "org.hibernate.type.descriptor.java.";
    private static final String ENDING = "JavaType";

    /** Those whose name does not say it. */
    private static final Map<String, BasicSort> OTHERS = Map.ofEntries(
            Map.entry("PrimitiveByteArray", BasicSort.BYTE_ARRAY),
            Map.entry("ByteArray", BasicSort.BYTE_ARRAY),
            Map.entry("PrimitiveCharacterArray", BasicSort.CHARACTER_ARRAY),
            Map.entry("CharacterArray", BasicSort.CHARACTER_ARRAY),
            Map.entry("JdbcDate", BasicSort.SQL_DATE),
            Map.entry("JdbcTime", BasicSort.SQL_TIME),
            Map.entry("JdbcTimestamp", BasicSort.SQL_TIMESTAMP),
            Map.entry("Date", BasicSort.UTIL_DATE),
            Map.entry("Url", BasicSort.URL),
            Map.entry("UUID", BasicSort.UUID),
            Map.entry("NClob", BasicSort.NCLOB));

    private JavaTypes() {}

    /** What a class of that name describes, or null if it is none of Hibernate's. */
    public static @Nullable BasicSort sort(String className) {
        if (!className.startsWith(PACKAGE) || !className.endsWith(ENDING)) {
            return null;
        }
        String simple = className.substring(PACKAGE.length(), className.length() - ENDING.length());
        BasicSort other = OTHERS.get(simple);
        if (other != null) {
            return other;
        }
        String constant = simple.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        for (BasicSort sort : BasicSort.values()) {
            if (sort.name().equals(constant)) {
                return switch (sort) {
                    case ENUM, SERIALIZABLE, ARRAY, OBJECT -> null;
                    default -> sort;
                };
            }
        }
        return null;
    }
}
