package dev.cairn.conformance.database;

import java.util.Locale;

/** A database product that the tests run for real. */
public enum Server {
    H2,
    POSTGRESQL;

    /** The name of the dialect as users and file paths write it. */
    public String dialect() {
        return name().toLowerCase(Locale.ROOT);
    }
}
