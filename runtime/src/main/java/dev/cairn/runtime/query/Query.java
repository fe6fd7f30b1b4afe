package dev.cairn.runtime.query;

import dev.cairn.runtime.error.MoreThanOneRow;
import dev.cairn.runtime.error.RowNotFound;
import dev.cairn.runtime.query.attribute.EntityAttributes;
import dev.cairn.runtime.query.condition.Condition;
import dev.cairn.runtime.query.condition.Ordering;
import dev.cairn.runtime.query.condition.Path;
import dev.cairn.runtime.query.condition.Where;
import jakarta.data.Limit;
import jakarta.data.Order;
import jakarta.data.Sort;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.page.impl.PageRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A query for entities: conditions, an order, a window.
 *
 * <p>It is built in place, as a {@code StringBuilder} is: each call changes it and returns it. Conditions add up; all
 * must hold. It may be run several times; {@link #copy()} starts another one from here. Not for several threads.
 *
 * @param <E> the entity
 * @param <A> its attributes, as generated
 */
public final class Query<E, A extends EntityAttributes<E, E>> {

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final QueryRunner<E> runner;
    private final A attributes;
    private final List<Condition> conditions;
    private final List<Ordering<E>> orderings;
    private int offset;
    private int limit = NO_LIMIT;

    /** Called by repositories. */
    public Query(QueryRunner<E> runner, A attributes) {
        this(runner, attributes, new ArrayList<>(), new ArrayList<>());
    }

    private Query(QueryRunner<E> runner, A attributes, List<Condition> conditions, List<Ordering<E>> orderings) {
        this.runner = runner;
        this.attributes = attributes;
        this.conditions = conditions;
        this.orderings = orderings;
    }

    /** A query of its own that starts with what this one holds now. */
    public Query<E, A> copy() {
        Query<E, A> copy = new Query<>(runner, attributes, new ArrayList<>(conditions), new ArrayList<>(orderings));
        copy.offset = offset;
        copy.limit = limit;
        return copy;
    }

    /** Only rows that meet this condition: {@code where(b -> b.title.contains("x").and(b.author().name.eq("y")))}. */
    public Query<E, A> where(Function<? super A, Where<E>> condition) {
        return where(condition.apply(attributes));
    }

    /** Only rows that meet this condition. */
    public Query<E, A> where(Where<E> condition) {
        conditions.add(condition.condition());
        return this;
    }

    /** As {@link #where(Function)} if {@code include} is true, else no condition; the function is not called then. */
    public Query<E, A> whereIf(boolean include, Function<? super A, Where<E>> condition) {
        return include ? where(condition) : this;
    }

    /** Sorted by this, after what it is sorted by already. */
    public Query<E, A> orderBy(Function<? super A, Ordering<E>> ordering) {
        orderings.add(ordering.apply(attributes));
        return this;
    }

    /** Sorted by these, after what it is sorted by already. */
    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    public final Query<E, A> orderBy(Ordering<E>... more) {
        orderings.addAll(List.of(more));
        return this;
    }

    /** Sorted as Jakarta Data has it. An attribute that the entity does not have is an {@link IllegalArgumentException}. */
    public Query<E, A> orderBy(Order<? super E> order) {
        for (Sort<? super E> sort : order.sorts()) {
            orderings.add(SortedProperty.ordering(runner.entityType(), sort));
        }
        return this;
    }

    /** At most this many rows. */
    public Query<E, A> limit(int rows) {
        limit = notNegative(rows, "limit");
        return this;
    }

    /** The rows from here to there, as Jakarta Data counts them: the first is 1. */
    public Query<E, A> limit(Limit window) {
        offset = Math.toIntExact(window.startAt() - 1);
        limit = window.maxResults();
        return this;
    }

    /** Without the first {@code rows} rows. */
    public Query<E, A> offset(int rows) {
        offset = notNegative(rows, "offset");
        return this;
    }

    private static int notNegative(int rows, String what) {
        if (rows < 0) {
            throw new IllegalArgumentException(what + " is negative: " + rows);
        }
        return rows;
    }

    /** All rows. One statement. */
    public List<E> list() {
        return rows(orderings, offset, limit);
    }

    /** The first row, if there is any. One statement, which reads one row. */
    public Optional<E> first() {
        return rows(orderings, offset, Math.min(limit, 1)).stream().findFirst();
    }

    /**
     * The only row. One statement, which reads two rows at most.
     *
     * @throws RowNotFound if there is none
     * @throws MoreThanOneRow if there are several
     */
    public E single() {
        List<E> rows = rows(orderings, offset, Math.min(limit, 2));
        if (rows.isEmpty()) {
            throw RowNotFound.byQuery(runner.entity().getSimpleName());
        }
        if (rows.size() > 1) {
            throw new MoreThanOneRow(runner.entity().getSimpleName());
        }
        return rows.get(0);
    }

    /** How many rows meet the conditions, whatever the limit and the offset. One statement. */
    public long count() {
        return runner.list(write("count(*)", List.of()), Long.class, 0, NO_LIMIT)
                .get(0);
    }

    /** Whether any row meets the conditions. One statement, which reads one row. */
    public boolean exists() {
        return !runner.list(write("1", List.of()), Integer.class, 0, 1).isEmpty();
    }

    /**
     * One page; limit and offset are those of the page. Rows that the order leaves equal are sorted by id, so that
     * no row is on two pages. One statement, and one more if the total is asked for.
     */
    public Page<E> page(PageRequest request) {
        if (request.mode() != PageRequest.Mode.OFFSET) {
            throw new IllegalArgumentException("a page is asked for by number; this request has a cursor");
        }
        List<Ordering<E>> total = new ArrayList<>(orderings);
        total.add(new Ordering<>(Path.root(), false, false, Ordering.Nulls.AS_THE_DATABASE));
        int size = request.size();
        int skip = Math.toIntExact(Math.multiplyExact(request.page() - 1, (long) size));
        List<E> rows = rows(total, skip, size + 1);
        boolean more = rows.size() > size;
        List<E> content = more ? List.copyOf(rows.subList(0, size)) : rows;
        return new PageRecord<>(request, content, request.requestTotal() ? count() : -1, more);
    }

    private List<E> rows(List<Ordering<E>> sortedBy, int skip, int atMost) {
        return atMost == 0 ? List.of() : runner.list(write("e", sortedBy), runner.entity(), skip, atMost);
    }

    private Hql write(String select, List<Ordering<E>> sortedBy) {
        return HqlWriter.query(select, runner.entity(), conditions, sortedBy);
    }

    /** The query in Hibernate's language, parameters by name. */
    @Override
    public String toString() {
        return write("e", orderings).text();
    }
}
