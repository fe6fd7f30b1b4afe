package dev.cairn.processor;

import dev.cairn.processor.evolve.Outcome;
import dev.cairn.processor.evolve.Remarks;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.processor.project.ClassOutput;
import dev.cairn.processor.project.DirectoryRule;
import dev.cairn.processor.project.Mirror;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.project.FileBatch;
import dev.cairn.schema.project.IoFailure;
import dev.cairn.schema.project.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what came out for all databases of a compilation, or in check mode compares it with what is there. */
final class ProjectWriter {

    private final ClassOutput output;
    private final DirectoryRule.Answer rule;
    private final boolean check;
    private final Problems problems;
    private final Remarks remarks;
    private @Nullable FileBatch batch;

    ProjectWriter(ClassOutput output, DirectoryRule.Answer rule, boolean check, Problems problems, Remarks remarks) {
        this.output = output;
        this.rule = rule;
        this.check = check;
        this.problems = problems;
        this.remarks = remarks;
    }

    /** What came out for one database, and its directory. */
    record Work(Path directory, Outcome outcome) {}

    /** Whether files of the project would change; also where that cannot be told. */
    boolean changesFiles(List<Work> work) {
        try {
            return !batch(work).isEmpty();
        } catch (IOException e) {
            return true;
        }
    }

    /** Comparing with what is on disk costs reading it, so it is done once. */
    private FileBatch batch(List<Work> work) throws IOException {
        FileBatch compared = batch;
        if (compared == null) {
            compared = new FileBatch();
            for (Work one : work) {
                withdraw(one, compared);
                for (Map.Entry<String, String> file : one.outcome().files().entrySet()) {
                    compared.put(one.directory().resolve(file.getKey()), file.getValue());
                }
            }
            batch = compared;
        }
        return compared;
    }

    void write(List<Work> work) {
        FileBatch changes;
        try {
            changes = batch(work);
        } catch (IOException e) {
            problems.report(
                    Message.CANNOT_READ,
                    Place.NONE,
                    IoFailure.file(e, rule.path().toString()),
                    IoFailure.reason(e));
            return;
        }
        if (check) {
            work.forEach(one -> compare(one, changes));
        } else if (!changes.isEmpty()) {
            write(work, changes);
        }
        if (problems.isEmpty()) {
            work.forEach(this::mirror);
        }
    }

    /**
     * Scripts that will read differently go first, then the change list: whatever instant a build is killed at, no script of
     * another state is left that looks as if it belonged to the change list.
     */
    private static void withdraw(Work work, FileBatch batch) throws IOException {
        Layout layout = new Layout(work.directory());
        Map<String, String> files = work.outcome().files();
        for (MigrationId id : work.outcome().withdrawn()) {
            for (Path script : layout.scripts(id)) {
                String wanted = files.get(layout.relative(script));
                if (wanted == null || !wanted.equals(Files.readString(script).replace("\r\n", "\n"))) {
                    batch.delete(script);
                }
            }
            if (!files.containsKey(layout.relative(layout.changeList(id)))) {
                batch.delete(layout.changeList(id));
            }
        }
    }

    private void compare(Work work, FileBatch changes) {
        ChangeList migration = work.outcome().migration();
        List<MigrationId> withdrawn = work.outcome().withdrawn();
        if (!withdrawn.isEmpty() && !changes.isEmpty()) {
            problems.report(
                    Message.NOT_UP_TO_DATE,
                    Place.NONE,
                    ids(withdrawn)
                            + (migration == null ? " is to be withdrawn" : " would be written anew")
                            + " (in " + work.directory() + ").");
            return;
        }
        if (migration != null) {
            problems.report(
                    Message.NOT_UP_TO_DATE,
                    Place.NONE,
                    "no migration holds " + migration.id().slug().replace('_', ' ') + " (in " + work.directory()
                            + ").");
            return;
        }
        Layout layout = new Layout(work.directory());
        String files = changes.files().stream()
                .filter(file -> file.startsWith(work.directory()))
                .map(layout::describe)
                .collect(Collectors.joining(", "));
        if (!files.isEmpty()) {
            problems.report(
                    Message.NOT_UP_TO_DATE,
                    Place.NONE,
                    files + (changes.files().size() == 1 ? " is" : " are") + " missing or out of date.");
        }
    }

    private void write(List<Work> work, FileBatch changes) {
        try {
            changes.write();
        } catch (IOException e) {
            problems.report(
                    Message.CANNOT_WRITE,
                    Place.NONE,
                    IoFailure.file(e, rule.path().toString()),
                    IoFailure.reason(e));
            return;
        }
        if (rule.how() == DirectoryRule.How.WORKING_DIRECTORY) {
            remarks.note("there is no build file above the class output, so the schema is kept in " + rule.path()
                    + ". -Acairn.dir names another directory.");
        }
        for (Work one : work) {
            if (changes.files().stream().anyMatch(file -> file.startsWith(one.directory()))) {
                note(one);
            }
        }
    }

    private void note(Work work) {
        ChangeList migration = work.outcome().migration();
        List<MigrationId> withdrawn = work.outcome().withdrawn();
        if (migration == null) {
            if (!withdrawn.isEmpty()) {
                remarks.note("removed migration " + ids(withdrawn) + " from " + work.directory()
                        + ": what it changed was taken back.");
            }
        } else if (withdrawn.isEmpty()) {
            remarks.note("wrote migration " + migration.id() + " to " + work.directory() + ".");
        } else if (withdrawn.equals(List.of(migration.id()))) {
            remarks.note("rewrote migration " + migration.id() + " in " + work.directory() + ".");
        } else {
            remarks.note("wrote migration " + migration.id() + " to " + work.directory() + " in the place of "
                    + ids(withdrawn) + ".");
        }
    }

    private static String ids(List<MigrationId> ids) {
        return ids.stream().map(MigrationId::value).collect(Collectors.joining(", "));
    }

    private void mirror(Work work) {
        try {
            new Mirror(output, work.outcome().manifest())
                    .update(work.directory(), work.outcome().files());
        } catch (IOException e) {
            problems.report(
                    Message.CANNOT_MIRROR, Place.NONE, IoFailure.file(e, "the class output"), IoFailure.reason(e));
        }
    }
}
