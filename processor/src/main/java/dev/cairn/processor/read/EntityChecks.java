package dev.cairn.processor.read;

import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Checks that Hibernate can make objects of an entity class (JPA 3.2, 2.1). */
final class EntityChecks {

    private static final Set<String> CALLBACKS =
            Set.of("PostLoad", "PostPersist", "PostRemove", "PostUpdate", "PrePersist", "PreRemove", "PreUpdate");

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

    /** JPA 3.2, 3.6.2: a callback of a class of its own takes nothing and gives nothing, and there is one of each kind. */
    void checkCallbacks(TypeElement type) {
        checkCallbacks(type, 0, Message.BAD_CALLBACK);
    }

    /** JPA 3.2, 3.6.2: a callback of a listener takes the entity. */
    void checkListener(TypeElement listener) {
        checkCallbacks(listener, 1, Message.BAD_LISTENER);
    }

    private void checkCallbacks(TypeElement type, int parameters, Message message) {
        Map<String, ExecutableElement> found = new HashMap<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
                String callback =
                        mirror.getAnnotationType().asElement().getSimpleName().toString();
                if (CALLBACKS.contains(callback)
                        && mirror.getAnnotationType().toString().startsWith("jakarta.persistence.")) {
                    Place place = new SourcePlace(method, mirror, null);
                    if (method.getParameters().size() != parameters
                            || method.getReturnType().getKind() != TypeKind.VOID) {
                        problems.report(message, place, method.getSimpleName().toString());
                    }
                    checkSingle(method, place, callback, found);
                }
            }
        }
    }

    private void checkSingle(
            ExecutableElement method, Place place, String callback, Map<String, ExecutableElement> found) {
        ExecutableElement other = found.putIfAbsent(callback, method);
        if (other != null) {
            problems.report(
                    Message.SECOND_CALLBACK,
                    place,
                    callback,
                    other.getSimpleName().toString());
        }
    }

    /** Also true where Lombok may add one after us. */
    private static boolean hasDefaultConstructor(TypeElement type) {
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
        return constructors.isEmpty()
                || constructors.stream().anyMatch(c -> c.getParameters().isEmpty())
                || hasLombok(type);
    }

    static boolean hasLombok(Element type) {
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().toString().startsWith("lombok.")) {
                return true;
            }
        }
        return false;
    }
}
