package dev.cairn.schema.dialect;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/** The dialects there are, found as services so that none of them is named here. */
public final class Dialects {

    private static final SortedMap<String, Dialect> BY_ID = load();

    private Dialects() {}

    /** The dialect of that id, or empty if there is none. */
    public static Optional<Dialect> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The ids of all dialects, sorted. */
    public static List<String> ids() {
        return List.copyOf(BY_ID.keySet());
    }

    /** All dialects, by id. */
    public static Collection<Dialect> all() {
        return BY_ID.values();
    }

    private static SortedMap<String, Dialect> load() {
        SortedMap<String, Dialect> dialects = new TreeMap<>();
        // Not the context class loader: a compiler runs processors in a loader of their own.
        for (Dialect dialect : ServiceLoader.load(Dialect.class, Dialects.class.getClassLoader())) {
            dialects.put(dialect.id(), dialect);
        }
        return Collections.unmodifiableSortedMap(dialects);
    }
}
