package dev.cairn.schema.plan;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.step.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A plan being written, phase by phase. */
final class Draft {

    private final Map<Phase, List<PlannedStep>> phases = new EnumMap<>(Phase.class);

    void add(Phase phase, Step step, Change cause) {
        add(phase, new PlannedStep(step, cause));
    }

    void add(Phase phase, PlannedStep step) {
        phases.computeIfAbsent(phase, p -> new ArrayList<>()).add(step);
    }

    List<PlannedStep> steps(Phase phase) {
        return List.copyOf(phases.getOrDefault(phase, List.of()));
    }

    /** Puts others in the place of each step of a phase, or none. */
    void replace(Phase phase, Function<PlannedStep, List<PlannedStep>> others) {
        List<PlannedStep> replaced = new ArrayList<>();
        steps(phase).forEach(step -> replaced.addAll(others.apply(step)));
        phases.put(phase, replaced);
    }

    List<PlannedStep> steps() {
        return phases.values().stream().flatMap(List::stream).toList();
    }
}
