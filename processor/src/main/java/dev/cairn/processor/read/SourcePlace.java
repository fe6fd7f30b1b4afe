package dev.cairn.processor.read;

import dev.cairn.processor.problem.Place;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** An element, an annotation on it, or one value of that annotation. */
record SourcePlace(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) implements Place {

    static SourcePlace of(Element element) {
        return new SourcePlace(element, null, null);
    }

    @Override
    public String description() {
        if (element instanceof TypeElement || element instanceof PackageElement) {
            return element.toString();
        }
        return element.getEnclosingElement() + "." + element.getSimpleName();
    }
}
