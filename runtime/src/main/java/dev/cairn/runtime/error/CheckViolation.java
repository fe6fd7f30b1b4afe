package dev.cairn.runtime.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A check constraint refused the row. */
public final class CheckViolation extends ConstraintViolation {

    private static final long serialVersionUID = 1L;

    private final @Nullable String constraint;

    public CheckViolation(String entity, @Nullable String constraint, Throwable cause) {
        super(
                "DB204",
                "a write of " + entity + " is refused by the check constraint"
                        + (constraint == null ? "" : " " + constraint),
                cause);
        this.constraint = constraint;
    }

    /** The name of the constraint, if the database gave it. */
    public Optional<String> constraint() {
        return Optional.ofNullable(constraint);
    }
}
