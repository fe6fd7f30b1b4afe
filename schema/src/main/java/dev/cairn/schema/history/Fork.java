package dev.cairn.schema.history;

import dev.cairn.schema.change.Effects;
import dev.cairn.schema.change.ObjectPath;
import dev.cairn.schema.history.HistoryProblem.Kind;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Two branches of a history that no change list joins.
 *
 * @param start where they part, in words
 * @param left what only one of them has, parents first
 * @param right what only the other has
 */
record Fork(String start, List<ChangeList> left, List<ChangeList> right) {

    /** So many objects are named; the point is to see what it is about. */
    private static final int NAMED = 5;

    static Fork between(ChangeGraph graph, MigrationId one, MigrationId other) {
        NavigableSet<MigrationId> left = graph.ancestors(List.of(one));
        NavigableSet<MigrationId> right = graph.ancestors(List.of(other));
        NavigableSet<MigrationId> common = new TreeSet<>(left);
        common.retainAll(right);
        left.removeAll(common);
        right.removeAll(common);
        String start = graph.order().stream()
                .filter(common::contains)
                .reduce((a, b) -> b)
                .map(id -> "after migration " + id)
                .orElse("at its very start");
        return new Fork(start, lists(graph, left), lists(graph, right));
    }

    private static List<ChangeList> lists(ChangeGraph graph, Collection<MigrationId> ids) {
        return graph.order().stream().filter(ids::contains).map(graph::get).toList();
    }

    HistoryProblem problem() {
        List<ChangeList> later = left.get(0).id().compareTo(right.get(0).id()) > 0 ? left : right;
        return new HistoryProblem(
                Kind.FORK,
                later.get(0).id(),
                "The history forks " + start + ": " + files(left) + " on one side, " + files(right) + " on the other. "
                        + clash(),
                "Delete one side with its SQL files, the one that is not committed or else the later one ("
                        + files(later) + "), and compile: its changes are written anew on top of the other side."
                        + " A database that ran the deleted side has to be set up anew.");
    }

    private String clash() {
        NavigableSet<ObjectPath> clashes = new TreeSet<>();
        for (Effects effects : effects(left)) {
            effects(right).forEach(other -> clashes.addAll(effects.conflicts(other)));
        }
        if (clashes.isEmpty()) {
            return "They touch different objects.";
        }
        String more = clashes.size() > NAMED ? " and " + (clashes.size() - NAMED) + " more" : "";
        return "Both touch "
                + clashes.stream().limit(NAMED).map(ObjectPath::toString).collect(Collectors.joining(", ")) + more
                + ".";
    }

    private static List<Effects> effects(List<ChangeList> lists) {
        return lists.stream()
                .map(ChangeList::changes)
                .flatMap(List::stream)
                .map(Effects::of)
                .toList();
    }

    private static String files(List<ChangeList> lists) {
        return HistoryProblems.files(lists.stream().map(ChangeList::id).toList());
    }
}
