package dev.cairn.schema.project;

import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.ChangeListFormat;
import dev.cairn.schema.history.History;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.history.MigrationNames;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.script.Migrations;
import dev.cairn.schema.script.ScriptFormat;
import dev.cairn.schema.script.ScriptPart;
import dev.cairn.schema.snapshot.SchemaDiagram;
import dev.cairn.schema.snapshot.Snapshot;
import dev.cairn.schema.snapshot.SnapshotFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes to a project's folder that need no entities. Each is written as a whole or not at all. */
public final class FolderEdits {

    private final ProjectFolder folder;

    public FolderEdits(ProjectFolder folder) {
        this.folder = folder;
    }

    /**
     * What was written.
     *
     * @param id the migration that is new
     * @param files its scripts
     * @param replaces the migrations in whose place it is
     */
    public record Written(MigrationId id, List<Path> files, List<MigrationId> replaces) {}

    /**
     * Writes a migration that changes nothing yet, for SQL by hand. It also joins branches that commute.
     *
     * @param name what it is called, in any words
     * @param dialects for which to write a script; those that have a folder already, if empty
     * @throws ProjectException if the history is not sound, or there is no dialect
     */
    public Written empty(String name, Collection<String> dialects, Instant now) {
        refuseBroken();
        List<Dialect> targets = dialects(dialects);
        History history = folder.history();
        ChangeList list =
                history.next(history.nextId(now, MigrationNames.slug(name)), List.of(), history.snapshot(), List.of());
        FileBatch batch = new FileBatch();
        List<Path> files = new ArrayList<>();
        try {
            put(batch, list);
            for (Dialect dialect : targets) {
                boolean transactional = dialect.capabilities().transactionalDdl();
                ScriptPart part = new ScriptPart(list.id(), dialect.id(), 1, 1, transactional, List.of());
                Path file = folder.layout().scripts(dialect.id()).resolve(part.fileName());
                batch.put(file, ScriptFormat.writeForHand(part));
                files.add(file);
            }
            snapshot(batch, history.snapshot());
        } catch (IOException e) {
            throw unwritable(e);
        }
        write(batch);
        return new Written(list.id(), files, List.of());
    }

    /**
     * Deletes migrations that nothing else continues, and brings the snapshot back to what is left. The next build writes
     * what the entities say beyond that anew. The names that they gave, no build would know of where the hints have gone from the
     * sources since: so these stay, in a migration of their own, which the next build takes for its draft.
     *
     * @return the migration that keeps the new names, if there are any
     */
    public Optional<ChangeList> withdraw(List<ChangeList> lists) {
        List<MigrationId> gone = lists.stream().map(ChangeList::id).toList();
        History rest = without(lists);
        Optional<ChangeList> kept = keptNames(lists);
        FileBatch batch = new FileBatch();
        try {
            for (MigrationId id : gone) {
                delete(batch, id);
            }
            if (kept.isPresent()) {
                put(batch, kept.get());
                scripts(batch, kept.get(), rest.snapshot().schema());
                List<ChangeList> all = new ArrayList<>(rest.lists());
                all.add(kept.get());
                snapshot(batch, History.of(all).snapshot());
            } else if (rest.problems().isEmpty()) {
                snapshot(batch, rest.snapshot());
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
        write(batch);
        return kept;
    }

    /**
     * Makes one migration of a range. It runs on new databases; for one that has the range already it counts as applied.
     *
     * @param name what it is called, or null for {@code squash_to_<the last one's slug>}
     * @throws ProjectException if the history is not sound, the range is none, or a script in it was edited by hand
     */
    public Written squash(MigrationId from, MigrationId to, @Nullable String name) {
        refuseBroken();
        History history = folder.history();
        Squash squash = new Squash(history, from, to);
        List<MigrationId> gone = squash.range().stream().map(ChangeList::id).toList();
        folder.edited().stream()
                .filter(script -> gone.contains(script.parsed().id()))
                .findFirst()
                .ifPresent(script -> {
                    throw new ProjectException(folder.layout().describe(script.path())
                            + " was edited by hand, and what it does is in no change list. Choose a range without it.");
                });
        ChangeList list = squash.squashed(MigrationNames.slug(name == null ? "squash_to_" + to.slug() : name));
        Schema start = history.snapshotBefore(from).schema();
        FileBatch batch = new FileBatch();
        List<Path> files = new ArrayList<>();
        try {
            for (MigrationId id : gone) {
                delete(batch, id);
            }
            put(batch, list);
            for (ChangeList other : history.lists()) {
                if (!gone.contains(other.id()) && other.parents().contains(to)) {
                    put(
                            batch,
                            other.withParents(other.parents().stream()
                                    .map(parent -> parent.equals(to) ? list.id() : parent)
                                    .toList()));
                }
            }
            files.addAll(scripts(batch, list, start));
        } catch (IOException e) {
            throw unwritable(e);
        }
        write(batch);
        return new Written(list.id(), files, gone);
    }

    /** What {@link #withdraw} would leave in the place of migrations. */
    public Optional<ChangeList> keptNames(List<ChangeList> lists) {
        History rest = without(lists);
        return rest.problems().isEmpty() ? new KeptNames(folder.history(), rest).of(lists) : Optional.empty();
    }

    private History without(List<ChangeList> lists) {
        return History.of(folder.history().lists().stream()
                .filter(list -> !lists.contains(list))
                .toList());
    }

    private List<Path> scripts(FileBatch batch, ChangeList list, Schema start) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Dialect dialect : dialects(List.of())) {
            for (ScriptPart part : Migrations.render(list, start, List.of(), dialect)) {
                Path file = folder.layout().scripts(dialect.id()).resolve(part.fileName());
                batch.put(file, ScriptFormat.write(part));
                if (dialect.capabilities().transactionalDdl() && !part.transactional()) {
                    batch.put(
                            file.resolveSibling(ScriptFormat.flywayConfig(part.fileName())),
                            ScriptFormat.WITHOUT_TRANSACTION);
                }
                files.add(file);
            }
        }
        return files;
    }

    private void put(FileBatch batch, ChangeList list) throws IOException {
        batch.put(folder.layout().changeList(list.id()), ChangeListFormat.write(list));
    }

    private void delete(FileBatch batch, MigrationId id) throws IOException {
        folder.layout().scripts(id).forEach(batch::delete);
        batch.delete(folder.layout().changeList(id));
    }

    /** The snapshot on disk knows more of origins than the change lists; where it agrees with them, it stays. */
    private void snapshot(FileBatch batch, Snapshot snapshot) throws IOException {
        Path file = folder.layout().snapshot();
        if (!written(file).filter(snapshot.schema()::equals).isPresent()) {
            batch.put(file, SnapshotFormat.write(snapshot));
        }
        batch.put(folder.layout().diagram(), SchemaDiagram.write(snapshot.schema()));
    }

    private static Optional<Schema> written(Path file) throws IOException {
        try {
            String text = TextFile.readIfPresent(file);
            return text == null
                    ? Optional.empty()
                    : Optional.of(SnapshotFormat.read(text).schema());
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    private void refuseBroken() {
        if (!folder.history().problems().isEmpty()) {
            throw new ProjectException(folder.faults().get(0).code() + ": "
                    + folder.faults().get(0).text());
        }
    }

    private List<Dialect> dialects(Collection<String> named) {
        List<Dialect> dialects = new ArrayList<>();
        for (String id : named.isEmpty() ? folder.dialects() : named) {
            dialects.add(Dialects.byId(id)
                    .orElseThrow(() -> new ProjectException(
                            "there is no dialect " + id + ". Known: " + String.join(", ", Dialects.ids()) + ".")));
        }
        if (dialects.isEmpty()) {
            throw new ProjectException(
                    "the folder has no dialect yet. Compile the entities first, or name one with --dialect.");
        }
        return dialects;
    }

    private static void write(FileBatch batch) {
        try {
            batch.write();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static ProjectException unwritable(IOException e) {
        return new ProjectException(
                "cannot write " + IoFailure.file(e, "the folder") + ": " + IoFailure.reason(e)
                        + ". Every file is as it was.",
                e);
    }
}
