package dev.cairn.schema.diff;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AddColumn;
import dev.cairn.schema.change.Change.AddConstraint;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.change.Change.AlterTable;
import dev.cairn.schema.change.Change.CreateIndex;
import dev.cairn.schema.change.Change.CreateTable;
import dev.cairn.schema.change.Change.DropColumn;
import dev.cairn.schema.change.Change.DropConstraint;
import dev.cairn.schema.change.Change.DropIndex;
import dev.cairn.schema.change.Change.DropTable;
import dev.cairn.schema.change.SchemaState;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.succession.Fold;
import dev.cairn.schema.succession.RuleName;
import dev.cairn.schema.succession.Succession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One comparison of two schemas: emits the changes phase by phase, each applied to a working state as it is emitted. */
final class Comparison {

    private final Schema before;
    private final Schema after;
    private final Succession succession;
    private final Fills fills;
    private final SchemaState state;
    private final List<Change> changes = new ArrayList<>();
    /** By old name. */
    private final Map<QualifiedName, TablePair> pairs = new LinkedHashMap<>();
    /** Per new table the foreign keys that come, or come again. */
    private final Map<QualifiedName, List<ForeignKey>> comingForeignKeys = new LinkedHashMap<>();

    /** Foreign keys, by old names, that go and come again. */
    private final Set<RuleName> looseForeignKeys = new HashSet<>();
    /** Per new table the columns that went early. */
    private final Map<QualifiedName, Set<Name>> early = new HashMap<>();

    Comparison(Schema before, Schema after, Succession succession, Fills fills) {
        this.before = before;
        this.after = after;
        this.succession = succession;
        this.fills = fills;
        this.state = SchemaState.of(before);
    }

    List<Change> changes() {
        succession
                .tables()
                .forEach((from, to) -> pairs.put(
                        from,
                        TablePair.of(
                                before.table(from).orElseThrow(),
                                after.table(to).orElseThrow(),
                                succession)));
        dropForeignKeys();
        dropTables();
        pairs.values().forEach(this::dropKeysAndIndexes);
        pairs.values().forEach(this::dropColumnsInTheWay);
        SequenceComparison.compare(before, after, succession, this::emit);
        new Renaming(before, after, fills, this::emit).rename(succession, pairs.values(), looseForeignKeys);
        pairs.values().forEach(this::alterTable);
        pairs.values().forEach(this::releaseIdentity);
        pairs.values().forEach(this::addColumns);
        pairs.values().forEach(this::alterColumns);
        pairs.values().forEach(this::dropColumns);
        pairs.values().forEach(this::addKeysAndIndexes);
        createTables();
        comingForeignKeys.forEach((table, keys) -> keys.forEach(key -> emit(new AddConstraint(table, key))));
        return ViewComparison.around(List.copyOf(changes), before, after);
    }

    private void emit(Change change) {
        state.apply(change);
        changes.add(change);
    }

    private void dropForeignKeys() {
        Map<QualifiedName, Set<Set<Name>>> lostKeys = new HashMap<>();
        Map<QualifiedName, Set<Name>> retyped = new HashMap<>();
        for (TablePair pair : pairs.values()) {
            lostKeys.put(pair.after().name(), pair.lostKeys());
            retyped.put(pair.after().name(), pair.retypedColumns());
        }
        for (TablePair pair : pairs.values()) {
            List<ForeignKey> coming = new ArrayList<>();
            for (ForeignKey old : pair.before().foreignKeys()) {
                ForeignKey kept = pair.foreignKeys().kept().get(old);
                if (kept == null || isLoose(kept, pair.after().name(), lostKeys, retyped)) {
                    emit(new DropConstraint(pair.before().name(), old));
                    if (kept != null) {
                        coming.add(kept);
                        looseForeignKeys.add(new RuleName(pair.before().name(), old.name(), false));
                    }
                }
            }
            coming.addAll(pair.foreignKeys().come());
            comingForeignKeys.put(pair.after().name(), coming);
        }
    }

    /** Whether a foreign key that stays has to let go for a while. */
    private static boolean isLoose(
            ForeignKey key,
            QualifiedName table,
            Map<QualifiedName, Set<Set<Name>>> lostKeys,
            Map<QualifiedName, Set<Name>> retyped) {
        Set<Name> own = retyped.getOrDefault(table, Set.of());
        Set<Name> others = retyped.getOrDefault(key.target(), Set.of());
        return key.columns().stream().anyMatch(own::contains)
                || key.targetColumns().stream().anyMatch(others::contains)
                || lostKeys.getOrDefault(key.target(), Set.of()).contains(new HashSet<>(key.targetColumns()));
    }

    /** Tables go, those that refer to others before these; where they refer to each other in a circle, it is cut first. */
    private void dropTables() {
        List<Table> gone = before.tables().stream()
                .filter(table -> !pairs.containsKey(table.name()))
                .toList();
        List<Table> targetsFirst = TableOrder.targetsFirst(gone);
        Set<QualifiedName> later = new LinkedHashSet<>();
        for (Table table : targetsFirst) {
            later.add(table.name());
        }
        for (Table table : targetsFirst) {
            later.remove(table.name());
            for (ForeignKey key : table.foreignKeys()) {
                if (later.contains(key.target())) {
                    emit(new DropConstraint(table.name(), key));
                }
            }
        }
        for (int i = targetsFirst.size() - 1; i >= 0; i--) {
            emit(new DropTable(state.table(targetsFirst.get(i).name()).orElseThrow()));
        }
    }

    private void dropKeysAndIndexes(TablePair pair) {
        QualifiedName table = pair.before().name();
        for (Index index : pair.indexes().gone()) {
            emit(new DropIndex(table, index));
        }
        for (Constraint constraint : pair.keys().gone()) {
            emit(new DropConstraint(table, constraint));
        }
    }

    /** A column that goes makes way at once where its name is wanted, or where a table can have but one like it. */
    private void dropColumnsInTheWay(TablePair pair) {
        Set<String> wanted = new HashSet<>();
        boolean identity = false;
        for (Column column : pair.after().columns()) {
            identity |= column.identity();
            if (!pair.columns().containsKey(column.name())
                    || !column.name().equals(pair.columns().get(column.name()))) {
                wanted.add(Fold.of(column.name()));
            }
        }
        for (Column column : pair.goneColumns()) {
            if (wanted.contains(Fold.of(column.name())) || (identity && column.identity())) {
                drop(pair.before().name(), column);
                early.computeIfAbsent(pair.after().name(), t -> new HashSet<>()).add(column.name());
            }
        }
    }

    private void drop(QualifiedName table, Column column) {
        List<Column> columns = state.table(table).orElseThrow().columns();
        int at = columns.indexOf(column);
        emit(new DropColumn(table, column, at == columns.size() - 1 ? OptionalInt.empty() : OptionalInt.of(at)));
    }

    private void alterTable(TablePair pair) {
        Table old = pair.before();
        Table table = pair.after();
        if (!Objects.equals(old.comment(), table.comment()) || !Objects.equals(old.options(), table.options())) {
            emit(new AlterTable(table.name(), old.comment(), table.comment(), old.options(), table.options()));
        }
    }

    /** Columns that stop being the identity do so before another becomes it. */
    private void releaseIdentity(TablePair pair) {
        pair.alteredColumns().forEach((old, column) -> {
            if (old.identity() && !column.identity()) {
                alter(pair.after().name(), old, column);
            }
        });
    }

    private void addColumns(TablePair pair) {
        QualifiedName table = pair.after().name();
        for (Column column : pair.comeColumns()) {
            boolean holdsValues = !column.identity() && column.generatedAs() == null;
            Sql fill = holdsValues ? fills.fill(table, column) : null;
            emit(new AddColumn(table, column, OptionalInt.empty(), fill));
        }
    }

    private void alterColumns(TablePair pair) {
        pair.alteredColumns().forEach((old, column) -> {
            if (!old.identity() || column.identity()) {
                alter(pair.after().name(), old, column);
            }
        });
        for (Column column : pair.steadyColumns()) {
            if (!fills.movedValues(pair.after().name(), column).isEmpty()) {
                alter(pair.after().name(), column, column);
            }
        }
    }

    private void alter(QualifiedName table, Column old, Column column) {
        Set<Facet> facets = AlterColumn.facetsBetween(old, column);
        Sql fill = facets.contains(Facet.NULLABILITY) ? fill(table, column) : null;
        SortedMap<String, String> renamed = new TreeMap<>();
        if (facets.contains(Facet.TYPE)) {
            renamed.putAll(fills.renamedConstants(table, old, column));
        }
        if (renamed.isEmpty()) {
            renamed.putAll(fills.movedValues(table, column));
            facets = renamed.isEmpty() ? facets : with(facets, Facet.VALUES);
        }
        emit(new AlterColumn(table, old, column, facets, fill, renamed));
    }

    private static Set<Facet> with(Set<Facet> facets, Facet other) {
        Set<Facet> all = new TreeSet<>(facets);
        all.add(other);
        return all;
    }

    private @Nullable Sql fill(QualifiedName table, Column column) {
        boolean needed = !column.nullable() && !column.identity() && column.generatedAs() == null;
        return needed ? fills.fill(table, column) : null;
    }

    private void dropColumns(TablePair pair) {
        QualifiedName table = pair.after().name();
        for (Column column : pair.goneColumns()) {
            if (!early.getOrDefault(table, Set.of()).contains(column.name())) {
                drop(table, column);
            }
        }
    }

    private void addKeysAndIndexes(TablePair pair) {
        QualifiedName table = pair.after().name();
        for (Constraint constraint : pair.keys().come()) {
            emit(new AddConstraint(table, constraint));
        }
        for (Index index : pair.indexes().come()) {
            emit(new CreateIndex(table, index));
        }
    }

    private void createTables() {
        Set<QualifiedName> kept = new HashSet<>(succession.tables().values());
        List<Table> come = after.tables().stream()
                .filter(table -> !kept.contains(table.name()))
                .toList();
        for (Table table : TableOrder.targetsFirst(come)) {
            emit(new CreateTable(table));
        }
    }
}
