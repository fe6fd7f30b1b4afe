package dev.cairn.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * A transaction was to be committed although a statement in it had failed. A failed write may have left half of its
 * rows, and on PostgreSQL any failure ends the transaction, so it was rolled back. To go on after a failure, run what
 * may fail in a {@code tx(...)} of its own within the transaction: only that is undone then.
 */
public final class TransactionSpoiled extends DataFailure {

    private static final long serialVersionUID = 1L;

    /** @param cause the failure, if it came through a repository */
    public TransactionSpoiled(@Nullable DataFailure cause) {
        super(
                "DB404",
                "the transaction was rolled back, as a statement in it had failed"
                        + (cause == null ? "" : " (" + cause.getMessage() + ")")
                        + "; to go on after a failure, run what may fail in a tx(...) of its own within the transaction",
                cause);
    }
}
