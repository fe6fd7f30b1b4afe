package dev.cairn.processor.read;

import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Jpa;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What classes are to the mapping; reads the annotations of each class once. */
final class Classes {

    private final AnnotationReader annotationReader;
    private final Map<TypeElement, Annotations> annotations = new HashMap<>();

    Classes(AnnotationReader annotationReader) {
        this.annotationReader = annotationReader;
    }

    Annotations annotations(TypeElement type) {
        Annotations known = annotations.get(type);
        if (known == null) {
            String name = type.getQualifiedName().toString();
            known = name.startsWith("java.") ? Annotations.NONE : annotationReader.read(type);
            annotations.put(type, known);
        }
        return known;
    }

    boolean isEntity(@Nullable TypeElement type) {
        return type != null && annotations(type).has(Jpa.ENTITY);
    }

    boolean isEmbeddable(@Nullable TypeElement type) {
        return type != null && annotations(type).has(Jpa.EMBEDDABLE);
    }

    boolean isMappedSuperclass(TypeElement type) {
        return annotations(type).has(Jpa.MAPPED_SUPERCLASS);
    }

    /** The class above, or null at the top; unresolved ones count as the top. */
    static @Nullable TypeElement superclass(TypeElement type) {
        TypeMirror above = type.getSuperclass();
        TypeElement superclass = TypeReader.element(above);
        return superclass == null || superclass.getQualifiedName().contentEquals("java.lang.Object")
                ? null
                : superclass;
    }
}
