package dev.cairn.processor.read;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.BasicType;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
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
    private final Map<String, Conversion> automatic = new LinkedHashMap<>();
    private final Map<String, Conversion> known = new HashMap<>();

    Converters(Elements elements, Types types, TypeReader typeReader, Problems problems) {
        this.elements = elements;
        this.types = types;
        this.typeReader = typeReader;
        this.problems = problems;
    }

    /** A converter's two types; column is null if it is none. */
    private record Conversion(
            @Nullable TypeMirror attribute, @Nullable BasicType column) {}

    /** Lets a converter apply to every attribute of its type. */
    void applyAutomatically(TypeElement converter) {
        Conversion conversion = conversion(converter);
        if (conversion.attribute != null && conversion.column != null) {
            automatic.put(conversion.attribute.toString(), conversion);
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

    /** Whether the named converter takes values of the type. */
    boolean accepts(AnnotationUse convert, TypeMirror type) {
        String name = convert.className("converter");
        TypeElement converter = name == null ? null : elements.getTypeElement(name);
        TypeMirror attribute = converter == null ? null : conversion(converter).attribute;
        return attribute != null && types.isAssignable(boxed(type), attribute);
    }

    /** The type that an automatic converter stores for a Java type, or null if none applies: its own before a wider one. */
    @Nullable
    BasicType automatic(TypeMirror written) {
        if (automatic.isEmpty()) {
            return null;
        }
        TypeMirror type = boxed(written);
        Conversion exact = automatic.get(type.toString());
        if (exact != null) {
            return exact.column;
        }
        return automatic.values().stream()
                .filter(conversion -> types.isAssignable(type, Objects.requireNonNull(conversion.attribute)))
                .findFirst()
                .map(Conversion::column)
                .orElse(null);
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }

    private Conversion conversion(TypeElement converter) {
        return known.computeIfAbsent(converter.getQualifiedName().toString(), n -> read(converter));
    }

    private Conversion read(TypeElement converter) {
        DeclaredType contract = contract(converter.asType());
        if (contract == null || contract.getTypeArguments().size() != 2) {
            return new Conversion(null, null);
        }
        BasicType column = typeReader.basic(contract.getTypeArguments().get(1));
        List<String> values = OWN.get(converter.getQualifiedName().toString());
        return new Conversion(
                contract.getTypeArguments().get(0),
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
