package dev.cairn.schema.history;

import dev.cairn.schema.change.Change;
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
import java.util.TreeMap;

/**
 * All change lists of a database as a graph, checked when it is built. A broken history is a history too: ask for its
 * {@link #problems()} before its schema.
 */
public final class History {

    private final ChangeGraph graph;
    private final Fold fold;
    private final List<HistoryProblem> problems;

    private History(ChangeGraph graph, Fold fold) {
        this.graph = graph;
        this.fold = fold;
        this.problems = HistoryProblems.of(graph, fold);
    }

    /** The history of these change lists, in any order. */
    public static History of(Collection<ChangeList> lists) {
        ChangeGraph graph = new ChangeGraph(lists);
        return new History(graph, new Fold(graph));
    }

    /** Everything wrong with the change lists, sorted by their ids; empty for a sound history. */
    public List<HistoryProblem> problems() {
        return problems;
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

    /** The migrations that nothing continues: none in an empty history, one in a sound one. Sorted. */
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
     * The snapshot after the last migration, rebuilt from the change lists alone, with the origins that they recorded.
     *
     * @throws IllegalStateException if the history has problems
     */
    public Snapshot snapshot() {
        Schema schema = fold.schema(soundHeads());
        return new Snapshot(schema, trail().of(schema));
    }

    /**
     * The hash of the schema after the last migration. A stored snapshot with another one is out of date.
     *
     * @throws IllegalStateException if the history has problems
     */
    public String schemaHash() {
        List<MigrationId> heads = soundHeads();
        return heads.isEmpty()
                ? SchemaHash.of(Schema.EMPTY)
                : graph.get(heads.get(0)).to();
    }

    /**
     * The change list of a new migration on top of this history. It records the origins that a rebuild would not find
     * otherwise.
     *
     * @param now the moment it is written; its id is later than all others
     * @param after the snapshot that the changes lead to
     * @throws IllegalStateException if the history has problems
     */
    public ChangeList next(Instant now, String slug, List<Change> changes, Snapshot after, List<Accepted> findings) {
        List<MigrationId> heads = soundHeads();
        String to = SchemaHash.of(after.schema());
        MigrationId id = MigrationId.next(now, graph.order(), slug);
        ChangeList bare = new ChangeList(id, heads, schemaHash(), to, List.of(), changes, Origins.NONE, findings);
        Origins known = trail().follow(bare).of(after.schema());
        return new ChangeList(id, heads, bare.from(), to, List.of(), changes, added(known, after.origins()), findings);
    }

    /** What of the origins is not known yet. */
    private static Origins added(Origins known, Origins all) {
        Map<QualifiedName, TableOrigin> added = new HashMap<>();
        all.tables().forEach((table, origin) -> {
            TableOrigin before = known.tables().get(table);
            NavigableMap<Name, String> columns = new TreeMap<>(origin.columns());
            if (before != null) {
                columns.entrySet().removeAll(before.columns().entrySet());
            }
            if (before == null || !before.owner().equals(origin.owner()) || !columns.isEmpty()) {
                added.put(table, new TableOrigin(origin.owner(), columns));
            }
        });
        return new Origins(added);
    }

    private OriginTrail trail() {
        OriginTrail trail = new OriginTrail();
        lists().forEach(trail::follow);
        return trail;
    }

    private List<MigrationId> soundHeads() {
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.get(0).message());
        }
        return graph.heads();
    }
}
