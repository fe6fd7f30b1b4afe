package dev.cairn.runtime.repository;

import dev.cairn.runtime.query.Hql;
import java.util.List;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.query.SelectionQuery;

/** The calls that Hibernate may still change ({@code @Incubating}), or that take more than one line. */
final class HibernateCalls {

    private HibernateCalls() {}

    static <R> List<R> list(StatelessSession session, Hql query, Class<R> resultType, int offset, int limit) {
        SelectionQuery<R> selection = session.createSelectionQuery(query.text(), resultType);
        int n = 0;
        for (Object value : query.parameters()) {
            String name = "p" + ++n;
            if (value instanceof Hql.Several several) {
                selection.setParameterList(name, several.values());
            } else {
                selection.setParameter(name, value);
            }
        }
        if (offset > 0) {
            selection.setFirstResult(offset);
        }
        if (limit < Integer.MAX_VALUE) {
            selection.setMaxResults(limit);
        }
        return selection.getResultList();
    }

    /**
     * Deletes a row. Hibernate would leave the rows of a collection that was not fetched with the entity, and then fail
     * on their foreign key.
     */
    static void delete(StatelessSession session, Object row) {
        SharedSessionContractImplementor internals = session.unwrap(SharedSessionContractImplementor.class);
        EntityPersister persister = internals.getEntityPersister(null, row);
        if (persister.hasCollections()) {
            Object id = session.getIdentifier(row);
            internals.getFactory().getMappingMetamodel().forEachCollectionDescriptor(collection -> {
                EntityPersister owner = collection.getOwnerEntityPersister();
                if (!collection.isInverse() && owner.isSubclassEntityName(persister.getEntityName())) {
                    collection.remove(id, internals);
                }
            });
        }
        session.delete(row);
    }

    static void insertAll(StatelessSession session, List<?> rows) {
        session.insertMultiple(rows);
    }
}
