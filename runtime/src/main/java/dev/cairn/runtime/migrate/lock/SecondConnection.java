package dev.cairn.runtime.migrate.lock;

import dev.cairn.runtime.migrate.database.Deadline;
import dev.cairn.runtime.migrate.failure.Diagnosis;
import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Opens the connection that holds the lock while another one is open. A pool that has only one makes its callers wait, some
 * for ever, so the opening runs on a thread that can be left behind.
 */
final class SecondConnection {

    private SecondConnection() {}

    /**
     * Opens it.
     *
     * @throws MigrationFailure if there is none within the time given
     */
    static Connection open(Connector connector, Duration timeout) {
        CompletableFuture<Connection> opened = new CompletableFuture<>();
        Thread opener = new Thread(() -> open(connector, opened), "cairn-lock-connection");
        opener.setDaemon(true);
        opener.start();
        try {
            return opened.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            if (opened.completeExceptionally(e)) {
                opener.interrupt();
                throw missing("no second connection came within " + timeout.toSeconds() + " s", e);
            }
            return opened.join();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            String said = cause instanceof Exception failure ? Diagnosis.said(failure) : String.valueOf(cause);
            throw missing("no second connection can be opened: " + said, e);
        } catch (InterruptedException e) {
            opened.completeExceptionally(e);
            opener.interrupt();
            throw Deadline.interrupted(e);
        }
    }

    private static void open(Connector connector, CompletableFuture<Connection> opened) {
        try {
            Connection connection = connector.open();
            if (!opened.complete(connection)) {
                connection.close();
            }
        } catch (SQLException | RuntimeException e) {
            opened.completeExceptionally(e);
        }
    }

    static MigrationFailure missing(String fact, @Nullable Throwable cause) {
        return new MigrationFailure(
                Code.NO_CONNECTION,
                fact + ". Migrating takes two at a time, one for the work and one that holds the lock: give the pool at"
                        + " least two, or migrate with a URL.",
                cause);
    }
}
