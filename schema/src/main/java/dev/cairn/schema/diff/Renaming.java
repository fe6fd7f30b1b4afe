package dev.cairn.schema.diff;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.RenameColumn;
import dev.cairn.schema.change.Change.RenameConstraint;
import dev.cairn.schema.change.Change.RenameIndex;
import dev.cairn.schema.change.Change.RenameTable;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.succession.Fold;
import dev.cairn.schema.succession.RuleName;
import dev.cairn.schema.succession.Succession;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Emits the renames of tables, columns, constraints and indexes. */
final class Renaming {

    private final Schema before;
    private final Schema after;
    private final Fills fills;
    private final Consumer<Change> changes;

    Renaming(Schema before, Schema after, Fills fills, Consumer<Change> changes) {
        this.before = before;
        this.after = after;
        this.fills = fills;
        this.changes = changes;
    }

    /**
     * Emits them.
     *
     * @param loose foreign keys of old tables that are dropped and added again, and so need no rename
     */
    void rename(Succession succession, Collection<TablePair> pairs, Set<RuleName> loose) {
        RenameOrder.of(succession.tables(), Fold::of, TemporaryNames.qualified(before, after))
                .forEach(rename ->
                        changes.accept(new RenameTable(rename.from(), rename.to(), numbers(succession, rename.to()))));
        pairs.forEach(this::renameColumns);
        renameRules(pairs, loose);
    }

    /** The row that bears the name of a table which gets its last name. */
    private RenameTable.@Nullable Numbers numbers(Succession succession, QualifiedName to) {
        Fills.Counter counter = fills.counter(to);
        if (counter == null || !succession.tables().containsValue(counter.table())) {
            return null;
        }
        return succession.tables().entrySet().stream()
                .filter(entry -> entry.getValue().equals(to))
                .map(entry -> entry.getKey().name())
                .filter(old -> !old.equals(to.name()))
                .findFirst()
                .map(old -> new RenameTable.Numbers(counter.table(), counter.column(), old, to.name()))
                .orElse(null);
    }

    private void renameColumns(TablePair pair) {
        RenameOrder.of(pair.columns(), Fold::of, TemporaryNames.columns(pair.before(), pair.after()))
                .forEach(rename -> changes.accept(new RenameColumn(pair.after().name(), rename.from(), rename.to())));
    }

    /** Constraints and indexes share one namespace per schema, so all of them are put in order together. */
    private void renameRules(Collection<TablePair> pairs, Set<RuleName> loose) {
        Map<RuleName, RuleName> renames = new LinkedHashMap<>();
        for (TablePair pair : pairs) {
            QualifiedName table = pair.after().name();
            pair.keys().kept().forEach((old, rule) -> put(renames, table, old.name(), rule.name(), false));
            pair.indexes().kept().forEach((old, rule) -> put(renames, table, old.name(), rule.name(), true));
            pair.foreignKeys().kept().forEach((old, key) -> {
                if (!loose.contains(new RuleName(pair.before().name(), old.name(), false))) {
                    put(renames, table, old.name(), key.name(), false);
                }
            });
        }
        RenameOrder.of(renames, RuleName::folded, TemporaryNames.rules(before, after))
                .forEach(rename -> changes.accept(renameRule(rename.from(), rename.to())));
    }

    private static Change renameRule(RuleName from, RuleName to) {
        return from.index()
                ? new RenameIndex(from.table(), from.name(), to.name())
                : new RenameConstraint(from.table(), from.name(), to.name());
    }

    private static void put(Map<RuleName, RuleName> renames, QualifiedName table, Name from, Name to, boolean index) {
        renames.put(new RuleName(table, from, index), new RuleName(table, to, index));
    }
}
