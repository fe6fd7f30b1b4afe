package dev.cairn.runtime.query.attribute;

/**
 * Any other attribute with an order: a character, a UUID.
 *
 * @param <E> the entity that the query is about
 * @param <V> the type of the attribute
 */
public final class OrderedField<E, V> extends OrderedExpr<E, V> {

    public OrderedField(Attributes<E> owner, String attribute) {
        super(owner.sameRow(attribute));
    }
}
