package dev.cairn.runtime.error;

import org.jspecify.annotations.Nullable;

/** A write was refused by a constraint of the database. */
public abstract sealed class ConstraintViolation extends DataFailure
        permits UniqueViolation, ForeignKeyViolation, NotNullViolation, CheckViolation {

    private static final long serialVersionUID = 1L;

    ConstraintViolation(String code, String message, @Nullable Throwable cause) {
        super(code, message, cause);
    }
}
