package dev.cairn.runtime.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The row refers to one that does not exist, or a row that others refer to was to be deleted. */
public final class ForeignKeyViolation extends ConstraintViolation {

    private static final long serialVersionUID = 1L;

    private final @Nullable String constraint;

    public ForeignKeyViolation(String entity, @Nullable String constraint, Throwable cause) {
        super(
                "DB202",
                "a write of " + entity + " breaks the foreign key" + (constraint == null ? "" : " " + constraint)
                        + ": the row it refers to does not exist, or other rows still refer to it",
                cause);
        this.constraint = constraint;
    }

    /** The name of the constraint, if the database gave it. */
    public Optional<String> constraint() {
        return Optional.ofNullable(constraint);
    }
}
