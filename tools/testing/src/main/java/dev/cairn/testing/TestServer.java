package dev.cairn.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The database products that run as servers of their own. Each starts when it is first asked for and ends with the JVM. */
public enum TestServer {
    /** PostgreSQL 17.11. */
    POSTGRESQL {
        @Override
        RunningServer start() {
            return new PostgresProcess();
        }
    },
    /** MariaDB 11.4.5. */
    MARIADB {
        @Override
        RunningServer start() {
            return MariaDbProcess.start();
        }
    },
    /** MySQL 8.0.15; it needs a system library that not every machine has. */
    MYSQL {
        @Override
        RunningServer start() {
            return MySqlProcess.start();
        }
    };

    private final Deque<String> free = new ConcurrentLinkedDeque<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile @Nullable RunningServer running;

    abstract RunningServer start();

    /** Why this server cannot run on this machine; empty if it can. */
    public Optional<String> unavailable() {
        return this == MYSQL ? MySqlProcess.unavailable() : Optional.empty();
    }

    /** Whether it keeps checks, and refuses rows by them: this MySQL reads them and forgets them, as all before 8.0.16 do. */
    public boolean keepsChecks() {
        return this != MYSQL;
    }

    /** Whether it can run on this machine; if it cannot, tests leave it out, and the reason is printed once. */
    public boolean runsHere() {
        Optional<String> reason = unavailable();
        if (reason.isPresent() && told.compareAndSet(false, true)) {
            System.out.println("Not tested on " + name() + ": " + reason.get());
        }
        return reason.isEmpty();
    }

    /** An empty database; one that was given back is used again, for making one is slow on some servers. */
    public Lease database() throws SQLException {
        String name = free.poll();
        if (name == null) {
            name = "test_" + count.incrementAndGet();
            administer("create database " + name);
        }
        return new Lease(this, name, running().url(name));
    }

    /** The port on 127.0.0.1. */
    public int port() {
        return running().port();
    }

    private void giveBack(Lease lease) throws SQLException {
        for (String sql : running().emptying(lease.name())) {
            if (running().emptiesFromInside()) {
                execute(lease.url(), sql);
            } else {
                administer(sql);
            }
        }
        free.add(lease.name());
    }

    private void administer(String sql) throws SQLException {
        execute(running().administrationUrl(), sql);
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private synchronized RunningServer running() {
        RunningServer server = running;
        if (server == null) {
            server = start();
            running = server;
        }
        return server;
    }

    /**
     * A database for one user at a time. {@link #close} empties it and gives it back.
     *
     * @param url its JDBC URL, user included
     */
    public record Lease(TestServer server, String name, String url) implements AutoCloseable {

        /** One without a pool. */
        public DataSource dataSource() throws SQLException {
            return server.running().dataSource(url);
        }

        @Override
        public void close() throws SQLException {
            server.giveBack(this);
        }
    }
}
