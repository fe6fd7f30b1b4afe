package dev.cairn.runtime.migrate.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * PostgreSQL: DDL is transactional, and the lock is a session advisory lock. It is taken inside a transaction that stays
 * open, so that a transaction pooler keeps the session with us for as long as we hold it.
 */
public final class PostgresDatabase implements Database {

    /** "cairn" in ASCII, so that the lock can be recognised in pg_locks; combined with the schema's own hash. */
    private static final int LOCK_CLASS = 0x63616972;

    /** The SQL state of a statement that cannot run inside a transaction. */
    private static final String ACTIVE_TRANSACTION = "25001";

    /** invalid_transaction_termination: a block that commits, inside a transaction. */
    private static final String TERMINATION = "2D000";

    /** Of a statement that {@code lock_timeout} ended. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    @Override
    public String dialect() {
        return "postgresql";
    }

    @Override
    public String product() {
        return "postgresql";
    }

    @Override
    public boolean transactionalDdl() {
        return true;
    }

    @Override
    public String textType() {
        return "text";
    }

    @Override
    public boolean tryLock(Connection lock, String holder) throws SQLException {
        lock.setAutoCommit(false);
        boolean granted;
        try (Statement statement = lock.createStatement();
                PreparedStatement name = lock.prepareStatement("select set_config('application_name', ?, true)")) {
            // under a stricter one the transaction keeps a snapshot, which a concurrent index build would wait for
            statement.execute("set transaction isolation level read committed");
            name.setString(1, holder.length() > 63 ? holder.substring(0, 63) : holder);
            name.execute();
            try (ResultSet row = statement.executeQuery(
                    "select pg_try_advisory_lock(" + LOCK_CLASS + ", hashtext(current_schema()))")) {
                row.next();
                granted = row.getBoolean(1);
            }
            // since version 17; the server ends the session, and so the lock, when it strikes
            statement.execute("select set_config(name, '0', true) from pg_settings where name = 'transaction_timeout'");
            // last, since a query leaves such a snapshot behind
            statement.execute("set local idle_in_transaction_session_timeout = 0");
        }
        if (granted) {
            return true;
        }
        lock.rollback();
        return false;
    }

    @Override
    public Optional<String> holder(Connection work) throws SQLException {
        try (Statement statement = work.createStatement();
                ResultSet rows = statement.executeQuery("select a.application_name, a.pid from pg_locks l"
                        + " join pg_stat_activity a on a.pid = l.pid where l.locktype = 'advisory' and l.granted"
                        + " and l.classid = " + LOCK_CLASS
                        + " and l.database = (select oid from pg_database where datname = current_database())"
                        + " and l.objid::bigint = (hashtext(current_schema())::bigint & 4294967295)")) {
            return rows.next() ? Optional.of(rows.getString(1) + ", backend " + rows.getInt(2)) : Optional.empty();
        }
    }

    /** The server shows the beginning of each statement, long ones cut. */
    @Override
    public boolean running(Connection work, String sql) throws SQLException {
        try (PreparedStatement select = work.prepareStatement("select 1 from pg_stat_activity where state = 'active'"
                + " and datname = current_database() and pid <> pg_backend_pid() and query <> ''"
                + " and starts_with(?, query)")) {
            select.setString(1, sql);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** An invalid index is what a broken concurrent build leaves behind: no effect. */
    @Override
    public String catalogOf(Connection work, Set<String> names) throws SQLException {
        return CatalogDigest.of(
                work,
                names,
                List.of(
                        "select c.relname, c.relkind::text, a.attname, format_type(a.atttypid, a.atttypmod),"
                                + " a.attnotnull::text, pg_get_expr(d.adbin, d.adrelid), a.attidentity::text"
                                + " from pg_class c left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0"
                                + " and not a.attisdropped left join pg_attrdef d on d.adrelid = c.oid and"
                                + " d.adnum = a.attnum where c.relnamespace = current_schema()::regnamespace"
                                + " and c.relname = any(?) and not exists (select 1 from pg_index i"
                                + " where i.indexrelid = c.oid and not i.indisvalid) order by c.relname, a.attnum",
                        "select c.relname, pg_get_indexdef(i.indexrelid) from pg_index i"
                                + " join pg_class c on c.oid = i.indexrelid"
                                + " where c.relnamespace = current_schema()::regnamespace and c.relname = any(?)"
                                + " and i.indisvalid order by c.relname",
                        "select conname, contype::text, convalidated::text, pg_get_constraintdef(oid) from pg_constraint"
                                + " where connamespace = current_schema()::regnamespace and conname = any(?)"
                                + " order by conname",
                        "select t.typname, e.enumlabel from pg_type t left join pg_enum e on e.enumtypid = t.oid"
                                + " where t.typnamespace = current_schema()::regnamespace and t.typtype in ('e', 'd')"
                                + " and t.typname = any(?) order by t.typname, e.enumsortorder"));
    }

    /** Some statements say so at once, one that commits when it comes to that. */
    @Override
    public boolean refusesTransaction(SQLException failure) {
        return ACTIVE_TRANSACTION.equals(failure.getSQLState()) || TERMINATION.equals(failure.getSQLState());
    }

    @Override
    public boolean lockNotGranted(SQLException failure) {
        return LOCK_NOT_AVAILABLE.equals(failure.getSQLState());
    }

    /** A concurrent build that fails or is ended leaves an invalid index (TX105). */
    @Override
    public List<String> removals(Connection work, Set<String> names) throws SQLException {
        List<String> removals = new ArrayList<>();
        try (PreparedStatement select = work.prepareStatement("select format('drop index concurrently %I.%I',"
                + " current_schema(), c.relname) from pg_index i join pg_class c on c.oid = i.indexrelid"
                + " where c.relnamespace = current_schema()::regnamespace and c.relname = any(?) and not i.indisvalid"
                + " and not exists (select 1 from pg_stat_progress_create_index p where p.index_relid = i.indexrelid)"
                + " order by c.relname")) {
            select.setArray(1, work.createArrayOf("VARCHAR", names.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    removals.add(rows.getString(1));
                }
            }
        }
        return removals;
    }

    @Override
    public void unlock(Connection lock) throws SQLException {
        try (Statement statement = lock.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + LOCK_CLASS + ", hashtext(current_schema()))");
        } finally {
            lock.rollback();
        }
    }
}
