package dev.cairn.schema.plan;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.step.NativeTable;
import dev.cairn.schema.step.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes one rebuild of a table out of all that is to be done to it, where the database does not take each of the steps as it
 * is. Renames stay steps of their own, before the rebuild, so that what others say of the table follows; so do indexes and
 * unique keys.
 */
final class Rebuilds {

    /** The phases in which a table and its columns bear their old names. */
    private static final Set<Phase> UNDER_OLD_NAMES =
            EnumSet.of(Phase.DETACH_FOREIGN_KEYS, Phase.DROP_CONSTRAINTS, Phase.MAKE_WAY);

    private final Dialect dialect;
    private final Draft draft;
    private final List<TableStates> tables;
    private final List<PlannedStep> early = new ArrayList<>();
    private final List<PlannedStep> late = new ArrayList<>();

    Rebuilds(Dialect dialect, Draft draft, Translation translation, Collection<KeptTable> tables) {
        this.dialect = dialect;
        this.draft = draft;
        this.tables = tables.stream()
                .map(table -> new TableStates(dialect, translation, table))
                .toList();
    }

    /** Gives way to what takes the names of dropped columns. */
    void setAside() {
        tables.forEach(this::setAside);
    }

    /** Makes the rebuilds, when all other steps are known. */
    void fold() {
        tables.forEach(this::fold);
        // Fills of one table may read what goes from another.
        early.forEach(rebuild -> draft.add(Phase.COLUMNS, rebuild));
        late.forEach(rebuild -> draft.add(Phase.COLUMNS, rebuild));
    }

    private void fold(TableStates states) {
        KeptTable table = states.table();
        List<PlannedStep> body = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            draft.steps(phase).stream()
                    .filter(planned -> isBody(table, phase, planned.step()))
                    .forEach(body::add);
        }
        List<PlannedStep> own = withConstraintsInColumns(body, states);
        indexSteps(table).forEach(states::note);
        NativeTable start = states.atRest();
        if (own.stream().allMatch(planned -> takes(planned.step(), start))) {
            inPlace(body, own, states);
        } else {
            rebuild(table, body, own, states);
        }
    }

    /** A column that goes late must not bear a name that another takes before. */
    private void setAside(TableStates states) {
        KeptTable table = states.table();
        draft.replace(Phase.MAKE_WAY, planned -> {
            if (!(planned.step() instanceof Step.DropColumn drop)
                    || !drop.table().equals(table.before)) {
                return List.of(planned);
            }
            NativeTable old = table.old.table();
            if (takes(drop, old) && takes(drop.inverse(), old)) {
                states.goneEarly(drop.column().name());
                return List.of(planned);
            }
            Step.DropColumn late = states.setAside(drop);
            draft.add(Phase.DROP_COLUMNS, new PlannedStep(late, planned.causes()));
            Step rename = new Step.RenameColumn(
                    table.before, drop.column().name(), late.column().name());
            return List.of(new PlannedStep(rename, planned.causes()));
        });
    }

    private boolean takes(Step step, NativeTable table) {
        return !(step instanceof Step.Alteration alteration)
                || dialect.alterations().inPlace(alteration, table);
    }

    /** Whether a step is one to the table itself, not to an index or a name. */
    private static boolean isBody(KeptTable table, Phase phase, Step step) {
        if (!(step instanceof Step.Alteration alteration)
                || phase == Phase.MAKE_WAY
                || !alteration.table().equals(UNDER_OLD_NAMES.contains(phase) ? table.before : table.after)) {
            return false;
        }
        if (step instanceof Step.AddConstraint add) {
            return !(add.constraint() instanceof Constraint.Unique);
        }
        if (step instanceof Step.DropConstraint drop) {
            return !(drop.constraint() instanceof Constraint.Unique);
        }
        return step instanceof Step.AlterOptions
                || step instanceof Step.AddColumn
                || step instanceof Step.DropColumn
                || step instanceof Step.AlterColumn
                || step instanceof Step.Fill
                || step instanceof Step.MoveValues
                || step instanceof Step.RestartIdentity;
    }

    private List<Step> indexSteps(KeptTable table) {
        List<Step> steps = new ArrayList<>();
        for (PlannedStep planned : draft.steps(Phase.ADD_CONSTRAINTS)) {
            if (planned.step() instanceof Step.Alteration alteration
                    && alteration.table().equals(table.after)) {
                steps.add(alteration);
            }
        }
        return steps;
    }

    /** Where a constraint is not added to a table, it comes with the new column that it is about. */
    private List<PlannedStep> withConstraintsInColumns(List<PlannedStep> body, TableStates states) {
        Set<PlannedStep> merged = Collections.newSetFromMap(new IdentityHashMap<>());
        List<PlannedStep> own = new ArrayList<>();
        for (PlannedStep planned : body) {
            if (!(planned.step() instanceof Step.AddColumn add)) {
                own.add(planned);
                continue;
            }
            List<Constraint> constraints = new ArrayList<>();
            Set<Change> causes = new LinkedHashSet<>(planned.causes());
            for (PlannedStep other : body) {
                if (other.step() instanceof Step.AddConstraint constraint
                        && !takes(constraint, states.old())
                        && states.isAbout(constraint.constraint(), add.column().name())) {
                    constraints.add(constraint.constraint());
                    causes.addAll(other.causes());
                    merged.add(other);
                }
            }
            Step.AddColumn whole = new Step.AddColumn(add.table(), add.column(), constraints);
            own.add(new PlannedStep(whole, List.copyOf(causes)));
        }
        own.removeIf(merged::contains);
        return own;
    }

    private void inPlace(List<PlannedStep> body, List<PlannedStep> own, TableStates states) {
        List<PlannedStep> written = new ArrayList<>();
        for (PlannedStep planned : own) {
            written.add(new PlannedStep(withWayBack(planned.step(), states), planned.causes()));
        }
        remove(body, written);
    }

    /** Puts each of the new steps where the old one was; what has none went into another. */
    private void remove(List<PlannedStep> body, List<PlannedStep> written) {
        for (Phase phase : Phase.values()) {
            draft.replace(phase, planned -> {
                if (!body.contains(planned)) {
                    return List.of(planned);
                }
                return written.stream()
                        .filter(step -> isSame(planned.step(), step.step()))
                        .toList();
            });
        }
    }

    private static boolean isSame(Step planned, Step written) {
        Step step = written instanceof Step.WithWayBack both ? both.step() : written;
        if (planned instanceof Step.AddColumn before && step instanceof Step.AddColumn after) {
            return before.column().equals(after.column());
        }
        return planned.equals(step);
    }

    private Step withWayBack(Step step, TableStates states) {
        NativeTable before = states.now();
        NativeTable after = states.pass(step);
        Step back = step.inverse();
        return back == null || takes(back, after) || !(step instanceof Step.Alteration alteration)
                ? step
                : new Step.WithWayBack(
                        alteration, states.between(before, after, alteration).inverse());
    }

    private void rebuild(KeptTable table, List<PlannedStep> body, List<PlannedStep> own, TableStates states) {
        Set<Change> causes = new LinkedHashSet<>();
        own.forEach(planned -> causes.addAll(planned.causes()));
        List<Step.Alteration> steps =
                own.stream().map(planned -> (Step.Alteration) planned.step()).toList();
        PlannedStep rebuild = new PlannedStep(states.rebuild(steps), List.copyOf(causes));
        remove(body, List.of());
        (steps.stream().anyMatch(Step.DropColumn.class::isInstance) ? late : early).add(rebuild);
        for (PlannedStep planned : body) {
            if (planned.step() instanceof Step.AddConstraint add
                    && add.constraint() instanceof Constraint.ForeignKey key) {
                draft.add(
                        Phase.ADD_FOREIGN_KEYS,
                        new PlannedStep(new Step.CheckForeignKey(table.after, key), planned.causes()));
            }
        }
    }
}
