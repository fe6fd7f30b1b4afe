package dev.cairn.conformance.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** One empty database of one test; {@link #close} removes it. */
public final class TestDatabase implements AutoCloseable {
    private final Server server;
    private final String url;
    private final Removal removal;

    TestDatabase(Server server, String url, Removal removal) {
        this.server = server;
        this.url = url;
        this.removal = removal;
    }

    public Server server() {
        return server;
    }

    public String url() {
        return url;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    /** Runs statements one after another, each committed by itself. */
    public void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        removal.remove(this);
    }

    /** What makes the database, or what is in it, go away. */
    interface Removal {
        void remove(TestDatabase database) throws SQLException;
    }
}
