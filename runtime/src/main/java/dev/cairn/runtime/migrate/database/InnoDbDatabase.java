package dev.cairn.runtime.migrate.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * MySQL and MariaDB: DDL commits at once, and the lock is one of the server's named locks, which belongs to a connection. Moments
 * are kept in UTC, since sessions have time zones of their own.
 */
public final class InnoDbDatabase implements Database {

    private static final int NO_SUCH_TABLE = 1146;

    /** Named locks belong to the server, so the name tells databases apart; MySQL takes 64 characters. */
    private static final String LOCK_NAME = "concat('cairn ', sha1(database()))";

    private static final Pattern COUNTER = Pattern.compile(" AUTO_INCREMENT=\\d+");

    private final String dialect;

    private InnoDbDatabase(String dialect) {
        this.dialect = dialect;
    }

    /** MariaDB. */
    public static InnoDbDatabase mariadb() {
        return new InnoDbDatabase("mariadb");
    }

    public static InnoDbDatabase mysql() {
        return new InnoDbDatabase("mysql");
    }

    @Override
    public String dialect() {
        return dialect;
    }

    @Override
    public String product() {
        return dialect;
    }

    /** MySQL's driver takes a MariaDB for a MySQL; the version tells. */
    @Override
    public boolean isIt(String product, String version) {
        return version.contains("mariadb") ? dialect.equals("mariadb") : product.equals(dialect);
    }

    @Override
    public boolean transactionalDdl() {
        return false;
    }

    @Override
    public String textType() {
        return "longtext";
    }

    @Override
    public String momentType() {
        return "datetime(6)";
    }

    @Override
    public String now() {
        return "utc_timestamp(6)";
    }

    @Override
    public @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        LocalDateTime value = row.getObject(column, LocalDateTime.class);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }

    @Override
    public boolean tryLock(Connection lock, String holder) throws SQLException {
        lock.setAutoCommit(false);
        try (Statement statement = lock.createStatement()) {
            // the server ends a session that is idle for so many seconds, and with it the lock
            statement.execute("set session wait_timeout = 2147483");
            try (ResultSet row = statement.executeQuery("select get_lock(" + LOCK_NAME + ", 0)")) {
                return row.next() && row.getInt(1) == 1;
            }
        }
    }

    @Override
    public void announce(Connection work, String holder) throws SQLException {
        try (Statement statement = work.createStatement()) {
            statement.execute("create table if not exists cairn_lock ("
                    + "id integer not null, holder varchar(200), constraint pk_cairn_lock primary key (id))");
        }
        try (PreparedStatement replace = work.prepareStatement("replace into cairn_lock (id, holder) values (1, ?)")) {
            replace.setString(1, holder);
            replace.executeUpdate();
        }
    }

    @Override
    public Optional<String> holder(Connection work) throws SQLException {
        try (Statement statement = work.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select holder, is_used_lock(" + LOCK_NAME + ") from cairn_lock where id = 1")) {
            return rows.next() ? Optional.of(rows.getString(1) + ", connection " + rows.getLong(2)) : Optional.empty();
        } catch (SQLException e) {
            if (e.getErrorCode() == NO_SUCH_TABLE) {
                // it has the lock and did not get to saying so
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public void unlock(Connection lock) throws SQLException {
        try (Statement statement = lock.createStatement()) {
            statement.execute("do release_lock(" + LOCK_NAME + ")");
        } finally {
            lock.rollback();
        }
    }

    /** A user without the right to see others' sessions sees those of its own name. */
    @Override
    public boolean running(Connection work, String sql) throws SQLException {
        try (PreparedStatement select = work.prepareStatement("select 1 from information_schema.processlist"
                + " where id <> connection_id() and db = database() and info = ?")) {
            select.setString(1, sql);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** The statement that would create each table again says all there is to say of it. */
    @Override
    public String catalogOf(Connection work, Set<String> names) throws SQLException {
        StringBuilder catalog = new StringBuilder();
        for (String table : tables(work, names)) {
            try (Statement statement = work.createStatement();
                    ResultSet row = statement.executeQuery("show create table `" + table.replace("`", "``") + "`")) {
                if (row.next()) {
                    catalog.append(COUNTER.matcher(row.getString(2)).replaceAll(""))
                            .append('\n');
                }
            }
        }
        return CatalogDigest.of(catalog.toString());
    }

    private static List<String> tables(Connection work, Set<String> names) throws SQLException {
        List<String> tables = new ArrayList<>();
        if (names.isEmpty()) {
            return tables;
        }
        try (PreparedStatement select = work.prepareStatement("select table_name from information_schema.tables"
                + " where table_schema = database() and table_name in ("
                + String.join(", ", Collections.nCopies(names.size(), "?")) + ") order by table_name")) {
            int index = 1;
            for (String name : names) {
                select.setString(index++, name);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
        }
        return tables;
    }
}
