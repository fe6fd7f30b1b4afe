package dev.cairn.runtime.migrate;

import dev.cairn.runtime.migrate.database.Database;
import dev.cairn.runtime.migrate.database.Deadline;
import dev.cairn.runtime.migrate.database.PartTransaction;
import dev.cairn.runtime.migrate.failure.DatabaseMessage;
import dev.cairn.runtime.migrate.failure.Diagnosis;
import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.runtime.migrate.history.HistoryRow;
import dev.cairn.runtime.migrate.history.HistoryRow.State;
import dev.cairn.runtime.migrate.history.HistoryTable;
import dev.cairn.runtime.migrate.source.Scripts;
import dev.cairn.schema.script.ParsedScript.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Applies one part of a migration. Where DDL is transactional the part and its history row commit together. Elsewhere each
 * statement is noted before and after; when a deploy was killed in between, the database's catalog tells whether the
 * statement in doubt took effect.
 */
final class PartRunner {

    private final Connection work;
    private final Database database;
    private final Scripts scripts;
    private final Duration patience;
    private final Checkpoints checkpoints;
    private final HistoryTable history;
    private final Execution execution;

    /**
     * A runner on a connection.
     *
     * @param patience how long to wait for a statement that a killed deploy left running in the server
     */
    PartRunner(Connection work, Database database, Scripts scripts, Duration patience, Checkpoints checkpoints) {
        this.work = work;
        this.database = database;
        this.scripts = scripts;
        this.patience = patience;
        this.checkpoints = checkpoints;
        this.history = new HistoryTable(work, database, scripts.history());
        this.execution = new Execution(work, database);
    }

    /**
     * Applies a part, or what is left of it.
     *
     * @return false if there was nothing left: a deploy whose process is gone committed it in the meantime, as its server
     *     went on without it
     */
    boolean run(Scripts.Part part) throws SQLException {
        boolean atOnce = part.transactional() && database.transactionalDdl();
        try (PartTransaction transaction = atOnce ? database.transaction(work, patience) : PartTransaction.of(work)) {
            transaction.begin();
            return atOnce ? whole(part, transaction) : stepwise(part, transaction);
        }
    }

    /** Where others do not let go of a table for long, it lets them pass and tries again. */
    private boolean whole(Scripts.Part part, PartTransaction transaction) throws SQLException {
        Deadline deadline = Deadline.in(patience);
        while (true) {
            if (database.locksByTransaction() && isComplete(part)) {
                return false;
            }
            if (!start(part, State.APPLIED, transaction)) {
                return false;
            }
            if (statements(part, transaction, deadline)) {
                break;
            }
            transaction.rollback();
            checkpoints.reached("lock not granted");
            Deadline.pause();
            transaction.begin();
        }
        try {
            transaction.commit();
        } catch (SQLException e) {
            fail(part, transaction, e);
            throw notCommitted(part, e);
        }
        checkpoints.reached("part committed");
        return true;
    }

    /** Runs the statements of a part; false if one did not get a lock and there is time to try again. */
    private boolean statements(Scripts.Part part, PartTransaction transaction, Deadline deadline) throws SQLException {
        List<SqlStatement> statements = part.statements();
        for (int i = 0; i < statements.size(); i++) {
            try {
                transaction.about(statements.get(i).sql());
                execution.run(statements.get(i).sql());
            } catch (SQLException e) {
                if (database.lockNotGranted(e) && !deadline.passed()) {
                    return false;
                }
                fail(part, transaction, e);
                throw refused(part, i, e, "Nothing of it remains in the database.");
            }
            checkpoints.reached("statement executed");
        }
        return true;
    }

    /** Where a transaction is the lock, somebody else may have had it since the history was read. */
    private boolean isComplete(Scripts.Part part) throws SQLException {
        return history.settled(part.id(), part.number())
                .filter(row -> row.state().complete())
                .isPresent();
    }

    private void fail(Scripts.Part part, PartTransaction transaction, SQLException failure) {
        note(transaction, failure, () -> {
            int total = part.statements().size();
            history.start(part.id(), part.number(), part.checksum(), State.FAILED, total, null, Holder.user(work));
            history.fail(part.id(), part.number(), 0, DatabaseMessage.of(failure));
        });
    }

    /** Begins the account of a part; false if another deploy completed it. */
    private boolean start(Scripts.Part part, State state, PartTransaction transaction) throws SQLException {
        while (true) {
            try {
                int total = part.statements().size();
                String undo = scripts.undo(part);
                history.start(part.id(), part.number(), part.checksum(), state, total, undo, Holder.user(work));
                return true;
            } catch (SQLException e) {
                transaction.rollback();
                if (!Diagnosis.writtenByAnother(e)) {
                    throw e;
                }
                Optional<HistoryRow> row = history.settled(part.id(), part.number());
                work.commit();
                if (row.isPresent() && row.get().state().complete()) {
                    return false;
                }
            }
        }
    }

    private boolean stepwise(Scripts.Part part, PartTransaction transaction) throws SQLException {
        List<SqlStatement> statements = part.statements();
        Optional<HistoryRow> earlier = history.settled(part.id(), part.number());
        work.commit();
        if (earlier.isPresent() && earlier.get().state().complete()) {
            return false;
        }
        int done = earlier.isPresent() ? resume(part, earlier.get()) : 0;
        if (earlier.isEmpty() || !earlier.get().checksum().equals(part.checksum())) {
            if (!start(part, State.RUNNING, transaction)) {
                return false;
            }
            work.commit();
            checkpoints.reached("part noted");
        }
        for (int i = done; i < statements.size(); i++) {
            history.before(part.id(), part.number(), i, effect(statements.get(i)));
            work.commit();
            checkpoints.reached("statement noted");
            int index = i;
            try {
                execution.runInOrOutOfTransaction(statements.get(i).sql());
                checkpoints.reached("statement executed");
                // what is transactional commits together with this note; other DDL has committed by itself
                history.progress(part.id(), part.number(), i + 1);
                work.commit();
            } catch (SQLException e) {
                if (!Diagnosis.connectionLost(e)) {
                    note(transaction, e, () -> history.fail(part.id(), part.number(), index, DatabaseMessage.of(e)));
                }
                throw refused(part, i, e, whatRemains(i));
            }
            checkpoints.reached("statement counted");
        }
        history.finish(part.id(), part.number(), statements.size());
        work.commit();
        checkpoints.reached("part finished");
        return true;
    }

    /** How many statements of a part that was left behind have taken effect. */
    private int resume(Scripts.Part part, HistoryRow earlier) throws SQLException {
        boolean inDoubt = earlier.state() == State.RUNNING && earlier.noted() != null;
        if (!earlier.checksum().equals(part.checksum())) {
            refuseEdited(part, earlier, inDoubt);
            return 0;
        }
        if (!inDoubt || earlier.done() >= part.statements().size()) {
            return earlier.done();
        }
        SqlStatement statement = part.statements().get(earlier.done());
        awaitEnd(part, statement);
        boolean tookEffect = !effect(statement).equals(earlier.noted());
        work.commit();
        return tookEffect ? earlier.done() + 1 : earlier.done();
    }

    private static void refuseEdited(Scripts.Part part, HistoryRow earlier, boolean inDoubt) {
        String wayOut = " Put the file back as it was, deploy, and make the change in a new migration.";
        if (earlier.done() > 0) {
            throw new MigrationFailure(
                    Code.EDITED,
                    part.fileName() + " was edited after " + earlier.done() + " of its " + earlier.total()
                            + " statements had been applied." + wayOut);
        }
        if (inDoubt) {
            throw new MigrationFailure(
                    Code.IN_DOUBT,
                    part.fileName() + " was edited after a deploy had been interrupted in its first statement, so that"
                            + " nobody can tell whether it took effect." + wayOut);
        }
    }

    /** The server may still be at a statement whose client was killed. */
    private void awaitEnd(Scripts.Part part, SqlStatement statement) throws SQLException {
        Deadline deadline = Deadline.in(patience);
        while (database.running(work, statement.sql())) {
            work.rollback();
            checkpoints.reached("statement still running");
            if (deadline.passed()) {
                throw new MigrationFailure(
                        Code.LOCKED,
                        part.fileName() + ", line " + statement.line() + ": the database is still at this statement,"
                                + " which an interrupted deploy began, after " + patience.toSeconds()
                                + " s. Wait for its end or end it, then deploy again.");
            }
            Deadline.pause();
        }
        work.rollback();
    }

    private String effect(SqlStatement statement) throws SQLException {
        return database.catalogOf(work, Identifiers.in(statement.sql()));
    }

    /** Keeps account of a failure, if the connection still lets us. */
    private static void note(PartTransaction transaction, SQLException failure, Note note) {
        try {
            transaction.rollback();
            transaction.begin();
            note.write();
            transaction.commit();
        } catch (SQLException | MigrationFailure e) {
            failure.addSuppressed(e);
        }
    }

    private static String whatRemains(int done) {
        return done == 0
                ? "None of it has been applied."
                : "The " + (done == 1 ? "statement" : done + " statements")
                        + " before it stay applied, since this database commits DDL at once; the next deploy goes on here.";
    }

    private static MigrationFailure refused(Scripts.Part part, int index, SQLException failure, String remains) {
        SqlStatement statement = part.statements().get(index);
        String place = part.fileName() + ", line " + statement.line() + ": ";
        String which = "statement " + (index + 1) + " of " + part.statements().size() + ":\n\n    "
                + statement.sql().strip().replace("\n", "\n    ")
                + "\n\n  It said: " + DatabaseMessage.of(failure);
        return Diagnosis.connectionLost(failure)
                ? new MigrationFailure(
                        Code.NO_CONNECTION,
                        place + "the connection was lost at " + which
                                + "\n  Deploy again; what took effect is not applied twice.",
                        failure)
                : new MigrationFailure(
                        Code.STATEMENT,
                        place + "the database refused " + which + "\n  " + remains
                                + " Mend the data or the database, then deploy again.",
                        failure);
    }

    private static MigrationFailure notCommitted(Scripts.Part part, SQLException failure) {
        return Diagnosis.connectionLost(failure)
                ? new MigrationFailure(
                        Code.NO_CONNECTION,
                        part.fileName() + ": the connection was lost while it was committed.\n\n  The driver said: "
                                + DatabaseMessage.of(failure) + "\n  Deploy again; it is not applied twice.",
                        failure)
                : new MigrationFailure(
                        Code.STATEMENT,
                        part.fileName() + ": the database refused to commit it.\n\n  It said: "
                                + DatabaseMessage.of(failure)
                                + "\n  Nothing of it remains in the database. Mend the data or the database, then deploy"
                                + " again.",
                        failure);
    }

    /** Writes to the history. */
    private interface Note {
        void write() throws SQLException;
    }
}
