package dev.cairn.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * A sequence generator.
 *
 * @param start its first value
 * @param increment the step between values
 * @param options text appended to its definition
 */
public record Sequence(
        QualifiedName name,
        long start,
        long increment,
        @Nullable Sql options) {

    public Sequence(QualifiedName name, long start, long increment) {
        this(name, start, increment, null);
    }

    public Sequence withName(QualifiedName other) {
        return new Sequence(other, start, increment, options);
    }

    /** Its options in a dialect, after a blank; empty if it has none. */
    public String optionsText(String dialect) {
        return options == null
                ? ""
                : options.in(dialect).map(text -> " " + text).orElse("");
    }
}
