package dev.cairn.conformance.random.model;

import java.util.List;

/**
 * An index or a unique constraint of a table.
 *
 * @param name empty for a derived one
 * @param attributes basic attributes of the class
 * @param kind how it is written
 */
public record Key(String name, List<String> attributes, Kind kind) {
    public Key {
        attributes = List.copyOf(attributes);
    }

    /** How a key is written. */
    public enum Kind {
        INDEX,
        UNIQUE_INDEX,
        UNIQUE_CONSTRAINT
    }
}
