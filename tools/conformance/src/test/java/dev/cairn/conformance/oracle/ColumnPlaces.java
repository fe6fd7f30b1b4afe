package dev.cairn.conformance.oracle;

import java.util.Map;
import java.util.TreeMap;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.DiscriminatorMapping;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.ForeignKeyDescriptor;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** Where Hibernate keeps the values of each attribute: tables and columns, as SQL names them, by attribute path. */
final class ColumnPlaces {
    private final Map<String, HibernateOracle.Place> places = new TreeMap<>();

    private ColumnPlaces() {}

    static Map<String, HibernateOracle.Place> of(SessionFactoryImplementor factory) {
        ColumnPlaces found = new ColumnPlaces();
        factory.getMappingMetamodel().forEachEntityDescriptor(found::entity);
        return found.places;
    }

    private void entity(EntityPersister entity) {
        String root = entity.getRootEntityDescriptor()
                .getMappedJavaType()
                .getJavaTypeClass()
                .getSimpleName();
        if (entity.getRootEntityDescriptor() == entity) {
            part(root + "." + entity.getIdentifierMapping().getAttributeName(), entity.getIdentifierMapping());
        }
        DiscriminatorMapping discriminator = entity.getDiscriminatorMapping();
        if (discriminator != null) {
            part(root + "[type]", discriminator);
        }
        for (int i = 0; i < entity.getAttributeMappings().size(); i++) {
            AttributeMapping attribute = entity.getAttributeMappings().get(i);
            part(root + "." + attribute.getAttributeName(), attribute);
        }
    }

    private void part(String path, @Nullable ModelPart part) {
        if (part instanceof PluralAttributeMapping plural) {
            if (!plural.getCollectionDescriptor().isInverse()) {
                part(path + "[key]", plural.getKeyDescriptor().getKeyPart());
                part(path + "[index]", plural.getIndexDescriptor());
                part(path + "[element]", plural.getElementDescriptor());
            }
        } else if (part instanceof EmbeddableValuedModelPart embedded) {
            embeddable(path, embedded.getEmbeddableTypeDescriptor());
        } else if (part != null && !isInverse(part) && part.getJdbcTypeCount() == 1) {
            // Of a key of several columns nothing says which is which, from one version to the next.
            part.forEachSelectable((i, column) -> {
                if (!column.isFormula() && !column.getSelectionExpression().startsWith("{")) {
                    places.put(
                            path,
                            new HibernateOracle.Place(
                                    column.getContainingTableExpression(), column.getSelectionExpression()));
                }
            });
        }
    }

    private void embeddable(String path, EmbeddableMappingType type) {
        for (int i = 0; i < type.getNumberOfAttributeMappings(); i++) {
            AttributeMapping attribute = type.getAttributeMapping(i);
            part(path + "." + attribute.getAttributeName(), attribute);
        }
    }

    private static boolean isInverse(ModelPart part) {
        return part instanceof ToOneAttributeMapping toOne && toOne.getSideNature() != ForeignKeyDescriptor.Nature.KEY;
    }
}
