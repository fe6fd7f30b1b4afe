package dev.cairn.schema.plan;

import dev.cairn.schema.change.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways of one kind of named objects through a list of changes. */
final class Trail<N> {

    /** One object: its name before (null: it is new) and after (null: it is dropped), and the changes that touched it. */
    static final class Way<N> {
        private final @Nullable N before;
        private @Nullable N after;
        private final List<Change> causes = new ArrayList<>();

        private Way(@Nullable N before, @Nullable N after) {
            this.before = before;
            this.after = after;
        }

        @Nullable
        N before() {
            return before;
        }

        @Nullable
        N after() {
            return after;
        }

        List<Change> causes() {
            return causes;
        }
    }

    private final Map<N, Way<N>> byName = new LinkedHashMap<>();
    private final List<Way<N>> ways = new ArrayList<>();

    /** An object that is there before the first change. */
    void start(N name) {
        put(name, new Way<>(name, name));
    }

    void add(N name, Change cause) {
        Way<N> way = new Way<>(null, name);
        way.causes.add(cause);
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
        way.causes.add(cause);
        way.after = null;
    }

    void rename(N from, N to, Change cause) {
        Way<N> way = byName.remove(from);
        if (way == null) {
            throw missing(from, cause);
        }
        way.causes.add(cause);
        way.after = to;
        byName.put(to, way);
    }

    void touch(N name, Change cause) {
        Way<N> way = byName.get(name);
        if (way == null) {
            throw missing(name, cause);
        }
        way.causes.add(cause);
    }

    /** All ways but those of objects that came and went again. */
    List<Way<N>> ways() {
        return ways.stream()
                .filter(way -> way.before != null || way.after != null)
                .toList();
    }

    private static IllegalArgumentException missing(Object name, Change cause) {
        return new IllegalArgumentException("there is no " + name + " for " + cause);
    }
}
