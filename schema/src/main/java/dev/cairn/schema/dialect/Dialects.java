package dev.cairn.schema.dialect;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The dialects there are, found as services so that none of them is named here. They are loaded in the order of the services'
 * file until the wanted one is found: a project compiles for one or two, and each is some ten classes.
 */
public final class Dialects {

    private static final SortedMap<String, Dialect> LOADED = new TreeMap<>();

    // Not the context class loader: a compiler runs processors in a loader of their own.
    private static final Iterator<Dialect> REST =
            ServiceLoader.load(Dialect.class, Dialects.class.getClassLoader()).iterator();

    private Dialects() {}

    /** The dialect of that id, or empty if there is none. */
    public static synchronized Optional<Dialect> byId(String id) {
        while (!LOADED.containsKey(id) && REST.hasNext()) {
            Dialect dialect = REST.next();
            LOADED.put(dialect.id(), dialect);
        }
        return Optional.ofNullable(LOADED.get(id));
    }

    /** The ids of all dialects, sorted. */
    public static List<String> ids() {
        return List.copyOf(byIds().keySet());
    }

    /** All dialects, by id. */
    public static Collection<Dialect> all() {
        return byIds().values();
    }

    private static synchronized SortedMap<String, Dialect> byIds() {
        REST.forEachRemaining(dialect -> LOADED.put(dialect.id(), dialect));
        return Collections.unmodifiableSortedMap(LOADED);
    }
}
