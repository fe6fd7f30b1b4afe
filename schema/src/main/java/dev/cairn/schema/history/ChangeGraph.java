package dev.cairn.schema.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Change lists and their parent pointers. Says nothing of schemas. */
final class ChangeGraph {

    private final NavigableMap<MigrationId, ChangeList> lists = new TreeMap<>();
    private final NavigableSet<MigrationId> duplicates = new TreeSet<>();
    private final Map<MigrationId, List<MigrationId>> children = new HashMap<>();
    private final List<MigrationId> order;

    ChangeGraph(Collection<ChangeList> all) {
        for (ChangeList list : all) {
            if (lists.putIfAbsent(list.id(), list) != null) {
                duplicates.add(list.id());
            }
        }
        for (ChangeList list : lists.values()) {
            for (MigrationId parent : list.parents()) {
                children.computeIfAbsent(parent, p -> new ArrayList<>()).add(list.id());
            }
        }
        order = List.copyOf(sort());
    }

    /** Parents before children, of several ready ones the least id first; what lies on or behind a circle never is ready. */
    private List<MigrationId> sort() {
        Map<MigrationId, Integer> waiting = new HashMap<>();
        PriorityQueue<MigrationId> ready = new PriorityQueue<>();
        for (ChangeList list : lists.values()) {
            int parents = knownParents(list).size();
            waiting.put(list.id(), parents);
            if (parents == 0) {
                ready.add(list.id());
            }
        }
        List<MigrationId> sorted = new ArrayList<>();
        for (MigrationId id = ready.poll(); id != null; id = ready.poll()) {
            sorted.add(id);
            for (MigrationId child : children(id)) {
                if (waiting.merge(child, -1, Integer::sum) == 0) {
                    ready.add(child);
                }
            }
        }
        return sorted;
    }

    /** Sorted by id. */
    Collection<ChangeList> lists() {
        return lists.values();
    }

    boolean has(MigrationId id) {
        return lists.containsKey(id);
    }

    ChangeList get(MigrationId id) {
        ChangeList list = lists.get(id);
        if (list == null) {
            throw new IllegalArgumentException("the history has no migration " + id);
        }
        return list;
    }

    NavigableSet<MigrationId> duplicates() {
        return duplicates;
    }

    /** Parents before children, without what lies on or behind a circle. */
    List<MigrationId> order() {
        return order;
    }

    /** What nothing continues, sorted. */
    List<MigrationId> heads() {
        return lists.keySet().stream().filter(id -> children(id).isEmpty()).toList();
    }

    /** Those of some that none of the others builds on. */
    List<MigrationId> ends(Collection<MigrationId> some) {
        NavigableSet<MigrationId> covered = new TreeSet<>();
        ancestors(some).forEach(id -> covered.addAll(get(id).parents()));
        return some.stream()
                .filter(id -> !covered.contains(id))
                .distinct()
                .sorted()
                .toList();
    }

    /** These and all that they build on, as far as it is there. */
    NavigableSet<MigrationId> ancestors(Collection<MigrationId> of) {
        NavigableSet<MigrationId> seen = new TreeSet<>();
        Deque<MigrationId> open = new ArrayDeque<>(of);
        while (!open.isEmpty()) {
            MigrationId id = open.pop();
            if (seen.add(id)) {
                open.addAll(knownParents(get(id)));
            }
        }
        return seen;
    }

    /** These and all that builds on them. */
    NavigableSet<MigrationId> descendants(Collection<MigrationId> of) {
        NavigableSet<MigrationId> seen = new TreeSet<>();
        Deque<MigrationId> open = new ArrayDeque<>(of);
        while (!open.isEmpty()) {
            MigrationId id = open.pop();
            if (seen.add(id)) {
                open.addAll(children(id));
            }
        }
        return seen;
    }

    /** The circles: sets of migrations each of which builds on all others of its set. */
    List<NavigableSet<MigrationId>> circles() {
        Set<MigrationId> open = new TreeSet<>(lists.keySet());
        open.removeAll(new HashSet<>(order));
        List<NavigableSet<MigrationId>> circles = new ArrayList<>();
        for (MigrationId id : open) {
            NavigableSet<MigrationId> before = ancestors(knownParents(get(id)));
            if (before.contains(id) && circles.stream().noneMatch(circle -> circle.contains(id))) {
                before.removeIf(other -> !ancestors(List.of(other)).contains(id));
                circles.add(before);
            }
        }
        return circles;
    }

    private List<MigrationId> knownParents(ChangeList list) {
        return list.parents().stream().filter(lists::containsKey).toList();
    }

    private List<MigrationId> children(MigrationId id) {
        return children.getOrDefault(id, List.of());
    }
}
