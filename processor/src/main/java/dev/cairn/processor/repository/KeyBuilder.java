package dev.cairn.processor.repository;

import dev.cairn.processor.map.Mapping;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.model.JavaType;
import dev.cairn.processor.repository.spec.KeySpec;
import dev.cairn.processor.repository.spec.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Describes the finders of a unique key. */
final class KeyBuilder {

    private final EntityModels models;
    private final List<Attribute> attributes;

    KeyBuilder(EntityModels models, List<Attribute> attributes) {
        this.models = models;
        this.attributes = List.copyOf(attributes);
    }

    /** Nothing for a key over something that is no attribute, such as the column of a discriminator. */
    Optional<KeySpec> build(Mapping.UniqueKey key) {
        List<KeySpec.Part> parts = new ArrayList<>();
        for (String path : key.paths()) {
            Optional<KeySpec.Part> part = part(path);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        String constant =
                parts.stream().map(part -> Words.constant(part.path())).collect(Collectors.joining("_AND_"));
        String finder = parts.stream().map(part -> Words.pascal(part.path())).collect(Collectors.joining("And"));
        // findById(K) is there already
        return Optional.of(new KeySpec(
                constant, finder.equals("Id") ? "IdKey" : finder, key.name().text(), parts));
    }

    private Optional<KeySpec.Part> part(String path) {
        List<Attribute> within = attributes;
        String[] names = path.split("\\.");
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            Optional<Attribute> found =
                    within.stream().filter(a -> a.name().equals(name)).findFirst();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            AttributeKind kind = found.get().kind();
            if (kind instanceof AttributeKind.Embedded embedded) {
                within = embedded.embeddable().attributes();
            } else if (kind instanceof AttributeKind.ToOne toOne) {
                return Optional.of(reference(String.join(".", List.of(names).subList(0, i + 1)), found.get(), toOne));
            } else if (i == names.length - 1 && kind instanceof AttributeKind.Basic) {
                return Optional.of(new KeySpec.Part(
                        path, Identifiers.safe(Words.camel(path)), found.get().type(), null));
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private KeySpec.Part reference(String path, Attribute attribute, AttributeKind.ToOne toOne) {
        Optional<EntityModel> target = models.find(toOne.target());
        JavaType id = target.flatMap(entity -> Ids.simple(models, entity)).orElse(null);
        JavaType type = target.map(RepositoryNames::typeName)
                .map(name -> new JavaType(name.packageName(), name.simpleNames(), List.of(), 0))
                .orElse(attribute.type());
        return new KeySpec.Part(path, Identifiers.safe(Words.camel(path)), type, id);
    }
}
