package dev.cairn.processor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Adds up how long each stage takes, for {@code cairn.verbose}. */
final class Stopwatch {

    private final Map<String, Long> nanos = new LinkedHashMap<>();

    <T> T time(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanos.merge(stage, System.nanoTime() - start, Long::sum);
        }
    }

    /** A line per stage, in the order in which they began. */
    List<String> lines() {
        return nanos.entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "cairn: %s took %.1f ms", e.getKey(), e.getValue() / 1e6))
                .toList();
    }
}
