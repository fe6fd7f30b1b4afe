package dev.cairn.conformance.random.judge;

import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.random.evolve.Evolver;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what was judged. */
final class Tally {
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<Server, Integer> evolutions = new EnumMap<>(Server.class);
    private final Map<String, Integer> others = new TreeMap<>();

    void evolution(Server server) {
        evolutions.merge(server, 1, Integer::sum);
    }

    void kind(String kind) {
        kinds.merge(kind, 1, Integer::sum);
    }

    void count(String what, int by) {
        others.merge(what, by, Integer::sum);
    }

    /** The counts, as one line. */
    String summary() {
        Evolver.kinds().forEach(kind -> kinds.putIfAbsent(kind, 0));
        return "random evolutions judged: " + evolutions + "; " + text(others) + "; changes: " + text(kinds);
    }

    private static String text(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
