package dev.cairn.runtime.error;

/** A failure that fits no other kind; the cause says more. */
public final class OtherFailure extends DataFailure {

    private static final long serialVersionUID = 1L;

    public OtherFailure(String entity, Throwable cause) {
        super("DB999", "an operation on " + entity + " failed; the cause says why", cause);
    }
}
