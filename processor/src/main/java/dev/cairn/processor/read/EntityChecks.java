package dev.cairn.processor.read;

import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Checks that Hibernate can make objects of an entity class (JPA 3.2, 2.1). */
final class EntityChecks {

    private final Problems problems;

    EntityChecks(Problems problems) {
        this.problems = problems;
    }

    void check(TypeElement type) {
        String name = type.getSimpleName().toString();
        if (type.getKind() == ElementKind.RECORD) {
            problems.report(Message.RECORD_ENTITY, SourcePlace.of(type), name);
        } else if (type.getKind() != ElementKind.CLASS) {
            problems.report(Message.ENTITY_NOT_A_CLASS, SourcePlace.of(type), name);
        } else if (type.getEnclosingElement() instanceof TypeElement
                && !type.getModifiers().contains(Modifier.STATIC)) {
            problems.report(Message.INNER_ENTITY, SourcePlace.of(type), name);
        } else if (!type.getModifiers().contains(Modifier.ABSTRACT) && !hasDefaultConstructor(type)) {
            problems.report(Message.NO_DEFAULT_CONSTRUCTOR, SourcePlace.of(type), name);
        }
    }

    /** Also true where Lombok may add one after us. */
    private static boolean hasDefaultConstructor(TypeElement type) {
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
        return constructors.isEmpty()
                || constructors.stream().anyMatch(c -> c.getParameters().isEmpty())
                || hasLombok(type);
    }

    private static boolean hasLombok(Element type) {
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().toString().startsWith("lombok.")) {
                return true;
            }
        }
        return false;
    }
}
