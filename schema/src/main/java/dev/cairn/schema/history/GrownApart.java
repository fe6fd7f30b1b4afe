package dev.cairn.schema.history;

import dev.cairn.schema.change.Growth;
import dev.cairn.schema.model.EnumConstants;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns that branches made grow, each for itself. */
final class GrownApart {

    private final ChangeGraph graph;
    private final Function<MigrationId, Schema> after;

    /**
     * The columns of a graph.
     *
     * @param after the schema after a migration with all that it builds on
     */
    GrownApart(ChangeGraph graph, Function<MigrationId, Schema> after) {
        this.graph = graph;
        this.after = after;
    }

    private record Place(QualifiedName table, Name column) {
        Optional<EnumConstants> constants(Schema schema) {
            return schema.table(table)
                    .flatMap(found -> found.column(column))
                    .flatMap(found -> EnumConstants.of(found.type()));
        }
    }

    /** A schema without the constants that only some of the branches that end in it allow. */
    Schema cut(Collection<MigrationId> upTo, Schema whole) {
        if (upTo.size() < 2) {
            return whole;
        }
        List<MigrationId> ends = graph.ends(upTo);
        Schema cut = whole;
        for (int i = 0; i < ends.size(); i++) {
            for (int j = i + 1; j < ends.size(); j++) {
                Set<Place> both = grown(ends.get(i), ends.get(j));
                both.retainAll(grown(ends.get(j), ends.get(i)));
                for (Place place : both) {
                    cut = only(cut, place, place.constants(after.apply(ends.get(i))));
                    cut = only(cut, place, place.constants(after.apply(ends.get(j))));
                }
            }
        }
        return cut;
    }

    private static Schema only(Schema schema, Place place, Optional<EnumConstants> constants) {
        Table table = schema.table(place.table()).orElse(null);
        if (table == null || constants.isEmpty()) {
            return schema;
        }
        return schema.with(table.withColumns(table.columns().stream()
                .map(column -> column.name().equals(place.column())
                        ? Growth.only(column, constants.get().names())
                        : column)
                .toList()));
    }

    /** The columns that one branch made grow, what both have aside. */
    private Set<Place> grown(MigrationId end, MigrationId other) {
        NavigableSet<MigrationId> own = graph.ancestors(List.of(end));
        own.removeAll(graph.ancestors(List.of(other)));
        return own.stream()
                .flatMap(id -> graph.get(id).changes().stream())
                .flatMap(change -> Growth.of(change).stream())
                .map(growth -> new Place(growth.table(), growth.column()))
                .collect(Collectors.toSet());
    }
}
