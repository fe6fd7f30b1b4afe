package dev.cairn.schema.script;

import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.StepCost;
import dev.cairn.schema.dialect.StepCost.Lock;
import dev.cairn.schema.dialect.StepCost.Work;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.plan.PlannedStep;
import dev.cairn.schema.step.Step;
import dev.cairn.schema.step.Step.Online.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an online plan into parts where DDL is transactional: what cannot run in a transaction stands alone, so that it can be
 * run again; what reads rows for long holds no lock that others wait for; and of those locks a part holds only those of one table.
 */
final class PartCuts {

    private final Dialect dialect;
    private final List<PlannedStep> plan;
    private final Set<QualifiedName> created = new HashSet<>();
    private final Map<QualifiedName, QualifiedName> renamed = new HashMap<>();

    private PartCuts(List<PlannedStep> plan, Dialect dialect) {
        this.plan = plan;
        this.dialect = dialect;
        for (PlannedStep planned : plan) {
            if (planned.step() instanceof Step.CreateTable create) {
                created.add(create.table().name());
            } else if (planned.step() instanceof Step.RenameTable rename) {
                renamed.put(rename.from(), rename.to());
            }
        }
    }

    /**
     * A part.
     *
     * @param from its first step
     * @param to the step behind its last
     * @param impatient whether others might have to wait for it
     */
    record Cut(int from, int to, boolean transactional, boolean impatient) {}

    /**
     * What a step does to others.
     *
     * @param alone whether it must not be in a transaction
     * @param works whether it takes long
     * @param locked the table that others have to wait for
     */
    private record Kind(
            boolean alone, boolean works, @Nullable QualifiedName locked) {
        /** Of a step that goes with any other. */
        static final Kind ANY = new Kind(false, false, null);

        boolean goesWith(Kind other) {
            return !alone && !other.alone && (equals(ANY) || other.equals(ANY) || equals(other));
        }
    }

    /** The parts of a plan, at least one. */
    static List<Cut> of(List<PlannedStep> plan, Dialect dialect) {
        return new PartCuts(plan, dialect).cut();
    }

    private List<Cut> cut() {
        List<Cut> cuts = new ArrayList<>();
        int from = 0;
        Kind kind = Kind.ANY;
        for (int i = 0; i < plan.size(); i++) {
            Kind next = kind(plan.get(i).step());
            if (i > from && !kind.goesWith(next)) {
                cuts.add(cut(from, i, kind));
                from = i;
                kind = next;
            } else if (kind.equals(Kind.ANY)) {
                kind = next;
            }
        }
        cuts.add(cut(from, plan.size(), kind));
        return cuts;
    }

    private Cut cut(int from, int to, Kind kind) {
        boolean impatient = !kind.alone()
                && plan.subList(from, to).stream().map(PlannedStep::step).anyMatch(this::letsOthersWait);
        return new Cut(from, to, !kind.alone(), impatient);
    }

    private Kind kind(Step step) {
        if (step instanceof Step.Online online
                && (online.form() == Form.CONCURRENTLY || online.form() == Form.IN_BATCHES)) {
            return new Kind(true, true, null);
        }
        QualifiedName table = table(step);
        if (table == null || created.contains(table)) {
            return Kind.ANY;
        }
        StepCost cost = dialect.costs().of(step);
        // A number that is taken before the counter knows is taken twice.
        if (cost.lock() != Lock.NONE || step instanceof Step.RestartIdentity) {
            return new Kind(false, false, renamed.getOrDefault(table, table));
        }
        return cost.work() == Work.INSTANT ? Kind.ANY : new Kind(false, true, null);
    }

    private boolean letsOthersWait(Step step) {
        return letsOthersWait(step, dialect, created);
    }

    /** Whether others might have to wait for a step by itself. */
    static boolean letsOthersWait(Step step, Dialect dialect) {
        return letsOthersWait(step, dialect, Set.of());
    }

    private static boolean letsOthersWait(Step step, Dialect dialect, Set<QualifiedName> created) {
        if (step instanceof Step.AddConstraint add
                && add.constraint() instanceof Constraint.ForeignKey key
                && !created.contains(key.target())) {
            return true;
        }
        QualifiedName table = table(step);
        return table != null
                && !created.contains(table)
                && dialect.costs().of(step).lock() != Lock.NONE;
    }

    private static @Nullable QualifiedName table(Step step) {
        if (step instanceof Step.Alteration alteration) {
            return alteration.table();
        }
        if (step instanceof Step.DropTable drop) {
            return drop.table().name();
        }
        if (step instanceof Step.ChangeType change) {
            return change.uses().isEmpty() ? null : change.uses().get(0).table();
        }
        return step instanceof Step.RenameTable rename ? rename.from() : null;
    }
}
