package dev.cairn.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cairn.processor.repository.spec.FacadeSpec;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the class of a database's facade. */
final class FacadeWriter {

    private static final ClassName TYPED_DATABASE = ClassName.get("dev.cairn.runtime.database", "TypedDatabase");
    private static final ClassName DATABASE_TARGET = ClassName.get("dev.cairn.runtime.database", "DatabaseTarget");
    private static final ClassName GENERATED = ClassName.get(Names.ENTITY, "GeneratedByCairn");
    private static final ClassName SESSION_FACTORY = ClassName.get("org.hibernate", "SessionFactory");
    private static final ClassName DATA_SOURCE = ClassName.get("javax.sql", "DataSource");
    private static final ClassName STRING = ClassName.get("java.lang", "String");

    private final FacadeSpec spec;
    private final ClassName self;

    private FacadeWriter(FacadeSpec spec) {
        this.spec = spec;
        this.self = name(spec.name());
    }

    static TypeSpec write(FacadeSpec spec) {
        return new FacadeWriter(spec).type();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(PUBLIC, FINAL)
                .addJavadoc("The database of {@code $L}.", spec.name().packageName())
                .addAnnotation(GENERATED)
                .superclass(ParameterizedTypeName.get(TYPED_DATABASE, self))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(DATABASE_TARGET, "target")
                        .addStatement("super($S, target)", spec.database())
                        .build())
                .addMethod(open(parameter(STRING, "url")))
                .addMethod(open(parameter(STRING, "url"), parameter(STRING, "user"), parameter(STRING, "password")))
                .addMethod(open(parameter(DATA_SOURCE, "dataSource")))
                .addMethod(open(parameter(SESSION_FACTORY, "factory")));
        for (FacadeSpec.Accessor accessor : spec.repositories()) {
            ClassName repository = name(accessor.repository());
            type.addMethod(MethodSpec.methodBuilder(accessor.method())
                    .addModifiers(PUBLIC)
                    .returns(repository)
                    .addStatement("return new $T(sessionSource())", repository)
                    .build());
        }
        return type.build();
    }

    private MethodSpec open(ParameterSpec... parameters) {
        String arguments = List.of(parameters).stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
        return MethodSpec.methodBuilder("open")
                .addModifiers(PUBLIC, STATIC)
                .returns(self)
                .addParameters(List.of(parameters))
                .addStatement("return new $T($T.of($L))", self, DATABASE_TARGET, arguments)
                .build();
    }

    private static ClassName name(dev.cairn.processor.repository.spec.TypeName type) {
        return ClassName.get(type.packageName(), type.simpleNames());
    }

    private static ParameterSpec parameter(TypeName type, String name) {
        return ParameterSpec.builder(type, name).build();
    }
}
