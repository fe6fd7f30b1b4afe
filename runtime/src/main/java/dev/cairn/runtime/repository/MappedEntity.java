package dev.cairn.runtime.repository;

import java.util.Arrays;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** What Hibernate knows of an entity's columns and version; for the explanation of failures. */
final class MappedEntity {

    private final EntityPersister persister;

    private MappedEntity(EntityPersister persister) {
        this.persister = persister;
    }

    static MappedEntity of(SessionFactory factory, String entity) {
        return new MappedEntity(factory.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(entity));
    }

    /** Whether the id is one column; Hibernate 7.4 fails to lock some rows with composite ids (those it locks afterwards). */
    boolean hasLockableId() {
        return persister.getIdentifierMapping().getJdbcTypeCount() == 1;
    }

    boolean isVersioned() {
        return persister.isVersioned();
    }

    @Nullable
    Object version(Object row) {
        return persister.getVersion(row);
    }

    /** Sets the version of an entity back. */
    void version(Object row, @Nullable Object version) {
        persister.setValue(row, persister.getVersionPropertyIndex(), version);
    }

    /** The attribute stored in this column; the column itself, if it belongs to none. */
    String attributeOf(String column) {
        for (String attribute : persister.getPropertyNames()) {
            boolean stored = Arrays.stream(persister.getPropertyColumnNames(attribute))
                    .anyMatch(name -> name != null && name.replace("\"", "").equalsIgnoreCase(column));
            if (stored) {
                return attribute;
            }
        }
        return column;
    }
}
