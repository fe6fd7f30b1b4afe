package dev.cairn.conformance.random.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of an element: {@code Column.length} to {@code 40} is {@code @Column(length = 40)}, {@code Lob} to the
 * empty text is {@code @Lob}, {@code RenamedFrom} to {@code "old"} is {@code @RenamedFrom("old")}. A key in lower case is a note that
 * is not printed.
 */
public record Facets(SortedMap<String, String> values) {

    public static final Facets NONE = new Facets(new TreeMap<>());

    public Facets {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The note that says of which type the keys of a map are. */
    public static final String KEY_TYPE = "key";

    /** The note that an attribute's type stays as it is. */
    public static final String FIXED = "fixed";

    static boolean isNote(String key) {
        return Character.isLowerCase(key.charAt(0));
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public @Nullable String get(String key) {
        return values.get(key);
    }

    /** The text between the quotes of a string literal. */
    public @Nullable String text(String key) {
        String value = values.get(key);
        return value == null ? null : value.substring(1, value.length() - 1);
    }

    public Facets with(String key, String value) {
        SortedMap<String, String> changed = new TreeMap<>(values);
        changed.put(key, value);
        return new Facets(changed);
    }

    public Facets withText(String key, String text) {
        return with(key, '"' + text + '"');
    }

    public Facets without(String key) {
        return without(key::equals);
    }

    public Facets without(Predicate<String> keys) {
        SortedMap<String, String> changed = new TreeMap<>(values);
        changed.keySet().removeIf(keys);
        return new Facets(changed);
    }
}
