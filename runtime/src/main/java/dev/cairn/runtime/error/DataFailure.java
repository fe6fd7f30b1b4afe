package dev.cairn.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * A database operation failed. Each kind is a class of its own with a stable {@link #code()}; messages name entities,
 * attributes and constraints, never the values of attributes. (The cause is what Hibernate or the driver threw, and
 * theirs may.) An id, which stands for a row, may appear.
 */
public abstract sealed class DataFailure extends RuntimeException
        permits RowNotFound,
                MoreThanOneRow,
                StaleRow,
                ConstraintViolation,
                ValueTooLong,
                TransactionSpoiled,
                TransientFailure,
                TimeoutFailure,
                ConnectionFailure,
                OtherFailure {

    private static final long serialVersionUID = 1L;

    private final String code;

    DataFailure(String code, String message, @Nullable Throwable cause) {
        super(code + ": " + message, cause);
        this.code = code;
    }

    /** The stable code of this kind of failure, for logs, metrics and documentation; for example {@code DB201}. */
    public final String code() {
        return code;
    }
}
