package dev.cairn.runtime.query.attribute;

import dev.cairn.runtime.query.condition.Path;

/**
 * Base of the generated classes whose fields are the attributes of an embeddable.
 *
 * @param <E> the entity that the query is about
 */
public abstract non-sealed class EmbeddedAttributes<E> extends Attributes<E> {

    /** @param path the path to the embeddable */
    protected EmbeddedAttributes(Path path) {
        super(path);
    }

    @Override
    final Path sameRow(String attribute) {
        return path().inSameRow(attribute, false);
    }
}
