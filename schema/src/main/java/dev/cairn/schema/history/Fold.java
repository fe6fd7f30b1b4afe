package dev.cairn.schema.history;

import dev.cairn.schema.change.ChangeException;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.change.SchemaState;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.snapshot.SchemaHash;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/** Walks through the change lists, parents first, keeps the schema after each and notes where a list is wrong. */
final class Fold {

    private final ChangeGraph graph;
    private final SchemaHash hash = new SchemaHash();
    private final Map<MigrationId, Schema> after = new HashMap<>();
    private final List<HistoryProblem> problems = new ArrayList<>();

    private SchemaState walker = SchemaState.of(Schema.EMPTY);

    /** The list that the walker has just applied; null at the start, and when it failed half-way and is of no use. */
    private @Nullable MigrationId standing;

    Fold(ChangeGraph graph) {
        this.graph = graph;
        for (MigrationId id : graph.order()) {
            ChangeList list = graph.get(id);
            if (after.keySet().containsAll(list.parents())
                    && !graph.duplicates().contains(id)) {
                HistoryProblem problem = step(list);
                if (problem != null) {
                    problems.add(problem);
                }
            }
        }
    }

    /** Wrong starts, edited lists and misfits; what builds on a wrong list is not judged. */
    List<HistoryProblem> problems() {
        return problems;
    }

    /**
     * The schema after these and all that they build on. A column that several branches made grow has the constants that all
     * of them allow: each one's script states its own, so that is what the last one leaves whichever it is, and a build finds
     * that the others are to be stated.
     *
     * @throws IllegalStateException if one of them is wrong
     */
    Schema schema(Collection<MigrationId> upTo) {
        return new GrownApart(graph, this::after).cut(upTo, whole(upTo));
    }

    /**
     * The same, but a column that several branches made grow has the constants of all.
     *
     * @throws IllegalStateException if one of them is wrong
     */
    Schema whole(Collection<MigrationId> upTo) {
        if (upTo.isEmpty()) {
            return Schema.EMPTY;
        }
        MigrationId first = Collections.min(upTo);
        Schema schema = after(first);
        NavigableSet<MigrationId> open = graph.ancestors(upTo);
        open.removeAll(graph.ancestors(List.of(first)));
        for (MigrationId id : graph.order()) {
            if (open.contains(id)) {
                after(id);
                schema = SchemaApplier.apply(schema, graph.get(id).changes());
            }
        }
        return schema;
    }

    private Schema after(MigrationId id) {
        Schema schema = after.get(id);
        if (schema == null) {
            throw new IllegalStateException("the history is wrong at " + id + " or before it");
        }
        return schema;
    }

    private @Nullable HistoryProblem step(ChangeList list) {
        if (list.parents().size() < 2 && !list.from().equals(statedStart(list))) {
            return HistoryProblems.wrongStart(list);
        }
        try {
            Schema before = schema(list.parents());
            if (list.parents().size() > 1 && !list.from().equals(hash.hash(before))) {
                return HistoryProblems.wrongStart(list);
            }
            Schema result = apply(list, before);
            if (!list.to().equals(hash.hash(result))) {
                return HistoryProblems.edited(list);
            }
            after.put(list.id(), result);
            return null;
        } catch (ChangeException | IllegalArgumentException e) {
            return HistoryProblems.misfit(list, e);
        }
    }

    /** Goes on from where the last list ended, if it is the parent: a long chain is walked without a new start per link. */
    private Schema apply(ChangeList list, Schema before) {
        boolean goesOn = standing != null && list.parents().equals(List.of(standing));
        if (!goesOn) {
            walker = SchemaState.of(before);
        }
        standing = null;
        list.changes().forEach(walker::apply);
        standing = list.id();
        return walker.schema();
    }

    private String statedStart(ChangeList list) {
        return list.parents().isEmpty()
                ? hash.hash(Schema.EMPTY)
                : graph.get(list.parents().get(0)).to();
    }
}
