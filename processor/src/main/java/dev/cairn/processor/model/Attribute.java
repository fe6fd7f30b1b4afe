package dev.cairn.processor.model;

import dev.cairn.processor.problem.Place;

/**
 * A persistent attribute of an entity, mapped superclass or embeddable.
 *
 * @param declaredBy the canonical name of the class that declares it
 * @param access how Hibernate reaches it
 * @param accessor the field's or getter's name
 */
public record Attribute(
        String name,
        JavaType type,
        AttributeKind kind,
        Annotations annotations,
        String declaredBy,
        Access access,
        String accessor,
        Place place) {

    /** How an attribute is reached. */
    public enum Access {
        FIELD,
        PROPERTY
    }

    /** Whether it is the primary key or a part of it. */
    public boolean isId() {
        return annotations.has(Jpa.ID) || annotations.has(Jpa.EMBEDDED_ID);
    }

    public boolean isVersion() {
        return annotations.has(Jpa.VERSION);
    }

    /** Whether something else than the application gives its value. */
    public boolean isGenerated() {
        return annotations.has(Jpa.GENERATED_VALUE);
    }
}
