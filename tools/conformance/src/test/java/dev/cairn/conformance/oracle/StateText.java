package dev.cairn.conformance.oracle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.hibernate.Hibernate;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.AttributeMappingsList;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.EntityCollectionPart;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** The persistent state of an entity as text that is equal for equal states; it follows associations to the identifier only. */
final class StateText {
    private StateText() {}

    static String of(EntityPersister entity, Object object) {
        List<String> lines = new ArrayList<>();
        AttributeMappingsList attributes = entity.getAttributeMappings();
        for (int i = 0; i < attributes.size(); i++) {
            AttributeMapping attribute = attributes.get(i);
            if (isCompared(attribute)) {
                Object value = attribute.getPropertyAccess().getGetter().get(object);
                lines.add(attribute.getAttributeName() + "=" + part(attribute, value));
            }
        }
        Collections.sort(lines);
        return lines.toString();
    }

    static String reference(EntityMappingType entity, Object object) {
        Object id = entity.getIdentifierMapping().getIdentifier(Hibernate.unproxy(object));
        String text = entity.getIdentifierMapping() instanceof EmbeddableValuedModelPart composite
                ? embeddable(composite.getEmbeddableTypeDescriptor(), id)
                : basic(id);
        return entity.getRootEntityDescriptor().getEntityName() + "#" + text;
    }

    private static boolean isCompared(AttributeMapping attribute) {
        if (attribute.getAttributeName().startsWith("_") || !Filler.isWritten(attribute)) {
            return false;
        }
        return !(attribute instanceof PluralAttributeMapping plural)
                || !plural.getCollectionDescriptor().isInverse();
    }

    private static String part(ModelPart part, @Nullable Object value) {
        if (part instanceof PluralAttributeMapping plural) {
            return collection(plural, value);
        }
        if (value == null) {
            return "null";
        }
        if (part instanceof ToOneAttributeMapping toOne) {
            return reference(toOne.getEntityMappingType(), value);
        }
        if (part instanceof EntityCollectionPart entities) {
            return reference(entities.getAssociatedEntityMappingType(), value);
        }
        if (part instanceof EmbeddableValuedModelPart embedded) {
            return embeddable(embedded.getEmbeddableTypeDescriptor(), value);
        }
        return basic(value);
    }

    private static String embeddable(EmbeddableMappingType type, Object value) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < type.getNumberOfAttributeMappings(); i++) {
            AttributeMapping attribute = type.getAttributeMapping(i);
            if (isCompared(attribute)) {
                Object inner = attribute.getPropertyAccess().getGetter().get(value);
                parts.add(attribute.getAttributeName() + "=" + part(attribute, inner));
            }
        }
        Collections.sort(parts);
        return parts.toString();
    }

    /** Only a list with an order column keeps its order. */
    private static String collection(PluralAttributeMapping plural, @Nullable Object value) {
        List<String> parts = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, element) -> parts.add(
                    part(plural.getIndexDescriptor(), key) + ":" + part(plural.getElementDescriptor(), element)));
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(element -> parts.add(part(plural.getElementDescriptor(), element)));
        }
        if (plural.getIndexDescriptor() == null || value instanceof Map) {
            Collections.sort(parts);
        }
        return parts.toString();
    }

    /** Databases keep the instant of a zoned time, the value of a decimal: that is what must come back. */
    @SuppressWarnings("JavaUtilDate") // it is what some entities hold
    private static String basic(@Nullable Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Date date) {
            return Instant.ofEpochMilli(date.getTime()).toString();
        }
        if (value instanceof Calendar calendar) {
            return calendar.toInstant().toString();
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant().toString();
        }
        if (value instanceof ZonedDateTime time) {
            return time.toInstant().toString();
        }
        if (value instanceof OffsetTime time) {
            return time.toLocalTime().toString();
        }
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        if (value instanceof char[] chars) {
            return new String(chars);
        }
        if (value != null && value.getClass().isArray()) {
            List<String> elements = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                elements.add(basic(Array.get(value, i)));
            }
            return elements.toString();
        }
        if (value instanceof Class<?> type) {
            return type.getName();
        }
        if (value instanceof TimeZone zone) {
            return zone.getID();
        }
        return value == null || overridesToString(value) ? String.valueOf(value) : serialized(value);
    }

    private static boolean overridesToString(Object value) {
        try {
            return value.getClass().getMethod("toString").getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String serialized(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(bytes.toByteArray());
    }
}
