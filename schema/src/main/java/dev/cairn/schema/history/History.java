package dev.cairn.schema.history;

import dev.cairn.schema.model.Schema;
import dev.cairn.schema.snapshot.Snapshot;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** All change lists of a database as a graph, checked. */
@SuppressWarnings("DoNotCallSuggester")
public final class History {

    private static final String SOON = "the history's body follows";

    private History() {}

    /** The history of these change lists, in any order. Nothing is thrown for a broken one: see {@link #problems()}. */
    public static History of(Collection<ChangeList> lists) {
        return new History();
    }

    /** Everything wrong with the change lists, in the order of their ids. */
    public List<HistoryProblem> problems() {
        throw new UnsupportedOperationException(SOON);
    }

    /** All migrations, parents before children, ties by id. Those in a circle are left out. */
    public List<MigrationId> ids() {
        throw new UnsupportedOperationException(SOON);
    }

    public Optional<ChangeList> find(MigrationId id) {
        throw new UnsupportedOperationException(SOON);
    }

    /** The migrations that nothing continues: none in an empty history, one in a sound one. */
    public List<MigrationId> heads() {
        throw new UnsupportedOperationException(SOON);
    }

    /** These migrations and everything that they build on. */
    public SortedSet<MigrationId> ancestors(MigrationId... of) {
        throw new UnsupportedOperationException(SOON);
    }

    /** The schema after these migrations and everything that they build on. */
    public Schema fold(MigrationId... upTo) {
        throw new UnsupportedOperationException(SOON);
    }

    /** The snapshot after the last migration, rebuilt from the change lists alone, with the origins they recorded. */
    public Snapshot snapshot() {
        throw new UnsupportedOperationException(SOON);
    }

    /** The hash of the schema after the last migration, as its change list states it. */
    public String schemaHash() {
        throw new UnsupportedOperationException(SOON);
    }

    /** The id of a migration on top of this history. */
    public MigrationId next(Instant now, String slug) {
        throw new UnsupportedOperationException(SOON);
    }
}
