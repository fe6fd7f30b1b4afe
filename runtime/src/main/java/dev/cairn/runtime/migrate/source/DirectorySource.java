package dev.cairn.runtime.migrate.source;

import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.ChangeListFormat;
import dev.cairn.schema.history.History;
import dev.cairn.schema.history.HistoryProblem;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.history.Replaced;
import dev.cairn.schema.history.Requirement;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.project.GitWorkTree;
import dev.cairn.schema.script.ScriptFormat;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Migrations as they lie in a project's {@code db} folder, in the order that the change lists give. */
final class DirectorySource implements MigrationSource {

    private final Path directory;
    private final String name;
    private final History history;
    private final List<String> dialects;

    private DirectorySource(Path directory, String name, History history, List<String> dialects) {
        this.directory = directory;
        this.name = name;
        this.history = history;
        this.dialects = dialects;
    }

    static DirectorySource in(Path directory, String name) {
        if (!Files.isDirectory(directory)) {
            throw new MigrationFailure(
                    Code.NO_MIGRATIONS,
                    directory + " is no folder. Compile the entities with the Cairn processor, or name the project's db"
                            + " folder.");
        }
        List<ChangeList> lists = list(
                        directory.resolve("changes"), file -> file.toString().endsWith(".json"))
                .stream()
                .map(DirectorySource::changeList)
                .toList();
        History history = History.of(lists);
        if (!history.problems().isEmpty()) {
            HistoryProblem problem = history.problems().get(0);
            throw new MigrationFailure(
                    Code.NO_MIGRATIONS, directory + ": " + problem.message() + " " + problem.remedy());
        }
        List<String> dialects = list(directory.resolve("migration"), Files::isDirectory).stream()
                .map(folder -> folder.getFileName().toString())
                .toList();
        return new DirectorySource(directory, name, history, dialects);
    }

    /** What a folder holds, sorted by name; nothing if there is no such folder. */
    private static List<Path> list(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static ChangeList changeList(Path file) {
        try {
            return ChangeListFormat.read(file.getFileName().toString(), Files.readString(file));
        } catch (JsonException e) {
            throw new MigrationFailure(Code.NO_MIGRATIONS, file + " cannot be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static MigrationFailure unreadable(Path file, IOException e) {
        String why = e instanceof CharacterCodingException ? "it is no UTF-8 text" : String.valueOf(e.getMessage());
        return new MigrationFailure(Code.NO_MIGRATIONS, file + " cannot be read: " + why, e);
    }

    @Override
    public List<MigrationId> ids() {
        return history.ids();
    }

    @Override
    public List<String> dialects() {
        return dialects;
    }

    @Override
    public Optional<String> changeList(MigrationId id) {
        return read(directory.resolve("changes").resolve(ChangeListFormat.fileName(id)));
    }

    @Override
    public Optional<String> script(MigrationId id, String dialect, int part) {
        return read(directory.resolve("migration").resolve(dialect).resolve(ScriptFormat.fileName(id, part)));
    }

    @Override
    public Optional<MigrationId> draft() {
        List<MigrationId> heads = history.heads();
        if (heads.size() != 1) {
            return Optional.empty();
        }
        MigrationId head = heads.get(0);
        List<String> files = new ArrayList<>(List.of("changes/" + ChangeListFormat.fileName(head)));
        for (String dialect : dialects) {
            Optional<String> script = script(head, dialect, 1);
            if (script.isPresent()) {
                files.add("migration/" + dialect + "/" + ScriptFormat.fileName(head, 1));
                if (ScriptFormat.read(script.get()).edited()) {
                    return Optional.empty();
                }
            }
        }
        boolean draft = GitWorkTree.around(directory).uncommitted(files).files().containsAll(files);
        return draft ? Optional.of(head) : Optional.empty();
    }

    @Override
    public Replaced replaced(MigrationId id) {
        return history.find(id).map(ChangeList::replaced).orElse(Replaced.NONE);
    }

    @Override
    public String history() {
        return name;
    }

    @Override
    public List<Requirement> requires(MigrationId id) {
        return history.find(id).map(ChangeList::requires).orElse(List.of());
    }

    @Override
    public String description() {
        return directory.toString();
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }
}
