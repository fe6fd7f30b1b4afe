package dev.cairn.schema.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A whole schema, sorted by name. References between tables are by name and are not checked here: a fold passes through
 * states where a target does not exist yet.
 */
public record Schema(List<Table> tables, List<Sequence> sequences, List<View> views) {

    /** The schema of an empty database. */
    public static final Schema EMPTY = new Schema(List.of(), List.of(), List.of());

    public Schema {
        tables = sorted(tables, Table::name);
        sequences = sorted(sequences, Sequence::name);
        views = sorted(views, View::name);
    }

    /** A schema without views. */
    public Schema(List<Table> tables, List<Sequence> sequences) {
        this(tables, sequences, List.of());
    }

    private static <T> List<T> sorted(List<T> items, Function<T, QualifiedName> name) {
        List<T> sorted = items.stream().sorted(Comparator.comparing(name)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (name.apply(sorted.get(i - 1)).equals(name.apply(sorted.get(i)))) {
                throw new IllegalArgumentException("two objects are named " + name.apply(sorted.get(i)));
            }
        }
        return sorted;
    }

    public Optional<Table> table(QualifiedName name) {
        return find(tables, name, Table::name);
    }

    public Optional<Sequence> sequence(QualifiedName name) {
        return find(sequences, name, Sequence::name);
    }

    public Optional<View> view(QualifiedName name) {
        return find(views, name, View::name);
    }

    private static <T> Optional<T> find(List<T> sorted, QualifiedName name, Function<T, QualifiedName> nameOf) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            int order = nameOf.apply(sorted.get(mid)).compareTo(name);
            if (order == 0) {
                return Optional.of(sorted.get(mid));
            }
            if (order < 0) {
                low = mid + 1;
            } else {
                high = mid - 1;
            }
        }
        return Optional.empty();
    }

    /** This schema with a table added, or put in the place of the one of its name. */
    public Schema with(Table table) {
        List<Table> others = new ArrayList<>(without(table.name()).tables);
        others.add(table);
        return new Schema(others, sequences, views);
    }

    /** This schema without the table of that name. */
    public Schema without(QualifiedName table) {
        return new Schema(tables.stream().filter(t -> !t.name().equals(table)).toList(), sequences, views);
    }

    public Schema withTables(List<Table> other) {
        return new Schema(other, sequences, views);
    }

    public Schema withSequences(List<Sequence> other) {
        return new Schema(tables, other, views);
    }

    public Schema withViews(List<View> other) {
        return new Schema(tables, sequences, other);
    }
}
