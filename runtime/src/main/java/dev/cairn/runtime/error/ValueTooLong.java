package dev.cairn.runtime.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value does not fit into its column. */
public final class ValueTooLong extends DataFailure {

    private static final long serialVersionUID = 1L;

    private final @Nullable String field;

    public ValueTooLong(String entity, @Nullable String field, Throwable cause) {
        super(
                "DB205",
                (field == null ? "a value of " + entity : "the value of " + entity + "." + field)
                        + " is too long for its column",
                cause);
        this.field = field;
    }

    /** The attribute (or column, where it belongs to none), if the database gave it: PostgreSQL does not. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
