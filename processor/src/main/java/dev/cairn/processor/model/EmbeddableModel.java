package dev.cairn.processor.model;

import dev.cairn.processor.problem.Place;
import java.util.List;

/**
 * An embeddable class as one attribute uses it: type variables are replaced, inherited attributes are included.
 *
 * @param className its canonical name
 * @param record whether it is a Java record
 */
public record EmbeddableModel(
        String className, boolean record, List<Attribute> attributes, Annotations annotations, Place place) {

    public EmbeddableModel {
        attributes = List.copyOf(attributes);
    }
}
