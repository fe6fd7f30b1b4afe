package dev.cairn.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.cairn.processor.repository.KeySpec;
import dev.cairn.processor.repository.RepositorySpec;
import java.util.List;

/** Writes the class of a repository. */
final class RepositoryWriter {

    static final String FIELDS = "Fields";
    private static final String KEYS = "Keys";

    private final RepositorySpec spec;
    private final ClassName entity;
    private final ClassName self;

    private RepositoryWriter(RepositorySpec spec) {
        this.spec = spec;
        this.entity = Names.name(spec.entity());
        this.self = Names.name(spec.name());
    }

    static TypeSpec write(RepositorySpec spec) {
        return new RepositoryWriter(spec).type();
    }

    private TypeSpec type() {
        TypeName fields = ParameterizedTypeName.get(self.nestedClass(FIELDS), entity);
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(PUBLIC, FINAL)
                .addJavadoc("The rows of {@link $T}.", entity)
                .addAnnotation(Names.GENERATED)
                .superclass(ParameterizedTypeName.get(Names.ENTITY_REPOSITORY, entity, Names.name(spec.id()), fields))
                .addField(FieldSpec.builder(fields, "FIELDS", PUBLIC, STATIC, FINAL)
                        .initializer("new $T($T.root())", fields, Names.PATH)
                        .build())
                .addMethod(onSession())
                .addMethod(onSupplier());
        for (KeySpec key : spec.keys()) {
            finders(type, key, false);
            if (key.hasFinderByIds()) {
                finders(type, key, true);
            }
        }
        if (!spec.keys().isEmpty()) {
            type.addType(keys());
        }
        return type.addType(AttributesWriter.entity(FIELDS, entity, spec.idAttributes(), self, spec.fields()))
                .addTypes(spec.embeddables().stream()
                        .map(embeddable -> AttributesWriter.embeddable(embeddable, self))
                        .toList())
                .build();
    }

    private static MethodSpec onSession() {
        return MethodSpec.constructorBuilder()
                .addModifiers(PUBLIC)
                .addParameter(Names.STATELESS_SESSION, "session")
                .addStatement("this($T.of(session))", Names.SESSIONS)
                .build();
    }

    private MethodSpec onSupplier() {
        CodeBlock.Builder keys = CodeBlock.builder();
        spec.keys().forEach(key -> keys.add(", $L.$L", KEYS, key.constant()));
        return MethodSpec.constructorBuilder()
                .addModifiers(PUBLIC)
                .addParameter(
                        ParameterizedTypeName.get(Names.SUPPLIER, WildcardTypeName.subtypeOf(Names.STATELESS_SESSION)),
                        "sessions")
                .addStatement("super($T.class, FIELDS, sessions$L)", entity, keys.build())
                .build();
    }

    private void finders(TypeSpec.Builder type, KeySpec key, boolean byIds) {
        String name = byIds ? key.finderByIds() : key.finder();
        type.addMethod(
                finder("findBy" + name, ParameterizedTypeName.get(Names.OPTIONAL, entity), "findBy", key, byIds));
        type.addMethod(finder("getBy" + name, entity, "getBy", key, byIds));
    }

    private static MethodSpec finder(String name, TypeName result, String call, KeySpec key, boolean byIds) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(PUBLIC).returns(result);
        CodeBlock.Builder values = CodeBlock.builder();
        for (KeySpec.Part part : key.parts()) {
            if (byIds && part.targetId() != null) {
                method.addParameter(Names.name(part.targetId()), part.parameter() + "Id");
                values.add(", new $T($LId)", Names.BY_ID, part.parameter());
            } else {
                method.addParameter(Names.name(part.type()), part.parameter());
                values.add(", $L", part.parameter());
            }
        }
        return method.addStatement("return $L($L.$L$L)", call, KEYS, key.constant(), values.build())
                .build();
    }

    private TypeSpec keys() {
        TypeSpec.Builder keys = TypeSpec.classBuilder(KEYS)
                .addModifiers(PUBLIC, STATIC, FINAL)
                .addJavadoc("The unique keys of {@link $T}.", entity);
        for (KeySpec key : spec.keys()) {
            CodeBlock paths = paths(key.parts());
            keys.addField(FieldSpec.builder(Names.UNIQUE_KEY, key.constant(), PUBLIC, STATIC, FINAL)
                    .initializer("$T.of($S$L)", Names.UNIQUE_KEY, key.constraint(), paths)
                    .build());
        }
        return keys.addMethod(
                        MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .build();
    }

    private static CodeBlock paths(List<KeySpec.Part> parts) {
        CodeBlock.Builder paths = CodeBlock.builder();
        parts.forEach(part -> paths.add(", $S", part.path()));
        return paths.build();
    }
}
