package dev.cairn.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cairn.processor.repository.EmbeddableSpec;
import dev.cairn.processor.repository.FieldSpec;
import java.util.List;

/** Writes a nested class with the attributes of an entity or embeddable. */
final class AttributesWriter implements FieldSpec.Visitor<TypeSpec.Builder> {

    private final TypeSpec.Builder type;
    private final ClassName repository;

    private AttributesWriter(TypeSpec.Builder type, ClassName repository) {
        this.type = type;
        this.repository = repository;
    }

    static TypeSpec entity(
            String name, ClassName entity, List<String> ids, ClassName repository, List<FieldSpec> fields) {
        CodeBlock.Builder call = CodeBlock.builder().add("super(path");
        ids.forEach(id -> call.add(", $S", id));
        return write(
                name,
                entity,
                ParameterizedTypeName.get(Names.ENTITY_ATTRIBUTES, Names.ROOT, entity),
                call.add(")").build(),
                repository,
                fields);
    }

    static TypeSpec embeddable(EmbeddableSpec spec, ClassName repository) {
        return write(
                spec.name(),
                Names.name(spec.embeddable()),
                ParameterizedTypeName.get(Names.EMBEDDED_ATTRIBUTES, Names.ROOT),
                CodeBlock.of("super(path)"),
                repository,
                spec.fields());
    }

    private static TypeSpec write(
            String name,
            ClassName subject,
            TypeName superclass,
            CodeBlock superCall,
            ClassName repository,
            List<FieldSpec> fields) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(PUBLIC, STATIC, FINAL)
                .addJavadoc("The attributes of {@link $T}.", subject)
                .addTypeVariable(Names.ROOT)
                .superclass(superclass)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PUBLIC)
                        .addParameter(Names.PATH, "path")
                        .addStatement(superCall)
                        .build());
        AttributesWriter writer = new AttributesWriter(type, repository);
        fields.forEach(field -> field.accept(writer));
        return type.build();
    }

    @Override
    public TypeSpec.Builder value(FieldSpec.Value field) {
        TypeName valueType = Names.name(field.type());
        return switch (field.sort()) {
            case TEXT -> constant(field, rooted("TextField"));
            case BOOLEAN -> constant(field, rooted("BooleanField"));
            case NUMBER -> constant(field, rooted("NumberField", valueType));
            case TEMPORAL -> constant(field, rooted("TemporalField", valueType));
            case ORDERED -> constant(field, rooted("OrderedField", valueType));
            case ENUM -> constant(field, rooted("EnumField", valueType));
            case VALUE -> constant(field, rooted("ValueField", valueType));
        };
    }

    /** Types are written out: to infer those of all fields takes javac a quarter of its time for a repository. */
    private TypeSpec.Builder constant(FieldSpec field, TypeName fieldType) {
        return type.addField(com.palantir.javapoet.FieldSpec.builder(fieldType, field.name(), PUBLIC, FINAL)
                .initializer("new $T(this, $S)", fieldType, field.attribute())
                .build());
    }

    private static TypeName rooted(String simpleName) {
        return ParameterizedTypeName.get(Names.query(simpleName), Names.ROOT);
    }

    private static TypeName rooted(String simpleName, TypeName valueType) {
        return ParameterizedTypeName.get(Names.query(simpleName), Names.ROOT, valueType);
    }

    @Override
    public TypeSpec.Builder embedded(FieldSpec.Embedded field) {
        return accessor(field, repository.nestedClass(field.nestedClass()), Names.ROOT, null, "embedded");
    }

    @Override
    public TypeSpec.Builder toOne(FieldSpec.ToOne field) {
        String path = field.holdsId() ? "toOne" : "toOneByJoin";
        return field.repository() == null
                ? accessor(field, Names.ENTITY_REF, Names.ROOT, Names.name(field.target()), path)
                : accessor(
                        field,
                        Names.name(field.repository()).nestedClass(RepositoryWriter.FIELDS),
                        Names.ROOT,
                        null,
                        path);
    }

    private TypeSpec.Builder accessor(
            FieldSpec field,
            ClassName result,
            TypeName root,
            @org.jspecify.annotations.Nullable TypeName target,
            String path) {
        TypeName resultType = target == null
                ? ParameterizedTypeName.get(result, root)
                : ParameterizedTypeName.get(result, root, target);
        return type.addMethod(MethodSpec.methodBuilder(field.name())
                .addModifiers(PUBLIC)
                .returns(resultType)
                .addStatement("return new $T($L($S))", resultType, path, field.attribute())
                .build());
    }
}
