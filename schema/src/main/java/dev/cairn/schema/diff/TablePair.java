package dev.cairn.schema.diff;

import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.succession.Matches;
import dev.cairn.schema.succession.Succession;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table that goes on, before and after.
 *
 * @param columns per old column that goes on its new name
 * @param keys primary key, unique keys and checks, matched
 * @param foreignKeys the foreign keys, matched
 * @param indexes the indexes, matched
 */
record TablePair(
        Table before,
        Table after,
        Map<Name, Name> columns,
        Matches<Constraint> keys,
        Matches<ForeignKey> foreignKeys,
        Matches<Index> indexes) {

    private static final Name ANY = Name.of("any");

    static TablePair of(Table before, Table after, Succession succession) {
        return new TablePair(
                before,
                after,
                succession.columns().getOrDefault(before.name(), Map.of()),
                Matches.of(keys(before), keys(after), c -> succession.successor(before, c), c -> c.withName(ANY)),
                Matches.of(
                        before.foreignKeys(),
                        after.foreignKeys(),
                        c -> succession.successor(before, c).map(ForeignKey.class::cast),
                        c -> c.withName(ANY)),
                Matches.of(
                        before.indexes(), after.indexes(), i -> succession.successor(before, i), i -> i.withName(ANY)));
    }

    private static List<Constraint> keys(Table table) {
        return table.constraints().filter(c -> !(c instanceof ForeignKey)).toList();
    }

    /** Old columns without a successor, in their order. */
    List<Column> goneColumns() {
        return before.columns().stream()
                .filter(c -> !columns.containsKey(c.name()))
                .toList();
    }

    /** New columns without a predecessor, in their order. */
    List<Column> comeColumns() {
        Set<Name> kept = new HashSet<>(columns.values());
        return after.columns().stream().filter(c -> !kept.contains(c.name())).toList();
    }

    /** Columns that go on and change in nothing but their name, as they are after their renames. */
    List<Column> steadyColumns() {
        Set<Name> altered = new HashSet<>();
        alteredColumns().keySet().forEach(column -> altered.add(column.name()));
        Set<Name> kept = new HashSet<>(columns.values());
        return after.columns().stream()
                .filter(column -> kept.contains(column.name()) && !altered.contains(column.name()))
                .toList();
    }

    /** Columns that go on and change in other things than their name, as they are after their renames. */
    Map<Column, Column> alteredColumns() {
        Map<Name, Column> news = new HashMap<>();
        after.columns().forEach(column -> news.put(column.name(), column));
        Map<Column, Column> altered = new LinkedHashMap<>();
        for (Column old : before.columns()) {
            Name name = columns.get(old.name());
            if (name != null) {
                Column column = news.get(name);
                Column renamed = old.withName(name);
                if (column != null && !renamed.equals(column)) {
                    altered.put(renamed, column);
                }
            }
        }
        return altered;
    }

    /** New names of columns whose values become another kind of thing, so that foreign keys cannot stay on them. */
    Set<Name> retypedColumns() {
        Set<Name> retyped = new HashSet<>();
        alteredColumns().forEach((old, column) -> {
            if (AlterColumn.facetsBetween(old, column).contains(Facet.TYPE)
                    && !old.type().getClass().equals(column.type().getClass())) {
                retyped.add(column.name());
            }
        });
        return retyped;
    }

    /** The sets of columns, in their new names, that lose a key which foreign keys may rest on. */
    Set<Set<Name>> lostKeys() {
        Set<Set<Name>> lost = new HashSet<>();
        Stream<List<Name>> constraints = keys.gone().stream().map(KeyColumns::of);
        Stream<List<Name>> uniqueIndexes = indexes.gone().stream()
                .filter(Index::unique)
                .map(index -> index.parts().stream().map(Index.Part::column).toList());
        Stream.concat(constraints, uniqueIndexes).filter(key -> !key.isEmpty()).forEach(key -> {
            Set<Name> renamed = new HashSet<>();
            key.forEach(column -> renamed.add(columns.getOrDefault(column, column)));
            lost.add(renamed);
        });
        return lost;
    }
}
