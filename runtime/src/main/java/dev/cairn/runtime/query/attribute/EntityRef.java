package dev.cairn.runtime.query.attribute;

import dev.cairn.runtime.query.condition.Path;

/**
 * A to-one attribute whose target has no generated attributes to go on with.
 *
 * @param <E> the entity that the query is about
 * @param <T> the entity that the attribute leads to
 */
public final class EntityRef<E, T> extends EntityAttributes<E, T> {

    /** @param path the path to the entity */
    public EntityRef(Path path) {
        super(path);
    }
}
