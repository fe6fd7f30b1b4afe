package dev.cairn.processor;

import dev.cairn.processor.evolve.Remarks;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.processor.project.BuildLock;
import dev.cairn.processor.project.ClassOutput;
import dev.cairn.processor.project.DirectoryRule;
import java.io.IOException;
import java.time.Duration;

/**
 * Lets one build at a time write to a project: an editor's and Maven's, say. A build that has nothing to write takes no turn. One
 * that has computes everything once more if another one has written since it read the files, so that it finds the other's draft.
 */
final class Turns {

    /** Writing takes some milliseconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Attempts attempts;
    private final Problems problems;
    private final Remarks remarks;

    Turns(Attempts attempts, Problems problems, Remarks remarks) {
        this.attempts = attempts;
        this.problems = problems;
        this.remarks = remarks;
    }

    /** Makes the last round, as often as need be. */
    interface Attempts {
        LastRound next(Problems found, Remarks said);
    }

    /**
     * Brings the project's files and the class output up to date.
     *
     * @param readOnly whether no file of the project may be written
     * @param silent whether nothing may be written at all
     */
    void run(Roots roots, ClassOutput output, DirectoryRule.Answer directory, boolean readOnly, boolean silent) {
        Attempt first = new Attempt(roots, output, directory);
        boolean mayHaveMetAnother = !first.round.isSound() && first.round.isOutOfDate();
        if (readOnly || silent || !(first.round.changesFiles() || mayHaveMetAnother)) {
            first.finish(silent);
            return;
        }
        try (BuildLock lock = BuildLock.take(directory.path(), PATIENCE).orElse(null)) {
            if (lock == null) {
                problems.report(
                        Message.LOCKED,
                        Place.NONE,
                        BuildLock.holder(directory.path()),
                        directory.path(),
                        PATIENCE.toSeconds());
                return;
            }
            (first.round.isOutOfDate() ? new Attempt(roots, output, directory) : first).finish(false);
        } catch (IOException e) {
            // Where no lock can be made, nothing can be written either: whoever tries says so.
            first.finish(false);
        }
    }

    private final class Attempt {
        private final Problems found = new Problems();
        private final Remarks said = new Remarks();
        private final LastRound round = attempts.next(found, said);

        Attempt(Roots roots, ClassOutput output, DirectoryRule.Answer directory) {
            round.prepare(roots, output, directory);
        }

        void finish(boolean silent) {
            if (!silent) {
                round.write();
            }
            problems.addAll(found.list());
            said.list().forEach(remarks::add);
        }
    }
}
