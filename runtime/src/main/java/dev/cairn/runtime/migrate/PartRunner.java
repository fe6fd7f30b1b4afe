package dev.cairn.runtime.migrate;

import dev.cairn.runtime.migrate.HistoryRow.State;
import dev.cairn.runtime.migrate.MigrationFailure.Code;
import dev.cairn.schema.script.ParsedScript;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Applies one part of a migration. Where DDL is transactional the part and its history row commit together. Elsewhere each
 * statement is noted before and after; when a deploy was killed in between, the database's catalog tells whether the
 * statement in doubt took effect.
 */
final class PartRunner {

    /** The SQL state of a statement that cannot run inside a transaction. */
    private static final String ACTIVE_TRANSACTION = "25001";

    private final Connection work;
    private final Database database;
    private final Scripts scripts;
    private final Checkpoints checkpoints;
    private final HistoryTable history;

    PartRunner(Connection work, Database database, Scripts scripts, Checkpoints checkpoints) {
        this.work = work;
        this.database = database;
        this.scripts = scripts;
        this.checkpoints = checkpoints;
        this.history = new HistoryTable(work);
    }

    void run(Scripts.Part part, Optional<HistoryRow> earlier) throws SQLException {
        work.setAutoCommit(false);
        try {
            if (part.transactional() && database.transactionalDdl()) {
                whole(part);
            } else {
                stepwise(part, earlier);
            }
        } finally {
            work.rollback();
            work.setAutoCommit(true);
        }
    }

    private void whole(Scripts.Part part) throws SQLException {
        int total = part.statements().size();
        history.start(
                part.id().value(), part.number(), part.checksum(), State.APPLIED, total, scripts.undo(part), by());
        for (int i = 0; i < total; i++) {
            try {
                execute(part.statements().get(i));
            } catch (SQLException e) {
                work.rollback();
                String message = message(part, i, e, "Nothing of it remains in the database.");
                history.start(part.id().value(), part.number(), part.checksum(), State.FAILED, total, null, by());
                history.fail(part.id().value(), part.number(), 0, DatabaseMessage.of(e));
                work.commit();
                throw new MigrationFailure(Code.STATEMENT, message, e);
            }
            checkpoints.reached("statement executed");
        }
        work.commit();
        checkpoints.reached("part committed");
    }

    private void stepwise(Scripts.Part part, Optional<HistoryRow> earlier) throws SQLException {
        String id = part.id().value();
        List<ParsedScript.SqlStatement> statements = part.statements();
        int done = earlier.isPresent() ? resume(part, earlier.get()) : 0;
        if (earlier.isEmpty() || !earlier.get().checksum().equals(part.checksum())) {
            history.start(
                    id, part.number(), part.checksum(), State.RUNNING, statements.size(), scripts.undo(part), by());
            work.commit();
            checkpoints.reached("part noted");
        }
        for (int i = done; i < statements.size(); i++) {
            history.before(id, part.number(), i, effect(statements.get(i)));
            work.commit();
            checkpoints.reached("statement noted");
            try {
                executeInOrOutOfTransaction(statements.get(i));
            } catch (SQLException e) {
                work.rollback();
                history.fail(id, part.number(), i, DatabaseMessage.of(e));
                work.commit();
                throw new MigrationFailure(Code.STATEMENT, message(part, i, e, whatRemains(i)), e);
            }
            checkpoints.reached("statement executed");
            // what is transactional commits together with this note; other DDL has committed by itself
            history.progress(id, part.number(), i + 1);
            work.commit();
            checkpoints.reached("statement counted");
        }
        history.finish(id, part.number(), statements.size());
        work.commit();
        checkpoints.reached("part finished");
    }

    /** How many statements of a part that was left behind have taken effect. */
    private int resume(Scripts.Part part, HistoryRow earlier) throws SQLException {
        if (earlier.done() > 0 && !earlier.checksum().equals(part.checksum())) {
            throw new MigrationFailure(
                    Code.EDITED,
                    part.fileName() + " was edited after " + earlier.done() + " of its " + earlier.total()
                            + " statements had been applied. Put the file back as it was, deploy, and make the change in"
                            + " a new migration.");
        }
        if (earlier.state() == State.FAILED
                || earlier.done() >= part.statements().size()) {
            return earlier.done();
        }
        Optional<String> noted = history.noted(part.id().value(), part.number());
        boolean tookEffect = noted.isPresent()
                && !noted.get().equals(effect(part.statements().get(earlier.done())));
        return tookEffect ? earlier.done() + 1 : earlier.done();
    }

    private String effect(ParsedScript.SqlStatement statement) throws SQLException {
        return database.catalogOf(work, Identifiers.in(statement.sql()));
    }

    /** PostgreSQL refuses some statements inside a transaction; every other one shall commit with the note about it. */
    private void executeInOrOutOfTransaction(ParsedScript.SqlStatement statement) throws SQLException {
        try {
            execute(statement);
        } catch (SQLException e) {
            if (!ACTIVE_TRANSACTION.equals(e.getSQLState())) {
                throw e;
            }
            work.rollback();
            work.setAutoCommit(true);
            try {
                execute(statement);
            } finally {
                work.setAutoCommit(false);
            }
        }
    }

    private void execute(ParsedScript.SqlStatement statement) throws SQLException {
        try (Statement jdbc = work.createStatement()) {
            jdbc.setEscapeProcessing(false);
            jdbc.execute(statement.sql());
        }
    }

    private static String whatRemains(int done) {
        return done == 0
                ? "None of it has been applied."
                : "The " + (done == 1 ? "statement" : done + " statements")
                        + " before it stay applied, since this database commits DDL at once; the next deploy goes on here.";
    }

    private String message(Scripts.Part part, int index, SQLException failure, String remains) {
        ParsedScript.SqlStatement statement = part.statements().get(index);
        return part.fileName() + ", line " + statement.line() + ": the database refused statement " + (index + 1)
                + " of " + part.statements().size() + ":\n\n    "
                + statement.sql().strip().replace("\n", "\n    ")
                + "\n\n  It said: " + DatabaseMessage.of(failure)
                + "\n  " + remains + " Mend the data or the database, then deploy again.";
    }

    private String by() throws SQLException {
        return Holder.user(work);
    }
}
