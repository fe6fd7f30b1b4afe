package dev.cairn.processor.repository.spec;

import java.util.List;

/**
 * A nested class with the attributes of an embeddable.
 *
 * @param name its simple name: {@code AddressFields}
 * @param embeddable the embeddable's canonical name
 * @param fields its attributes
 */
public record EmbeddableSpec(String name, TypeName embeddable, List<FieldSpec> fields) {

    public EmbeddableSpec {
        fields = List.copyOf(fields);
    }
}
