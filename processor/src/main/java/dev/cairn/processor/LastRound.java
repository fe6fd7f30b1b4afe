package dev.cairn.processor;

import dev.cairn.processor.config.DatabaseSettings;
import dev.cairn.processor.config.Mode;
import dev.cairn.processor.config.Options;
import dev.cairn.processor.evolve.After;
import dev.cairn.processor.evolve.Evolution;
import dev.cairn.processor.evolve.Remarks;
import dev.cairn.processor.neighbour.Neighbours;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.processor.project.ClassOutput;
import dev.cairn.processor.project.DirectoryRule;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * What happens when the rounds are over: everything is computed ({@link #prepare}), then everything is written ({@link #write}),
 * then everything is said. In that order, so that an error anywhere leaves every file as it was, and so that a warning that
 * the build turns into an error does not keep the migration from being written that would silence it.
 */
final class LastRound {

    private final ProcessingEnvironment environment;
    private final Options options;
    private final InstantSource clock;
    private final Stopwatch stopwatch;
    private final Optional<Reading> earlier;
    private final Problems problems;
    private final Remarks remarks;
    private @Nullable Prepared prepared;

    LastRound(
            ProcessingEnvironment environment,
            Options options,
            InstantSource clock,
            Stopwatch stopwatch,
            Optional<Reading> earlier,
            Problems problems,
            Remarks remarks) {
        this.environment = environment;
        this.options = options;
        this.clock = clock;
        this.stopwatch = stopwatch;
        this.earlier = earlier;
        this.problems = problems;
        this.remarks = remarks;
    }

    /** Checks the mapping alone, where no schema is wanted. */
    void check(Roots roots) {
        reading(roots);
    }

    /** Computes what has to be written; nothing is, where there are problems. */
    void prepare(Roots roots, ClassOutput output, DirectoryRule.Answer directory) {
        Histories histories = new Histories(environment, options, output, directory, roots, problems);
        Map<String, Histories.Found> found = stopwatch.time("reading the history", () -> histories.read(roots));
        prepared = new Prepared(
                new ProjectWriter(output, directory, options.mode() == Mode.CHECK, problems, remarks),
                histories,
                compare(roots, found, directory));
    }

    /** Whether somebody else has written to the histories since they were read. */
    boolean isOutOfDate() {
        return prepared != null && prepared.histories().haveChanged();
    }

    /** Whether files of the project will change. */
    boolean changesFiles() {
        return prepared != null && isSound() && prepared.writer().changesFiles(prepared.work());
    }

    /** Whether there is no error that forbids to write. */
    boolean isSound() {
        return problems.isEmpty() && !remarks.haveErrors();
    }

    /** Writes what was prepared, unless there is an error. */
    void write() {
        if (prepared != null && isSound()) {
            Prepared ready = prepared;
            stopwatch.time("writing", () -> {
                ready.writer().write(ready.work());
                return ready;
            });
        }
    }

    private record Prepared(ProjectWriter writer, Histories histories, List<ProjectWriter.Work> work) {}

    /**
     * What has to be written. The reading of an earlier round is as good as a new one unless something is to be said of it:
     * the compiler shows no line for an element of an earlier round.
     */
    private List<ProjectWriter.Work> compare(
            Roots roots, Map<String, Histories.Found> histories, DirectoryRule.Answer directory) {
        if (problems.isEmpty()
                && earlier.isPresent()
                && earlier.get().problems().isEmpty()
                && earlier.get().classes().equals(roots.names())) {
            Problems found = new Problems();
            Remarks said = new Remarks();
            List<ProjectWriter.Work> work = compare(earlier.get(), histories, directory, found, said);
            if (found.isEmpty() && said.list().stream().allMatch(remark -> remark.place() == Place.NONE)) {
                said.list().forEach(remarks::add);
                return work;
            }
        }
        Reading reading = reading(roots);
        return problems.isEmpty() && reading.unresolved().isEmpty()
                ? compare(reading, histories, directory, problems, remarks)
                : List.of();
    }

    private List<ProjectWriter.Work> compare(
            Reading reading,
            Map<String, Histories.Found> histories,
            DirectoryRule.Answer directory,
            Problems found,
            Remarks said) {
        List<ProjectWriter.Work> work = new ArrayList<>();
        NeighbourFinder finder = new NeighbourFinder(environment, options);
        for (DatabaseSettings settings : finder.inOrder(reading.parts())) {
            Reading.Part part = reading.part(settings);
            Histories.Found history = histories.get(settings.name());
            if (history != null) {
                Neighbours neighbours =
                        finder.of(settings, part.models(), reading.parts().keySet());
                work.forEach(done ->
                        neighbours.add(done.outcome().manifest(), done.outcome().snapshot()));
                After after = new After(part.models(), part.mapping(), history.unseen(), history.draft(), neighbours);
                stopwatch
                        .time(
                                "comparing",
                                () -> new Evolution(settings, options, clock, found, said)
                                        .evolve(history.files(), history.before(), after))
                        .ifPresent(outcome -> work.add(new ProjectWriter.Work(directory.of(settings.name()), outcome)));
            }
        }
        return work;
    }

    private Reading reading(Roots roots) {
        Reading reading = Reading.of(environment, options, roots, stopwatch);
        problems.addAll(reading.problems());
        if (!reading.unresolved().isEmpty()) {
            remarks.note("nothing is written: a type in the mapping of "
                    + String.join(", ", new TreeSet<>(reading.unresolved())) + " does not resolve.");
        }
        return reading;
    }
}
