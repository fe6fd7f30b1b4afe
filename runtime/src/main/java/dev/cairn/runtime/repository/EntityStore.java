package dev.cairn.runtime.repository;

import dev.cairn.runtime.entity.UniqueKey;
import dev.cairn.runtime.error.RowNotFound;
import dev.cairn.runtime.query.Hql;
import dev.cairn.runtime.query.QueryRunner;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** The rows of one entity: every operation in a session, every failure translated. */
final class EntityStore<E> implements QueryRunner<E> {

    private final Class<E> entity;
    private final Sessions sessions;
    private final Failures failures;

    EntityStore(Class<E> entity, Sessions sessions, List<UniqueKey> keys) {
        this.entity = entity;
        this.sessions = sessions;
        this.failures = Failures.of(entity, keys);
    }

    @Override
    public Class<E> entity() {
        return entity;
    }

    @Override
    public EntityType<E> entityType() {
        return read(session -> session.getFactory().getMetamodel().entity(entity));
    }

    @Override
    public <R> List<R> list(Hql query, Class<R> resultType, int offset, int limit) {
        return read(session -> HibernateCalls.list(session, query, resultType, offset, limit));
    }

    @Nullable
    E get(Object id) {
        Objects.requireNonNull(id, "id");
        return this.<@Nullable E>read(session -> session.get(entity, id));
    }

    E required(Object id, @Nullable E found) {
        if (found == null) {
            throw RowNotFound.byId(entity.getSimpleName(), id, null);
        }
        return found;
    }

    boolean exists(Object id) {
        Objects.requireNonNull(id, "id");
        Hql query = new Hql("select 1 from " + entity.getName() + " e where id(e) = :p1", List.of(id));
        return !list(query, Integer.class, 0, Integer.MAX_VALUE).isEmpty();
    }

    List<E> getAll(Collection<?> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<E> found = new ArrayList<>(read(session -> session.getMultiple(entity, List.copyOf(ids))));
        found.removeIf(Objects::isNull);
        return found;
    }

    void insert(E row) {
        write(session -> session.insert(row));
    }

    void insertAll(Collection<? extends E> rows) {
        if (!rows.isEmpty()) {
            write(session -> HibernateCalls.insertAll(session, List.copyOf(rows)));
        }
    }

    void update(E row) {
        writeVersioned(row, session -> session.update(row));
    }

    void delete(E row) {
        writeVersioned(row, session -> HibernateCalls.delete(session, row));
    }

    boolean deleteById(Object id) {
        Objects.requireNonNull(id, "id");
        return sessions.write(session -> translating(session, null, s -> {
            boolean lockable = MappedEntity.of(s.getFactory(), entity.getName()).hasLockableId();
            E row = lockable ? s.get(entity, id, LockMode.PESSIMISTIC_WRITE) : s.get(entity, id);
            if (row != null) {
                HibernateCalls.delete(s, row);
            }
            return row != null;
        }));
    }

    private <T extends @Nullable Object> T read(Function<StatelessSession, T> work) {
        return sessions.read(session -> translating(session, null, work));
    }

    private void write(Consumer<StatelessSession> work) {
        sessions.write(session -> translating(session, null, s -> {
            work.accept(s);
            return true;
        }));
    }

    /**
     * Writes an entity under its version. Hibernate raises the version in the entity before it knows whether the row
     * was at the old one; left so, a second try would overwrite what somebody else has written.
     */
    private void writeVersioned(E row, Consumer<StatelessSession> work) {
        sessions.write(session -> {
            MappedEntity mapped = MappedEntity.of(session.getFactory(), entity.getName());
            Object version = mapped.isVersioned() ? mapped.version(row) : null;
            try {
                work.accept(session);
                return true;
            } catch (PersistenceException e) {
                if (mapped.isVersioned()) {
                    mapped.version(row, version);
                }
                throw failures.translate(e, session.getFactory(), row);
            }
        });
    }

    private <T extends @Nullable Object> T translating(
            StatelessSession session, @Nullable Object row, Function<StatelessSession, T> work) {
        try {
            return work.apply(session);
        } catch (PersistenceException e) {
            throw failures.translate(e, session.getFactory(), row);
        }
    }
}
