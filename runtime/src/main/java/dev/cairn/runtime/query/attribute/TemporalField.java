package dev.cairn.runtime.query.attribute;

/**
 * A date, a time, an instant or a span of time.
 *
 * @param <E> the entity that the query is about
 * @param <V> the type of the attribute
 */
public final class TemporalField<E, V> extends OrderedExpr<E, V> {

    public TemporalField(Attributes<E> owner, String attribute) {
        super(owner.sameRow(attribute));
    }
}
