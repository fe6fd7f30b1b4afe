package dev.cairn.runtime.migrate;

import dev.cairn.runtime.migrate.MigrationFailure.Code;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The lock on a database while it is migrated, held by a connection of its own until closed. */
final class MigrationLock implements AutoCloseable {

    private static final long POLL_MILLIS = 100;

    private final Database database;
    private final Connection connection;

    private MigrationLock(Database database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    /**
     * Waits for the lock.
     *
     * @throws MigrationFailure if somebody else holds it for longer than the time given; names the holder
     */
    static MigrationLock acquire(
            Database database, Connector connector, Connection work, String holder, Duration timeout)
            throws SQLException {
        Connection connection = connector.open();
        long deadline = System.nanoTime() + timeout.toNanos();
        boolean acquired = false;
        try {
            while (!database.tryLock(connection, holder)) {
                if (System.nanoTime() >= deadline) {
                    throw new MigrationFailure(Code.LOCKED, held(database, work, timeout));
                }
                pause();
            }
            acquired = true;
            return new MigrationLock(database, connection);
        } finally {
            if (!acquired) {
                connection.close();
            }
        }
    }

    private static String held(Database database, Connection work, Duration timeout) throws SQLException {
        Optional<String> holder = database.holder(work);
        return "another process is migrating this database (" + holder.orElse("it gave no name")
                + ") and did not finish within " + timeout.toSeconds()
                + " s. Wait for it, or raise the lock timeout if its migrations take long.";
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MigrationFailure(Code.LOCKED, "interrupted while waiting for the migration lock", e);
        }
    }

    /** Makes the holder known to those who wait. */
    void announce(Connection work, String holder) throws SQLException {
        database.announce(work, holder);
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            database.unlock(connection);
        }
    }
}
