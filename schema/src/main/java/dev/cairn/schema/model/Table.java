package dev.cairn.schema.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table. Columns keep the order in which they were created; everything else is sorted by name.
 *
 * @param primaryKey its primary key, or null
 * @param comment the comment kept in the database
 * @param options text appended to its definition
 */
public record Table(
        QualifiedName name,
        List<Column> columns,
        Constraint.@Nullable PrimaryKey primaryKey,
        List<Constraint.Unique> uniques,
        List<Constraint.ForeignKey> foreignKeys,
        List<Constraint.Check> checks,
        List<Index> indexes,
        @Nullable String comment,
        @Nullable Sql options) {

    public Table {
        columns = List.copyOf(columns);
        uniques = sorted(uniques, Constraint::name);
        foreignKeys = sorted(foreignKeys, Constraint::name);
        checks = sorted(checks, Constraint::name);
        indexes = sorted(indexes, Index::name);
        Set<Name> names = new HashSet<>();
        columns.forEach(column -> names.add(column.name()));
        if (names.size() != columns.size()) {
            throw new IllegalArgumentException("table " + name + " has two columns of one name");
        }
    }

    /** Most tables have none or one of each. */
    private static <T> List<T> sorted(List<T> items, Function<T, Name> name) {
        return items.size() < 2
                ? List.copyOf(items)
                : items.stream().sorted(Comparator.comparing(name)).toList();
    }

    /** A table of columns alone. */
    public static Table of(QualifiedName name, List<Column> columns) {
        return new Table(name, columns, null, List.of(), List.of(), List.of(), List.of(), null, null);
    }

    public Optional<Column> column(Name column) {
        return columns.stream().filter(c -> c.name().equals(column)).findFirst();
    }

    /** All constraints: primary key, uniques, foreign keys, checks. */
    public Stream<Constraint> constraints() {
        Stream<Constraint> rest = Stream.of(uniques, foreignKeys, checks).flatMap(List::stream);
        return primaryKey == null ? rest : Stream.concat(Stream.of(primaryKey), rest);
    }

    public Table withName(QualifiedName other) {
        return new Table(other, columns, primaryKey, uniques, foreignKeys, checks, indexes, comment, options);
    }

    public Table withColumns(List<Column> other) {
        return new Table(name, other, primaryKey, uniques, foreignKeys, checks, indexes, comment, options);
    }

    public Table withPrimaryKey(Constraint.@Nullable PrimaryKey other) {
        return new Table(name, columns, other, uniques, foreignKeys, checks, indexes, comment, options);
    }

    public Table withUniques(List<Constraint.Unique> other) {
        return new Table(name, columns, primaryKey, other, foreignKeys, checks, indexes, comment, options);
    }

    public Table withForeignKeys(List<Constraint.ForeignKey> other) {
        return new Table(name, columns, primaryKey, uniques, other, checks, indexes, comment, options);
    }

    public Table withChecks(List<Constraint.Check> other) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, other, indexes, comment, options);
    }

    public Table withIndexes(List<Index> other) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, other, comment, options);
    }

    public Table withComment(@Nullable String other) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, indexes, other, options);
    }

    public Table withOptions(@Nullable Sql other) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, indexes, comment, other);
    }
}
