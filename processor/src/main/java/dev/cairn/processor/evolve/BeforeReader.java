package dev.cairn.processor.evolve;

import dev.cairn.processor.config.Options;
import dev.cairn.processor.evolve.Rewrite.Reason;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.processor.project.DatabaseFiles;
import dev.cairn.processor.project.ScriptFile;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.History;
import dev.cairn.schema.history.HistoryProblem;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.json.Json;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.snapshot.SchemaHash;
import dev.cairn.schema.snapshot.Snapshot;
import dev.cairn.schema.snapshot.SnapshotFormat;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds the state before. The change lists are the history; {@code schema.json} is derived from them and believed only in
 * what they do not hold, the origins as of the last build, and only as long as it agrees with them.
 */
public final class BeforeReader {

    /** How a snapshot of this version begins: to know its format it need not be read. */
    private static final String OUR_FORMAT = "{\n  \"format\": " + SnapshotFormat.FORMAT + ",\n";

    private final Options options;
    private final List<Dialect> dialects;
    private final Problems problems;

    /**
     * @param dialects those that scripts are written for
     */
    public BeforeReader(Options options, Collection<String> dialects, Problems problems) {
        this.options = options;
        this.dialects =
                dialects.stream().flatMap(id -> Dialects.byId(id).stream()).toList();
        this.problems = problems;
    }

    /** The state before, or empty if problems were reported. */
    public Optional<Before> read(DatabaseFiles files) {
        int known = problems.list().size();
        History whole = History.of(files.changeLists(), dialects);
        refuseNewerSnapshot(files);
        refuseOrphans(files, whole);
        DraftJudge judge = new DraftJudge(options.draft(), files);
        Before before = whole.heads().size() > 1 && problems.list().size() == known
                ? atFork(whole, judge)
                : new Before(whole, Snapshot.EMPTY, null, judge);
        for (HistoryProblem problem : before.history().problems()) {
            Message message =
                    problem.kind() == HistoryProblem.Kind.FORK ? Message.FORKED_HISTORY : Message.BROKEN_HISTORY;
            problems.report(message, Place.NONE, problem.message(), problem.remedy());
        }
        if (problems.list().size() > known) {
            return Optional.empty();
        }
        Snapshot folded = before.history().snapshot();
        Snapshot written = written(files).orElse(folded);
        boolean agrees = SchemaHash.of(written.schema()).equals(before.history().schemaHash());
        Snapshot last = agrees ? written : folded;
        Rewrite rewrite = before.rewrite();
        return Optional.of(new Before(
                before.history(),
                rewrite == null
                        ? last
                        : new Snapshot(last.schema(), new FormerOrigins(last, rewrite).withRenamedClasses()),
                rewrite,
                judge));
    }

    /** Sets aside what a fork lets be written anew: drafts without being told to, a side that clashes if the user says so. */
    private Before atFork(History whole, DraftJudge judge) {
        List<ChangeList> heads =
                whole.heads().stream().flatMap(id -> whole.find(id).stream()).toList();
        boolean broken = whole.problems().stream().anyMatch(problem -> problem.kind() != HistoryProblem.Kind.FORK);
        List<ChangeList> drafts = broken ? List.of() : judge.among(heads);
        if (!drafts.isEmpty()) {
            return without(whole, drafts, Reason.DRAFT, judge);
        }
        String merge = options.merge();
        if (merge == null || broken) {
            return new Before(whole, Snapshot.EMPTY, null, judge);
        }
        List<ChangeList> side = merge.equals(Options.REBASE)
                ? whole.laterSide()
                : whole.heads().contains(new MigrationId(merge)) ? whole.sideOf(new MigrationId(merge)) : List.of();
        if (side.isEmpty()) {
            if (!merge.equals(Options.REBASE)) {
                problems.report(
                        Message.NO_SUCH_SIDE,
                        Place.NONE,
                        merge,
                        whole.heads().stream().map(MigrationId::value).collect(Collectors.joining(", ")));
            }
            return new Before(whole, Snapshot.EMPTY, null, judge);
        }
        return without(whole, side, Reason.MERGE, judge);
    }

    private Before without(History whole, List<ChangeList> lists, Reason reason, DraftJudge judge) {
        History rest = History.of(
                whole.lists().stream().filter(list -> !lists.contains(list)).toList(), dialects);
        return new Before(rest, Snapshot.EMPTY, Rewrite.of(whole, lists, reason), judge);
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
