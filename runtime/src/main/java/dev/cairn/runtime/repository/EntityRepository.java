package dev.cairn.runtime.repository;

import dev.cairn.runtime.entity.UniqueKey;
import dev.cairn.runtime.error.DataFailure;
import dev.cairn.runtime.error.RowNotFound;
import dev.cairn.runtime.error.StaleRow;
import dev.cairn.runtime.error.UniqueViolation;
import dev.cairn.runtime.query.Query;
import dev.cairn.runtime.query.attribute.EntityAttributes;
import jakarta.data.Order;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * What every generated repository can do.
 *
 * <p>Each operation runs at once; nothing is tracked, so a change to an entity is written by {@link #update} and by
 * nothing else. An association that was not fetched with the entity cannot be read from it. Failures are
 * {@link DataFailure}s.
 *
 * @param <E> the entity
 * @param <K> its id
 * @param <A> its attributes, as generated
 */
public abstract class EntityRepository<E, K, A extends EntityAttributes<E, E>> {

    private final EntityStore<E> store;
    private final A attributes;

    /**
     * @param sessions where to work: sessions of your own, which then own the transaction too
     * @param keys every unique key of the entity but the primary one
     */
    protected EntityRepository(
            Class<E> entity, A attributes, Supplier<? extends StatelessSession> sessions, UniqueKey... keys) {
        this.store = new EntityStore<>(entity, Sessions.of(sessions), List.of(keys));
        this.attributes = attributes;
    }

    /** The row with this id. */
    public final Optional<E> findById(K id) {
        return Optional.ofNullable(store.get(id));
    }

    /**
     * The row with this id.
     *
     * @throws RowNotFound if there is none
     */
    public final E getById(K id) {
        return store.required(id, store.get(id));
    }

    /** Whether there is a row with this id. */
    public final boolean existsById(K id) {
        return store.exists(id);
    }

    /** The rows with these ids, in the order of the ids. An id without a row is left out. */
    public final List<E> findAllById(Collection<? extends K> ids) {
        return store.getAll(ids);
    }

    /** Every row, in no particular order. */
    public final List<E> findAll() {
        return query().list();
    }

    /** Every row, in this order. */
    public final List<E> findAll(Order<? super E> order) {
        return query().orderBy(order).list();
    }

    /** One page of all rows, by id. */
    public final Page<E> findAll(PageRequest page) {
        return query().page(page);
    }

    /** One page of all rows in this order; rows that it leaves equal are sorted by id. */
    public final Page<E> findAll(PageRequest page, Order<? super E> order) {
        return query().orderBy(order).page(page);
    }

    /** How many rows there are. */
    public final long count() {
        return query().count();
    }

    /** A query for rows; without a condition, for all. */
    public final Query<E, A> query() {
        return new Query<>(store, attributes);
    }

    /**
     * Writes a new row.
     *
     * @return the same entity, with the id and the version it now has
     * @throws UniqueViolation if there already is one with the same key
     */
    public final E insert(E entity) {
        store.insert(entity);
        return entity;
    }

    /** Writes new rows, all or none. */
    public final void insertAll(Collection<? extends E> entities) {
        store.insertAll(entities);
    }

    /**
     * Writes every attribute of the entity to its row.
     *
     * @throws StaleRow if the entity has a version and the row no longer is at it
     * @throws RowNotFound if the entity has no version and there is no such row
     */
    public final void update(E entity) {
        store.update(entity);
    }

    /**
     * Deletes the entity's row.
     *
     * @throws StaleRow if the entity has a version and the row no longer is at it
     * @throws RowNotFound if the entity has no version and there is no such row
     */
    public final void delete(E entity) {
        store.delete(entity);
    }

    /**
     * Deletes the row with this id, whatever its version. The row is read and locked first, so that entity listeners
     * and collections get their due.
     *
     * @return whether there was one
     */
    public final boolean deleteById(K id) {
        return store.deleteById(id);
    }

    /** The row with these values of a unique key; {@code ById} may stand for an entity. Called by generated finders. */
    protected final Optional<E> findBy(UniqueKey key, Object... values) {
        return Optional.ofNullable(byKey(key, values));
    }

    /** As {@link #findBy}, but an absent row is a {@link RowNotFound}. */
    protected final E getBy(UniqueKey key, Object... values) {
        E found = byKey(key, values);
        if (found == null) {
            throw RowNotFound.byKey(store.entity().getSimpleName(), key.attributes());
        }
        return found;
    }

    private @Nullable E byKey(UniqueKey key, Object[] values) {
        for (int i = 0; i < values.length; i++) {
            Objects.requireNonNull(values[i], key.attributes().get(i));
        }
        List<E> rows = store.list(KeyQuery.of(store.entity(), key, values), store.entity(), 0, 2);
        return rows.isEmpty() ? null : rows.get(0);
    }
}
