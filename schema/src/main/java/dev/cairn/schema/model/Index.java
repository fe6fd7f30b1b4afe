package dev.cairn.schema.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not the work of a constraint.
 *
 * @param parts what it orders by
 * @param unique whether it also forbids duplicates
 * @param options text appended to its definition
 */
public record Index(
        Name name,
        List<Part> parts,
        boolean unique,
        @Nullable Sql options) {

    /**
     * One key part of an index.
     *
     * @param column the column
     * @param order ascending unless said otherwise
     */
    public record Part(Name column, Order order) {}

    /** The direction of an index part. */
    public enum Order {
        ASC,
        DESC
    }

    public Index {
        parts = List.copyOf(parts);
    }

    public Index withName(Name other) {
        return new Index(other, parts, unique, options);
    }
}
