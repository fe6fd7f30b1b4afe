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
import dev.cairn.processor.repository.FacadeSpec;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the class of a database's facade. */
final class FacadeWriter {

    private final FacadeSpec spec;
    private final ClassName self;

    private FacadeWriter(FacadeSpec spec) {
        this.spec = spec;
        this.self = Names.name(spec.name());
    }

    static TypeSpec write(FacadeSpec spec) {
        return new FacadeWriter(spec).type();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(PUBLIC, FINAL)
                .addJavadoc("The database of {@code $L}.", spec.name().packageName())
                .addAnnotation(Names.GENERATED)
                .superclass(ParameterizedTypeName.get(Names.TYPED_DATABASE, self))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(Names.DATABASE_TARGET, "target")
                        .addStatement("super($S, target)", spec.database())
                        .build())
                .addMethod(open(parameter(Names.STRING, "url")))
                .addMethod(open(
                        parameter(Names.STRING, "url"),
                        parameter(Names.STRING, "user"),
                        parameter(Names.STRING, "password")))
                .addMethod(open(parameter(Names.DATA_SOURCE, "dataSource")))
                .addMethod(open(parameter(Names.SESSION_FACTORY, "factory")));
        for (FacadeSpec.Accessor accessor : spec.repositories()) {
            ClassName repository = Names.name(accessor.repository());
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
                .addStatement("return new $T($T.of($L))", self, Names.DATABASE_TARGET, arguments)
                .build();
    }

    private static ParameterSpec parameter(TypeName type, String name) {
        return ParameterSpec.builder(type, name).build();
    }
}
