package dev.cairn.runtime.entity;

import java.io.Serializable;
import java.util.List;

/**
 * A unique key of an entity: the name of its constraint in the database and the attributes it covers, in order.
 *
 * <p>Generated repositories hold one constant per key, so that a caller can ask which key a failed insert ran into:
 * {@code catch (UniqueViolation e) { if (e.on(BookRepository.Keys.ISBN)) ... }}.
 */
public record UniqueKey(String constraint, List<String> attributes) implements Serializable {

    public UniqueKey {
        if (constraint.isEmpty() || attributes.isEmpty()) {
            throw new IllegalArgumentException("a unique key has a constraint name and at least one attribute");
        }
        attributes = List.copyOf(attributes);
    }

    /** The key whose constraint is called {@code constraint}, over the given attributes ({@code address.zip} for a nested one). */
    public static UniqueKey of(String constraint, String... attributes) {
        return new UniqueKey(constraint, List.of(attributes));
    }
}
