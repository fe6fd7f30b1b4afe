package dev.cairn.runtime.query.attribute;

import dev.cairn.runtime.query.condition.Where;

/**
 * True or false.
 *
 * @param <E> the entity that the query is about
 */
public final class BooleanField<E> extends SortableExpr<E, Boolean> {

    public BooleanField(Attributes<E> owner, String attribute) {
        super(owner.sameRow(attribute));
    }

    /** It is true. */
    public Where<E> isTrue() {
        return eq(true);
    }

    /** It is false; as {@link #eq} has it, null is not. */
    public Where<E> isFalse() {
        return eq(false);
    }
}
