package dev.cairn.runtime.query;

/**
 * A number.
 *
 * @param <E> the entity that the query is about
 * @param <V> the type of the attribute
 */
public final class NumberField<E, V extends Number> extends OrderedExpr<E, V> {

    NumberField(Path path) {
        super(path);
    }
}
