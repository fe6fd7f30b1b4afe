package dev.cairn.runtime.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mandatory attribute had no value. */
public final class NotNullViolation extends ConstraintViolation {

    private static final long serialVersionUID = 1L;

    private final @Nullable String field;

    public NotNullViolation(String entity, @Nullable String field, Throwable cause) {
        super(
                "DB203",
                (field == null ? "a mandatory attribute of " + entity : entity + "." + field) + " is null",
                cause);
        this.field = field;
    }

    /** The attribute (or column, where it belongs to none), if the database gave it. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
