package dev.cairn.runtime.query.attribute;

/**
 * An attribute whose values have no order to speak of: bytes, a type of the user's own.
 *
 * @param <E> the entity that the query is about
 * @param <V> the type of the attribute
 */
public final class ValueField<E, V> extends Expr<E, V> {

    public ValueField(Attributes<E> owner, String attribute) {
        super(owner.sameRow(attribute));
    }
}
