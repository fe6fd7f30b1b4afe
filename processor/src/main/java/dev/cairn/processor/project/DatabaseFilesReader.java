package dev.cairn.processor.project;

import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.ChangeListFormat;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.json.JsonDocument;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.project.IoFailure;
import dev.cairn.schema.project.Layout;
import dev.cairn.schema.project.TextFile;
import dev.cairn.schema.script.ScriptException;
import dev.cairn.schema.script.ScriptFormat;
import dev.cairn.schema.script.ScriptHead;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a database's directory. Whatever cannot be read is a problem: nothing may be written over what is not understood. */
public final class DatabaseFilesReader {

    private final Layout layout;
    private final Problems problems;
    private final List<String> conflicts = new ArrayList<>();

    public DatabaseFilesReader(Path directory, Problems problems) {
        this.layout = new Layout(directory);
        this.problems = problems;
    }

    /** The files; where problems were reported, incomplete. */
    public DatabaseFiles read(Collection<String> dialects) {
        Path inTheWay = inTheWay();
        if (inTheWay != null) {
            problems.report(Message.CANNOT_WRITE, Place.NONE, layout.directory(), inTheWay + " is no directory");
            return new DatabaseFiles(layout, List.of(), Map.of(), null, List.of());
        }
        SortedMap<MigrationId, String> texts = new TreeMap<>();
        List<ChangeList> lists = new ArrayList<>();
        for (Path file : list(layout.changes(), ".json")) {
            String text = text(file);
            ChangeList list = text == null ? null : changeList(file, text);
            if (list != null && text != null) {
                lists.add(list);
                texts.put(list.id(), text);
            }
        }
        List<ScriptFile> scripts = new ArrayList<>();
        for (Path file : list(layout.migrations(), ".sql")) {
            foreign(file, "it lies beside the dialects' folders");
        }
        for (String dialect : dialects) {
            for (Path file : list(layout.scripts(dialect), ".sql")) {
                ScriptFile script = script(file, dialect);
                if (script != null) {
                    scripts.add(script);
                }
            }
        }
        String snapshot = Files.exists(layout.snapshot()) ? text(layout.snapshot()) : null;
        return new DatabaseFiles(layout, lists, texts, snapshot, scripts);
    }

    /** What stands where the directory, or one above it, would have to be. */
    private @Nullable Path inTheWay() {
        Path at = layout.directory().toAbsolutePath();
        while (at != null && !Files.exists(at)) {
            at = at.getParent();
        }
        return at == null || Files.isDirectory(at) ? null : at;
    }

    private @Nullable ChangeList changeList(Path file, String text) {
        try {
            ChangeList list = ChangeListFormat.read(text);
            if (!file.getFileName().toString().equals(ChangeListFormat.fileName(list.id()))) {
                problems.report(Message.RENAMED_CHANGE_LIST, Place.NONE, layout.describe(file), list.id());
            }
            return list;
        } catch (JsonException e) {
            if (JsonDocument.isInConflict(text)) {
                String id = file.getFileName().toString().replaceFirst("\\.json$", "");
                conflicts.add(id);
                problems.report(
                        Message.CONFLICTED_CHANGE_LIST,
                        Place.NONE,
                        layout.describe(file),
                        layout.describe(layout.directory()),
                        id);
                return null;
            }
            problems.report(Message.BAD_CHANGE_LIST, Place.NONE, layout.describe(file), reason(e));
            return null;
        }
    }

    private @Nullable ScriptFile script(Path file, String dialect) {
        String text = text(file);
        if (text == null) {
            return null;
        }
        try {
            ScriptHead script = ScriptFormat.readHead(text);
            String name = ScriptFormat.fileName(script.id(), script.part());
            if (!script.dialect().equals(dialect)
                    || !file.getFileName().toString().equals(name)) {
                foreign(file, "its header says " + script.dialect() + "/" + name);
                return null;
            }
            return new ScriptFile(
                    file,
                    script.id(),
                    dialect,
                    script.part(),
                    script.parts(),
                    script.transactional(),
                    script.edited(),
                    text);
        } catch (ScriptException e) {
            if (!isTold(file, text)) {
                foreign(file, reason(e));
            }
            return null;
        }
    }

    /** Whether a file is in conflict together with the change list of its migration. */
    private boolean isTold(Path file, String text) {
        String name = file.getFileName().toString();
        return JsonDocument.isInConflict(text)
                && conflicts.stream()
                        .anyMatch(id -> name.startsWith("V" + id.substring(0, id.indexOf("__")))
                                && name.endsWith(id.substring(id.indexOf("__")) + ".sql"));
    }

    /** What the format says is wrong, without a full stop: it stands in the middle of a sentence. */
    private static String reason(RuntimeException failure) {
        String message = failure.getMessage();
        return message == null ? "it cannot be read" : message.replaceFirst("\\.$", "");
    }

    private void foreign(Path file, String why) {
        problems.report(Message.FOREIGN_SCRIPT, Place.NONE, layout.describe(file), why);
    }

    private @Nullable String text(Path file) {
        try {
            return TextFile.read(file);
        } catch (CharacterCodingException e) {
            problems.report(Message.CANNOT_READ, Place.NONE, layout.describe(file), "it is not UTF-8");
        } catch (IOException e) {
            problems.report(Message.CANNOT_READ, Place.NONE, layout.describe(file), IoFailure.reason(e));
        }
        return null;
    }

    /** The files of that ending, sorted; hidden ones are nobody's business. */
    private List<Path> list(Path directory, String ending) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.endsWith(ending) && !name.startsWith(".") && Files.isRegularFile(file);
                    })
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            problems.report(Message.CANNOT_READ, Place.NONE, layout.describe(directory), IoFailure.reason(e));
            return List.of();
        }
    }
}
