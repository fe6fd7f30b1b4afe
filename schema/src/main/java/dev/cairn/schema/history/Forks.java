package dev.cairn.schema.history;

import dev.cairn.schema.dialect.Dialect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The branches of a history that no change list joins, two heads at a time. */
final class Forks {

    private final ChangeGraph graph;
    private final List<Fork> commuting = new ArrayList<>();
    private final List<Fork> clashing = new ArrayList<>();

    /** The forks of a graph in which every list is sound. */
    Forks(ChangeGraph graph, Fold fold, Collection<Dialect> dialects) {
        this.graph = graph;
        List<MigrationId> heads = graph.heads();
        for (int i = 0; i < heads.size(); i++) {
            for (int j = i + 1; j < heads.size(); j++) {
                Fork fork = Fork.between(graph, fold, heads.get(i), heads.get(j), dialects);
                (fork.commutes() ? commuting : clashing).add(fork);
            }
        }
    }

    List<HistoryProblem> problems() {
        return clashing.stream().map(Fork::problem).toList();
    }

    List<HistoryNote> notes() {
        List<HistoryNote> notes =
                new ArrayList<>(commuting.stream().map(Fork::note).toList());
        graph.heads().stream()
                .flatMap(head -> graph.lists().stream()
                        .map(ChangeList::id)
                        .filter(id -> id.timestamp().equals(head.timestamp()) && !id.equals(head))
                        .map(id -> new TreeSet<>(List.of(id, head))))
                .distinct()
                .forEach(pair -> notes.add(sameMoment(pair)));
        return notes;
    }

    private static HistoryNote sameMoment(NavigableSet<MigrationId> pair) {
        return new HistoryNote(
                "HX103",
                false,
                pair.stream().map(MigrationId::value).collect(Collectors.joining(" and "))
                        + " bear the same moment. Cairn tells them apart by their whole names; Flyway would not run the"
                        + " folder: if you use it, compile once with -Acairn.merge=" + pair.last() + ".");
    }

    /** What goes if the later side of the first clash is withdrawn, with all that builds on it; none without a clash. */
    List<ChangeList> later() {
        return clashing.stream()
                .findFirst()
                .map(fork -> withdrawn(fork.later()))
                .orElse(List.of());
    }

    /** What goes if the side of a head is withdrawn: what no other head has. */
    List<ChangeList> sideOf(MigrationId head) {
        NavigableSet<MigrationId> own = graph.ancestors(List.of(head));
        own.removeAll(graph.ancestors(
                graph.heads().stream().filter(id -> !id.equals(head)).toList()));
        return graph.order().stream().filter(own::contains).map(graph::get).toList();
    }

    private List<ChangeList> withdrawn(List<ChangeList> side) {
        NavigableSet<MigrationId> gone =
                graph.descendants(side.stream().map(ChangeList::id).toList());
        return graph.order().stream().filter(gone::contains).map(graph::get).toList();
    }
}
