package dev.cairn.processor.model;

import org.jspecify.annotations.Nullable;

/** What an attribute is to the mapping. */
public sealed interface AttributeKind {

    /** What stands for the key of a map in the path of an attribute, as in {@code labels.key.language}. */
    String KEY = "key";

    <R> R accept(Visitor<R> visitor);

    /** The embeddable that is the key of a map; null if there is none. */
    default @Nullable EmbeddableModel embeddedKey() {
        AttributeKind key = this instanceof ToMany many ? many.key() : this instanceof Elements all ? all.key() : null;
        return key instanceof Embedded embedded ? embedded.embeddable() : null;
    }

    /** Whether it lies in columns of the entity's table; else in a table of its own, or in that of others. */
    default boolean inColumns() {
        return true;
    }

    /** One answer per kind. */
    interface Visitor<R> {
        R basic(Basic kind);

        R embedded(Embedded kind);

        R toOne(ToOne kind);

        R toMany(ToMany kind);

        R elements(Elements kind);

        R any(Any kind);
    }

    /** A value in one column. */
    record Basic(BasicType type) implements AttributeKind {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.basic(this);
        }
    }

    /** A value in several columns ({@code @Embedded}, {@code @EmbeddedId}). */
    record Embedded(EmbeddableModel embeddable) implements AttributeKind {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.embedded(this);
        }
    }

    /**
     * A reference to one entity.
     *
     * @param target the entity class's canonical name
     * @param oneToOne whether at most one refers to it
     * @param mappedBy the owning attribute on the other side, or null if this side owns the column
     */
    record ToOne(String target, boolean oneToOne, @Nullable String mappedBy) implements AttributeKind {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.toOne(this);
        }
    }

    /**
     * References to many entities.
     *
     * @param target the entity class's canonical name
     * @param manyToMany whether the same one may be referred to more than once
     * @param mappedBy the owning attribute on the other side, or null if this side owns the columns
     * @param key the key of a map, else null
     */
    record ToMany(
            String target,
            boolean manyToMany,
            @Nullable String mappedBy,
            Shape shape,
            @Nullable AttributeKind key) implements AttributeKind {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.toMany(this);
        }

        @Override
        public boolean inColumns() {
            return false;
        }
    }

    /**
     * Values in a table of their own ({@code @ElementCollection}).
     *
     * @param element a basic or embedded value, or a reference to any entity
     * @param key the key of a map, else null
     */
    record Elements(
            AttributeKind element, Shape shape, @Nullable AttributeKind key) implements AttributeKind {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.elements(this);
        }

        @Override
        public boolean inColumns() {
            return false;
        }
    }

    /** A reference to one of several entities ({@code @Any}): a column for the kind of entity, one for its key. */
    record Any() implements AttributeKind {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.any(this);
        }
    }

    /** The Java collection that holds many. */
    enum Shape {
        COLLECTION,
        LIST,
        SET,
        MAP,
        ARRAY
    }
}
