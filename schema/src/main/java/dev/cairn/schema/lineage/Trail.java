package dev.cairn.schema.lineage;

import dev.cairn.schema.change.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways of one kind of named objects through a list of changes.
 *
 * @param <N> the kind of name
 */
public final class Trail<N> {

    private final Map<N, Way<N>> byName = new LinkedHashMap<>();
    private final List<Way<N>> ways = new ArrayList<>();

    /** An object that is there before the first change. */
    void start(N name) {
        put(name, new Way<>(name, name));
    }

    void add(N name, Change cause) {
        Way<N> way = new Way<>(null, name);
        way.touch(cause);
        put(name, way);
    }

    private void put(N name, Way<N> way) {
        byName.put(name, way);
        ways.add(way);
    }

    void drop(N name, Change cause) {
        Way<N> way = byName.remove(name);
        if (way == null) {
            throw missing(name, cause);
        }
        way.touch(cause);
        way.end();
    }

    void rename(N from, N to, Change cause) {
        Way<N> way = byName.remove(from);
        if (way == null) {
            throw missing(from, cause);
        }
        way.touch(cause);
        way.goOn(to);
        byName.put(to, way);
    }

    void touch(N name, Change cause) {
        Way<N> way = byName.get(name);
        if (way == null) {
            throw missing(name, cause);
        }
        way.touch(cause);
    }

    /** All ways but those of objects that came and went again. */
    public List<Way<N>> ways() {
        return ways.stream()
                .filter(way -> way.before() != null || way.after() != null)
                .toList();
    }

    private static IllegalArgumentException missing(Object name, Change cause) {
        return new IllegalArgumentException("there is no " + name + " for " + cause);
    }
}
