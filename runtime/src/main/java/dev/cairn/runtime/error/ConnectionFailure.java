package dev.cairn.runtime.error;

/** The database cannot be reached, or the connection broke. */
public final class ConnectionFailure extends DataFailure {

    private static final long serialVersionUID = 1L;

    /** @param what what failed, without a password: {@code cannot connect to jdbc:...} */
    public ConnectionFailure(String what, Throwable cause) {
        super("DB403", what, cause);
    }
}
