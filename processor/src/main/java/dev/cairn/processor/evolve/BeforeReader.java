package dev.cairn.processor.evolve;

import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.processor.project.DatabaseFiles;
import dev.cairn.processor.project.ScriptFile;
import dev.cairn.schema.history.History;
import dev.cairn.schema.history.HistoryProblem;
import dev.cairn.schema.json.Json;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.snapshot.Snapshot;
import dev.cairn.schema.snapshot.SnapshotFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the state before. The change lists are the history; {@code schema.json} is derived from them and believed only in
 * what they do not hold, the origins as of the last build, and only as long as it agrees with them.
 */
public final class BeforeReader {

    /** How a snapshot of this version begins: to know its format it need not be read. */
    private static final String OUR_FORMAT = "{\n  \"format\": " + SnapshotFormat.FORMAT + ",\n";

    private final Problems problems;

    public BeforeReader(Problems problems) {
        this.problems = problems;
    }

    /** The state before, or empty if problems were reported. */
    public Optional<Before> read(DatabaseFiles files) {
        int known = problems.list().size();
        History history = History.of(files.changeLists());
        for (HistoryProblem problem : history.problems()) {
            Message message =
                    problem.kind() == HistoryProblem.Kind.FORK ? Message.FORKED_HISTORY : Message.BROKEN_HISTORY;
            problems.report(message, Place.NONE, problem.message(), problem.remedy());
        }
        refuseNewerSnapshot(files);
        refuseOrphans(files, history);
        if (problems.list().size() > known) {
            return Optional.empty();
        }
        Snapshot folded = history.snapshot();
        Snapshot written = written(files).orElse(folded);
        boolean agrees = written.schema().equals(folded.schema());
        return Optional.of(new Before(history, agrees ? written : folded));
    }

    /** The snapshot in the file, or empty if there is none that can be read: in conflict, or broken. */
    private static Optional<Snapshot> written(DatabaseFiles files) {
        String text = files.snapshotText();
        try {
            return text == null ? Optional.empty() : Optional.of(SnapshotFormat.read(text));
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    private void refuseNewerSnapshot(DatabaseFiles files) {
        String text = files.snapshotText();
        if (text == null || text.startsWith(OUR_FORMAT)) {
            return;
        }
        try {
            long format = Json.parse(text) instanceof Json.Obj snapshot
                    ? snapshot.findNumber("format").orElse(0L)
                    : 0;
            if (format > SnapshotFormat.FORMAT) {
                String file = files.layout().describe(files.layout().snapshot());
                problems.report(Message.NEWER_FORMAT, Place.NONE, file, format, SnapshotFormat.FORMAT);
            }
        } catch (JsonException e) {
            // It is no JSON, so nobody's newer format either; it will be rebuilt.
            return;
        }
    }

    private void refuseOrphans(DatabaseFiles files, History history) {
        Set<String> reported = new TreeSet<>();
        for (ScriptFile script : files.scripts()) {
            boolean orphan = history.find(script.id()).isEmpty();
            if (orphan && reported.add(script.id().value())) {
                problems.report(
                        Message.MISSING_CHANGE_LIST,
                        Place.NONE,
                        files.layout().describe(script.path()),
                        script.id(),
                        files.layout().describe(files.layout().changeList(script.id())));
            }
        }
    }
}
