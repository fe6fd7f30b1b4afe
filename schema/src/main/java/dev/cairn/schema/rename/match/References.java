package dev.cairn.schema.rename.match;

import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Per column of a table the columns that its foreign keys point it to. */
public record References(Map<Name, Set<Target>> targets) {

    /** A column of a table, both under the names they have now; null stands for what is gone. */
    public record Target(
            @Nullable QualifiedName table, @Nullable Name column) {}

    /** The references of a table as it is now. */
    public static References of(Table table) {
        return of(table, target -> target, (target, column) -> column);
    }

    /**
     * The references of an old table in new names.
     *
     * @param tableNow the new name of a table, or null
     * @param columnNow the new name of a column of an old table, or null
     */
    public static References of(
            Table table,
            Function<QualifiedName, @Nullable QualifiedName> tableNow,
            BiFunction<QualifiedName, Name, @Nullable Name> columnNow) {
        Map<Name, Set<Target>> targets = new HashMap<>();
        for (ForeignKey key : table.foreignKeys()) {
            for (int i = 0; i < key.columns().size(); i++) {
                Target target = new Target(
                        tableNow.apply(key.target()),
                        columnNow.apply(key.target(), key.targetColumns().get(i)));
                targets.computeIfAbsent(key.columns().get(i), c -> new HashSet<>())
                        .add(target);
            }
        }
        return new References(targets);
    }

    /** What a column points to. */
    public Set<Target> of(Name column) {
        return targets.getOrDefault(column, Set.of());
    }
}
