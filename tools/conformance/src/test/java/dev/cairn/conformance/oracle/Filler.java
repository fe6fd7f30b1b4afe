package dev.cairn.conformance.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.Assigned;
import org.hibernate.generator.internal.TenantIdGeneration;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.CollectionPart;
import org.hibernate.metamodel.mapping.DiscriminatedAssociationModelPart;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.ForeignKeyDescriptor;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMappings;
import org.hibernate.metamodel.mapping.internal.EntityCollectionPart;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.descriptor.converter.spi.BasicValueConverter;
import org.hibernate.type.descriptor.java.BasicPluralJavaType;
import org.jspecify.annotations.Nullable;

/** Sets every attribute of the given instances; associations lead from one of them to another. */
final class Filler {
    private final List<Instance> instances;

    /** What each association already points to: one that may have to be unique takes every target once. */
    private final Map<String, Set<Object>> taken = new HashMap<>();

    /** Which objects an object cannot be stored before. */
    private final IdentityHashMap<Object, Set<Object>> required = new IdentityHashMap<>();

    private Object current = this;

    /** The columns of the current object's id. */
    private Set<String> identifying = Set.of();

    private int seed;

    Filler(List<Instance> instances) {
        this.instances = instances;
    }

    void fill() {
        for (Instance instance : instances) {
            seed = instance.seed();
            current = instance.object();
            EntityPersister entity = instance.entity();
            identifying = columns(entity.getIdentifierMapping());
            identify(entity, instance.object());
            for (int i = 0; i < entity.getAttributeMappings().size(); i++) {
                set(entity.getAttributeMappings().get(i), entity, instance.object());
            }
        }
    }

    /** The instances such that what an object requires comes before it, as far as there is no cycle. */
    List<Instance> inOrder() {
        List<Instance> waiting = new ArrayList<>(instances);
        List<Instance> ordered = new ArrayList<>();
        Set<Object> placed = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!waiting.isEmpty()) {
            Instance next = waiting.stream()
                    .filter(instance -> placed.containsAll(required.getOrDefault(instance.object(), Set.of())))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            ordered.add(next);
            placed.add(next.object());
        }
        return ordered;
    }

    private void identify(EntityPersister entity, Object object) {
        EntityIdentifierMapping id = entity.getIdentifierMapping();
        if (id instanceof NonAggregatedIdentifierMapping several) {
            several.getVirtualIdEmbeddable().forEachAttributeMapping(part -> {
                Object value = value(part);
                if (value == null) {
                    throw new Unfillable(
                            "no value for " + part.getNavigableRole().getFullPath());
                }
                part.getPropertyAccess().getSetter().set(object, value);
            });
            return;
        }
        if (id instanceof EmbeddableValuedModelPart composite) {
            id.setIdentifier(object, embeddable(composite.getEmbeddableTypeDescriptor()), session());
        } else if (entity.getGenerator() instanceof Assigned && id instanceof BasicValuedModelPart basic) {
            id.setIdentifier(object, basic(basic), session());
        }
    }

    /** Setting an identifier does not use the session where the entity has just been made. */
    @SuppressWarnings("NullAway")
    private static SharedSessionContractImplementor session() {
        return null;
    }

    private void set(AttributeMapping attribute, EntityMappingType entity, Object object) {
        boolean version = entity.getVersionMapping() != null
                && entity.getVersionMapping()
                        .getVersionAttribute()
                        .getAttributeName()
                        .equals(attribute.getAttributeName());
        boolean tenant = attribute.getGenerator() instanceof TenantIdGeneration;
        if (version || tenant || isBackReference(attribute) || !isWritten(attribute)) {
            return;
        }
        Object value = value(attribute);
        if (value != null) {
            attribute.getPropertyAccess().getSetter().set(object, value);
        }
    }

    /** Hibernate invents such attributes for the column of a one-directional one-to-many. */
    private static boolean isBackReference(AttributeMapping attribute) {
        return attribute.getAttributeName().startsWith("_");
    }

    static boolean isWritten(AttributeMapping attribute) {
        return attribute.isPluralAttributeMapping()
                || attribute.isEmbeddedAttributeMapping()
                || attribute.getAttributeMetadata().isInsertable();
    }

    private @Nullable Object value(ModelPart part) {
        if (part instanceof ToOneAttributeMapping toOne) {
            return target(toOne);
        }
        if (part instanceof PluralAttributeMapping plural) {
            return collection(plural);
        }
        if (part instanceof EmbeddableValuedModelPart embedded) {
            return embeddable(embedded.getEmbeddableTypeDescriptor());
        }
        if (part instanceof BasicValuedModelPart basic) {
            return basic(basic);
        }
        if (part instanceof DiscriminatedAssociationModelPart) {
            return null;
        }
        throw new Unfillable("no value for " + part.getNavigableRole().getFullPath());
    }

    private Object embeddable(EmbeddableMappingType type) {
        Object[] values = new Object[type.getNumberOfAttributeMappings()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(type.getAttributeMapping(i));
        }
        return type.getRepresentationStrategy().getInstantiator().instantiate(() -> values);
    }

    private @Nullable Object basic(BasicValuedModelPart part) {
        Class<?> type = part.getJavaType().getJavaTypeClass();
        if (java.sql.Blob.class.isAssignableFrom(type) || java.sql.Clob.class.isAssignableFrom(type)) {
            return null;
        }
        if (part.getJavaType() instanceof BasicPluralJavaType<?> plural && type == List.class) {
            Class<?> element = plural.getElementJavaType().getJavaTypeClass();
            return new ArrayList<>(
                    List.of(SampleValues.of(element, null, seed), SampleValues.of(element, null, seed + 1)));
        }
        if (type == List.class) {
            return new ArrayList<>(List.of(seed + " text"));
        }
        BasicValueConverter<?, ?> converter = part.getJdbcMapping().getValueConverter();
        if (converter != null && !type.isEnum()) {
            return convert(converter, part);
        }
        return SampleValues.of(type, part, seed);
    }

    private <R> Object convert(BasicValueConverter<?, R> converter, BasicValuedModelPart part) {
        Class<?> domain = part.getJavaType().getJavaTypeClass();
        try {
            return SampleValues.of(domain, part, seed);
        } catch (Unfillable e) {
            Class<R> relational = converter.getRelationalJavaType().getJavaTypeClass();
            return converter.toDomainValue(relational.cast(SampleValues.of(relational, part, seed)));
        }
    }

    private @Nullable Object target(ToOneAttributeMapping toOne) {
        if (toOne.getSideNature() != ForeignKeyDescriptor.Nature.KEY) {
            return null;
        }
        String role = toOne.getNavigableRole().getFullPath();
        Object free = free(role, toOne.getEntityMappingType());
        boolean derived = identifying.containsAll(columns(toOne));
        if (toOne.isNullable() && !derived) {
            return free;
        }
        Object target = free == null ? shared(role, toOne) : free;
        required.computeIfAbsent(current, object -> new HashSet<>()).add(target);
        return target;
    }

    private static Set<String> columns(SelectableMappings part) {
        Set<String> columns = new HashSet<>();
        part.forEachSelectable((i, column) -> columns.add(column.getSelectionExpression()));
        return columns;
    }

    private Object shared(String role, ToOneAttributeMapping toOne) {
        if (toOne.getCardinality() != ToOneAttributeMapping.Cardinality.MANY_TO_ONE) {
            throw new Unfillable("too few targets for " + role);
        }
        return candidates(toOne.getEntityMappingType()).stream()
                .findFirst()
                .orElseThrow(() -> new Unfillable("no target for " + role));
    }

    private @Nullable Object free(String role, EntityMappingType target) {
        Set<Object> used = taken.computeIfAbsent(role, key -> new HashSet<>());
        for (Object candidate : candidates(target)) {
            if (used.add(System.identityHashCode(candidate))) {
                return candidate;
            }
        }
        return null;
    }

    private List<Object> candidates(EntityMappingType target) {
        Class<?> type = target.getMappedJavaType().getJavaTypeClass();
        return instances.stream().map(Instance::object).filter(type::isInstance).toList();
    }

    private @Nullable Object collection(PluralAttributeMapping plural) {
        if (plural.getCollectionDescriptor().isInverse()) {
            return null;
        }
        return switch (plural.getMappedType().getCollectionSemantics().getCollectionClassification()) {
            case MAP, ORDERED_MAP -> map(plural, new LinkedHashMap<>());
            case SORTED_MAP -> map(plural, new TreeMap<>());
            case SET, ORDERED_SET -> new LinkedHashSet<>(elements(plural));
            case SORTED_SET -> new TreeSet<>(elements(plural));
            case BAG, LIST, ID_BAG -> new ArrayList<>(elements(plural));
            case ARRAY ->
                throw new Unfillable(
                        "a collection like " + plural.getNavigableRole().getFullPath());
        };
    }

    private Map<Object, Object> map(PluralAttributeMapping plural, Map<Object, Object> entries) {
        if (plural.getIndexMetadata().getIndexPropertyName() != null) {
            return entries;
        }
        int start = seed;
        for (Object element : elements(plural)) {
            Object key = part(plural.getIndexDescriptor());
            if (key != null) {
                entries.put(key, element);
            }
            seed++;
        }
        seed = start;
        return entries;
    }

    /** Two values of a basic or embeddable type, or one entity that nothing else holds. */
    private List<Object> elements(PluralAttributeMapping plural) {
        CollectionPart element = plural.getElementDescriptor();
        List<Object> values = new ArrayList<>();
        int start = seed;
        for (int i = 0; i < (element instanceof EntityCollectionPart ? 1 : 2); i++) {
            Object value = part(element);
            if (value != null) {
                values.add(value);
            }
            seed++;
        }
        seed = start;
        return values;
    }

    private @Nullable Object part(CollectionPart part) {
        return part instanceof EntityCollectionPart entities
                ? free(part.getNavigableRole().getFullPath(), entities.getAssociatedEntityMappingType())
                : value(part);
    }

    /** An entity object to fill; its seed makes its values differ from those of others. */
    record Instance(EntityPersister entity, Object object, int seed) {
        static Instance of(EntityPersister entity, int seed) {
            return new Instance(
                    entity, entity.getRepresentationStrategy().getInstantiator().instantiate(), seed);
        }
    }
}
