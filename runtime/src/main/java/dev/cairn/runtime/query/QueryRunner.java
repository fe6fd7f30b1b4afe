package dev.cairn.runtime.query;

import jakarta.persistence.metamodel.EntityType;
import java.util.List;

/**
 * Runs what a {@link Query} has put together.
 *
 * @param <E> the entity
 */
public interface QueryRunner<E> {

    /** The entity that is queried. */
    Class<E> entity();

    /** What Hibernate knows of the entity, to look up the attributes that a Jakarta Data sort names. */
    EntityType<E> entityType();

    /** Runs a query; {@code limit} may be {@link Integer#MAX_VALUE}. */
    <R> List<R> list(Hql query, Class<R> resultType, int offset, int limit);
}
