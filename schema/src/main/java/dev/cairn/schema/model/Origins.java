package dev.cairn.schema.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where tables and columns come from in the Java sources, and sequences. Not part of the schema's hash: it may change
 * without a migration.
 *
 * @param tables per table its origin; per sequence that is called otherwise than any table, the entity that takes its
 *     ids from it, the first of several
 */
public record Origins(SortedMap<QualifiedName, TableOrigin> tables) {

    public static final Origins NONE = new Origins(new TreeMap<>());

    /**
     * The origin of a table.
     *
     * @param owner the entity class's binary name, {@code Class#attribute} for a join or collection table, or empty for
     *     a table that is no class's, such as one in which generators count
     * @param columns per column the attribute path from the owner, such as {@code address.street}
     * @param values per column that tells classes apart, such as a discriminator, by class what its rows have there
     */
    public record TableOrigin(
            String owner, SortedMap<Name, String> columns, SortedMap<Name, SortedMap<String, String>> values) {
        public TableOrigin {
            columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
            SortedMap<Name, SortedMap<String, String>> copies = new TreeMap<>();
            values.forEach(
                    (column, byClass) -> copies.put(column, Collections.unmodifiableSortedMap(new TreeMap<>(byClass))));
            values = Collections.unmodifiableSortedMap(copies);
        }

        /** One whose columns tell no classes apart. */
        public TableOrigin(String owner, SortedMap<Name, String> columns) {
            this(owner, columns, new TreeMap<>());
        }
    }

    public Origins {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    }

    public Origins(Map<QualifiedName, TableOrigin> tables) {
        this(new TreeMap<>(tables));
    }

    public Optional<TableOrigin> of(QualifiedName table) {
        return Optional.ofNullable(tables.get(table));
    }
}
