package dev.cairn.schema.history;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.LogicalType.Array;
import dev.cairn.schema.model.LogicalType.NamedEnum;
import dev.cairn.schema.model.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Types that a database knows by name. No change names them: the first column of a type creates it and the last one takes it along, so
 * two branches may both be the first, or one the last while the other adds a column.
 */
final class TypeClash {

    private TypeClash() {}

    /** What is wrong with two sides, as a sentence; null if nothing is. */
    static @Nullable String of(Schema base, List<Change> left, List<Change> right, Collection<Dialect> dialects) {
        SortedMap<String, NamedEnum> before = types(base, dialects);
        SortedMap<String, NamedEnum> there = types(SchemaApplier.apply(base, left), dialects);
        SortedMap<String, NamedEnum> here = types(SchemaApplier.apply(base, right), dialects);
        TreeSet<String> all = new TreeSet<>(there.keySet());
        all.addAll(here.keySet());
        for (String name : all) {
            NamedEnum one = there.get(name);
            NamedEnum other = here.get(name);
            boolean isNew = !before.containsKey(name);
            if (isNew && one != null && other != null) {
                return "Both create type " + one.name() + ".";
            }
            if (!isNew && other == null && one != null && comesToMore(base, left, name, dialects)) {
                return "One drops type " + one.name() + ", which the other gives to another column.";
            }
            if (!isNew && one == null && other != null && comesToMore(base, right, name, dialects)) {
                return "One drops type " + other.name() + ", which the other gives to another column.";
            }
        }
        return null;
    }

    /** Whether a type has columns that it had not. */
    private static boolean comesToMore(Schema base, List<Change> side, String name, Collection<Dialect> dialects) {
        return columns(SchemaApplier.apply(base, side), name, dialects) > columns(base, name, dialects);
    }

    private static long columns(Schema schema, String name, Collection<Dialect> dialects) {
        return schema.tables().stream()
                .flatMap(table -> table.columns().stream())
                .map(column -> type(column, dialects))
                .filter(type -> type != null && key(type).equals(name))
                .count();
    }

    private static SortedMap<String, NamedEnum> types(Schema schema, Collection<Dialect> dialects) {
        SortedMap<String, NamedEnum> types = new TreeMap<>();
        schema.tables()
                .forEach(table -> table.columns().forEach(column -> {
                    NamedEnum type = type(column, dialects);
                    if (type != null) {
                        types.putIfAbsent(key(type), type);
                    }
                }));
        return types;
    }

    private static @Nullable NamedEnum type(Column column, Collection<Dialect> dialects) {
        NamedEnum type =
                (column.type() instanceof Array array ? array.element() : column.type()) instanceof NamedEnum named
                        ? named
                        : null;
        return type != null
                        && dialects.stream()
                                .anyMatch(dialect -> dialect.typeNames().has(type))
                ? type
                : null;
    }

    private static String key(NamedEnum type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
