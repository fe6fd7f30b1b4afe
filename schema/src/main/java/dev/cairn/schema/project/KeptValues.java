package dev.cairn.schema.project;

import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.change.Change.RenameColumn;
import dev.cairn.schema.change.Change.RenameTable;
import dev.cairn.schema.model.CheckedValues;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Origins.TableOrigin;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What tells classes apart in the rows that withdrawn migrations leave behind, and what goes on under the values that these
 * had given, by the names of tables and columns so far.
 */
final class KeptValues {

    private final Origins start;
    private final Map<QualifiedName, SortedMap<Name, SortedMap<String, String>>> values = new HashMap<>();

    /**
     * @param start where the withdrawn migrations started from
     * @param rest what is left
     */
    KeptValues(Origins start, Origins rest) {
        this.start = start;
        rest.tables().forEach((table, origin) -> values.put(table, new TreeMap<>(origin.values())));
    }

    void rename(RenameTable change) {
        SortedMap<Name, SortedMap<String, String>> columns = values.remove(change.from());
        if (columns != null) {
            values.put(change.to(), columns);
        }
    }

    void rename(RenameColumn change) {
        SortedMap<Name, SortedMap<String, String>> columns = of(change.table());
        SortedMap<String, String> byClass = columns.remove(change.from());
        if (byClass != null) {
            columns.put(change.to(), byClass);
        }
    }

    /** By column and class what rows of a table have. */
    SortedMap<Name, SortedMap<String, String>> of(QualifiedName table) {
        return values.getOrDefault(table, new TreeMap<>());
    }

    /**
     * What a withdrawn change did to values, as far as rows have them still.
     *
     * @param column as it is now
     * @param names by class what rows had after the withdrawn migrations
     */
    Optional<AlterColumn> move(Column column, AlterColumn withdrawn, SortedMap<String, String> names) {
        SortedMap<String, String> moved =
                withdrawn.facets().contains(Facet.VALUES) ? there(column, withdrawn) : new TreeMap<>();
        Sql check = column.check();
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        Column after = column.withCheck(check == null ? null : renamed(check, moved));
        Set<Facet> facets = new TreeSet<>(AlterColumn.facetsBetween(column, after));
        facets.add(Facet.VALUES);
        learn(withdrawn.table(), column.name(), moved, names);
        return Optional.of(new AlterColumn(withdrawn.table(), column, after, facets, null, moved));
    }

    /** Those of its values that are left, or that came without a migration, and whose place no other has taken. */
    private SortedMap<String, String> there(Column column, AlterColumn withdrawn) {
        SortedMap<String, String> now = of(withdrawn.table()).getOrDefault(column.name(), new TreeMap<>());
        SortedMap<String, String> once = start.of(withdrawn.table())
                .map(TableOrigin::values)
                .map(columns -> columns.get(column.name()))
                .orElse(new TreeMap<>());
        SortedMap<String, String> moved = new TreeMap<>(withdrawn.renamedConstants());
        moved.entrySet()
                .removeIf(move -> now.containsValue(move.getValue())
                        || (!now.containsValue(move.getKey())
                                && (column.check() != null || once.containsValue(move.getKey()))));
        return moved;
    }

    private static Sql renamed(Sql check, Map<String, String> moved) {
        SortedMap<String, String> byDialect = new TreeMap<>(check.byDialect());
        byDialect.replaceAll((dialect, text) -> CheckedValues.renamed(text, moved));
        return new Sql(byDialect);
    }

    /** The classes bear the names that they had been given with the values. */
    private void learn(QualifiedName table, Name column, Map<String, String> moved, SortedMap<String, String> names) {
        SortedMap<String, String> byClass = new TreeMap<>(of(table).getOrDefault(column, new TreeMap<>()));
        SortedMap<String, String> known = new TreeMap<>();
        byClass.forEach((type, value) -> {
            String now = moved.get(value);
            known.put(now == null ? type : type(now, names, type), now == null ? value : now);
        });
        values.computeIfAbsent(table, any -> new TreeMap<>()).put(column, known);
    }

    private static String type(String value, SortedMap<String, String> names, String otherwise) {
        return names.entrySet().stream()
                .filter(name -> name.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(otherwise);
    }
}
