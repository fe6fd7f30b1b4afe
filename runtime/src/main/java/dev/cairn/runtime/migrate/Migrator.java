package dev.cairn.runtime.migrate;

import dev.cairn.runtime.migrate.database.Databases;
import dev.cairn.runtime.migrate.database.Deadline;
import dev.cairn.runtime.migrate.failure.DatabaseMessage;
import dev.cairn.runtime.migrate.failure.Diagnosis;
import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.runtime.migrate.lock.Connector;
import dev.cairn.runtime.migrate.source.MigrationSource;
import dev.cairn.schema.history.MigrationId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Brings one database to the newest migration of a {@link MigrationSource}, under a lock, at most once each, and says how
 * it stands. A deploy that was killed at any instant is finished by the next one.
 *
 * <p>Every method throws {@link MigrationFailure} with a message for people.
 */
public final class Migrator {

    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(60);

    private final Connector connector;
    private final MigrationSource source;
    private final Duration lockTimeout;
    private final Set<String> accepted;
    private final Checkpoints checkpoints;

    private Migrator(
            Connector connector,
            MigrationSource source,
            Duration lockTimeout,
            Set<String> accepted,
            Checkpoints checkpoints) {
        this.connector = connector;
        this.source = source;
        this.lockTimeout = lockTimeout;
        this.accepted = Set.copyOf(accepted);
        this.checkpoints = checkpoints;
    }

    /** Migrates the database behind a data source, which must be able to hand out two connections at a time. */
    public static Migrator of(DataSource dataSource, MigrationSource source) {
        return new Migrator(Connector.to(dataSource), source, LOCK_TIMEOUT, Set.of(), Checkpoints.NONE);
    }

    /** Migrates the database at a JDBC URL. */
    public static Migrator of(String url, @Nullable String user, @Nullable String password, MigrationSource source) {
        return new Migrator(Connector.to(url, user, password), source, LOCK_TIMEOUT, Set.of(), Checkpoints.NONE);
    }

    /** The same with another time to wait for the lock than 60 seconds. */
    public Migrator withLockTimeout(Duration timeout) {
        return new Migrator(connector, source, timeout, accepted, checkpoints);
    }

    /**
     * The same, which does not count the rows that a migration may fail on for the hazards of these ids, such as
     * {@code DF104}, or of all for {@code *}: the database decides.
     */
    public Migrator accepting(Collection<String> hazards) {
        return new Migrator(connector, source, lockTimeout, Set.copyOf(hazards), checkpoints);
    }

    Migrator withCheckpoints(Checkpoints other) {
        return new Migrator(connector, source, lockTimeout, accepted, other);
    }

    /**
     * Applies what is pending, in the order of the history, and finishes what an earlier deploy left behind.
     *
     * @return the migrations that this call completed, in order; empty if the database was up to date
     */
    public List<MigrationId> migrate() {
        return withSession(session -> {
            if (session.upToDate()) {
                return List.of();
            }
            return session.locked(lock -> session.deploy(lock, accepted, checkpoints));
        });
    }

    /** How every migration stands against the database, in the order of the history; changes nothing. */
    public List<MigrationState> status() {
        return withSession(Session::status);
    }

    /**
     * Declares a database that was built without Cairn to be at the first migration, after comparing its tables and columns
     * with those that the migration would create.
     *
     * @throws MigrationFailure if the database already has a history, or looks different; names the differences
     */
    public void baseline() {
        withSession(session -> session.locked(session::baseline));
    }

    /**
     * The SQL that takes a migration back, with comments that say what data it deletes. Changes nothing.
     *
     * @throws MigrationFailure if nobody knows it
     */
    public String undoSql(MigrationId id) {
        return withSession(session -> session.undoSql(id));
    }

    /**
     * Takes a migration back, which the project need not know any more.
     *
     * @param loseData whether rows and values may be deleted by that; if not, and there are any, nothing is done
     * @throws MigrationFailure if it is not applied, if what builds on it is, or if data would be lost
     */
    public void undo(MigrationId id, boolean loseData) {
        withSession(session -> session.locked(lock -> session.undo(lock, id, loseData, checkpoints)));
    }

    private <R> R withSession(SessionWork<R> work) {
        try {
            return connected(work);
        } catch (SQLException e) {
            throw Diagnosis.of(e);
        } catch (MigrationFailure e) {
            if (e.code() == Code.INTERRUPTED) {
                // only now: H2 closes the file of an embedded database under an interrupted thread
                Thread.currentThread().interrupt();
            }
            throw e;
        }
    }

    private <R> R connected(SessionWork<R> work) throws SQLException {
        try (Connection connection = open()) {
            boolean autoCommit = connection.getAutoCommit();
            R result = work.with(Session.open(connection, connector, source, lockTimeout));
            if (!autoCommit) {
                connection.setAutoCommit(false);
            }
            return result;
        }
    }

    /** Opens the working connection, waiting for an embedded database that another process has open. */
    private Connection open() {
        Deadline deadline = Deadline.in(lockTimeout);
        while (true) {
            try {
                return connector.open();
            } catch (SQLException | RuntimeException e) {
                // pools throw exceptions of their own
                if (!Databases.busy(e)) {
                    throw Diagnosis.ofOpening(e);
                }
                if (deadline.passed()) {
                    throw new MigrationFailure(
                            Code.LOCKED,
                            "the database cannot be reached: " + DatabaseMessage.of((SQLException) e)
                                    + ". Another process has this embedded database open; end it, or connect both"
                                    + " through a server.",
                            e);
                }
                Deadline.pause();
            }
        }
    }

    private interface SessionWork<R> {
        R with(Session session) throws SQLException;
    }
}
