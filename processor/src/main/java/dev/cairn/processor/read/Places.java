package dev.cairn.processor.read;

import dev.cairn.processor.problem.Place;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Makes places of compiler elements, for problems that other stages find on them. */
public final class Places {

    private Places() {}

    /** The element at a place, to name it as the origin of a generated file; null for no particular place. */
    public static @Nullable Element element(Place place) {
        return place instanceof SourcePlace source ? source.element() : null;
    }

    public static Place of(Element element) {
        return SourcePlace.of(element);
    }

    public static Place of(Element element, AnnotationMirror annotation, @Nullable AnnotationValue value) {
        return new SourcePlace(element, annotation, value);
    }
}
