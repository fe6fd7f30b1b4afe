package dev.cairn.schema.hazard;

import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.StepCost;
import dev.cairn.schema.plan.PlannedStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Looks at the steps that each dialect takes on tables that hold rows. */
public final class StepHazards {

    private StepHazards() {}

    /** What a rule makes of a step. */
    @FunctionalInterface
    public interface Look {
        /** The finding, in any dialects, or nothing. */
        Optional<Finding> at(PlannedStep planned, StepCost cost);
    }

    /** What a look finds, alike findings of several dialects taken together. */
    public static List<Finding> find(Migration migration, Look look) {
        List<Finding> merged = new ArrayList<>();
        for (Dialect dialect : migration.dialects()) {
            for (PlannedStep planned : migration.steps(dialect)) {
                if (migration.isOnOldTable(planned.cause())) {
                    look.at(planned, dialect.costs().of(planned.step()))
                            .ifPresent(finding ->
                                    merge(merged, finding.at(planned.step()).in(List.of(dialect.id()))));
                }
            }
        }
        return merged;
    }

    private static void merge(List<Finding> merged, Finding finding) {
        for (int i = 0; i < merged.size(); i++) {
            Finding other = merged.get(i);
            if (other.cause() == finding.cause()
                    && other.fact().equals(finding.fact())
                    && other.place().equals(finding.place())) {
                TreeSet<String> dialects = new TreeSet<>(other.dialects());
                dialects.addAll(finding.dialects());
                merged.set(i, other.in(dialects));
                return;
            }
        }
        merged.add(finding);
    }
}
