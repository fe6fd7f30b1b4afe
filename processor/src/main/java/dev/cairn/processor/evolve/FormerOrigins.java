package dev.cairn.processor.evolve;

import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.lineage.ValueWay;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Origins.TableOrigin;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.snapshot.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The origins before migrations that are set aside: what the history records of them, and what came to be since without a
 * migration, which only the last build knows.
 */
final class FormerOrigins {

    private final Snapshot recorded;
    private final Origins last;
    private final List<ChangeList> aside;

    /**
     * @param recorded the state before, as the history has it
     * @param last the origins as of the last build
     * @param aside the migrations
     */
    FormerOrigins(Snapshot recorded, Origins last, List<ChangeList> aside) {
        this.recorded = recorded;
        this.last = last;
        this.aside = aside;
    }

    Origins origins() {
        Map<QualifiedName, TableOrigin> former =
                new TreeMap<>(recorded.origins().tables());
        last.tables()
                .forEach((table, origin) -> former.computeIfPresent(
                        table,
                        (any, old) ->
                                new TableOrigin(origin.owner(), columns(old, origin), values(table, old, origin))));
        return new Origins(former);
    }

    /** Where a column has still the name that it had, an attribute may bear another since. */
    private static NavigableMap<Name, String> columns(TableOrigin old, TableOrigin origin) {
        NavigableMap<Name, String> columns = new TreeMap<>(old.columns());
        columns.replaceAll((column, path) -> origin.columns().getOrDefault(column, path));
        return columns;
    }

    /** Each class of the last build with the value that its rows had before. */
    private SortedMap<Name, SortedMap<String, String>> values(
            QualifiedName table, TableOrigin old, TableOrigin origin) {
        SortedMap<Name, SortedMap<String, String>> values = new TreeMap<>(old.values());
        origin.values().forEach((name, now) -> {
            Column column = column(table, name);
            if (column != null) {
                SortedMap<String, String> all = new TreeMap<>(old.values().getOrDefault(name, new TreeMap<>()));
                Map<String, String> moved = moved(table, name);
                if (column.check() == null) {
                    // A class that goes needs no migration: the history may still have those that are gone for long.
                    all.values().retainAll(moved.keySet());
                }
                Map<String, String> back = new HashMap<>();
                moved.forEach((from, to) -> back.put(to, from));
                now.forEach((type, value) -> all.put(type, back.getOrDefault(value, value)));
                values.put(name, all);
            }
        });
        return values;
    }

    private @Nullable Column column(QualifiedName table, Name name) {
        return recorded.schema()
                .table(table)
                .flatMap(found -> found.column(name))
                .orElse(null);
    }

    /** What became of values in the migrations. */
    private Map<String, String> moved(QualifiedName table, Name column) {
        ValueWay moved = new ValueWay();
        aside.stream()
                .flatMap(list -> list.changes().stream())
                .filter(AlterColumn.class::isInstance)
                .map(AlterColumn.class::cast)
                .filter(alter -> alter.facets().contains(Facet.VALUES)
                        && alter.table().equals(table)
                        && alter.after().name().equals(column))
                .forEach(moved::then);
        return moved.all();
    }
}
