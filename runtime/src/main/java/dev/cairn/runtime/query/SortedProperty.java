package dev.cairn.runtime.query;

import dev.cairn.runtime.query.condition.Ordering;
import dev.cairn.runtime.query.condition.Path;
import jakarta.data.Sort;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;

/**
 * Turns a Jakarta Data sort, which names its attribute by a string, into an ordering. The string may come from a
 * request, so every part of it must be an attribute that the entity has: nothing else reaches the text of a query.
 */
final class SortedProperty {

    private SortedProperty() {}

    static <E> Ordering<E> ordering(EntityType<E> entity, Sort<?> sort) {
        ManagedType<?> owner = entity;
        Path path = Path.root();
        for (String name : sort.property().split("\\.", -1)) {
            if (owner == null) {
                throw unknown(entity, sort);
            }
            SingularAttribute<?, ?> attribute = attribute(owner, name, entity, sort);
            owner = attribute.getType() instanceof ManagedType<?> target ? target : null;
            path = attribute.isAssociation() ? path.toOne(name, false) : path.inSameRow(name, false);
        }
        if (owner != null) {
            throw unknown(entity, sort);
        }
        return new Ordering<>(path, sort.isDescending(), sort.ignoreCase(), Ordering.Nulls.AS_THE_DATABASE);
    }

    private static SingularAttribute<?, ?> attribute(
            ManagedType<?> owner, String name, EntityType<?> entity, Sort<?> sort) {
        for (Attribute<?, ?> attribute : owner.getAttributes()) {
            if (attribute.getName().equals(name) && attribute instanceof SingularAttribute<?, ?> singular) {
                return singular;
            }
        }
        throw unknown(entity, sort);
    }

    private static IllegalArgumentException unknown(EntityType<?> entity, Sort<?> sort) {
        return new IllegalArgumentException("cannot sort by '" + sort.property() + "': "
                + entity.getJavaType().getSimpleName() + " has no such attribute with one value");
    }
}
