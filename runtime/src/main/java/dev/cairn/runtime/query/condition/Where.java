package dev.cairn.runtime.query.condition;

import java.util.List;

/**
 * A condition on the rows of an entity.
 *
 * @param <E> the entity
 */
public final class Where<E> {

    private final Condition condition;

    /** A condition on the rows of {@code E}. */
    public Where(Condition condition) {
        this.condition = condition;
    }

    /** The tree. */
    public Condition condition() {
        return condition;
    }

    /** Both hold. */
    public Where<E> and(Where<E> other) {
        return new Where<>(new Junction(List.of(condition, other.condition), false));
    }

    /** At least one of the two holds. */
    public Where<E> or(Where<E> other) {
        return new Where<>(new Junction(List.of(condition, other.condition), true));
    }

    /** The opposite; as in SQL, a comparison with null does not become true by being negated. */
    public Where<E> not() {
        return new Where<>(new Not(condition));
    }
}
