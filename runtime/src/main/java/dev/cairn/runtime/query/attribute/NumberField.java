package dev.cairn.runtime.query.attribute;

/**
 * A number.
 *
 * @param <E> the entity that the query is about
 * @param <V> the type of the attribute
 */
public final class NumberField<E, V extends Number> extends OrderedExpr<E, V> {

    public NumberField(Attributes<E> owner, String attribute) {
        super(owner.sameRow(attribute));
    }
}
