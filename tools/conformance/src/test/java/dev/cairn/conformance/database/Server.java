package dev.cairn.conformance.database;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A database product that the tests run for real. */
public enum Server {
    H2,
    POSTGRESQL,
    MARIADB,
    SQLITE;

    /** Those to test on: all, or with {@code -Dcairn.servers=h2,postgresql} those named. */
    public static List<Server> selected() {
        List<String> named = List.of(System.getProperty("cairn.servers", "").split(","));
        return Stream.of(values())
                .filter(server -> named.contains("") || named.contains(server.dialect()))
                .toList();
    }

    /**
     * Whether Hibernate's validation says something. On SQLite it stops at the first identity column of its own schema, whose
     * type is not the one that it expects.
     */
    public boolean knowsItsOwnTypes() {
        return this != SQLITE;
    }

    /** The name of the dialect as users and file paths write it. */
    public String dialect() {
        return name().toLowerCase(Locale.ROOT);
    }
}
