package dev.cairn.processor.read;

import dev.cairn.processor.model.BasicSort;
import dev.cairn.processor.model.BasicType;
import dev.cairn.processor.model.JavaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Turns the compiler's types into ours; looks each class up once. */
final class TypeReader {

    private static final Map<String, BasicSort> SORTS = sorts();
    private static final String RENAMED_FROM = "dev.cairn.annotation.RenamedFrom";
    private static final String ENUMERATED_VALUE = "jakarta.persistence.EnumeratedValue";

    private final Types types;
    private final TypeMirror serializable;
    private final Map<Element, JavaType> plain = new HashMap<>();
    private final Map<Element, Boolean> serializables = new HashMap<>();

    TypeReader(Elements elements, Types types) {
        this.types = types;
        this.serializable = elements.getTypeElement("java.io.Serializable").asType();
    }

    /** The class a type names, or null for primitives, arrays and unresolved types. */
    static @Nullable TypeElement element(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED ? (TypeElement) ((DeclaredType) type).asElement() : null;
    }

    /** Replaces type variables and wildcards by their upper bounds. */
    TypeMirror bound(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            return bound(variable.getUpperBound());
        }
        if (type instanceof WildcardType wildcard) {
            TypeMirror extended = wildcard.getExtendsBound();
            return extended == null ? type : bound(extended);
        }
        if (type instanceof IntersectionType intersection) {
            return bound(intersection.getBounds().get(0));
        }
        return type;
    }

    /** Whether a type, or one of its arguments, does not exist (yet). */
    static boolean unresolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        if (type instanceof ArrayType array) {
            return unresolved(array.getComponentType());
        }
        if (type instanceof DeclaredType declared) {
            for (TypeMirror argument : declared.getTypeArguments()) {
                if (unresolved(argument)) {
                    return true;
                }
            }
        }
        return false;
    }

    JavaType javaType(TypeMirror written) {
        TypeMirror type = bound(written);
        if (type instanceof ArrayType array) {
            JavaType component = javaType(array.getComponentType());
            return new JavaType(
                    component.packageName(),
                    component.simpleNames(),
                    component.arguments(),
                    component.dimensions() + 1);
        }
        if (type.getKind() == TypeKind.DECLARED) {
            DeclaredType declared = (DeclaredType) type;
            JavaType erased = plain.computeIfAbsent(declared.asElement(), TypeReader::erased);
            if (declared.getTypeArguments().isEmpty()) {
                return erased;
            }
            List<JavaType> arguments = new ArrayList<>();
            declared.getTypeArguments().forEach(a -> arguments.add(javaType(a)));
            return new JavaType(erased.packageName(), erased.simpleNames(), arguments, 0);
        }
        String name = type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(java.util.Locale.ROOT) : null;
        if (name != null) {
            return new JavaType("", name, List.of(), 0);
        }
        return type.getKind() == TypeKind.WILDCARD
                ? new JavaType("java.lang", "Object", List.of(), 0)
                : new JavaType("", type.toString(), List.of(), 0);
    }

    private static JavaType erased(Element type) {
        StringBuilder names = new StringBuilder(type.getSimpleName());
        Element outer = type.getEnclosingElement();
        while (outer instanceof TypeElement enclosing) {
            names.insert(0, enclosing.getSimpleName() + ".");
            outer = enclosing.getEnclosingElement();
        }
        String packageName =
                outer instanceof PackageElement pack ? pack.getQualifiedName().toString() : "";
        return new JavaType(packageName, names.toString(), List.of(), 0);
    }

    /** The basic type of a Java type, or null if it is none. */
    @Nullable
    BasicType basic(TypeMirror written) {
        TypeMirror type = bound(written);
        JavaType javaType = javaType(type);
        BasicSort sort = SORTS.get(javaType.name());
        if (sort != null) {
            return new BasicType(sort, javaType, List.of(), null);
        }
        TypeElement element = element(type);
        if (element == null) {
            return null;
        }
        if (element.getKind() == ElementKind.ENUM) {
            return new BasicType(BasicSort.ENUM, javaType, constants(element), enumeratedValue(element))
                    .withOldNames(oldNames(element));
        }
        return serializables.computeIfAbsent(element, e -> types.isAssignable(e.asType(), serializable))
                ? new BasicType(BasicSort.SERIALIZABLE, javaType, List.of(), null)
                : null;
    }

    /** What a constant is stored as where a field of the enum is marked {@code @EnumeratedValue}. */
    private @Nullable BasicType enumeratedValue(TypeElement type) {
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (annotated(field, ENUMERATED_VALUE)) {
                BasicType value = basic(field.asType());
                return value != null && value.sort() == BasicSort.INTEGER
                        ? new BasicType(BasicSort.INTEGER_OF_ENUM, value.javaType(), List.of(), null)
                        : value;
            }
        }
        return null;
    }

    private static boolean annotated(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
                .anyMatch(type -> type.getQualifiedName().contentEquals(annotation));
    }

    private static Map<String, List<String>> oldNames(TypeElement type) {
        Map<String, List<String>> oldNames = new HashMap<>();
        for (VariableElement constant : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            for (AnnotationMirror mirror : constant.getAnnotationMirrors()) {
                TypeElement annotation =
                        (TypeElement) mirror.getAnnotationType().asElement();
                if (constant.getKind() == ElementKind.ENUM_CONSTANT
                        && annotation.getQualifiedName().contentEquals(RENAMED_FROM)) {
                    oldNames.put(constant.getSimpleName().toString(), strings(mirror));
                }
            }
        }
        return oldNames;
    }

    /** The texts of an annotation's only member, which may be one or many. */
    private static List<String> strings(AnnotationMirror mirror) {
        List<String> strings = new ArrayList<>();
        mirror.getElementValues().values().forEach(value -> {
            if (value.getValue() instanceof List<?> values) {
                values.forEach(item -> strings.add(String.valueOf(((AnnotationValue) item).getValue())));
            } else {
                strings.add(String.valueOf(value.getValue()));
            }
        });
        return strings;
    }

    private static List<String> constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
                .map(e -> e.getSimpleName().toString())
                .toList();
    }

    private static Map<String, BasicSort> sorts() {
        Map<String, BasicSort> sorts = new HashMap<>();
        put(sorts, BasicSort.STRING, "java.lang.String");
        put(sorts, BasicSort.CHARACTER, "char", "java.lang.Character");
        put(sorts, BasicSort.CHARACTER_ARRAY, "char[]");
        put(sorts, BasicSort.BOOLEAN, "boolean", "java.lang.Boolean");
        put(sorts, BasicSort.BYTE, "byte", "java.lang.Byte");
        put(sorts, BasicSort.SHORT, "short", "java.lang.Short");
        put(sorts, BasicSort.INTEGER, "int", "java.lang.Integer");
        put(sorts, BasicSort.LONG, "long", "java.lang.Long");
        put(sorts, BasicSort.FLOAT, "float", "java.lang.Float");
        put(sorts, BasicSort.DOUBLE, "double", "java.lang.Double");
        put(sorts, BasicSort.BIG_INTEGER, "java.math.BigInteger");
        put(sorts, BasicSort.BIG_DECIMAL, "java.math.BigDecimal");
        put(sorts, BasicSort.BYTE_ARRAY, "byte[]");
        put(sorts, BasicSort.UTIL_DATE, "java.util.Date");
        put(sorts, BasicSort.CALENDAR, "java.util.Calendar");
        put(sorts, BasicSort.SQL_DATE, "java.sql.Date");
        put(sorts, BasicSort.SQL_TIME, "java.sql.Time");
        put(sorts, BasicSort.SQL_TIMESTAMP, "java.sql.Timestamp");
        put(sorts, BasicSort.LOCAL_DATE, "java.time.LocalDate");
        put(sorts, BasicSort.LOCAL_TIME, "java.time.LocalTime");
        put(sorts, BasicSort.LOCAL_DATE_TIME, "java.time.LocalDateTime");
        put(sorts, BasicSort.OFFSET_TIME, "java.time.OffsetTime");
        put(sorts, BasicSort.OFFSET_DATE_TIME, "java.time.OffsetDateTime");
        put(sorts, BasicSort.ZONED_DATE_TIME, "java.time.ZonedDateTime");
        put(sorts, BasicSort.INSTANT, "java.time.Instant");
        put(sorts, BasicSort.YEAR, "java.time.Year");
        put(sorts, BasicSort.DURATION, "java.time.Duration");
        put(sorts, BasicSort.ZONE_ID, "java.time.ZoneId");
        put(sorts, BasicSort.ZONE_OFFSET, "java.time.ZoneOffset");
        put(sorts, BasicSort.TIME_ZONE, "java.util.TimeZone");
        put(sorts, BasicSort.UUID, "java.util.UUID");
        put(sorts, BasicSort.URL, "java.net.URL");
        put(sorts, BasicSort.CLASS, "java.lang.Class");
        put(sorts, BasicSort.CURRENCY, "java.util.Currency");
        put(sorts, BasicSort.LOCALE, "java.util.Locale");
        put(sorts, BasicSort.INET_ADDRESS, "java.net.InetAddress", "java.net.Inet4Address", "java.net.Inet6Address");
        put(sorts, BasicSort.CLOB, "java.sql.Clob");
        put(sorts, BasicSort.NCLOB, "java.sql.NClob");
        put(sorts, BasicSort.BLOB, "java.sql.Blob");
        return Map.copyOf(sorts);
    }

    private static void put(Map<String, BasicSort> sorts, BasicSort sort, String... names) {
        for (String name : names) {
            sorts.put(name, sort);
        }
    }
}
