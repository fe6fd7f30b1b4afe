package dev.cairn.schema.plan;

import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The indexes that MySQL and MariaDB make for foreign keys by themselves, said aloud: so each is there because a statement
 * says so, and one that goes can be named. A foreign key that a key or another index serves needs none.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/create-table-foreign-keys.html">MySQL on foreign keys</a>
 */
final class ForeignKeyIndexes {

    private ForeignKeyIndexes() {}

    /** By the name of the foreign key, which is also that of the index. */
    static Map<Name, Index> of(List<Constraint> constraints, List<Index> indexes) {
        List<List<Name>> served = new ArrayList<>();
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.PrimaryKey key) {
                served.add(key.columns());
            } else if (constraint instanceof Constraint.Unique key) {
                served.add(key.columns());
            }
        }
        indexes.forEach(index ->
                served.add(index.parts().stream().map(Index.Part::column).toList()));
        List<ForeignKey> keys = new ArrayList<>(constraints.stream()
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .toList());
        // The index of a longer key serves a shorter one.
        keys.sort((a, b) -> Integer.compare(b.columns().size(), a.columns().size()));
        Map<Name, Index> made = new HashMap<>();
        for (ForeignKey key : keys) {
            if (served.stream().noneMatch(columns -> begins(columns, key.columns()))) {
                List<Index.Part> parts = key.columns().stream()
                        .map(column -> new Index.Part(column, Index.Order.ASC))
                        .toList();
                made.put(key.name(), new Index(key.name(), parts, false, null));
                served.add(key.columns());
            }
        }
        return made;
    }

    private static boolean begins(List<Name> columns, List<Name> start) {
        return columns.size() >= start.size()
                && columns.subList(0, start.size()).equals(start);
    }
}
