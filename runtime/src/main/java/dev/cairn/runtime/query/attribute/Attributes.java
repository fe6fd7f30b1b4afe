package dev.cairn.runtime.query.attribute;

import dev.cairn.runtime.query.condition.Path;

/**
 * Base of the generated classes whose fields are the attributes of an entity or embeddable.
 *
 * @param <E> the entity that the query is about
 */
public abstract sealed class Attributes<E> permits EntityAttributes, EmbeddedAttributes {

    private final Path path;

    Attributes(Path path) {
        this.path = path;
    }

    final Path path() {
        return path;
    }

    /** The path of an attribute in the row that these attributes belong to. */
    abstract Path sameRow(String attribute);

    /** The path to an embeddable's attributes. */
    protected final Path embedded(String attribute) {
        return sameRow(attribute);
    }

    /** The path to another entity's attributes. */
    protected final Path toOne(String attribute) {
        return path.toOne(attribute, true);
    }

    /** The path to another entity's attributes, where no foreign key here holds that entity's id. */
    protected final Path toOneByJoin(String attribute) {
        return path.toOne(attribute, false);
    }
}
