package dev.cairn.processor.repository;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.model.JavaType;
import dev.cairn.processor.repository.spec.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The type that identifies an entity. */
final class Ids {

    private static final String ID_CLASS = "jakarta.persistence.IdClass";

    private Ids() {}

    /**
     * The type of an entity's id: that of its only id attribute or its {@code @IdClass}; where there is neither,
     * Hibernate takes the entity itself. An entity without an id, which is an error elsewhere, still gets a repository.
     */
    static JavaType type(EntityModels models, EntityModel entity) {
        return simple(models, entity).orElseGet(() -> {
            TypeName name = RepositoryNames.typeName(entity);
            return new JavaType(name.packageName(), name.simpleNames(), List.of(), 0);
        });
    }

    /** The type of the only id attribute or of the {@code @IdClass}. */
    static Optional<JavaType> simple(EntityModels models, EntityModel entity) {
        Optional<JavaType> idClass = models.lineage(entity).stream()
                .flatMap(holder -> Stream.concat(
                        holder.superclasses().stream().map(EntityModel.Superclass::annotations),
                        Stream.of(holder.annotations())))
                .flatMap(annotations -> Stream.ofNullable(annotations.get(ID_CLASS)))
                .flatMap(use -> Stream.ofNullable(value(use)))
                .map(Ids::named)
                .findFirst();
        if (idClass.isPresent()) {
            return idClass;
        }
        List<Attribute> ids = models.ids(entity);
        return ids.size() == 1 && !(ids.get(0).kind() instanceof AttributeKind.ToOne)
                ? Optional.of(Boxes.boxed(ids.get(0).type()))
                : Optional.empty();
    }

    @org.jspecify.annotations.Nullable
    private static String value(AnnotationUse use) {
        return use.className("value");
    }

    /** Takes the first part that starts with a capital letter for the outermost class, as everybody names them so. */
    private static JavaType named(String canonical) {
        String[] parts = canonical.split("\\.");
        int first = 0;
        while (first < parts.length - 1 && !Character.isUpperCase(parts[first].charAt(0))) {
            first++;
        }
        List<String> all = List.of(parts);
        return new JavaType(
                String.join(".", all.subList(0, first)),
                String.join(".", all.subList(first, parts.length)),
                List.of(),
                0);
    }
}
