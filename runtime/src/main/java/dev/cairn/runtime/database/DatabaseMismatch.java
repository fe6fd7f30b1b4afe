package dev.cairn.runtime.database;

/** The database, or the session factory, is not the one that the compiled model and its migrations are for. */
public final class DatabaseMismatch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseMismatch(String message) {
        super(message);
    }
}
