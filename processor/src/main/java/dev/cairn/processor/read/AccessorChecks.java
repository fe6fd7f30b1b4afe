package dev.cairn.processor.read;

import dev.cairn.processor.model.Attribute.Access;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import dev.cairn.processor.read.Members.Member;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Checks that attributes accessed by property have one getter and a setter (JPA 3.2, 2.2). */
final class AccessorChecks {

    private final Problems problems;

    AccessorChecks(Problems problems) {
        this.problems = problems;
    }

    /**
     * @param members the persistent members of the class
     */
    void check(TypeElement type, List<Member> members) {
        if (type.getKind() != ElementKind.CLASS) {
            return;
        }
        for (Member member : members) {
            if (member.access() == Access.PROPERTY) {
                check(type, member);
            }
        }
    }

    private void check(TypeElement type, Member member) {
        String getter = member.element().getSimpleName().toString();
        String end = getter.substring(getter.startsWith("is") ? 2 : 3);
        String other = (getter.startsWith("is") ? "get" : "is") + end;
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (method.getSimpleName().contentEquals(other) && isGetter(method)) {
                problems.report(
                        Message.TWO_GETTERS,
                        SourcePlace.of(member.element()),
                        member.name(),
                        getter,
                        method.getSimpleName().toString());
            }
        }
        boolean generated = EntityChecks.hasLombok(type)
                || type.getEnclosedElements().stream()
                        .anyMatch(e -> e.getSimpleName().contentEquals(member.name()) && EntityChecks.hasLombok(e));
        if (!generated && !hasSetter(type, "set" + end)) {
            problems.report(Message.NO_SETTER, SourcePlace.of(member.element()), member.name());
        }
    }

    private static boolean isGetter(ExecutableElement method) {
        String type = method.getReturnType().toString();
        boolean named = method.getSimpleName().toString().startsWith("get")
                || type.equals("boolean")
                || type.equals("java.lang.Boolean");
        return method.getParameters().isEmpty() && named && !isTransient(method);
    }

    private static boolean isTransient(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().toString().equals(Jpa.TRANSIENT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSetter(TypeElement type, String name) {
        for (TypeElement current = type; current != null; current = Classes.superclass(current)) {
            for (ExecutableElement method : ElementFilter.methodsIn(current.getEnclosedElements())) {
                if (method.getSimpleName().contentEquals(name)
                        && method.getParameters().size() == 1) {
                    return true;
                }
            }
            if (EntityChecks.hasLombok(current)) {
                return true;
            }
        }
        return false;
    }
}
