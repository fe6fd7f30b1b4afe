package dev.cairn.runtime.query;

/**
 * What to sort by, and in which direction.
 *
 * @param <E> the entity that the query is about
 */
public final class Ordering<E> {

    /** Where rows without a value go. */
    enum Nulls {
        AS_THE_DATABASE(""),
        FIRST(" nulls first"),
        LAST(" nulls last");

        private final String hql;

        Nulls(String hql) {
            this.hql = hql;
        }

        String hql() {
            return hql;
        }
    }

    private final Path path;
    private final boolean descending;
    private final boolean ignoreCase;
    private final Nulls nulls;

    Ordering(Path path, boolean descending, boolean ignoreCase, Nulls nulls) {
        this.path = path;
        this.descending = descending;
        this.ignoreCase = ignoreCase;
        this.nulls = nulls;
    }

    /** Rows without a value come first. */
    public Ordering<E> nullsFirst() {
        return new Ordering<>(path, descending, ignoreCase, Nulls.FIRST);
    }

    /** Rows without a value come last. */
    public Ordering<E> nullsLast() {
        return new Ordering<>(path, descending, ignoreCase, Nulls.LAST);
    }

    Path path() {
        return path;
    }

    boolean descending() {
        return descending;
    }

    boolean ignoreCase() {
        return ignoreCase;
    }

    Nulls nulls() {
        return nulls;
    }
}
