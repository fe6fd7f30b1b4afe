package dev.cairn.processor.repository.spec;

import dev.cairn.processor.model.JavaType;
import dev.cairn.processor.problem.Place;
import java.util.List;

/**
 * A repository to generate.
 *
 * @param name its name
 * @param entity the entity
 * @param id the type of the entity's id
 * @param idAttributes the attributes that make up the id
 * @param fields the entity's attributes as fields to compare and sort by
 * @param embeddables the embeddables in use, each with its attributes
 * @param keys the unique keys
 * @param origin the entity
 */
public record RepositorySpec(
        TypeName name,
        TypeName entity,
        JavaType id,
        List<String> idAttributes,
        List<FieldSpec> fields,
        List<EmbeddableSpec> embeddables,
        List<KeySpec> keys,
        Place origin)
        implements SourceSpec {

    public RepositorySpec {
        idAttributes = List.copyOf(idAttributes);
        fields = List.copyOf(fields);
        embeddables = List.copyOf(embeddables);
        keys = List.copyOf(keys);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.repository(this);
    }
}
