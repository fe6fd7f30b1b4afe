package dev.cairn.runtime.query.attribute;

import dev.cairn.runtime.query.condition.Ordering;
import dev.cairn.runtime.query.condition.Path;

/**
 * Something to sort by.
 *
 * @param <E> the entity that the query is about
 * @param <V> the type of the value
 */
public abstract sealed class SortableExpr<E, V> extends Expr<E, V> permits OrderedExpr, BooleanField, EnumField {

    SortableExpr(Path path) {
        super(path);
    }

    /** Smallest first. */
    public final Ordering<E> asc() {
        return new Ordering<>(path(), false, false, Ordering.Nulls.AS_THE_DATABASE);
    }

    /** Greatest first. */
    public final Ordering<E> desc() {
        return new Ordering<>(path(), true, false, Ordering.Nulls.AS_THE_DATABASE);
    }
}
