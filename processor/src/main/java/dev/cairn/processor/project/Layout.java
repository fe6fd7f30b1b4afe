package dev.cairn.processor.project;

import dev.cairn.schema.history.ChangeListFormat;
import dev.cairn.schema.history.MigrationId;
import java.nio.file.Path;

/**
 * Where the files of one database lie, relative to a directory.
 *
 * @param directory the directory in the project, or the resource folder in the class output
 */
public record Layout(Path directory) {

    static final String SNAPSHOT = "schema.json";
    static final String DIAGRAM = "schema.md";
    static final String CHANGES = "changes";
    static final String MIGRATION = "migration";

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

    /** A file of this database as messages name it: from the directory's own name on, with slashes. */
    public String describe(Path file) {
        Path parent = directory.getParent();
        Path shown = parent != null && file.startsWith(parent) ? parent.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }
}
