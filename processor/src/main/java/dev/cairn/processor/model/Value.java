package dev.cairn.processor.model;

import dev.cairn.processor.problem.Place;

/**
 * An annotation value that was written out, constants already folded.
 *
 * @param content a String, Boolean, Integer, Long or other boxed primitive; a {@link ClassName}; an {@link EnumConstant}; an
 *     {@link AnnotationUse}; or a List of Values
 */
public record Value(Object content, Place place) {

    /** A class literal by the class's canonical name, such as {@code com.acme.Outer.Inner} or {@code void}. */
    public record ClassName(String canonical) {}

    /** An enum constant by its simple name. */
    public record EnumConstant(String name) {}
}
