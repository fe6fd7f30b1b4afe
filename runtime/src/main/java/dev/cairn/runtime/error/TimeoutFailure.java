package dev.cairn.runtime.error;

/** A statement or the wait for a lock took too long. */
public final class TimeoutFailure extends DataFailure {

    private static final long serialVersionUID = 1L;

    public TimeoutFailure(Throwable cause) {
        super("DB402", "the statement or the wait for a lock timed out", cause);
    }
}
