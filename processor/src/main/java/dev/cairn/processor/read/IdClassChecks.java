package dev.cairn.processor.read;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.Attribute.Access;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.JavaType;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Checks that an id class has the attributes of the ids it stands for (JPA 3.2, 2.4); by fields, as the entity must be accessed. */
final class IdClassChecks {

    private static final Map<String, String> BOXES = Map.of(
            "boolean", "java.lang.Boolean",
            "byte", "java.lang.Byte",
            "short", "java.lang.Short",
            "int", "java.lang.Integer",
            "long", "java.lang.Long",
            "float", "java.lang.Float",
            "double", "java.lang.Double",
            "char", "java.lang.Character");

    private final Elements elements;
    private final Members members;
    private final TypeReader typeReader;
    private final Problems problems;

    IdClassChecks(Elements elements, Members members, TypeReader typeReader, Problems problems) {
        this.elements = elements;
        this.members = members;
        this.typeReader = typeReader;
        this.problems = problems;
    }

    void check(AnnotationUse use, List<Attribute> attributes) {
        List<Attribute> ids = attributes.stream().filter(Attribute::isId).toList();
        if (ids.size() == 1 && ids.get(0).kind() instanceof AttributeKind.ToOne) {
            return; // the id class may be that of the entity referred to (JPA 3.2, 2.4.1.3)
        }
        String name = use.className("value");
        TypeElement type = name == null ? null : elements.getTypeElement(name);
        if (type == null) {
            return;
        }
        Map<String, TypeMirror> parts = parts(type);
        for (Attribute attribute : ids) {
            TypeMirror part = parts.remove(attribute.name());
            if (part == null) {
                report(use, type, "lacks " + attribute.name());
            } else if (attribute.kind() instanceof AttributeKind.Basic
                    && !TypeReader.unresolved(part)
                    && !boxed(typeReader.javaType(typeReader.bound(part))).equals(boxed(attribute.type()))) {
                report(
                        use,
                        type,
                        "has " + attribute.name() + " as "
                                + typeReader.javaType(typeReader.bound(part)).name() + " where the entity has "
                                + attribute.type().name());
            }
        }
        parts.keySet().forEach(extra -> report(use, type, "has " + extra + ", which is no id of the entity"));
    }

    private Map<String, TypeMirror> parts(TypeElement type) {
        Map<String, TypeMirror> parts = new LinkedHashMap<>();
        for (TypeElement current = type; current != null; current = Classes.superclass(current)) {
            members.persistent(current, Access.FIELD)
                    .forEach(member -> parts.putIfAbsent(member.name(), member.type()));
        }
        return parts;
    }

    private static String boxed(JavaType type) {
        return BOXES.getOrDefault(type.name(), type.name());
    }

    private void report(AnnotationUse use, TypeElement type, String fault) {
        problems.report(
                Message.ID_CLASS_DIFFERS, use.place(), type.getSimpleName().toString(), fault);
    }
}
