package dev.cairn.conformance.catalog;

import dev.cairn.conformance.catalog.Catalog.Column;
import dev.cairn.conformance.catalog.Catalog.Named;
import dev.cairn.conformance.catalog.Catalog.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says in readable lines how a database differs from the expected one. The order of columns and constraints does not count, nor
 * do names that somebody derived; a name that the mapping states does.
 */
public final class CatalogDiff {

    /** Hibernate's hashes, H2's numbered names, and PostgreSQL's {@code table_column_key} and the like. */
    private static final Pattern DERIVED = Pattern.compile(
            "(?i)(fk|uk|idx)[a-z0-9]{20,}|constraint_[0-9a-f_]+|primary_key_[0-9a-f]+|.*_(key|check|fkey|pkey|idx)[0-9]*");

    private final List<String> lines = new ArrayList<>();

    private CatalogDiff() {}

    /** The differences, one line each; empty when the catalogs agree. */
    public static List<String> between(Catalog expected, Catalog actual) {
        CatalogDiff diff = new CatalogDiff();
        diff.maps("table", expected.tables(), actual.tables(), diff::table);
        diff.maps(
                "sequence",
                expected.sequences(),
                actual.sequences(),
                (name, left, right) -> diff.facet("sequence " + name, "definition", left, right));
        diff.maps(
                "view",
                expected.views(),
                actual.views(),
                (name, left, right) -> diff.facet("view " + name, "columns", left, right));
        return List.copyOf(diff.lines);
    }

    private void table(String name, Table expected, Table actual) {
        String place = "table " + name;
        maps(
                place + " column",
                expected.columns(),
                actual.columns(),
                (n, l, r) -> column(place + " column " + n, l, r));
        facet(
                place,
                "primary key",
                expected.primaryKey() == null ? "none" : expected.primaryKey().structure(),
                actual.primaryKey() == null
                        ? "none"
                        : actual.primaryKey().structure() + (expected.primaryKey() == null ? types(actual) : ""));
        named(place + " unique", expected.uniques(), actual.uniques());
        named(place + " index", expected.indexes(), actual.indexes());
        named(place + " foreign key", expected.foreignKeys(), actual.foreignKeys());
        named(place + " check", expected.checks(), actual.checks());
        if (expected.primaryKey() != null
                && actual.primaryKey() != null
                && expected.primaryKey().structure().equals(actual.primaryKey().structure())) {
            facet(
                    place,
                    "order of the primary key",
                    expected.primaryKey().order(),
                    actual.primaryKey().order());
        }
        facet(place, "comment", expected.comment(), actual.comment());
    }

    /** What the primary key consists of: whether one is to be missed may depend on it. */
    private static String types(Table table) {
        return table.columns().values().stream()
                .filter(column ->
                        Objects.requireNonNull(table.primaryKey()).columns().contains(column.name()))
                .map(Column::type)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", ", " of ", ""));
    }

    private void column(String place, Column expected, Column actual) {
        facet(place, "type", expected.type(), actual.type());
        facet(place, "nullable", expected.nullable(), actual.nullable());
        facet(place, "default", expected.defaultValue(), actual.defaultValue());
        facet(place, "identity", expected.identity(), actual.identity());
        facet(place, "generated", expected.generated(), actual.generated());
        facet(place, "comment", expected.comment(), actual.comment());
    }

    /** Twins (two constraints of the same structure) count once: one of them is redundant in any database. */
    private void named(String place, Collection<? extends Named> expected, Collection<? extends Named> actual) {
        Map<String, SortedSet<String>> left = texts(expected, Named::name);
        Map<String, SortedSet<String>> right = texts(actual, Named::name);
        Map<String, SortedSet<String>> leftOrders = texts(expected, Named::order);
        Map<String, SortedSet<String>> rightOrders = texts(actual, Named::order);
        maps(place, left, right, (structure, wanted, found) -> {
            facet(place + " " + structure, "order", leftOrders.get(structure), rightOrders.get(structure));
            facet(place + " " + structure, "twins", wanted.size(), found.size());
            for (String name : wanted) {
                if (!isDerived(name) && !found.contains(name)) {
                    lines.add(place + " " + structure + ": expected the name " + name + ", found " + found);
                }
            }
        });
    }

    private static Map<String, SortedSet<String>> texts(
            Collection<? extends Named> objects, Function<Named, String> text) {
        Map<String, SortedSet<String>> texts = new TreeMap<>();
        for (Named object : objects) {
            texts.computeIfAbsent(object.structure(), structure -> new TreeSet<>())
                    .add(text.apply(object));
        }
        return texts;
    }

    private static boolean isDerived(String name) {
        return name.isEmpty() || DERIVED.matcher(name).matches();
    }

    private <T> void maps(String kind, Map<String, T> expected, Map<String, T> actual, Both<T> both) {
        SortedSet<String> names = new TreeSet<>(expected.keySet());
        names.addAll(actual.keySet());
        for (String name : names) {
            T left = expected.get(name);
            T right = actual.get(name);
            if (left == null) {
                lines.add(kind + " " + name + ": not expected: " + right);
            } else if (right == null) {
                lines.add(kind + " " + name + ": missing: " + left);
            } else {
                both.compare(name, left, right);
            }
        }
    }

    private <T> void facet(String place, String facet, T expected, T actual) {
        if (!Objects.equals(expected, actual)) {
            lines.add(place + ": " + facet + ": expected " + expected + ", found " + actual);
        }
    }

    /** Compares two things of one name. */
    private interface Both<T> {
        void compare(String name, T expected, T actual);
    }
}
