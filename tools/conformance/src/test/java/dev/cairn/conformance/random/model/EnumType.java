package dev.cairn.conformance.random.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * An enum.
 *
 * @param renamed the names that constants had before, as written in {@code @RenamedFrom} between the outermost quotes
 */
public record EnumType(String name, List<String> constants, SortedMap<String, String> renamed) {
    private static final String SEPARATOR = "\", \"";

    public EnumType {
        constants = List.copyOf(constants);
        renamed = Collections.unmodifiableSortedMap(new TreeMap<>(renamed));
    }

    public EnumType(String name, List<String> constants) {
        this(name, constants, new TreeMap<>());
    }

    /** With other constants; those that stay keep their old names. */
    public EnumType with(List<String> others) {
        return new EnumType(name, others, retained(others::contains));
    }

    /** With another name for a constant. */
    public EnumType renaming(String old, String now) {
        SortedMap<String, String> names = retained(each -> !each.equals(old));
        String older = renamed.get(old);
        names.put(now, older == null ? old : old + SEPARATOR + older);
        return new EnumType(
                name,
                constants.stream().map(each -> each.equals(old) ? now : each).toList(),
                names);
    }

    /** Without the hints. */
    public EnumType settled() {
        return new EnumType(name, constants);
    }

    private SortedMap<String, String> retained(Predicate<String> wanted) {
        SortedMap<String, String> kept = new TreeMap<>();
        for (Map.Entry<String, String> each : renamed.entrySet()) {
            if (wanted.test(each.getKey())) {
                kept.put(each.getKey(), each.getValue());
            }
        }
        return kept;
    }
}
