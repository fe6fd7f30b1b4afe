package dev.cairn.processor.repository;

import dev.cairn.processor.map.Mapping;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.repository.spec.FieldSpec;
import dev.cairn.processor.repository.spec.KeySpec;
import dev.cairn.processor.repository.spec.RepositorySpec;
import dev.cairn.processor.repository.spec.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Describes the repository of one entity. */
final class RepositoryBuilder {

    private final RepositoryInput input;
    private final EntityModel entity;
    private final EntityModels models;
    private final FieldBuilder fields;

    RepositoryBuilder(RepositoryInput input, RepositoryNames names, TypeFacts types, EntityModel entity) {
        this.input = input;
        this.entity = entity;
        this.models = input.models();
        this.fields = new FieldBuilder(models, names, types, entity.packageName());
    }

    RepositorySpec build(TypeName name) {
        List<Attribute> attributes = models.attributes(entity);
        List<FieldSpec> own = fields.build(attributes);
        return new RepositorySpec(
                name,
                RepositoryNames.typeName(entity),
                Ids.type(models, entity),
                models.ids(entity).stream().map(Attribute::name).toList(),
                own,
                fields.embeddables(),
                keys(attributes),
                entity.place());
    }

    /** The keys of the entity and of those above it; of two over the same attributes, the first. */
    private List<KeySpec> keys(List<Attribute> attributes) {
        KeyBuilder builder = new KeyBuilder(models, attributes);
        Map<String, KeySpec> keys = new LinkedHashMap<>();
        for (EntityModel holder : models.lineage(entity)) {
            for (Mapping.UniqueKey key : input.uniqueKeys().getOrDefault(holder.className(), List.of())) {
                Optional<KeySpec> spec = builder.build(key);
                spec.ifPresent(found -> keys.putIfAbsent(found.constant(), found));
            }
        }
        return new ArrayList<>(keys.values());
    }
}
