package dev.cairn.runtime.migrate.database;

import dev.cairn.runtime.migrate.failure.MigrationFailure;
import java.sql.Connection;
import java.sql.SQLException;

/** A transaction of the working connection, in which what a part does and its row of the history are written together. */
public interface PartTransaction extends AutoCloseable {

    /**
     * Begins it.
     *
     * @throws MigrationFailure if beginning means locking, and the lock cannot be had
     */
    void begin() throws SQLException;

    /** A statement of the part is about to run. */
    default void about(String sql) throws SQLException {}

    /** Makes what was done since it began last. */
    void commit() throws SQLException;

    /** Takes back what was done since it began; nothing if it did not. */
    void rollback() throws SQLException;

    /** Rolls back and leaves the connection as it was. */
    @Override
    void close() throws SQLException;

    /** As JDBC has it. */
    static PartTransaction of(Connection work) {
        return new PartTransaction() {
            @Override
            public void begin() throws SQLException {
                work.setAutoCommit(false);
            }

            @Override
            public void commit() throws SQLException {
                work.commit();
            }

            @Override
            public void rollback() throws SQLException {
                if (!work.getAutoCommit()) {
                    work.rollback();
                }
            }

            @Override
            public void close() throws SQLException {
                rollback();
                work.setAutoCommit(true);
            }
        };
    }
}
