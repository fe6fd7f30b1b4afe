package dev.cairn.runtime.query.attribute;

import dev.cairn.runtime.query.condition.Comparison;
import dev.cairn.runtime.query.condition.InList;
import dev.cairn.runtime.query.condition.NullTest;
import dev.cairn.runtime.query.condition.Path;
import dev.cairn.runtime.query.condition.Where;
import java.util.Collection;
import java.util.Set;

/**
 * Base of the generated classes whose fields are the attributes of an entity: of the one that the query is about, or
 * of one that a to-one path leads to. What an absent row would hold is null.
 *
 * @param <E> the entity that the query is about
 * @param <T> the entity whose attributes these are
 */
public abstract non-sealed class EntityAttributes<E, T> extends Attributes<E> {

    private final Set<String> ids;

    /**
     * @param path the path to the entity
     * @param ids its id attributes: a foreign key that leads here holds their values, so that they need no join
     */
    protected EntityAttributes(Path path, String... ids) {
        super(path);
        this.ids = Set.of(ids);
    }

    @Override
    final Path sameRow(String attribute) {
        return path().inSameRow(attribute, path().byForeignKey() && ids.contains(attribute));
    }

    /** It is this entity: the row with the same id. */
    public final Where<E> eq(T entity) {
        return compare(Comparison.Operator.EQ, entity);
    }

    /** It is another entity than this one. As in SQL, this does not hold where there is none. */
    public final Where<E> ne(T entity) {
        return compare(Comparison.Operator.NE, entity);
    }

    /** It is one of these entities. */
    public final Where<E> in(Collection<? extends T> entities) {
        return new Where<>(InList.of(path(), entities, false));
    }

    /** It is none of these entities. */
    public final Where<E> notIn(Collection<? extends T> entities) {
        return new Where<>(InList.of(path(), entities, true));
    }

    /** There is none. */
    public final Where<E> isNull() {
        return new Where<>(new NullTest(path(), false));
    }

    /** There is one. */
    public final Where<E> isNotNull() {
        return new Where<>(new NullTest(path(), true));
    }

    private Where<E> compare(Comparison.Operator operator, T entity) {
        return new Where<>(Comparison.of(path(), operator, entity));
    }
}
