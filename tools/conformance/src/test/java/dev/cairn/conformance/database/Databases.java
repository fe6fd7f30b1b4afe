package dev.cairn.conformance.database;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** Hands out empty databases: one in-memory H2 or one database of a shared server for each call. */
public final class Databases {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Databases() {}

    /** An empty database; where the server cannot run here, the test that asks for it is skipped. */
    public static TestDatabase create(Server server) throws SQLException {
        assumeTrue(server.runsHere(), () -> server + " does not run here");
        return switch (server) {
            case H2 -> h2("test_" + COUNT.incrementAndGet());
            case POSTGRESQL, MYSQL, MARIADB ->
                leased(server, server.process().orElseThrow().database());
            case SQLITE -> sqlite();
        };
    }

    private static TestDatabase leased(Server server, TestServer.Lease lease) {
        return new TestDatabase(server, lease.url(), database -> lease.close());
    }

    /**
     * A file, for each connection to a database in memory would see one of its own. It does not wait for locks: where an id
     * comes from a table, Hibernate waits for itself.
     */
    private static TestDatabase sqlite() throws SQLException {
        try {
            Path file = Files.createTempFile("cairn", ".sqlite");
            String url = "jdbc:sqlite:" + file + "?synchronous=OFF&journal_mode=MEMORY&busy_timeout=20";
            return new TestDatabase(Server.SQLITE, url, database -> {
                if (!file.toFile().delete()) {
                    file.toFile().deleteOnExit();
                }
            });
        } catch (IOException e) {
            throw new SQLException("no file for a database", e);
        }
    }

    private static TestDatabase h2(String name) {
        String url = "jdbc:h2:mem:" + name + "/db;DB_CLOSE_DELAY=-1";
        return new TestDatabase(Server.H2, url, database -> database.execute("shutdown"));
    }
}
