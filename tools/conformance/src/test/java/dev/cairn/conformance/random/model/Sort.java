package dev.cairn.conformance.random.model;

import org.jspecify.annotations.Nullable;

/** What an attribute holds. */
public sealed interface Sort {

    /** A value in one column; the type is as Java code names it, that of an enum of the model too. */
    record Basic(String type) implements Sort {}

    /** An embeddable of the model. */
    record Embedded(String embeddable) implements Sort {}

    /** A {@code @ManyToOne}, or a {@code @OneToOne}. */
    record ToOne(String target, boolean one) implements Sort {}

    /** An {@code @ElementCollection} of a basic type, an enum or an embeddable. */
    record Elements(Container container, String element) implements Sort {}

    /**
     * A {@code @OneToMany}, or a {@code @ManyToMany}.
     *
     * @param mappedBy the attribute of the target that owns the association
     */
    record ToMany(
            Container container,
            String target,
            boolean many,
            @Nullable String mappedBy) implements Sort {}

    /** The Java type of a collection. */
    enum Container {
        LIST,
        SET,
        /** Keys are texts. */
        MAP
    }
}
