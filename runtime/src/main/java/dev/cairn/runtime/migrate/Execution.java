package dev.cairn.runtime.migrate;

import dev.cairn.runtime.migrate.database.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs statements of scripts on the working connection. */
final class Execution {

    private final Connection work;
    private final Database database;

    Execution(Connection work, Database database) {
        this.work = work;
        this.database = database;
    }

    /** Runs a statement, in the connection's transaction if there is one. */
    void run(String sql) throws SQLException {
        try (Statement jdbc = work.createStatement()) {
            // a script may have braces that mean nothing to JDBC
            jdbc.setEscapeProcessing(false);
            jdbc.execute(sql);
        }
    }

    /**
     * Runs a statement in a transaction that what is noted about it goes on with, or where the database refuses that, outside:
     * then what an attempt before left broken is removed first.
     */
    void runInOrOutOfTransaction(String sql) throws SQLException {
        try {
            run(sql);
        } catch (SQLException e) {
            if (!database.refusesTransaction(e)) {
                throw e;
            }
            work.rollback();
            work.setAutoCommit(true);
            for (String removal : database.removals(work, Identifiers.in(sql))) {
                run(removal);
            }
            run(sql);
            work.setAutoCommit(false);
        }
    }
}
