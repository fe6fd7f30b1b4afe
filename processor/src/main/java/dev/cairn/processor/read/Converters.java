package dev.cairn.processor.read;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.BasicType;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds the converter of an attribute and the type it stores. */
final class Converters {

    private static final String ATTRIBUTE_CONVERTER = "jakarta.persistence.AttributeConverter";

    /** The values that Hibernate's converters store, in the order of its check. */
    private static final Map<String, List<String>> OWN = Map.of(
            "org.hibernate.type.YesNoConverter", List.of("N", "Y"),
            "org.hibernate.type.TrueFalseConverter", List.of("F", "T"),
            "org.hibernate.type.NumericBooleanConverter", List.of("0", "1"));

    private final Elements elements;
    private final Types types;
    private final TypeReader typeReader;
    private final Problems problems;
    private final Map<String, BasicType> automatic = new HashMap<>();
    private final Map<String, Conversion> known = new HashMap<>();

    Converters(Elements elements, Types types, TypeReader typeReader, Problems problems) {
        this.elements = elements;
        this.types = types;
        this.typeReader = typeReader;
        this.problems = problems;
    }

    /** A converter's two types; column is null if it is none. */
    private record Conversion(String attribute, @Nullable BasicType column) {}

    /** Lets a converter apply to every attribute of its type. */
    void applyAutomatically(TypeElement converter) {
        Conversion conversion = conversion(converter);
        if (conversion.column != null) {
            automatic.put(conversion.attribute, conversion.column);
        }
    }

    /** The type that the named converter stores, or null (and a problem) if it is no converter. */
    @Nullable
    BasicType explicit(AnnotationUse convert) {
        String name = convert.className("converter");
        TypeElement converter = name == null ? null : elements.getTypeElement(name);
        BasicType column = converter == null ? null : conversion(converter).column;
        if (column == null) {
            problems.report(Message.BAD_CONVERTER, convert.place("converter"), String.valueOf(name));
        }
        return column;
    }

    /** The type that an automatic converter stores for a Java type, or null if none applies. */
    @Nullable
    BasicType automatic(String javaType) {
        return automatic.isEmpty() ? null : automatic.get(boxed(javaType));
    }

    private static String boxed(String type) {
        return switch (type) {
            case "boolean" -> "java.lang.Boolean";
            case "byte" -> "java.lang.Byte";
            case "short" -> "java.lang.Short";
            case "int" -> "java.lang.Integer";
            case "long" -> "java.lang.Long";
            case "float" -> "java.lang.Float";
            case "double" -> "java.lang.Double";
            case "char" -> "java.lang.Character";
            default -> type;
        };
    }

    private Conversion conversion(TypeElement converter) {
        return known.computeIfAbsent(converter.getQualifiedName().toString(), n -> read(converter));
    }

    private Conversion read(TypeElement converter) {
        DeclaredType contract = contract(converter.asType());
        if (contract == null || contract.getTypeArguments().size() != 2) {
            return new Conversion("", null);
        }
        BasicType column = typeReader.basic(contract.getTypeArguments().get(1));
        List<String> values = OWN.get(converter.getQualifiedName().toString());
        return new Conversion(
                typeReader.javaType(contract.getTypeArguments().get(0)).name(),
                column == null || values == null ? column : column.withValues(values));
    }

    private @Nullable DeclaredType contract(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return null;
        }
        DeclaredType declared = (DeclaredType) type;
        if (((TypeElement) declared.asElement()).getQualifiedName().contentEquals(ATTRIBUTE_CONVERTER)) {
            return declared;
        }
        for (TypeMirror supertype : types.directSupertypes(type)) {
            DeclaredType found = contract(supertype);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
