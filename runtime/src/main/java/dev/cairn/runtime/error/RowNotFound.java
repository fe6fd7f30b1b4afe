package dev.cairn.runtime.error;

import org.jspecify.annotations.Nullable;

/** A row that had to be there is not: {@code getById}, {@code getBy...}, {@code single()}, or a write of an absent row. */
public final class RowNotFound extends DataFailure {

    private static final long serialVersionUID = 1L;

    private final String entity;

    private RowNotFound(String entity, String what, @Nullable Throwable cause) {
        super("DB101", "there is no " + entity + " " + what, cause);
        this.entity = entity;
    }

    /** No row has this id. */
    public static RowNotFound byId(String entity, Object id, @Nullable Throwable cause) {
        return new RowNotFound(entity, "with the id " + id, cause);
    }

    /** No row has the values asked for in these attributes. */
    public static RowNotFound byKey(String entity, Iterable<String> attributes) {
        return new RowNotFound(entity, "with this " + String.join(" and ", attributes), null);
    }

    /** No row satisfies the conditions of a query. */
    public static RowNotFound byQuery(String entity) {
        return new RowNotFound(entity, "that meets the conditions of the query", null);
    }

    /** The simple name of the entity. */
    public String entity() {
        return entity;
    }
}
