package dev.cairn.schema.plan;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.step.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A plan being written, phase by phase. */
final class Draft {

    private final Map<Phase, List<PlannedStep>> phases = new EnumMap<>(Phase.class);

    void add(Phase phase, Step step, Change cause) {
        phases.computeIfAbsent(phase, p -> new ArrayList<>()).add(new PlannedStep(step, cause));
    }

    List<PlannedStep> steps() {
        return phases.values().stream().flatMap(List::stream).toList();
    }
}
