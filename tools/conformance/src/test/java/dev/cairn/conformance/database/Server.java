package dev.cairn.conformance.database;

import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.dialect.OnlineForms;
import dev.cairn.testing.TestServer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A database product that the tests run for real. */
public enum Server {
    H2,
    POSTGRESQL,
    MYSQL,
    MARIADB,
    SQLITE;

    /** Those to test on: all that run here, or with {@code -Dcairn.servers=h2,postgresql} those named. */
    public static List<Server> selected() {
        return Stream.of(values())
                .filter(server -> server.isWanted() && server.runsHere())
                .toList();
    }

    /** Whether tests are asked to look at it. */
    public boolean isWanted() {
        List<String> named = List.of(System.getProperty("cairn.servers", "").split(","));
        return named.contains("") || named.contains(dialect());
    }

    /** Whether this machine can run it; why not is printed. */
    public boolean runsHere() {
        return process().map(TestServer::runsHere).orElse(true);
    }

    /** Whether it keeps checks. */
    public boolean keepsChecks() {
        return process().map(TestServer::keepsChecks).orElse(true);
    }

    /** The server behind it; empty where the database runs in the test's own process. */
    Optional<TestServer> process() {
        return switch (this) {
            case H2, SQLITE -> Optional.empty();
            case POSTGRESQL -> Optional.of(TestServer.POSTGRESQL);
            case MYSQL -> Optional.of(TestServer.MYSQL);
            case MARIADB -> Optional.of(TestServer.MARIADB);
        };
    }

    /**
     * Whether Hibernate's validation says something. On SQLite it stops at the first identity column of its own schema, whose
     * type is not the one that it expects.
     */
    public boolean knowsItsOwnTypes() {
        return this != SQLITE;
    }

    /** Whether its migrations have forms that let others go on. */
    public boolean isOnline() {
        return Dialects.byId(dialect()).orElseThrow().online() != OnlineForms.NONE;
    }

    /** The name of the dialect as users and file paths write it. */
    public String dialect() {
        return name().toLowerCase(Locale.ROOT);
    }
}
