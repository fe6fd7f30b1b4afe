package dev.cairn.conformance.database;

import dev.cairn.testing.TestServer;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** Hands out empty databases: one in-memory H2 or one database of a shared server for each call. */
public final class Databases {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Databases() {}

    public static TestDatabase create(Server server) throws SQLException {
        return switch (server) {
            case H2 -> h2("test_" + COUNT.incrementAndGet());
            case POSTGRESQL -> leased(server, TestServer.POSTGRESQL.database());
        };
    }

    private static TestDatabase leased(Server server, TestServer.Lease lease) {
        return new TestDatabase(server, lease.url(), database -> lease.close());
    }

    private static TestDatabase h2(String name) {
        String url = "jdbc:h2:mem:" + name + "/db;DB_CLOSE_DELAY=-1";
        return new TestDatabase(Server.H2, url, database -> database.execute("shutdown"));
    }
}
