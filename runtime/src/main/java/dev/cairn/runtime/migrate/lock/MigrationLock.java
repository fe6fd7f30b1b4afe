package dev.cairn.runtime.migrate.lock;

import dev.cairn.runtime.migrate.database.Database;
import dev.cairn.runtime.migrate.database.Deadline;
import dev.cairn.runtime.migrate.database.PartTransaction;
import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** The lock on a database while it is migrated, held until closed: by a connection of its own, or by a transaction. */
public final class MigrationLock implements AutoCloseable {

    private static final int ANSWER_SECONDS = 10;

    /** How a lock is held. */
    private interface Hold {

        void announce(Connection work, String holder) throws SQLException;

        void assertHeld() throws SQLException;

        void settle() throws SQLException;

        void release() throws SQLException;
    }

    private final Hold hold;

    private MigrationLock(Hold hold) {
        this.hold = hold;
    }

    /** The lock that a transaction is. When it is settled, the next transaction has to get it again. */
    public static MigrationLock of(PartTransaction transaction) {
        return new MigrationLock(new Hold() {
            @Override
            public void announce(Connection work, String holder) {}

            @Override
            public void assertHeld() {}

            @Override
            public void settle() throws SQLException {
                transaction.commit();
            }

            @Override
            public void release() {}
        });
    }

    private record ByConnection(Database database, Connection connection, boolean autoCommit) implements Hold {
        @Override
        public void announce(Connection work, String holder) throws SQLException {
            database.announce(work, holder);
        }

        @Override
        public void assertHeld() throws SQLException {
            if (!connection.isValid(ANSWER_SECONDS)) {
                throw new MigrationFailure(
                        Code.LOCKED,
                        "the connection that held the migration lock was closed by the database or the network, so"
                                + " another process may be migrating now. Deploy again; it goes on where this one"
                                + " stopped.");
            }
        }

        @Override
        public void settle() {}

        @Override
        public void release() throws SQLException {
            try (connection) {
                database.unlock(connection);
                connection.setAutoCommit(autoCommit);
            }
        }
    }

    /**
     * Waits for the lock.
     *
     * @throws MigrationFailure if somebody else holds it for longer than the time given; names the holder
     */
    public static MigrationLock acquire(
            Database database, Connector connector, Connection work, String holder, Duration timeout)
            throws SQLException {
        Connection connection = SecondConnection.open(connector, timeout);
        MigrationLock lock = new MigrationLock(new ByConnection(database, connection, connection.getAutoCommit()));
        Deadline deadline = Deadline.in(timeout);
        boolean acquired = false;
        try {
            while (!database.tryLock(connection, holder)) {
                if (deadline.passed()) {
                    throw new MigrationFailure(Code.LOCKED, held(database, work, timeout));
                }
                Deadline.pause();
            }
            if (!work.getAutoCommit()) {
                // what opened the lock's transaction has opened ours: both are one connection
                throw SecondConnection.missing("the data source handed out the same connection twice", null);
            }
            acquired = true;
            return lock;
        } finally {
            if (!acquired) {
                lock.close();
            }
        }
    }

    private static String held(Database database, Connection work, Duration timeout) throws SQLException {
        Optional<String> holder = database.holder(work);
        return "another process is migrating this database (" + holder.orElse("it gave no name")
                + ") and did not finish within " + timeout.toSeconds()
                + " s. Wait for it, or raise the lock timeout if its migrations take long.";
    }

    /** Makes the holder known to those who wait. */
    public void announce(Connection work, String holder) throws SQLException {
        hold.announce(work, holder);
    }

    /**
     * Makes sure that nobody else can migrate now.
     *
     * @throws MigrationFailure if the connection that holds the lock is gone
     */
    public void assertHeld() throws SQLException {
        hold.assertHeld();
    }

    /** What was written to prepare the parts stays, whatever becomes of them. */
    public void settle() throws SQLException {
        hold.settle();
    }

    /** Gives the lock back. That it cannot be given back is no failure: a broken connection holds no lock. */
    @Override
    public void close() {
        try {
            hold.release();
        } catch (SQLException ignored) {
            return;
        }
    }
}
