package dev.cairn.runtime.query.condition;

/**
 * What to sort by, and in which direction.
 *
 * @param <E> the entity that the query is about
 */
public final class Ordering<E> {

    /** Where rows without a value go. */
    public enum Nulls {
        AS_THE_DATABASE(""),
        FIRST(" nulls first"),
        LAST(" nulls last");

        private final String hql;

        Nulls(String hql) {
            this.hql = hql;
        }

        /** As HQL has it, with a space before. */
        public String hql() {
            return hql;
        }
    }

    private final Path path;
    private final boolean descending;
    private final boolean ignoreCase;
    private final Nulls nulls;

    /** An order by what a path leads to; the root stands for the id. */
    public Ordering(Path path, boolean descending, boolean ignoreCase, Nulls nulls) {
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

    /** What rows are sorted by. */
    public Path path() {
        return path;
    }

    /** Whether the greatest comes first. */
    public boolean descending() {
        return descending;
    }

    /** Whether upper and lower case are the same. */
    public boolean ignoreCase() {
        return ignoreCase;
    }

    /** Where rows without a value go. */
    public Nulls nulls() {
        return nulls;
    }
}
