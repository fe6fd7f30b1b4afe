package dev.cairn.conformance.random.model;

import java.util.List;

/**
 * An index or a unique constraint of a table.
 *
 * @param name empty for a derived one
 * @param attributes basic attributes of the class
 * @param kind how it is written
 * @param options what its annotation says in {@code options}; empty for nothing
 */
public record Key(String name, List<String> attributes, Kind kind, String options) {
    public Key {
        attributes = List.copyOf(attributes);
    }

    public Key(String name, List<String> attributes, Kind kind) {
        this(name, attributes, kind, "");
    }

    /** How a key is written. */
    public enum Kind {
        INDEX,
        UNIQUE_INDEX,
        UNIQUE_CONSTRAINT
    }
}
