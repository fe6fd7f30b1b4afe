package dev.cairn.processor.problem;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Collects problems in the order they are found, each once, so that everything is reported before anything stops. */
public final class Problems {

    private final Set<Problem> found = Collections.synchronizedSet(new LinkedHashSet<>());

    /** Reports a problem; {@code arguments} fill the message's placeholders by position. */
    public void report(Message message, Place place, Object... arguments) {
        found.add(new Problem(message, Stream.of(arguments).map(String::valueOf).toList(), place));
    }

    /** Takes over what another collector found. */
    public void addAll(Collection<Problem> others) {
        found.addAll(others);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All problems so far. */
    public List<Problem> list() {
        synchronized (found) {
            return List.copyOf(found);
        }
    }
}
