package dev.cairn.conformance.random.judge;

import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.random.evolve.Evolver;
import dev.cairn.conformance.random.model.Features;
import dev.cairn.conformance.random.model.Model;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what was judged. */
final class Tally {
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<String, Integer> mappings = new TreeMap<>();
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

    int evolutions() {
        return evolutions;
    }

    /** Counts what a version shows of the mapping. */
    void mappings(Model model) {
        Features.of(model).forEach(feature -> mappings.merge(feature, 1, Integer::sum));
    }

    void kind(String kind) {
        kinds.merge(kind, 1, Integer::sum);
    }

    void count(String what, int by) {
        others.merge(what, by, Integer::sum);
    }

    /** The counts, as one line: of evolutions those of each kind of change, of versions those that show each mapping. */
    String summary() {
        Evolver.kinds().forEach(kind -> kinds.putIfAbsent(kind, 0));
        return "random evolutions judged on " + server.dialect() + ": " + evolutions + " in "
                + (System.nanoTime() - start) / 1_000_000_000 + " s; " + text(others) + "; changes: " + text(kinds)
                + "; versions with mappings: " + text(mappings)
                + "; processor time: " + Clock.summary();
    }

    private static String text(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
