package dev.cairn.runtime.query.attribute;

import dev.cairn.runtime.query.condition.Between;
import dev.cairn.runtime.query.condition.Comparison;
import dev.cairn.runtime.query.condition.Path;
import dev.cairn.runtime.query.condition.Where;

/**
 * Something whose values the database compares as Java does.
 *
 * @param <E> the entity that the query is about
 * @param <V> the type of the value
 */
public abstract sealed class OrderedExpr<E, V> extends SortableExpr<E, V>
        permits TextField, NumberField, TemporalField, OrderedField {

    OrderedExpr(Path path) {
        super(path);
    }

    /** Less than this value. */
    public final Where<E> lt(V value) {
        return compare(Comparison.Operator.LT, value);
    }

    /** Less than that attribute's value. */
    public final Where<E> lt(Expr<E, V> other) {
        return compare(Comparison.Operator.LT, other);
    }

    /** Less than or equal to this value. */
    public final Where<E> le(V value) {
        return compare(Comparison.Operator.LE, value);
    }

    /** Less than or equal to that attribute's value. */
    public final Where<E> le(Expr<E, V> other) {
        return compare(Comparison.Operator.LE, other);
    }

    /** Greater than this value. */
    public final Where<E> gt(V value) {
        return compare(Comparison.Operator.GT, value);
    }

    /** Greater than that attribute's value. */
    public final Where<E> gt(Expr<E, V> other) {
        return compare(Comparison.Operator.GT, other);
    }

    /** Greater than or equal to this value. */
    public final Where<E> ge(V value) {
        return compare(Comparison.Operator.GE, value);
    }

    /** Greater than or equal to that attribute's value. */
    public final Where<E> ge(Expr<E, V> other) {
        return compare(Comparison.Operator.GE, other);
    }

    /** At least {@code from} and at most {@code to}. */
    public final Where<E> between(V from, V to) {
        return new Where<>(Between.of(path(), from, to));
    }
}
