package dev.cairn.schema.plan;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.step.NativeTable;
import dev.cairn.schema.step.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the primary keys that others take the place of, so that it is done at one go and the table is never without. The old
 * one stays until then, so nothing before may take its name or ask that its columns are free: where something does, the key
 * goes and comes as ever.
 */
final class KeySwaps {

    /** The phases between the drop of the old key and the new one. */
    private static final List<Phase> BETWEEN =
            List.of(Phase.MAKE_WAY, Phase.RENAME, Phase.SEQUENCES, Phase.TYPES, Phase.CREATE_TABLES, Phase.COLUMNS);

    /**
     * A key that takes the place of another one.
     *
     * @param key a {@link Step.ReplaceKey}
     * @param first what must be done before it, and no sooner than that: foreign keys let go of the old key
     * @param last what could not be done while the old key was there: its columns take NULL
     */
    record Swap(PlannedStep key, List<PlannedStep> first, List<PlannedStep> last) {}

    private final Draft draft;
    private final Dialect dialect;

    private KeySwaps(Draft draft, Dialect dialect) {
        this.draft = draft;
        this.dialect = dialect;
    }

    /** The swaps of a plan; what they do is taken out of it, but for the key itself. */
    static List<Swap> in(Draft draft, Dialect dialect) {
        return new KeySwaps(draft, dialect).find();
    }

    private List<Swap> find() {
        List<Swap> swaps = new ArrayList<>();
        for (PlannedStep drop : draft.steps(Phase.DROP_CONSTRAINTS)) {
            if (drop.step() instanceof Step.DropConstraint old && old.constraint() instanceof PrimaryKey key) {
                added(old.table())
                        .filter(add -> isFree(old.table(), key, add))
                        .map(add -> swap(drop, key, add))
                        .ifPresent(swaps::add);
            }
        }
        return swaps;
    }

    private Optional<PlannedStep> added(QualifiedName table) {
        return draft.steps(Phase.ADD_CONSTRAINTS).stream()
                .filter(planned -> planned.step() instanceof Step.AddConstraint add
                        && add.table().equals(table)
                        && add.constraint() instanceof PrimaryKey)
                .findFirst();
    }

    private Swap swap(PlannedStep drop, PrimaryKey old, PlannedStep add) {
        Step.AddConstraint adding = (Step.AddConstraint) add.step();
        QualifiedName table = adding.table();
        Set<Change> causes = new LinkedHashSet<>(add.causes());
        causes.addAll(drop.causes());
        PlannedStep key =
                new PlannedStep(new Step.ReplaceKey(table, old, (PrimaryKey) adding.constraint()), List.copyOf(causes));
        List<PlannedStep> first = draft.steps(Phase.DETACH_FOREIGN_KEYS).stream()
                .filter(planned -> letsGoLate(planned.step(), table, old))
                .toList();
        List<PlannedStep> last = draft.steps(Phase.COLUMNS).stream()
                .filter(planned -> opens(planned.step(), table, old))
                .toList();
        remove(Phase.DETACH_FOREIGN_KEYS, first);
        remove(Phase.COLUMNS, last);
        remove(Phase.DROP_CONSTRAINTS, List.of(drop));
        draft.replace(Phase.ADD_CONSTRAINTS, planned -> List.of(planned.equals(add) ? key : planned));
        return new Swap(key, first, last);
    }

    private void remove(Phase phase, List<PlannedStep> steps) {
        draft.replace(phase, planned -> steps.contains(planned) ? List.of() : List.of(planned));
    }

    /** Whether nothing asks that the old key is gone before the new one is there. */
    private boolean isFree(QualifiedName table, PrimaryKey old, PlannedStep add) {
        boolean moved = between().anyMatch(step -> isMoved(step, table, old.columns()));
        boolean reopened = between()
                .anyMatch(step -> step instanceof Step.MoveValues move
                        && move.table().equals(table)
                        && old.columns().contains(move.column()));
        Stream<Step> others = Stream.concat(
                between(),
                draft.steps(Phase.ADD_CONSTRAINTS).stream()
                        .filter(planned -> !planned.equals(add))
                        .map(PlannedStep::step));
        String name = dialect.writer().folded(old.name());
        boolean wanted = others.flatMap(step -> taken(step).stream())
                .anyMatch(taken -> dialect.writer().folded(taken).equals(name));
        return !moved && !reopened && !wanted;
    }

    private Stream<Step> between() {
        return BETWEEN.stream().flatMap(phase -> draft.steps(phase).stream()).map(PlannedStep::step);
    }

    /** Whether a table or any of these columns goes, or has or had another name. */
    private static boolean isMoved(Step step, QualifiedName table, Collection<Name> columns) {
        if (step instanceof Step.RenameTable rename) {
            return rename.from().equals(table) || rename.to().equals(table);
        }
        if (step instanceof Step.RenameColumn rename) {
            return rename.table().equals(table) && (columns.contains(rename.from()) || columns.contains(rename.to()));
        }
        if (step instanceof Step.DropColumn drop) {
            return drop.table().equals(table) && columns.contains(drop.column().name());
        }
        return step instanceof Step.DropTable drop && drop.table().name().equals(table);
    }

    /** The names that a step takes, of what may have the name of a key. */
    private static List<Name> taken(Step step) {
        if (step instanceof Step.CreateTable create) {
            return taken(create.table());
        }
        if (step instanceof Step.RenameTable rename) {
            return List.of(rename.to().name());
        }
        if (step instanceof Step.RenameConstraint rename) {
            return List.of(rename.to());
        }
        if (step instanceof Step.RenameIndex rename) {
            return List.of(rename.to());
        }
        if (step instanceof Step.AddConstraint add) {
            return List.of(add.constraint().name());
        }
        if (step instanceof Step.CreateIndex create) {
            return List.of(create.index().name());
        }
        if (step instanceof Step.CreateSequence create) {
            return List.of(create.sequence().name().name());
        }
        return step instanceof Step.RenameSequence rename ? List.of(rename.to().name()) : List.of();
    }

    private static List<Name> taken(NativeTable table) {
        List<Name> names = new ArrayList<>(List.of(table.name().name()));
        table.constraints().forEach(constraint -> names.add(constraint.name()));
        table.indexes().forEach(index -> names.add(index.name()));
        return names;
    }

    /** Whether a step lets a column of the old key take NULL. */
    private static boolean opens(Step step, QualifiedName table, PrimaryKey old) {
        return step instanceof Step.AlterColumn alter
                && alter.table().equals(table)
                && old.columns().contains(alter.after().name())
                && !alter.before().nullable()
                && alter.after().nullable();
    }

    /** Whether a foreign key is dropped because it refers to the old key, and for nothing that is done before that goes. */
    private boolean letsGoLate(Step step, QualifiedName table, PrimaryKey old) {
        return !dialect.capabilities().foreignKeysHoldIndexes()
                && step instanceof Step.DropConstraint drop
                && drop.constraint() instanceof ForeignKey key
                && key.target().equals(table)
                && new HashSet<>(key.targetColumns()).equals(new HashSet<>(old.columns()))
                && between()
                        .noneMatch(other -> isMoved(other, drop.table(), key.columns())
                                || isAltered(other, drop.table(), key.columns())
                                || (isAltered(other, table, key.targetColumns()) && !opens(other, table, old))
                                || taken(other).contains(key.name()));
    }

    private static boolean isAltered(Step step, QualifiedName table, Collection<Name> columns) {
        return step instanceof Step.AlterColumn alter
                && alter.table().equals(table)
                && columns.contains(alter.after().name());
    }
}
