package dev.cairn.conformance.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/** The one PostgreSQL server of this JVM, started when it is first asked for and stopped when the JVM ends. */
final class PostgresServer {
    private static final EmbeddedPostgres SERVER = start();
    private static final Deque<String> FREE = new ConcurrentLinkedDeque<>();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private PostgresServer() {}

    /** An empty database; one that a test has given back is emptied and used again, for making one is slow. */
    static TestDatabase database() throws SQLException {
        String free = FREE.poll();
        String name = free == null ? create() : free;
        String url = SERVER.getJdbcUrl("postgres", name);
        return new TestDatabase(Server.POSTGRESQL, url, database -> {
            database.execute("drop schema public cascade", "create schema public");
            FREE.add(name);
        });
    }

    private static String create() throws SQLException {
        String name = "test_" + COUNT.incrementAndGet();
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return name;
    }

    /** Durability is off: a test database that a crash loses is no loss. */
    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("shared_buffers", "64MB")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
