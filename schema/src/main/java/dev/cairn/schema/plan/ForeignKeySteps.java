package dev.cairn.schema.plan;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.lineage.Way;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.step.NativeTable;
import dev.cairn.schema.step.Step;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The steps for foreign keys. They are added when all tables and keys are there. One that stays is taken away for a while
 * if the key that it refers to is replaced, or the type of a column on either side.
 */
final class ForeignKeySteps {

    private final Dialect dialect;
    private final Draft draft;
    private final Translation translation;
    private final ConstraintSteps constraints;
    private final Lowering before;
    private final Lowering after;
    private final Map<QualifiedName, KeptTable> kept;

    ForeignKeySteps(
            Dialect dialect,
            Draft draft,
            Translation translation,
            ConstraintSteps constraints,
            Lowering before,
            Lowering after,
            Map<QualifiedName, KeptTable> kept) {
        this.dialect = dialect;
        this.draft = draft;
        this.translation = translation;
        this.constraints = constraints;
        this.before = before;
        this.after = after;
        this.kept = kept;
    }

    void compare(List<Way<QualifiedName>> tables) {
        for (Way<QualifiedName> table : tables) {
            QualifiedName was = table.before();
            QualifiedName is = table.after();
            if (was != null && is != null) {
                KeptTable touched = kept.get(was);
                if (touched == null) {
                    untouched(before.table(was).table());
                } else {
                    touched(touched);
                }
            }
        }
        if (dialect.capabilities().addsForeignKeys()) {
            tables.stream().filter(table -> table.before() == null).forEach(this::created);
        }
    }

    private void created(Way<QualifiedName> way) {
        NativeTable table = after.table(Objects.requireNonNull(way.after())).table();
        foreignKeys(table).forEach(key -> add(table.name(), key, way.causes().get(0)));
    }

    private void untouched(NativeTable table) {
        foreignKeys(table).forEach(key -> {
            Change reason = mustDetach(table.name(), key);
            if (reason != null) {
                drop(table.name(), key, reason);
                add(table.name(), (ForeignKey) translation.constraint(table.name(), key), reason);
            }
        });
    }

    private void touched(KeptTable table) {
        for (Way<Name> way : table.parts.constraints().ways()) {
            Constraint was = way.before() == null ? null : table.old.constraint(way.before());
            Constraint is = way.after() == null ? null : table.now.constraint(way.after());
            Change own = way.causes().isEmpty()
                    ? null
                    : way.causes().get(way.causes().size() - 1);
            if (was instanceof ForeignKey || is instanceof ForeignKey) {
                compare(table, (ForeignKey) was, (ForeignKey) is, own);
            }
        }
    }

    private void compare(KeptTable table, @Nullable ForeignKey was, @Nullable ForeignKey is, @Nullable Change own) {
        Change reason = was == null ? null : mustDetach(table.before, was);
        if (reason == null
                && was != null
                && is != null
                && translation.constraint(table.before, was).equals(is.withName(was.name()))) {
            constraints.rename(table, was.name(), is.name(), own != null ? own : table.lastCause());
            return;
        }
        Change cause = own != null ? own : reason != null ? reason : table.lastCause();
        if (was != null) {
            drop(table.before, was, cause);
        }
        if (is != null) {
            add(table.after, is, cause);
        }
    }

    private void drop(QualifiedName table, ForeignKey key, Change cause) {
        draft.add(Phase.DETACH_FOREIGN_KEYS, new Step.DropConstraint(table, key), cause);
    }

    private void add(QualifiedName table, ForeignKey key, Change cause) {
        draft.add(Phase.ADD_FOREIGN_KEYS, new Step.AddConstraint(table, key), cause);
    }

    /** The change for which a foreign key of a table before the migration cannot stay in place, or null. */
    @Nullable
    Change mustDetach(QualifiedName table, ForeignKey key) {
        if (!dialect.capabilities().addsForeignKeys()) {
            // It could not come back, and is no more than a text in the definition of its table.
            return null;
        }
        Change byOwn = replaced(table, key.columns());
        if (byOwn != null) {
            return byOwn;
        }
        Change byTarget = replaced(key.target(), key.targetColumns());
        if (byTarget != null) {
            return byTarget;
        }
        Change byKey = keyDropped(key);
        return byKey != null ? byKey : indexDropped(table, key);
    }

    /** Whether an index that it may make use of is dropped. */
    private @Nullable Change indexDropped(QualifiedName table, ForeignKey key) {
        KeptTable own = kept.get(table);
        if (own == null || !dialect.capabilities().foreignKeysHoldIndexes()) {
            return null;
        }
        boolean dropped = isDropped(table, key, own.old.ownIndexes(), own.now.ownIndexes())
                || isDropped(
                        table,
                        key,
                        own.old.keyIndexes().values(),
                        own.now.keyIndexes().values());
        return dropped || servingKeyDropped(own, key.columns()) ? own.lastCause() : null;
    }

    private boolean isDropped(QualifiedName table, ForeignKey key, Collection<Index> old, Collection<Index> stay) {
        return old.stream()
                .filter(index -> serves(index, key))
                .map(index -> translation.index(table, index))
                .anyMatch(index -> stay.stream()
                        .noneMatch(now -> now.withName(index.name()).equals(index)));
    }

    private static boolean serves(Index index, ForeignKey key) {
        List<Name> columns = index.parts().stream().map(Index.Part::column).toList();
        return begins(columns, key.columns());
    }

    private @Nullable Change replaced(QualifiedName table, List<Name> columns) {
        KeptTable touched = kept.get(table);
        return touched == null
                ? null
                : columns.stream()
                        .filter(touched::isReplaced)
                        .findFirst()
                        .map(touched::causeOf)
                        .orElse(null);
    }

    /** Whether the primary or unique key that it refers to is dropped or made anew. */
    private @Nullable Change keyDropped(ForeignKey key) {
        KeptTable target = kept.get(key.target());
        return target != null && keyDropped(target, key.targetColumns()) ? target.lastCause() : null;
    }

    private boolean keyDropped(KeptTable table, List<Name> columns) {
        Set<Name> wanted = new HashSet<>(columns);
        return keys(table.old.table())
                .filter(old -> wanted.equals(new HashSet<>(columns(old))))
                .map(old -> translation.constraint(table.before, old))
                .anyMatch(old -> keys(table.now.table())
                        .noneMatch(now -> old.withName(now.name()).equals(now)));
    }

    /** Whether a key goes whose first columns are these: its index may be the one that a foreign key makes use of. */
    private boolean servingKeyDropped(KeptTable table, List<Name> columns) {
        return keys(table.old.table())
                .filter(old -> begins(columns(old), columns))
                .anyMatch(old -> keyDropped(table, columns(old)));
    }

    private static boolean begins(List<Name> columns, List<Name> first) {
        return columns.size() >= first.size()
                && new HashSet<>(columns.subList(0, first.size())).equals(new HashSet<>(first));
    }

    private static Stream<Constraint> keys(NativeTable table) {
        return table.constraints().stream()
                .filter(key -> key instanceof Constraint.PrimaryKey || key instanceof Constraint.Unique);
    }

    private static List<Name> columns(Constraint key) {
        return key instanceof Constraint.PrimaryKey primary ? primary.columns() : ((Constraint.Unique) key).columns();
    }

    private static Stream<ForeignKey> foreignKeys(NativeTable table) {
        return table.constraints().stream().filter(ForeignKey.class::isInstance).map(ForeignKey.class::cast);
    }
}
