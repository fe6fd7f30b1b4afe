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
 * @param valued the type of its {@code @EnumeratedValue}, or empty for none
 * @param values the values of the constants, as Java literals, if it has such
 */
public record EnumType(
        String name,
        List<String> constants,
        SortedMap<String, String> renamed,
        String valued,
        SortedMap<String, String> values) {
    private static final String SEPARATOR = "\", \"";

    /** From it on are numbers that nothing else in a model has, and of which Hibernate does not cut off a byte. */
    private static final int FIRST_VALUE = 113;

    public EnumType {
        constants = List.copyOf(constants);
        renamed = Collections.unmodifiableSortedMap(new TreeMap<>(renamed));
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public EnumType(String name, List<String> constants) {
        this(name, constants, new TreeMap<>(), "", new TreeMap<>());
    }

    /** With values of that type. */
    public EnumType valuedBy(String type) {
        return new EnumType(name, List.of(), renamed, type, new TreeMap<>()).with(constants);
    }

    public boolean isValued() {
        return !valued.isEmpty();
    }

    /** With other constants; those that stay keep their old names and their values. */
    public EnumType with(List<String> others) {
        SortedMap<String, String> kept = retained(values, others::contains);
        for (String each : others) {
            if (isValued() && !kept.containsKey(each)) {
                kept.put(each, newValue(kept));
            }
        }
        return new EnumType(name, others, retained(renamed, others::contains), valued, kept);
    }

    private String newValue(Map<String, String> taken) {
        int number = FIRST_VALUE;
        while (taken.containsValue(literal(number))) {
            number++;
        }
        return literal(number);
    }

    private String literal(int number) {
        return valued.equals("String") ? "\"k" + number + "\"" : "" + number;
    }

    /** With another name for a constant. */
    public EnumType renaming(String old, String now) {
        SortedMap<String, String> names = retained(renamed, each -> !each.equals(old));
        String older = renamed.get(old);
        names.put(now, older == null ? old : old + SEPARATOR + older);
        SortedMap<String, String> changed = retained(values, each -> !each.equals(old));
        if (isValued()) {
            changed.put(now, values.get(old));
        }
        return new EnumType(
                name,
                constants.stream().map(each -> each.equals(old) ? now : each).toList(),
                names,
                valued,
                changed);
    }

    /** Without the hints. */
    public EnumType settled() {
        return new EnumType(name, constants, new TreeMap<>(), valued, values);
    }

    private static SortedMap<String, String> retained(Map<String, String> all, Predicate<String> wanted) {
        SortedMap<String, String> kept = new TreeMap<>();
        for (Map.Entry<String, String> each : all.entrySet()) {
            if (wanted.test(each.getKey())) {
                kept.put(each.getKey(), each.getValue());
            }
        }
        return kept;
    }
}
