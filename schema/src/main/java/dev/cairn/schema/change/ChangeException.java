package dev.cairn.schema.change;

/** A change does not fit the schema that it is applied to. The message says which and why, fit for the user. */
public final class ChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangeException(String message) {
        super(message);
    }
}
