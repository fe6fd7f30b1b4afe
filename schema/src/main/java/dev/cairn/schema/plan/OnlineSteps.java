package dev.cairn.schema.plan;

import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.step.NativeTable;
import dev.cairn.schema.step.Step;
import dev.cairn.schema.step.Step.AlterColumn.Aspect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the online forms of a database in the place of its steps. Tables that the migration creates are exempt: they hold no
 * rows. What a form does in further stages is done at the end of the phase, stage by stage, so that steps of a kind stand
 * together.
 */
final class OnlineSteps {

    /** A column, and up to which stage it is busy. */
    private record ColumnOf(QualifiedName table, Name column) {}

    private final Dialect dialect;
    private final Set<QualifiedName> created;
    private final Map<PlannedStep, KeySwaps.Swap> swaps = new HashMap<>();

    OnlineSteps(Dialect dialect, Collection<NativeTable> created) {
        this.dialect = dialect;
        this.created = created.stream().map(NativeTable::name).collect(Collectors.toSet());
    }

    List<PlannedStep> of(Draft draft) {
        if (dialect.online().replacesKeys()) {
            KeySwaps.in(draft, dialect).forEach(swap -> swaps.put(swap.key(), swap));
        }
        List<PlannedStep> steps = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            steps.addAll(staged(draft.steps(phase)));
        }
        return List.copyOf(steps);
    }

    private List<PlannedStep> staged(List<PlannedStep> phase) {
        List<List<PlannedStep>> stages = new ArrayList<>();
        Map<ColumnOf, Integer> busy = new HashMap<>();
        for (PlannedStep planned : phase) {
            List<List<Step>> forms = forms(planned.step());
            ColumnOf column = column(planned.step());
            int stage = column == null ? 0 : busy.getOrDefault(column, 0);
            KeySwaps.Swap swap = swaps.get(planned);
            for (List<Step> form : forms) {
                while (stages.size() <= stage) {
                    stages.add(new ArrayList<>());
                }
                boolean last = form == forms.get(forms.size() - 1);
                stages.get(stage).addAll(swap == null || !last ? List.of() : swap.first());
                for (Step step : form) {
                    stages.get(stage).add(new PlannedStep(step, planned.causes()));
                }
                stages.get(stage).addAll(swap == null || !last ? List.of() : swap.last());
                stage++;
            }
            // What follows once the column is NOT NULL must not come before.
            if (column != null && isNullability(planned.step())) {
                busy.put(column, stage - 1);
            }
        }
        return stages.stream().flatMap(List::stream).toList();
    }

    private List<List<Step>> forms(Step step) {
        boolean onOldTable = step instanceof Step.Alteration alteration && !created.contains(alteration.table());
        return onOldTable ? dialect.online().stages(step) : List.of(List.of(step));
    }

    private static @Nullable ColumnOf column(Step step) {
        if (step instanceof Step.AlterColumn alter) {
            return new ColumnOf(alter.table(), alter.after().name());
        }
        return step instanceof Step.RestartIdentity restart ? new ColumnOf(restart.table(), restart.column()) : null;
    }

    private static boolean isNullability(Step step) {
        return step instanceof Step.AlterColumn alter && alter.aspect() == Aspect.NULLABILITY;
    }
}
