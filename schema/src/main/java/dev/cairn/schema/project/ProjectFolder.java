package dev.cairn.schema.project;

import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.ChangeListFormat;
import dev.cairn.schema.history.History;
import dev.cairn.schema.history.HistoryProblem;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.json.JsonDocument;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.script.ParsedScript;
import dev.cairn.schema.script.ScriptException;
import dev.cairn.schema.script.ScriptFormat;
import dev.cairn.schema.snapshot.SchemaDiagram;
import dev.cairn.schema.snapshot.SnapshotFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies in a database's folder of a project, read without looking at entities. */
public final class ProjectFolder {

    private final Layout layout;
    private final List<String> dialects;
    private final List<Script> scripts;
    private final History history;
    private final List<Fault> faults;

    private ProjectFolder(
            Layout layout, List<String> dialects, List<Script> scripts, History history, List<Fault> faults) {
        this.layout = layout;
        this.dialects = List.copyOf(dialects);
        this.scripts = List.copyOf(scripts);
        this.history = history;
        this.faults = faults;
    }

    /** A script of some dialect. */
    public record Script(Path path, ParsedScript parsed) {}

    /**
     * Something that is wrong with the files.
     *
     * @param code stable, such as {@code FS107}
     * @param text what is wrong, and what helps
     */
    public record Fault(String code, String text) {}

    /**
     * Reads a folder. What is wrong with single files is a fault, not an exception.
     *
     * @throws ProjectException if there is no such folder, or it cannot be read
     */
    public static ProjectFolder read(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new ProjectException("there is no folder " + directory
                    + ". Compile the entities once, or name the project's db folder with --dir.");
        }
        Layout layout = new Layout(directory);
        List<Fault> faults = new ArrayList<>();
        List<ChangeList> lists = new ArrayList<>();
        for (Path file : list(layout.changes(), path -> path.toString().endsWith(".json"))) {
            changeList(layout, file, lists, faults);
        }
        List<String> dialects = new ArrayList<>();
        List<Script> scripts = new ArrayList<>();
        for (Path folder : list(layout.migrations(), Files::isDirectory)) {
            String dialect = folder.getFileName().toString();
            dialects.add(dialect);
            for (Path file : list(folder, path -> path.toString().endsWith(".sql"))) {
                script(layout, dialect, file, scripts, faults);
            }
        }
        History history = History.of(
                lists,
                dialects.stream().flatMap(id -> Dialects.byId(id).stream()).toList());
        for (HistoryProblem problem : history.problems()) {
            String code = problem.kind() == HistoryProblem.Kind.FORK ? "HX104" : "FS108";
            faults.add(new Fault(code, problem.message() + " " + problem.remedy()));
        }
        ProjectFolder folder = new ProjectFolder(layout, dialects, scripts, history, faults);
        folder.compareScripts();
        if (history.problems().isEmpty()) {
            folder.compareSnapshot();
        }
        return folder;
    }

    private static void changeList(Layout layout, Path file, List<ChangeList> lists, List<Fault> faults) {
        String text = text(file);
        try {
            lists.add(ChangeListFormat.read(file.getFileName().toString(), text));
        } catch (JsonException e) {
            if (JsonDocument.isInConflict(text)) {
                String id = file.getFileName().toString().replaceFirst("\\.json$", "");
                faults.add(new Fault(
                        "FS111",
                        layout.describe(file)
                                + " is in conflict: two branches made a migration of this name in the same second. Keep the"
                                + " one of the branch that is checked out, with git checkout --ours . in "
                                + layout.describe(layout.directory())
                                + " (--theirs for the other one), and compile: what the entities say beyond it is written"
                                + " anew. Where a database ran the other one, run cairn undo " + id + " there first."));
                return;
            }
            faults.add(new Fault(
                    "FS103",
                    layout.describe(file) + " is no change list: " + e.getMessage()
                            + ". Restore the file from version control."));
        }
    }

    private static void script(Layout layout, String dialect, Path file, List<Script> scripts, List<Fault> faults) {
        String why;
        try {
            ParsedScript parsed = ScriptFormat.read(text(file));
            String name = ScriptFormat.fileName(parsed.id(), parsed.part());
            if (parsed.dialect().equals(dialect)
                    && file.getFileName().toString().equals(name)) {
                scripts.add(new Script(file, parsed));
                return;
            }
            why = "its header says " + parsed.dialect() + "/" + name;
        } catch (ScriptException e) {
            why = String.valueOf(e.getMessage());
        }
        faults.add(new Fault(
                "FS106",
                layout.describe(file) + " is no migration of Cairn: " + why
                        + ". Move files of other tools elsewhere."));
    }

    private void compareScripts() {
        Set<MigrationId> orphans = new TreeSet<>();
        for (Script script : scripts) {
            MigrationId id = script.parsed().id();
            if (history.find(id).isEmpty() && orphans.add(id)) {
                faults.add(new Fault(
                        "FS107",
                        layout.describe(script.path()) + " belongs to migration " + id + ", but "
                                + layout.describe(layout.changeList(id))
                                + " is missing. Restore it from version control."));
            }
        }
        for (String dialect : dialects) {
            for (MigrationId id : history.ids()) {
                List<ParsedScript> parts = parts(id, dialect);
                int expected = parts.isEmpty() ? 1 : parts.get(0).parts();
                for (int part = 1; part <= expected; part++) {
                    int number = part;
                    if (parts.stream().noneMatch(script -> script.part() == number)) {
                        faults.add(new Fault(
                                "HX107",
                                layout.describe(layout.scripts(dialect).resolve(ScriptFormat.fileName(id, part)))
                                        + " is missing. Restore it from version control, or compile: it is rendered"
                                        + " again."));
                    }
                }
            }
        }
    }

    private void compareSnapshot() {
        Schema schema = history.snapshot().schema();
        if (history.isEmpty() && !Files.exists(layout.snapshot())) {
            return;
        }
        String rebuild = " Compile: it is written again.";
        String file = layout.describe(layout.snapshot());
        String text = textIfPresent(layout.snapshot());
        if (text == null) {
            faults.add(new Fault("HX107", file + " is missing." + rebuild));
            return;
        }
        try {
            if (!SnapshotFormat.read(text).schema().equals(schema)) {
                faults.add(new Fault("HX107", file + " does not agree with the change lists." + rebuild));
                return;
            }
        } catch (JsonException e) {
            faults.add(new Fault("HX107", file + " cannot be read: " + e.getMessage() + "." + rebuild));
            return;
        }
        String diagram = textIfPresent(layout.diagram());
        if (diagram == null || !TextFile.normalized(diagram).equals(SchemaDiagram.write(schema))) {
            faults.add(new Fault("HX107", layout.describe(layout.diagram()) + " is missing or out of date." + rebuild));
        }
    }

    public Layout layout() {
        return layout;
    }

    /** The dialects that have a folder, sorted. */
    public List<String> dialects() {
        return dialects;
    }

    public History history() {
        return history;
    }

    /** Everything that is wrong; empty for files that belong together. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The scripts that somebody changed by hand. */
    public List<Script> edited() {
        return scripts.stream().filter(script -> script.parsed().edited()).toList();
    }

    /** The scripts of a migration in a dialect. */
    private List<ParsedScript> parts(MigrationId id, String dialect) {
        return scripts.stream()
                .map(Script::parsed)
                .filter(script -> script.id().equals(id) && script.dialect().equals(dialect))
                .toList();
    }

    private static List<Path> list(Path directory, Predicate<Path> wanted) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(wanted)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(directory, e);
        }
    }

    private static String text(Path file) {
        try {
            return TextFile.read(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static @Nullable String textIfPresent(Path file) {
        try {
            return TextFile.readIfPresent(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static ProjectException unreadable(Path file, IOException e) {
        return new ProjectException("cannot read " + file + ": " + IoFailure.reason(e) + ".", e);
    }
}
