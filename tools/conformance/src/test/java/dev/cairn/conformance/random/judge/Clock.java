package dev.cairn.conformance.random.judge;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Where the time of a run goes. */
final class Clock {
    private static final Map<String, Long> NANOS = new TreeMap<>();

    private Clock() {}

    static <T> T time(String what, Callable<T> work) throws Exception {
        long start = now();
        try {
            return work.call();
        } finally {
            NANOS.merge(what, now() - start, Long::sum);
        }
    }

    /** Processor time of this thread: what else the machine does is no matter. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static String summary() {
        return NANOS.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue() / 1_000_000 + " ms")
                .collect(Collectors.joining(", "));
    }
}
