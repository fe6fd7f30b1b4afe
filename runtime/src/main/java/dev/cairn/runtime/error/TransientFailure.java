package dev.cairn.runtime.error;

/** A deadlock or a serialization conflict: the same transaction, run again, can succeed. */
public final class TransientFailure extends DataFailure {

    private static final long serialVersionUID = 1L;

    public TransientFailure(Throwable cause) {
        super("DB401", "the transaction lost against a concurrent one and can be repeated", cause);
    }
}
