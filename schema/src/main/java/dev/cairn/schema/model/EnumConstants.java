package dev.cairn.schema.model;

import dev.cairn.schema.model.LogicalType.Choice;
import dev.cairn.schema.model.LogicalType.Enumeration;
import dev.cairn.schema.model.LogicalType.NamedEnum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The constants that a column holds, whichever type it has them in.
 *
 * @param names in declaration order
 * @param byPosition whether positions are stored instead of names
 */
public record EnumConstants(List<String> names, boolean byPosition) {

    public EnumConstants {
        names = List.copyOf(names);
    }

    /** Those of a type; empty if it holds none, or values of the user's own making. */
    public static Optional<EnumConstants> of(LogicalType type) {
        if (type instanceof Enumeration enumeration) {
            boolean byPosition = enumeration.style() == Enumeration.Style.ORDINAL;
            return of(enumeration.constants(), byPosition);
        }
        if (type instanceof Choice choice && choice.form() != Choice.Form.NUMBER) {
            return of(choice.values(), choice.form() == Choice.Form.POSITION);
        }
        return type instanceof NamedEnum named ? of(named.constants(), false) : Optional.empty();
    }

    /** A type of constants with other ones; a type of another kind stays as it is. */
    public static LogicalType in(LogicalType type, List<String> names) {
        if (type instanceof Enumeration enumeration) {
            return enumeration.with(names);
        }
        if (type instanceof Choice choice) {
            return new Choice(choice.base(), names, choice.form());
        }
        return type instanceof NamedEnum named ? new NamedEnum(named.name(), names) : type;
    }

    private static Optional<EnumConstants> of(List<String> names, boolean byPosition) {
        return names.isEmpty() ? Optional.empty() : Optional.of(new EnumConstants(names, byPosition));
    }

    /** Of what the sources say the renames that take place between two types; none if one of them has no constants. */
    public static SortedMap<String, String> renamed(LogicalType before, LogicalType after, Map<String, String> said) {
        EnumConstants from = of(before).orElse(null);
        EnumConstants to = of(after).orElse(null);
        return from == null || to == null ? new TreeMap<>() : renamed(from.names, to.names, said);
    }

    /**
     * Of what the sources say the renames that take place here: of values that go, into values that are there; and of values
     * whose name another takes over, as long as there is a new name at the end of the chain. The rest took place before.
     */
    static SortedMap<String, String> renamed(Collection<String> from, Collection<String> to, Map<String, String> said) {
        SortedMap<String, String> renamed = new TreeMap<>();
        int known;
        do {
            known = renamed.size();
            said.forEach((old, name) -> {
                boolean goes = !to.contains(old) || (renamed.containsValue(old) && yields(old, from, to, said));
                if (goes && from.contains(old) && to.contains(name)) {
                    renamed.put(old, name);
                }
            });
        } while (renamed.size() > known);
        return renamed;
    }

    /** Whether a value becomes one that was not there, or that yields itself. */
    private static boolean yields(
            String value, Collection<String> from, Collection<String> to, Map<String, String> said) {
        Set<String> passed = new HashSet<>();
        String last = value;
        while (from.contains(last) && passed.add(last)) {
            last = said.getOrDefault(last, last);
        }
        return !from.contains(last) && to.contains(last);
    }

    /** The constants that have no counterpart among those of another type. */
    public List<String> without(EnumConstants after, Map<String, String> renamed) {
        return names.stream()
                .filter(name -> !after.names.contains(renamed.getOrDefault(name, name)))
                .toList();
    }

    /** All constants of both, these first. */
    public List<String> with(EnumConstants others) {
        List<String> all = new ArrayList<>(names);
        others.names.stream().filter(name -> !names.contains(name)).forEach(all::add);
        return all;
    }
}
