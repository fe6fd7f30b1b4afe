package dev.cairn.runtime.migrate.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * H2: DDL commits at once, and the lock is a row that a transaction of its own keeps locked. The holder stands in a second
 * row, since what the locking transaction writes cannot be seen by others.
 */
public final class H2Database implements Database {

    /** H2's codes for a lock not granted in time: LOCK_TIMEOUT_1, CONCURRENT_UPDATE_1, DEADLOCK_1. */
    private static final int LOCK_TIMEOUT = 50200;

    private static final int CONCURRENT_UPDATE = 90131;
    private static final int DEADLOCK = 40001;

    /** DATABASE_ALREADY_OPEN_1: an embedded database belongs to one process at a time. */
    private static final int ALREADY_OPEN = 90020;

    @Override
    public String dialect() {
        return "h2";
    }

    @Override
    public String product() {
        return "h2";
    }

    @Override
    public boolean transactionalDdl() {
        return false;
    }

    @Override
    public String textType() {
        return "character large object";
    }

    @Override
    public boolean tryLock(Connection lock, String holder) throws SQLException {
        lock.setAutoCommit(true);
        try (Statement statement = lock.createStatement()) {
            statement.execute("create table if not exists cairn_lock ("
                    + "id integer not null, holder character varying(200), constraint pk_cairn_lock primary key (id))");
            for (int row = 1; row <= 2; row++) {
                statement.execute("merge into cairn_lock using (values (" + row + ")) as wanted(id) "
                        + "on cairn_lock.id = wanted.id when not matched then insert (id) values (" + row + ")");
            }
        } catch (SQLException e) {
            // several processes may create the rows at once; whoever comes second finds them
            if (!contended(e) && e.getErrorCode() != 23505) {
                throw e;
            }
            return false;
        }
        lock.setAutoCommit(false);
        try (Statement statement = lock.createStatement()) {
            statement.execute("select id from cairn_lock where id = 1 for update");
        } catch (SQLException e) {
            lock.rollback();
            if (contended(e)) {
                return false;
            }
            throw e;
        }
        return true;
    }

    @Override
    public void announce(Connection work, String holder) throws SQLException {
        try (PreparedStatement update = work.prepareStatement("update cairn_lock set holder = ? where id = 2")) {
            update.setString(1, holder);
            update.executeUpdate();
        }
    }

    @Override
    public Optional<String> holder(Connection work) throws SQLException {
        try (Statement statement = work.createStatement();
                ResultSet rows = statement.executeQuery("select holder from cairn_lock where id = 2")) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        }
    }

    /** In upper case, which H2 finds under each of its settings for the case of names. */
    @Override
    public String catalogOf(Connection work, Set<String> names) throws SQLException {
        return CatalogDigest.of(
                work,
                names,
                List.of(
                        "SELECT TABLE_NAME, TABLE_TYPE, REMARKS FROM INFORMATION_SCHEMA.TABLES"
                                + " WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND TABLE_NAME = ANY(?) ORDER BY 1",
                        "SELECT TABLE_NAME, COLUMN_NAME, DATA_TYPE, CHARACTER_MAXIMUM_LENGTH, NUMERIC_PRECISION,"
                                + " NUMERIC_SCALE, DATETIME_PRECISION, IS_NULLABLE, COLUMN_DEFAULT, IS_IDENTITY,"
                                + " GENERATION_EXPRESSION, REMARKS, DOMAIN_NAME"
                                + " FROM INFORMATION_SCHEMA.COLUMNS"
                                + " WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND TABLE_NAME = ANY(?) ORDER BY 1, 2",
                        "SELECT TABLE_NAME, CONSTRAINT_NAME, CONSTRAINT_TYPE FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS"
                                + " WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND TABLE_NAME = ANY(?) ORDER BY 1, 2",
                        "SELECT OBJECT_NAME, ENUM_IDENTIFIER, VALUE_NAME FROM"
                                + " (SELECT OBJECT_NAME, ENUM_IDENTIFIER, VALUE_NAME, VALUE_ORDINAL"
                                + " FROM INFORMATION_SCHEMA.ENUM_VALUES WHERE OBJECT_SCHEMA = CURRENT_SCHEMA"
                                + " AND OBJECT_NAME = ANY(?)) ORDER BY OBJECT_NAME, ENUM_IDENTIFIER, VALUE_ORDINAL",
                        "SELECT TABLE_NAME, INDEX_NAME, INDEX_TYPE_NAME FROM INFORMATION_SCHEMA.INDEXES"
                                + " WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND TABLE_NAME = ANY(?) ORDER BY 1, 2",
                        "SELECT DOMAIN_NAME, DATA_TYPE, CHARACTER_MAXIMUM_LENGTH FROM INFORMATION_SCHEMA.DOMAINS"
                                + " WHERE DOMAIN_SCHEMA = CURRENT_SCHEMA AND DOMAIN_NAME = ANY(?) ORDER BY 1",
                        "SELECT D.DOMAIN_NAME, C.CHECK_CLAUSE FROM INFORMATION_SCHEMA.DOMAIN_CONSTRAINTS D"
                                + " JOIN INFORMATION_SCHEMA.CHECK_CONSTRAINTS C"
                                + " ON C.CONSTRAINT_SCHEMA = D.CONSTRAINT_SCHEMA AND C.CONSTRAINT_NAME = D.CONSTRAINT_NAME"
                                + " WHERE D.DOMAIN_SCHEMA = CURRENT_SCHEMA AND D.DOMAIN_NAME = ANY(?) ORDER BY 1, 2",
                        "SELECT SEQUENCE_NAME, START_VALUE, INCREMENT FROM INFORMATION_SCHEMA.SEQUENCES"
                                + " WHERE SEQUENCE_SCHEMA = CURRENT_SCHEMA AND SEQUENCE_NAME = ANY(?) ORDER BY 1",
                        "SELECT INDEX_NAME FROM INFORMATION_SCHEMA.INDEXES"
                                + " WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND INDEX_NAME = ANY(?) ORDER BY 1",
                        "SELECT CONSTRAINT_NAME FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS"
                                + " WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND CONSTRAINT_NAME = ANY(?) ORDER BY 1"));
    }

    @Override
    public void unlock(Connection lock) throws SQLException {
        lock.rollback();
    }

    @Override
    public boolean busy(SQLException failure) {
        return failure.getErrorCode() == ALREADY_OPEN;
    }

    private static boolean contended(SQLException e) {
        return e.getErrorCode() == LOCK_TIMEOUT
                || e.getErrorCode() == CONCURRENT_UPDATE
                || e.getErrorCode() == DEADLOCK
                || "40001".equals(e.getSQLState());
    }
}
