package dev.cairn.runtime.query.attribute;

/**
 * An enum. It is sorted as it is stored: by name or by ordinal.
 *
 * @param <E> the entity that the query is about
 * @param <V> the enum
 */
public final class EnumField<E, V extends Enum<V>> extends SortableExpr<E, V> {

    public EnumField(Attributes<E> owner, String attribute) {
        super(owner.sameRow(attribute));
    }
}
