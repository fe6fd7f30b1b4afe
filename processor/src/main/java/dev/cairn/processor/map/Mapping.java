package dev.cairn.processor.map;

import dev.cairn.processor.problem.Place;
import dev.cairn.schema.diff.Fills;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.succession.MappedSchema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schema of the entities, and how to find back from it to the sources.
 *
 * @param tables per table where it is declared
 * @param columns per table and column where it is declared
 * @param uniqueKeys per entity class name its unique keys, the primary key not among them
 * @param rows per table and column which rows have it, where those of a subclass alone do
 * @param fills per table and column what rows get that were there before the column: the discriminator of the root
 * @param renamedConstants per table and column of an enum the new name of a constant by each old one that the sources tell
 * @param counters per table where a generator counts its ids in a row that bears the table's name
 */
public record Mapping(
        MappedSchema schema,
        Map<QualifiedName, Place> tables,
        Map<QualifiedName, Map<Name, Place>> columns,
        Map<String, List<UniqueKey>> uniqueKeys,
        Map<QualifiedName, Map<Name, Rows>> rows,
        Map<QualifiedName, Map<Name, Sql>> fills,
        Map<QualifiedName, Map<Name, Map<String, String>>> renamedConstants,
        Map<QualifiedName, Fills.Counter> counters) {

    /**
     * A unique key in terms of attributes.
     *
     * @param name the constraint's or index's name
     * @param paths attribute paths from the entity, in key order: {@code isbn}, {@code address.street}
     */
    public record UniqueKey(Name name, List<String> paths) {
        public UniqueKey {
            paths = List.copyOf(paths);
        }
    }

    /**
     * The rows of a subclass in a table that it shares.
     *
     * @param discriminator the column that tells them apart
     * @param condition what is true of them, in SQL
     */
    public record Rows(Name discriminator, String condition) {}

    public Mapping {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        uniqueKeys = Collections.unmodifiableMap(new LinkedHashMap<>(uniqueKeys));
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        counters = Map.copyOf(counters);
        fills = Collections.unmodifiableMap(new LinkedHashMap<>(fills));
        renamedConstants = Collections.unmodifiableMap(new LinkedHashMap<>(renamedConstants));
    }

    /** What rows get in a new column that the mapping itself knows, or null. */
    public @Nullable Sql fill(QualifiedName table, Name column) {
        return fills.getOrDefault(table, Map.of()).get(column);
    }

    /** What the sources say with {@code @RenamedFrom} on constants of the enum that the column holds. */
    public Map<String, String> renamedConstants(QualifiedName table, Name column) {
        return renamedConstants.getOrDefault(table, Map.of()).getOrDefault(column, Map.of());
    }

    /** Which rows have a column, where those of a subclass alone do; else null. */
    public @Nullable Rows rows(QualifiedName table, Name column) {
        return rows.getOrDefault(table, Map.of()).get(column);
    }

    /** Where a table is declared; no place if it is unknown. */
    public Place place(QualifiedName table) {
        return tables.getOrDefault(table, Place.NONE);
    }

    /** Where a column is declared; its table's place if it is unknown. */
    public Place place(QualifiedName table, Name column) {
        return columns.getOrDefault(table, Map.of()).getOrDefault(column, place(table));
    }
}
