package dev.cairn.processor.repository.spec;

import dev.cairn.processor.model.JavaType;
import org.jspecify.annotations.Nullable;

/** An attribute as generated code offers it. */
public sealed interface FieldSpec {

    /** The name in Java, which differs from the attribute's only where that cannot be a name there. */
    String name();

    /** The name of the attribute. */
    String attribute();

    <R> R accept(Visitor<R> visitor);

    /** One answer per kind of field. */
    interface Visitor<R> {

        R value(Value field);

        R embedded(Embedded field);

        R toOne(ToOne field);
    }

    /** What can be asked of a value. */
    enum Sort {
        TEXT,
        NUMBER,
        TEMPORAL,
        ORDERED,
        BOOLEAN,
        ENUM,
        VALUE
    }

    /**
     * A value.
     *
     * @param type its type, boxed
     */
    record Value(String name, String attribute, Sort sort, JavaType type) implements FieldSpec {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.value(this);
        }
    }

    /**
     * An embeddable.
     *
     * @param nestedClass the simple name of the {@link EmbeddableSpec}
     */
    record Embedded(String name, String attribute, String nestedClass) implements FieldSpec {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.embedded(this);
        }
    }

    /**
     * Another entity.
     *
     * @param target the entity
     * @param repository its generated repository, if it has one
     * @param holdsId whether the columns of this attribute are a foreign key to the target's id
     */
    record ToOne(
            String name,
            String attribute,
            TypeName target,
            @Nullable TypeName repository,
            boolean holdsId) implements FieldSpec {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.toOne(this);
        }
    }
}
