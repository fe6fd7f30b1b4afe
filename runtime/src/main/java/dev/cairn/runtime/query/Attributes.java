package dev.cairn.runtime.query;

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

    protected final TextField<E> text(String attribute) {
        return new TextField<>(sameRow(attribute));
    }

    protected final <V extends Number> NumberField<E, V> number(String attribute) {
        return new NumberField<>(sameRow(attribute));
    }

    protected final <V> TemporalField<E, V> temporal(String attribute) {
        return new TemporalField<>(sameRow(attribute));
    }

    protected final <V extends Comparable<? super V>> OrderedField<E, V> ordered(String attribute) {
        return new OrderedField<>(sameRow(attribute));
    }

    protected final BooleanField<E> bool(String attribute) {
        return new BooleanField<>(sameRow(attribute));
    }

    protected final <V extends Enum<V>> EnumField<E, V> enumerated(String attribute) {
        return new EnumField<>(sameRow(attribute));
    }

    protected final <V> ValueField<E, V> value(String attribute) {
        return new ValueField<>(sameRow(attribute));
    }

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
