package dev.cairn.processor.repository;

import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.BasicSort;
import dev.cairn.processor.model.BasicType;
import dev.cairn.processor.model.EmbeddableModel;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.model.JavaType;
import dev.cairn.processor.repository.spec.EmbeddableSpec;
import dev.cairn.processor.repository.spec.FieldSpec;
import dev.cairn.processor.repository.spec.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Describes attributes as fields, and the embeddables among them as nested classes. */
final class FieldBuilder {

    private final EntityModels models;
    private final RepositoryNames names;
    private final TypeFacts types;
    private final String packageName;
    private final Map<String, EmbeddableSpec> embeddables = new LinkedHashMap<>();

    FieldBuilder(EntityModels models, RepositoryNames names, TypeFacts types, String packageName) {
        this.models = models;
        this.names = names;
        this.types = types;
        this.packageName = packageName;
    }

    /** The nested classes that the fields built so far refer to. */
    List<EmbeddableSpec> embeddables() {
        return new ArrayList<>(embeddables.values());
    }

    List<FieldSpec> build(List<Attribute> attributes) {
        return attributes.stream().map(this::field).flatMap(Optional::stream).toList();
    }

    private Optional<FieldSpec> field(Attribute attribute) {
        return attribute.kind().accept(new AttributeKind.Visitor<>() {
            @Override
            public Optional<FieldSpec> basic(AttributeKind.Basic kind) {
                return value(attribute, kind.type());
            }

            @Override
            public Optional<FieldSpec> embedded(AttributeKind.Embedded kind) {
                return Optional.of(new FieldSpec.Embedded(
                        Identifiers.method(attribute.name()),
                        attribute.name(),
                        nested(kind.embeddable(), attribute.type())));
            }

            @Override
            public Optional<FieldSpec> toOne(AttributeKind.ToOne kind) {
                return reference(attribute, kind);
            }

            @Override
            public Optional<FieldSpec> toMany(AttributeKind.ToMany kind) {
                return Optional.empty(); // conditions on what is many come with exists
            }

            @Override
            public Optional<FieldSpec> elements(AttributeKind.Elements kind) {
                return Optional.empty();
            }

            @Override
            public Optional<FieldSpec> any(AttributeKind.Any kind) {
                return Optional.empty();
            }
        });
    }

    private Optional<FieldSpec> value(Attribute attribute, BasicType type) {
        JavaType boxed = Boxes.boxed(type.javaType());
        if (!nameable(boxed)) {
            return Optional.empty();
        }
        return Optional.of(
                new FieldSpec.Value(Identifiers.safe(attribute.name()), attribute.name(), sort(type), boxed));
    }

    private boolean nameable(JavaType type) {
        boolean itself = type.packageName().startsWith("java.")
                || new JavaType("", type.simpleNames(), List.of(), 0).primitive()
                || types.accessible(new TypeName(type.packageName(), type.simpleNames()).canonical(), packageName);
        return itself && type.arguments().stream().allMatch(this::nameable);
    }

    private static FieldSpec.Sort sort(BasicType type) {
        BasicSort sort = type.sort();
        return switch (sort.family()) {
            case BOOLEAN -> FieldSpec.Sort.BOOLEAN;
            case ENUM -> FieldSpec.Sort.ENUM;
            // what a converter makes of a value need not sort as the value does, nor hold its parts
            case TEXT ->
                type.converted() != null
                        ? FieldSpec.Sort.VALUE
                        : sort == BasicSort.STRING ? FieldSpec.Sort.TEXT : FieldSpec.Sort.ORDERED;
            case NUMBER -> type.converted() != null ? FieldSpec.Sort.VALUE : FieldSpec.Sort.NUMBER;
            case TEMPORAL -> type.converted() != null ? FieldSpec.Sort.VALUE : FieldSpec.Sort.TEMPORAL;
            case OTHER ->
                type.converted() == null && (sort == BasicSort.UUID || sort == BasicSort.DURATION)
                        ? FieldSpec.Sort.ORDERED
                        : FieldSpec.Sort.VALUE;
        };
    }

    private Optional<FieldSpec> reference(Attribute attribute, AttributeKind.ToOne kind) {
        return models.find(kind.target())
                .filter(target -> types.accessible(target.className(), packageName))
                .map(target -> new FieldSpec.ToOne(
                        Identifiers.method(attribute.name()),
                        attribute.name(),
                        RepositoryNames.typeName(target),
                        names.of(target),
                        ForeignKeys.holdsId(attribute, kind)));
    }

    /** The nested class of an embeddable; a second one where a type variable makes its attributes differ. */
    private String nested(EmbeddableModel embeddable, JavaType javaType) {
        List<FieldSpec> fields = build(embeddable.attributes());
        TypeName type = new TypeName(javaType.packageName(), javaType.simpleNames());
        String simpleName = type.simpleName();
        String name = simpleName + "Fields";
        for (int i = 2; embeddables.containsKey(name); i++) {
            EmbeddableSpec known = embeddables.get(name);
            if (known.embeddable().equals(type) && known.fields().equals(fields)) {
                return name;
            }
            name = simpleName + "Fields" + i;
        }
        embeddables.put(name, new EmbeddableSpec(name, type, fields));
        return name;
    }
}
