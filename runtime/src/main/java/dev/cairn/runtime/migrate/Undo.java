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
import dev.cairn.schema.script.Statement.Loss;
import dev.cairn.schema.script.UndoScript;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes one migration back with the SQL that was kept when it was applied. Where DDL is transactional it goes at once;
 * elsewhere each statement is noted before and after, and an undo that was interrupted is finished by the next deploy.
 */
final class Undo {

    private final Connection work;
    private final Database database;
    private final Duration patience;
    private final Checkpoints checkpoints;
    private final HistoryTable history;
    private final Execution execution;
    private final String id;
    private final List<HistoryRow> rows;

    /**
     * @param patience how long to wait for others where a transaction is the lock
     * @param ownHistory the history that the migration is of
     * @param rows all parts of the migration that the history has
     */
    Undo(
            Connection work,
            Database database,
            Duration patience,
            Checkpoints checkpoints,
            String ownHistory,
            String id,
            List<HistoryRow> rows) {
        this.work = work;
        this.database = database;
        this.patience = patience;
        this.checkpoints = checkpoints;
        this.history = new HistoryTable(work, database, ownHistory);
        this.execution = new Execution(work, database);
        this.id = id;
        this.rows = rows.stream()
                .sorted(Comparator.comparingInt(HistoryRow::part).reversed())
                .toList();
    }

    /** The SQL, or null if nobody knows it: a file was edited by hand, or the database was there before Cairn. */
    @Nullable
    String sql() throws SQLException {
        StringBuilder sql = new StringBuilder();
        for (HistoryRow row : rows) {
            String part = row.state() == State.BASELINE ? null : history.undo(id, row.part());
            if (part == null && nothingRemains(row)) {
                continue;
            }
            if (part == null) {
                return null;
            }
            sql.append(part);
        }
        return sql.toString();
    }

    /** A part that was rolled back left its row alone. */
    private boolean nothingRemains(HistoryRow row) {
        return row.state() == State.FAILED && row.done() == 0 && database.transactionalDdl();
    }

    /** What rows and values would go: those that are there now, and those that the migration has deleted already. */
    List<String> losses() throws SQLException {
        List<String> losses = new ArrayList<>();
        for (HistoryRow row : rows) {
            for (UndoScript.Step step : script(row).steps()) {
                Loss loss = step.loss();
                if (loss != null && isThere(loss)) {
                    losses.add(loss.what());
                }
                if (!step.restoresAll()) {
                    losses.add("what the migration itself deleted, which does not come back");
                }
            }
        }
        return losses;
    }

    private UndoScript script(HistoryRow row) throws SQLException {
        String sql = history.undo(id, row.part());
        return sql == null ? new UndoScript(List.of(), false) : UndoScript.read(sql);
    }

    private boolean isThere(Loss loss) {
        if (loss.probe() == null) {
            return true;
        }
        try (Statement select = work.createStatement()) {
            select.setMaxRows(1);
            try (ResultSet found = select.executeQuery(loss.probe())) {
                return found.next();
            }
        } catch (SQLException e) {
            // Nobody can tell, so it counts as there.
            return true;
        }
    }

    /** Takes it back, or what is left of it. */
    void run() throws SQLException {
        try (PartTransaction transaction = database.transaction(work, patience)) {
            transaction.begin();
            boolean stepwise = stepwise();
            for (HistoryRow row : rows) {
                part(row, transaction, stepwise);
            }
            transaction.commit();
            checkpoints.reached("undone");
        }
    }

    private boolean stepwise() throws SQLException {
        for (HistoryRow row : rows) {
            if (row.state() == State.UNDOING || script(row).stepwise()) {
                return true;
            }
        }
        return !database.transactionalDdl();
    }

    private void part(HistoryRow row, PartTransaction transaction, boolean stepwise) throws SQLException {
        List<UndoScript.Step> steps = script(row).steps();
        if (stepwise && row.state() != State.UNDOING) {
            history.undoing(id, row.part());
            work.commit();
            checkpoints.reached("undo noted");
        }
        for (int i = stepwise ? done(row, steps) : 0; i < steps.size(); i++) {
            List<String> sql = steps.get(i).sql();
            if (stepwise) {
                history.beforeUndo(id, row.part(), i, effect(sql));
                work.commit();
                checkpoints.reached("undo statement noted");
            }
            for (String one : sql) {
                transaction.about(one);
            }
            execute(sql, i, steps.size(), stepwise);
            checkpoints.reached("undo statement executed");
            if (stepwise) {
                history.undone(id, row.part(), i + 1);
                work.commit();
            }
        }
        history.forget(id, row.part());
        if (stepwise) {
            work.commit();
        }
    }

    /** How many statements of an undo that was interrupted have taken effect. */
    private int done(HistoryRow row, List<UndoScript.Step> steps) throws SQLException {
        if (row.state() != State.UNDOING) {
            return 0;
        }
        boolean inDoubt = row.noted() != null && row.done() < steps.size();
        boolean tookEffect = inDoubt && !effect(steps.get(row.done()).sql()).equals(row.noted());
        return tookEffect ? row.done() + 1 : row.done();
    }

    private String effect(List<String> sql) throws SQLException {
        return database.catalogOf(work, Identifiers.in(String.join(";\n", sql)));
    }

    /** Where others do not let go of a table for long, a step of its own lets them pass and tries again. */
    private void execute(List<String> sql, int index, int total, boolean stepwise) throws SQLException {
        Deadline deadline = Deadline.in(patience);
        while (!isExecuted(sql, index, total, stepwise, deadline)) {
            work.rollback();
            checkpoints.reached("lock not granted");
            Deadline.pause();
        }
    }

    /** Runs the statements of a step; false if one did not get a lock and there is time to try again. */
    private boolean isExecuted(List<String> sql, int index, int total, boolean stepwise, Deadline deadline)
            throws SQLException {
        for (String one : sql) {
            try {
                if (stepwise && sql.size() == 1) {
                    execution.runInOrOutOfTransaction(one);
                } else {
                    execution.run(one);
                }
            } catch (SQLException e) {
                if (stepwise && database.lockNotGranted(e) && !deadline.passed()) {
                    return false;
                }
                throw refused(one, index, total, stepwise, e);
            }
        }
        return true;
    }

    private MigrationFailure refused(String sql, int index, int total, boolean stepwise, SQLException e)
            throws SQLException {
        if (Diagnosis.connectionLost(e)) {
            throw e;
        }
        return new MigrationFailure(
                Code.UNDO,
                "taking back " + id + ": the database refused statement " + (index + 1) + " of " + total
                        + ":\n\n    "
                        + sql.replace("\n", "\n    ") + "\n\n  It said: " + DatabaseMessage.of(e)
                        + (stepwise
                                ? "\n  The statements before it stay taken back, since each was committed at once;"
                                        + " the next undo or deploy goes on here."
                                : "\n  Nothing was taken back.")
                        + " Mend the data or the database, then try again.",
                e);
    }
}
