package dev.cairn.runtime.migrate.source;

import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.history.Replaced;
import dev.cairn.schema.history.Requirement;
import dev.cairn.schema.manifest.Manifest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where migrations are read from: the class path of a program, or a project's {@code db} folder. */
public interface MigrationSource {

    /** All migrations, each after its parents. */
    List<MigrationId> ids();

    /** The dialects that migrations are rendered for. */
    List<String> dialects();

    /** The text of a migration's change list. */
    Optional<String> changeList(MigrationId id);

    /** The text of one part of a migration in one dialect, counted from 1. */
    Optional<String> script(MigrationId id, String dialect, int part);

    /** The newest migration, if the build that wrote it may still change it: a draft that nobody has committed. */
    default Optional<MigrationId> draft() {
        return Optional.empty();
    }

    /** The migrations that this one was squashed from. */
    default Replaced replaced(MigrationId id) {
        return Replaced.NONE;
    }

    /** The name of the history, which tells it apart from others in the same database. */
    default String history() {
        return Manifest.DEFAULT;
    }

    /** What must have run of other histories before this migration. */
    default List<Requirement> requires(MigrationId id) {
        return List.of();
    }

    /** The other histories that these migrations require, as far as they are at hand; each with those that it requires. */
    default List<MigrationSource> required() {
        return List.of();
    }

    /** What to call this place in a message. */
    String description();

    /**
     * The migrations on a class path, with those of other modules that they require.
     *
     * @param database the name in {@code @Database}, or the empty string for the unnamed one
     * @throws MigrationFailure if there are none
     */
    static MigrationSource onClassPath(ClassLoader loader, String database) {
        return ClassPathSource.find(loader, database);
    }

    /**
     * The migrations in a project's {@code db} folder: ordered by {@code changes}, for the dialects that have a folder below
     * {@code migration}.
     *
     * @throws MigrationFailure if there is no such folder, or the change lists do not make one history
     */
    static MigrationSource inDirectory(Path directory) {
        return DirectorySource.in(directory, Manifest.DEFAULT);
    }

    /**
     * The same for the folder of a named database, {@code db/<name>}.
     *
     * @param database the name in {@code @Database}, or the empty string for the unnamed one
     */
    static MigrationSource inDirectory(Path directory, String database) {
        return DirectorySource.in(directory, database.isEmpty() ? Manifest.DEFAULT : database);
    }
}
