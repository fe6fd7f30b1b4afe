package dev.cairn.schema.model;

/**
 * A sequence generator.
 *
 * @param start its first value
 * @param increment the step between values
 */
public record Sequence(QualifiedName name, long start, long increment) {
    public Sequence withName(QualifiedName other) {
        return new Sequence(other, start, increment);
    }
}
