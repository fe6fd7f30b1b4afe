package dev.cairn.conformance.random.judge;

import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.random.evolve.Evolver;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what was judged. */
final class Tally {
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<String, Integer> others = new TreeMap<>();
    private final Server server;
    private final long start = System.nanoTime();
    private int evolutions;

    Tally(Server server) {
        this.server = server;
    }

    void evolution() {
        evolutions++;
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
        return "random evolutions judged on " + server.dialect() + ": " + evolutions + " in "
                + (System.nanoTime() - start) / 1_000_000_000 + " s; " + text(others) + "; changes: " + text(kinds)
                + "; processor time: " + Clock.summary();
    }

    private static String text(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
