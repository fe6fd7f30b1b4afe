package dev.cairn.runtime.query.attribute;

import dev.cairn.runtime.query.condition.Comparison;
import dev.cairn.runtime.query.condition.InList;
import dev.cairn.runtime.query.condition.NullTest;
import dev.cairn.runtime.query.condition.Path;
import dev.cairn.runtime.query.condition.Where;
import java.util.Arrays;
import java.util.Collection;

/**
 * Something a row has a value for: an attribute, so far.
 *
 * <p>Comparisons are those of SQL: where the attribute is null, neither {@link #eq} nor {@link #ne} holds. A null
 * argument is an error, never "no condition"; use {@link #isNull()}.
 *
 * @param <E> the entity that the query is about
 * @param <V> the type of the value
 */
public abstract sealed class Expr<E, V> permits SortableExpr, ValueField {

    private final Path path;

    Expr(Path path) {
        this.path = path;
    }

    final Path path() {
        return path;
    }

    /** Equal to this value. */
    public final Where<E> eq(V value) {
        return compare(Comparison.Operator.EQ, value);
    }

    /** Equal to that attribute's value. */
    public final Where<E> eq(Expr<E, V> other) {
        return compare(Comparison.Operator.EQ, other);
    }

    /** Different from this value. */
    public final Where<E> ne(V value) {
        return compare(Comparison.Operator.NE, value);
    }

    /** Different from that attribute's value. */
    public final Where<E> ne(Expr<E, V> other) {
        return compare(Comparison.Operator.NE, other);
    }

    /** Equal to one of these values; never, if there are none. */
    public final Where<E> in(Collection<? extends V> values) {
        return new Where<>(InList.of(path, values, false));
    }

    /** Equal to one of these values; never, if there are none. */
    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    public final Where<E> in(V... values) {
        return in(Arrays.asList(values));
    }

    /** Different from each of these values; always, if there are none. */
    public final Where<E> notIn(Collection<? extends V> values) {
        return new Where<>(InList.of(path, values, true));
    }

    /** Different from each of these values; always, if there are none. */
    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    public final Where<E> notIn(V... values) {
        return notIn(Arrays.asList(values));
    }

    /** Without a value. */
    public final Where<E> isNull() {
        return new Where<>(new NullTest(path, false));
    }

    /** With a value. */
    public final Where<E> isNotNull() {
        return new Where<>(new NullTest(path, true));
    }

    final Where<E> compare(Comparison.Operator operator, V value) {
        return new Where<>(Comparison.of(path, operator, value));
    }

    final Where<E> compare(Comparison.Operator operator, Expr<E, V> other) {
        return new Where<>(Comparison.of(path, operator, other.path));
    }
}
