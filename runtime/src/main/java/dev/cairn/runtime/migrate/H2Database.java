package dev.cairn.runtime.migrate;

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
final class H2Database implements Database {

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

    @Override
    public String catalogOf(Connection work, Set<String> names) throws SQLException {
        return CatalogDigest.of(
                work,
                names,
                List.of(
                        "select table_name, table_type, remarks from information_schema.tables"
                                + " where table_schema = current_schema and table_name = any(?) order by 1",
                        "select table_name, column_name, data_type, character_maximum_length, numeric_precision,"
                                + " numeric_scale, datetime_precision, is_nullable, column_default, is_identity,"
                                + " generation_expression, remarks, domain_name"
                                + " from information_schema.columns"
                                + " where table_schema = current_schema and table_name = any(?) order by 1, 2",
                        "select table_name, constraint_name, constraint_type from information_schema.table_constraints"
                                + " where table_schema = current_schema and table_name = any(?) order by 1, 2",
                        "select object_name, enum_identifier, value_name from"
                                + " (select object_name, enum_identifier, value_name, value_ordinal"
                                + " from information_schema.enum_values where object_schema = current_schema"
                                + " and object_name = any(?)) order by object_name, enum_identifier, value_ordinal",
                        "select table_name, index_name, index_type_name from information_schema.indexes"
                                + " where table_schema = current_schema and table_name = any(?) order by 1, 2",
                        "select sequence_name, start_value, increment from information_schema.sequences"
                                + " where sequence_schema = current_schema and sequence_name = any(?) order by 1",
                        "select index_name from information_schema.indexes"
                                + " where table_schema = current_schema and index_name = any(?) order by 1",
                        "select constraint_name from information_schema.table_constraints"
                                + " where table_schema = current_schema and constraint_name = any(?) order by 1"));
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
