package dev.cairn.schema.project;

import dev.cairn.schema.history.ChangeListFormat;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.script.ScriptFormat;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the files of one database lie, relative to a directory.
 *
 * @param directory the directory in the project, or the resource folder in the class output
 */
public record Layout(Path directory) {

    /** The snapshot. */
    public static final String SNAPSHOT = "schema.json";
    /** The diagram. */
    public static final String DIAGRAM = "schema.md";
    /** The folder of the change lists. */
    public static final String CHANGES = "changes";
    /** The folder of the scripts, with one folder per dialect. */
    public static final String MIGRATION = "migration";

    public Path snapshot() {
        return directory.resolve(SNAPSHOT);
    }

    public Path diagram() {
        return directory.resolve(DIAGRAM);
    }

    public Path changes() {
        return directory.resolve(CHANGES);
    }

    public Path changeList(MigrationId id) {
        return changes().resolve(ChangeListFormat.fileName(id));
    }

    /** The folder of all dialects' scripts. */
    public Path migrations() {
        return directory.resolve(MIGRATION);
    }

    /** The folder of one dialect's scripts. */
    public Path scripts(String dialect) {
        return migrations().resolve(dialect);
    }

    /**
     * The scripts of a migration in whatever dialect, also in those that are no longer enabled, and what lies beside them for
     * Flyway.
     */
    public List<Path> scripts(MigrationId id) throws IOException {
        List<Path> scripts = new ArrayList<>();
        if (Files.isDirectory(migrations())) {
            try (DirectoryStream<Path> dialects = Files.newDirectoryStream(migrations(), Files::isDirectory)) {
                for (Path dialect : dialects) {
                    int part = 1;
                    Path script = dialect.resolve(ScriptFormat.fileName(id, part));
                    while (Files.exists(script)) {
                        scripts.add(script);
                        Path config = dialect.resolve(ScriptFormat.flywayConfig(ScriptFormat.fileName(id, part)));
                        if (Files.exists(config)) {
                            scripts.add(config);
                        }
                        part++;
                        script = dialect.resolve(ScriptFormat.fileName(id, part));
                    }
                }
            }
        }
        scripts.sort(Comparator.naturalOrder());
        return scripts;
    }

    /** A file of this database as its path below the directory, with slashes. */
    public String relative(Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }

    /** A file of this database as messages name it: from the directory's own name on, with slashes. */
    public String describe(Path file) {
        Path parent = directory.getParent();
        Path shown = parent != null && file.startsWith(parent) ? parent.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }
}
