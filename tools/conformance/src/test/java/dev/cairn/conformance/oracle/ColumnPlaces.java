package dev.cairn.conformance.oracle;

import java.util.Map;
import java.util.TreeMap;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.DiscriminatorMapping;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.ForeignKeyDescriptor;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.CaseStatementDiscriminatorMappingImpl;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.persister.entity.UnionSubclassEntityPersister;
import org.jspecify.annotations.Nullable;

/** Where Hibernate keeps the values of each attribute: tables and columns, as SQL names them, by attribute path. */
final class ColumnPlaces {
    private final Map<String, HibernateOracle.Place> places = new TreeMap<>();

    /** What is added to the paths of a class that has all its values in a table of its own. */
    private String suffix = "";

    private String table = "";

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
        boolean union = entity instanceof UnionSubclassEntityPersister;
        if (union && entity.isAbstract()) {
            return;
        }
        suffix = union ? "[" + entity.getMappedJavaType().getJavaTypeClass().getSimpleName() + "]" : "";
        table = entity.getIdentifierTableMapping().getTableName();
        if (union || entity.getRootEntityDescriptor() == entity) {
            EntityIdentifierMapping id = entity.getIdentifierMapping();
            if (id instanceof NonAggregatedIdentifierMapping several) {
                embeddable(root, several.getVirtualIdEmbeddable());
            } else {
                part(root + "." + id.getAttributeName(), id);
            }
        }
        DiscriminatorMapping discriminator = entity.getDiscriminatorMapping();
        // That of a joined class without a column is computed, and lies in no table.
        if (discriminator != null && !union && !(discriminator instanceof CaseStatementDiscriminatorMappingImpl)) {
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
                String own = table;
                // Columns in the rows of elements that lie in several tables are in none of the owner's.
                table = "";
                part(path + "[key]", plural.getKeyDescriptor().getKeyPart());
                part(path + "[index]", plural.getIndexDescriptor());
                part(path + "[element]", plural.getElementDescriptor());
                table = own;
            }
        } else if (part instanceof EmbeddableValuedModelPart embedded) {
            embeddable(path, embedded.getEmbeddableTypeDescriptor());
        } else if (part != null && !isInverse(part) && part.getJdbcTypeCount() == 1) {
            // Of a key of several columns nothing says which is which, from one version to the next.
            part.forEachSelectable((i, column) -> {
                if (!column.isFormula() && !column.getSelectionExpression().startsWith("{")) {
                    String stated = column.getContainingTableExpression();
                    String home = stated.startsWith("(") ? table : stated;
                    if (!home.isEmpty()) {
                        places.put(path + suffix, new HibernateOracle.Place(home, column.getSelectionExpression()));
                    }
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
