package dev.cairn.processor.read;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Attribute.Access;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds the persistent members of classes; reads the annotations of each member once. */
final class Members {

    private final AnnotationReader annotationReader;
    private final Problems problems;
    private final Map<TypeElement, Declared> declared = new HashMap<>();

    Members(AnnotationReader annotationReader, Problems problems) {
        this.annotationReader = annotationReader;
        this.problems = problems;
    }

    /** A field or getter that may be an attribute. */
    record Member(String name, Element element, TypeMirror type, Annotations annotations, Access access) {}

    /** The fields and getters of one class, not those it inherits. */
    private record Declared(
            List<Member> fields,
            List<Member> getters,
            @Nullable Access idAccess) {}

    /** How a hierarchy is accessed if this class decides: by where its id annotation stands; null if it has none. */
    @Nullable
    Access idAccess(TypeElement type) {
        return declared(type).idAccess;
    }

    /** The persistent members of a class in source order. */
    List<Member> persistent(TypeElement type, Access access) {
        Declared all = declared(type);
        boolean byField = access == Access.FIELD;
        Map<String, Member> chosen = new LinkedHashMap<>();
        for (Member member : byField ? all.fields : all.getters) {
            if (explicitAccess(member.annotations, access) == access) {
                chosen.put(member.name, member);
            }
        }
        for (Member member : byField ? all.getters : all.fields) {
            if (explicitAccess(member.annotations, access) == member.access) {
                chosen.put(member.name, member);
            }
        }
        if (!byField) {
            refuseGeneratedGetters(type, all);
        }
        return chosen.values().stream()
                .filter(m -> !m.annotations.has(Jpa.TRANSIENT) && !m.annotations.has(Hibernate.PARENT))
                .toList();
    }

    /** Only embeddables have a parent. */
    void refuseParents(TypeElement type) {
        Declared all = declared(type);
        for (List<Member> list : List.of(all.fields, all.getters)) {
            for (Member member : list) {
                AnnotationUse parent = member.annotations.get(Hibernate.PARENT);
                if (parent != null) {
                    problems.report(Message.PARENT_OUTSIDE, parent.place(), member.name);
                }
            }
        }
    }

    static Access explicitAccess(Annotations annotations, Access otherwise) {
        AnnotationUse access = annotations.get(Jpa.ACCESS);
        return access == null
                ? otherwise
                : access.constant("value", "FIELD").equals("PROPERTY") ? Access.PROPERTY : Access.FIELD;
    }

    private Declared declared(TypeElement type) {
        Declared known = declared.get(type);
        if (known == null) {
            known = readDeclared(type);
            declared.put(type, known);
        }
        return known;
    }

    private Declared readDeclared(TypeElement type) {
        List<Member> fields = new ArrayList<>();
        List<Member> getters = new ArrayList<>();
        Access idAccess = null;
        for (Element member : type.getEnclosedElements()) {
            Member read = null;
            if (member.getKind() == ElementKind.FIELD && !member.getModifiers().contains(Modifier.STATIC)) {
                if (!member.getModifiers().contains(Modifier.TRANSIENT)) {
                    read = field((VariableElement) member);
                    fields.add(read);
                }
            } else if (member.getKind() == ElementKind.METHOD) {
                read = getter((ExecutableElement) member);
                if (read != null) {
                    getters.add(read);
                }
            }
            if (idAccess == null && read != null && isId(read.annotations)) {
                idAccess = read.access;
            }
        }
        return new Declared(fields, getters, idAccess);
    }

    private static boolean isId(Annotations annotations) {
        return annotations.has(Jpa.ID) || annotations.has(Jpa.EMBEDDED_ID);
    }

    private Member field(VariableElement field) {
        return new Member(
                field.getSimpleName().toString(), field, field.asType(), annotationReader.read(field), Access.FIELD);
    }

    private @Nullable Member getter(ExecutableElement method) {
        if (!method.getParameters().isEmpty()
                || method.getReturnType().getKind() == TypeKind.VOID
                || method.getModifiers().contains(Modifier.STATIC)) {
            return null;
        }
        String name = propertyName(method.getSimpleName().toString(), method.getReturnType());
        return name == null
                ? null
                : new Member(name, method, method.getReturnType(), annotationReader.read(method), Access.PROPERTY);
    }

    private static @Nullable String propertyName(String method, TypeMirror type) {
        if (method.startsWith("get") && method.length() > 3) {
            return decapitalized(method.substring(3));
        }
        boolean bool = type.getKind() == TypeKind.BOOLEAN || type.toString().equals("java.lang.Boolean");
        return bool && method.startsWith("is") && method.length() > 2 ? decapitalized(method.substring(2)) : null;
    }

    /** As the JavaBeans specification 8.8: {@code URL} stays, {@code Title} becomes {@code title}. */
    private static String decapitalized(String name) {
        if (name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1))) {
            return name;
        }
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Lombok writes getters after processors have run: under property access their attributes would be lost. */
    private void refuseGeneratedGetters(TypeElement type, Declared all) {
        boolean wholeClass = hasLombokGetter(type);
        for (Member field : all.fields) {
            boolean generated = wholeClass || hasLombokGetter(field.element);
            boolean own = explicitAccess(field.annotations, Access.PROPERTY) == Access.FIELD;
            if (generated && !own && all.getters.stream().noneMatch(g -> g.name.equals(field.name))) {
                problems.report(Message.GENERATED_GETTER, SourcePlace.of(field.element), field.name);
            }
        }
    }

    private static boolean hasLombokGetter(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            switch (mirror.getAnnotationType().toString()) {
                case "lombok.Getter", "lombok.Data", "lombok.Value" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
