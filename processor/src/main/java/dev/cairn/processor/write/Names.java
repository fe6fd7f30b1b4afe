package dev.cairn.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.cairn.processor.model.JavaType;
import java.util.List;

/** The classes that generated code names. */
final class Names {

    static final ClassName ENTITY_REPOSITORY = ClassName.get("dev.cairn.runtime.repository", "EntityRepository");
    static final ClassName SESSIONS = ClassName.get("dev.cairn.runtime.repository", "Sessions");
    static final ClassName UNIQUE_KEY = ClassName.get("dev.cairn.runtime.entity", "UniqueKey");
    static final ClassName BY_ID = ClassName.get("dev.cairn.runtime.entity", "ById");
    static final ClassName TYPED_DATABASE = ClassName.get("dev.cairn.runtime.database", "TypedDatabase");
    static final ClassName DATABASE_TARGET = ClassName.get("dev.cairn.runtime.database", "DatabaseTarget");
    static final ClassName STATELESS_SESSION = ClassName.get("org.hibernate", "StatelessSession");
    static final ClassName SESSION_FACTORY = ClassName.get("org.hibernate", "SessionFactory");
    static final ClassName DATA_SOURCE = ClassName.get("javax.sql", "DataSource");
    static final ClassName SUPPLIER = ClassName.get("java.util.function", "Supplier");
    static final ClassName OPTIONAL = ClassName.get("java.util", "Optional");
    static final ClassName STRING = ClassName.get("java.lang", "String");
    static final ClassName PATH = query("Path");
    static final ClassName ENTITY_ATTRIBUTES = query("EntityAttributes");
    static final ClassName EMBEDDED_ATTRIBUTES = query("EmbeddedAttributes");
    static final ClassName ENTITY_REF = query("EntityRef");

    /** The entity that a query is about. */
    static final TypeVariableName ROOT = TypeVariableName.get("E");

    static final AnnotationSpec GENERATED = AnnotationSpec.builder(
                    ClassName.get("dev.cairn.runtime.entity", "GeneratedByCairn"))
            .build();

    private Names() {}

    static ClassName query(String simpleName) {
        return ClassName.get("dev.cairn.runtime.query", simpleName);
    }

    static ClassName name(dev.cairn.processor.repository.TypeName type) {
        return name(type.packageName(), type.simpleNames());
    }

    static TypeName name(JavaType type) {
        TypeName element;
        if (type.packageName().isEmpty()
                && Character.isLowerCase(type.simpleNames().charAt(0))) {
            element = primitive(type.simpleNames());
        } else if (type.arguments().isEmpty()) {
            element = name(type.packageName(), type.simpleNames());
        } else {
            element = ParameterizedTypeName.get(
                    name(type.packageName(), type.simpleNames()),
                    type.arguments().stream().map(Names::name).toArray(TypeName[]::new));
        }
        for (int i = 0; i < type.dimensions(); i++) {
            element = ArrayTypeName.of(element);
        }
        return element;
    }

    private static ClassName name(String packageName, String simpleNames) {
        List<String> names = List.of(simpleNames.split("\\."));
        return ClassName.get(
                packageName, names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    private static TypeName primitive(String name) {
        return switch (name) {
            case "boolean" -> TypeName.BOOLEAN;
            case "byte" -> TypeName.BYTE;
            case "short" -> TypeName.SHORT;
            case "int" -> TypeName.INT;
            case "long" -> TypeName.LONG;
            case "float" -> TypeName.FLOAT;
            case "double" -> TypeName.DOUBLE;
            case "char" -> TypeName.CHAR;
            default -> ClassName.get("", name); // a class of the unnamed package in small letters
        };
    }
}
