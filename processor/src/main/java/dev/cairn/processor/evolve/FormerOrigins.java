package dev.cairn.processor.evolve;

import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.lineage.Lineage;
import dev.cairn.schema.lineage.ValueWay;
import dev.cairn.schema.lineage.Way;
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
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The origins before migrations that are set aside: what the history records of them, and what is known since. */
final class FormerOrigins {

    private final Snapshot recorded;
    private final Rewrite aside;

    /**
     * @param recorded the state before, as the history has it
     * @param aside the migrations
     */
    FormerOrigins(Snapshot recorded, Rewrite aside) {
        this.recorded = recorded;
        this.aside = aside;
    }

    /** What becomes of the values of one column that tells classes apart. */
    private interface Values {

        /**
         * By class the value before.
         *
         * @param checked whether the column takes no other values
         * @param old by class the value, as the history has it
         * @param now by class the value after the migrations
         * @param moved per value what became of it in the migrations
         */
        SortedMap<String, String> before(
                boolean checked,
                SortedMap<String, String> old,
                SortedMap<String, String> now,
                SortedMap<String, String> moved);
    }

    /**
     * With what came to be without a migration, which only the last build knows.
     *
     * @param last the origins as of that build, which the migrations lead to
     */
    Origins asOf(Origins last) {
        Map<QualifiedName, TableOrigin> former =
                new TreeMap<>(recorded.origins().tables());
        last.tables()
                .forEach((table, origin) -> former.computeIfPresent(
                        table, (any, old) -> new TableOrigin(origin.owner(), columns(old, origin), old.values())));
        return withValues(former, aside.way(recorded.schema()), last, FormerOrigins::asOfLastBuild);
    }

    /** With the classes that the migrations renamed, as far as their rows are there, under the values that these have. */
    Origins withRenamedClasses() {
        Map<QualifiedName, TableOrigin> former =
                new TreeMap<>(recorded.origins().tables());
        Optional<Lineage> way = aside.way(aside.start().schema());
        return withValues(former, way, aside.end().origins(), FormerOrigins::withRenamed);
    }

    /** Where a column has still the name that it had, an attribute may bear another since. */
    private static NavigableMap<Name, String> columns(TableOrigin old, TableOrigin origin) {
        NavigableMap<Name, String> columns = new TreeMap<>(old.columns());
        columns.replaceAll((column, path) -> origin.columns().getOrDefault(column, path));
        return columns;
    }

    private Origins withValues(
            Map<QualifiedName, TableOrigin> former, Optional<Lineage> way, Origins last, Values values) {
        way.ifPresent(lineage -> {
            for (Way<QualifiedName> table : lineage.tables()) {
                QualifiedName was = table.before();
                QualifiedName is = table.after();
                TableOrigin now = is == null ? null : last.of(is).orElse(null);
                if (was != null && now != null) {
                    List<Way<Name>> columns = lineage.partsOf(table).columns().ways();
                    former.computeIfPresent(was, (any, old) -> withValues(was, old, now, columns, values));
                }
            }
        });
        return new Origins(former);
    }

    private TableOrigin withValues(
            QualifiedName table, TableOrigin old, TableOrigin now, List<Way<Name>> columns, Values values) {
        SortedMap<Name, SortedMap<String, String>> all = new TreeMap<>(old.values());
        for (Way<Name> way : columns) {
            Column column = way.before() == null ? null : column(table, way.before());
            SortedMap<String, String> byClass =
                    way.after() == null ? null : now.values().get(way.after());
            if (column != null && byClass != null) {
                SortedMap<String, String> known = all.getOrDefault(column.name(), new TreeMap<>());
                all.put(column.name(), values.before(column.check() != null, known, byClass, moved(way)));
            }
        }
        return new TableOrigin(old.owner(), old.columns(), all);
    }

    private @Nullable Column column(QualifiedName table, Name name) {
        return recorded.schema()
                .table(table)
                .flatMap(found -> found.column(name))
                .orElse(null);
    }

    /** Each class of the last build with the value that its rows had before. */
    private static SortedMap<String, String> asOfLastBuild(
            boolean checked,
            SortedMap<String, String> old,
            SortedMap<String, String> now,
            SortedMap<String, String> moved) {
        SortedMap<String, String> all = new TreeMap<>(old);
        if (!checked) {
            // A class that goes needs no migration: the history may still have those that are gone for long.
            all.values().retainAll(moved.keySet());
        }
        Map<String, String> back = back(moved);
        now.forEach((type, value) -> all.put(type, back.getOrDefault(value, value)));
        return all;
    }

    private static SortedMap<String, String> withRenamed(
            boolean checked,
            SortedMap<String, String> old,
            SortedMap<String, String> now,
            SortedMap<String, String> moved) {
        SortedMap<String, String> all = new TreeMap<>(old);
        Map<String, String> back = back(moved);
        now.forEach((type, value) -> {
            String before = back.get(value);
            if (before != null && old.containsValue(before)) {
                all.put(type, before);
            }
        });
        return all;
    }

    private static Map<String, String> back(Map<String, String> moved) {
        Map<String, String> back = new HashMap<>();
        moved.forEach((from, to) -> back.put(to, from));
        return back;
    }

    private static SortedMap<String, String> moved(Way<Name> column) {
        ValueWay moved = new ValueWay();
        column.causes().stream()
                .filter(AlterColumn.class::isInstance)
                .map(AlterColumn.class::cast)
                .filter(alter -> alter.facets().contains(Facet.VALUES))
                .forEach(moved::then);
        return moved.all();
    }
}
