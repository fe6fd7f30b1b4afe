package dev.cairn.schema.history;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Origins.TableOrigin;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.snapshot.SchemaHash;
import dev.cairn.schema.snapshot.Snapshot;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All change lists of a database as a graph, checked when it is built. A broken history is a history too: ask for its
 * {@link #problems()} before its schema.
 */
public final class History {

    private final ChangeGraph graph;
    private final Fold fold;
    private final List<HistoryProblem> problems;

    /** Null where a list is wrong: a gap would look like a fork. */
    private final @Nullable Forks forks;

    private History(ChangeGraph graph, Fold fold, Collection<Dialect> dialects) {
        this.graph = graph;
        this.fold = fold;
        List<HistoryProblem> wrong = HistoryProblems.of(graph, fold);
        this.forks = wrong.isEmpty() ? new Forks(graph, fold, dialects) : null;
        this.problems = forks == null ? wrong : forks.problems();
    }

    /** The history of these change lists, in any order. */
    public static History of(Collection<ChangeList> lists) {
        return of(lists, List.of());
    }

    /** The same, where branches have to commute in the scripts of these dialects as well. */
    public static History of(Collection<ChangeList> lists, Collection<Dialect> dialects) {
        ChangeGraph graph = new ChangeGraph(lists);
        return new History(graph, new Fold(graph), dialects);
    }

    /** Everything wrong with the change lists, sorted by their ids; empty for a sound history. */
    public List<HistoryProblem> problems() {
        return problems;
    }

    /** What is worth knowing of a history without problems: branches that merge by themselves. */
    public List<HistoryNote> notes() {
        return forks == null || !problems.isEmpty() ? List.of() : forks.notes();
    }

    /**
     * What is in the way of the only problems being gone: the later side of the first fork whose sides clash, with all that
     * builds on it. Empty if there is no such fork.
     */
    public List<ChangeList> laterSide() {
        return forks == null ? List.of() : forks.later();
    }

    /** What only this head has, parents first. */
    public List<ChangeList> sideOf(MigrationId head) {
        return forks == null ? List.of() : forks.sideOf(head);
    }

    /** Whether there is no migration yet. */
    public boolean isEmpty() {
        return graph.lists().isEmpty();
    }

    /** All migrations, parents before children, ties by id. Those that lie on a circle or behind one are left out. */
    public List<MigrationId> ids() {
        return graph.order();
    }

    /** The change lists of {@link #ids()}. */
    public List<ChangeList> lists() {
        return graph.order().stream().map(graph::get).toList();
    }

    public Optional<ChangeList> find(MigrationId id) {
        return graph.has(id) ? Optional.of(graph.get(id)) : Optional.empty();
    }

    /** The migrations that nothing continues: none in an empty history, several where branches are to be joined. Sorted. */
    public List<MigrationId> heads() {
        return graph.heads();
    }

    /** These migrations and everything that they build on. */
    public NavigableSet<MigrationId> ancestors(MigrationId... of) {
        return graph.ancestors(List.of(of));
    }

    /**
     * The schema after these migrations and everything that they build on; the empty one for none.
     *
     * @throws IllegalStateException if the change lists up to there have problems
     */
    public Schema fold(MigrationId... upTo) {
        return fold.schema(List.of(upTo));
    }

    /**
     * The schema after these and all that they build on, with the constants of all branches, also those that only some of them
     * allow.
     *
     * @throws IllegalStateException if one of them is wrong
     */
    public Schema whole(Collection<MigrationId> upTo) {
        return fold.whole(upTo);
    }

    /**
     * A migration as it has to run where migrations that it does not build on have run before: columns that they made grow keep
     * the constants that they gave them. It is what its change list says wherever there is nothing of the kind.
     *
     * @param there all that has run before
     * @throws IllegalStateException if the change lists up to there have problems
     */
    public Meeting meeting(MigrationId id, Collection<MigrationId> there) {
        ChangeList list = graph.get(id);
        NavigableSet<MigrationId> own = graph.ancestors(List.of(id));
        List<ChangeList> beside = graph.order().stream()
                .filter(other -> there.contains(other) && !own.contains(other))
                .map(graph::get)
                .toList();
        return Meeting.of(list, fold.schema(list.parents()), fold.whole(list.parents()), beside);
    }

    /**
     * The snapshot after the last migration, rebuilt from the change lists alone, with the origins that they recorded.
     *
     * @throws IllegalStateException if the history has problems
     */
    public Snapshot snapshot() {
        return snapshot(soundHeads());
    }

    /**
     * The snapshot that a migration starts from, with the origins that were recorded up to there.
     *
     * @throws IllegalStateException if the change lists up to there have problems
     */
    public Snapshot snapshotBefore(MigrationId id) {
        return snapshot(graph.get(id).parents());
    }

    /**
     * The snapshot after a migration and everything that it builds on, with the origins that they recorded.
     *
     * @throws IllegalStateException if the change lists up to there have problems
     */
    public Snapshot snapshotAfter(MigrationId id) {
        return snapshot(List.of(id));
    }

    private Snapshot snapshot(List<MigrationId> upTo) {
        Schema schema = fold.schema(upTo);
        NavigableSet<MigrationId> wanted = graph.ancestors(upTo);
        return new Snapshot(
                schema,
                trail(graph.order().stream().filter(wanted::contains).toList()).of(schema));
    }

    /**
     * The hash of the schema after the last migration. A stored snapshot with another one is out of date.
     *
     * @throws IllegalStateException if the history has problems
     */
    public String schemaHash() {
        List<MigrationId> heads = soundHeads();
        return heads.size() == 1 ? graph.get(heads.get(0)).to() : SchemaHash.of(fold.schema(heads));
    }

    /** The id of a new migration on top of this history: later than all others. */
    public MigrationId nextId(Instant now, String slug) {
        return MigrationId.next(now, graph.order(), slug);
    }

    /** The id of a migration that takes the place of another: its moment stays unless it would lie before a parent's. */
    public MigrationId replacing(MigrationId old, Instant now, String slug) {
        boolean later = graph.order().stream().allMatch(id -> id.timestamp().compareTo(old.timestamp()) < 0);
        return later ? MigrationId.of(old.instant(), slug) : nextId(now, slug);
    }

    /** The change list of a new migration with the id of {@link #nextId}. */
    public ChangeList next(Instant now, String slug, List<Change> changes, Snapshot after, List<Accepted> findings) {
        return next(nextId(now, slug), changes, after, findings);
    }

    /**
     * The change list of a new migration on top of this history, joining its heads. It records the origins that a rebuild
     * would not find otherwise.
     *
     * @param after the snapshot that the changes lead to
     * @throws IllegalStateException if the history has problems
     */
    public ChangeList next(MigrationId id, List<Change> changes, Snapshot after, List<Accepted> findings) {
        List<MigrationId> heads = soundHeads();
        String to = SchemaHash.of(after.schema());
        ChangeList bare = new ChangeList(id, heads, schemaHash(), to, List.of(), changes, Origins.NONE, findings);
        Origins known = trail(graph.order()).follow(bare).of(after.schema());
        return new ChangeList(id, heads, bare.from(), to, List.of(), changes, added(known, after.origins()), findings);
    }

    /** What of the origins is not known yet. */
    private static Origins added(Origins known, Origins all) {
        Map<QualifiedName, TableOrigin> added = new HashMap<>();
        all.tables().forEach((table, origin) -> {
            TableOrigin before = known.tables().get(table);
            NavigableMap<Name, String> columns = new TreeMap<>(origin.columns());
            NavigableMap<Name, SortedMap<String, String>> values = new TreeMap<>(origin.values());
            if (before != null) {
                columns.entrySet().removeAll(before.columns().entrySet());
                values.entrySet().removeAll(before.values().entrySet());
            }
            if (before == null || !before.owner().equals(origin.owner()) || !columns.isEmpty() || !values.isEmpty()) {
                added.put(table, new TableOrigin(origin.owner(), columns, values));
            }
        });
        return new Origins(added);
    }

    private OriginTrail trail(List<MigrationId> along) {
        OriginTrail trail = new OriginTrail();
        along.forEach(id -> trail.follow(graph.get(id)));
        return trail;
    }

    private List<MigrationId> soundHeads() {
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.get(0).message());
        }
        return graph.heads();
    }
}
