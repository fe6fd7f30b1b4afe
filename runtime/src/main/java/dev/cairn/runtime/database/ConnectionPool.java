package dev.cairn.runtime.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Deque;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.service.UnknownUnwrapTypeException;
import org.hibernate.service.spi.Stoppable;
import org.jspecify.annotations.Nullable;

/**
 * The connections of {@code open(url)}: at most ten, made when needed, reused last in first out, tested when they were
 * idle for a while. An application that wants more of a pool passes a data source.
 *
 * <p>Idle connections stay open: an in-memory H2 lives only as long as a connection to it does.
 */
final class ConnectionPool implements ConnectionProvider, Stoppable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 10;
    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final long TEST_AFTER_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int TEST_SECONDS = 5;

    private final transient DatabaseTarget.Url target;
    private final transient Semaphore free = new Semaphore(SIZE, true);
    private final transient Deque<Idle> idle = new ConcurrentLinkedDeque<>();

    private record Idle(Connection connection, long since) {}

    ConnectionPool(DatabaseTarget.Url target) {
        this.target = target;
    }

    @Override
    public Connection getConnection() throws SQLException {
        acquire();
        try {
            Connection reused = reuse();
            return reused == null ? connect() : reused;
        } catch (SQLException | RuntimeException e) {
            free.release();
            throw e;
        }
    }

    private void acquire() throws SQLException {
        try {
            if (free.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("interrupted while waiting for a connection", "08001", e);
        }
        throw new SQLTransientConnectionException(
                "all " + SIZE + " connections were in use for " + WAIT.toSeconds() + " s; open the database with a"
                        + " data source for more",
                "08001");
    }

    private @Nullable Connection reuse() throws SQLException {
        for (Idle candidate = idle.pollFirst(); candidate != null; candidate = idle.pollFirst()) {
            Connection connection = candidate.connection();
            boolean fresh = System.nanoTime() - candidate.since() < TEST_AFTER_NANOS;
            if (fresh ? !connection.isClosed() : connection.isValid(TEST_SECONDS)) {
                return connection;
            }
            connection.close();
        }
        return null;
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        if (target.user() != null) {
            properties.setProperty("user", target.user());
        }
        if (target.password() != null) {
            properties.setProperty("password", target.password());
        }
        Connection connection = DriverManager.getConnection(target.url(), properties);
        if (target.isSqlite() && !target.url().contains("foreign_keys")) {
            // SQLite heeds foreign keys only where each connection says so
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma foreign_keys = on");
            }
        }
        return connection;
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        try {
            if (!connection.isClosed()) {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
                idle.addFirst(new Idle(connection, System.nanoTime()));
            }
        } finally {
            free.release();
        }
    }

    @Override
    public void stop() {
        for (Idle candidate = idle.pollFirst(); candidate != null; candidate = idle.pollFirst()) {
            closeQuietly(candidate.connection());
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException ignored) {
            // it is gone, which is what was wanted
        }
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new UnknownUnwrapTypeException(type);
    }
}
