package dev.cairn.runtime.migrate.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * SQLite: one process writes at a time, so the transaction that migrates is the lock; there is no second connection. Who
 * migrates stands in a table of its own, for those who wait.
 */
public final class SqliteDatabase implements Database {

    /** SQLITE_BUSY and SQLITE_LOCKED; the higher bits say more. */
    private static final int BUSY = 5;

    private static final int LOCKED = 6;

    @Override
    public String dialect() {
        return "sqlite";
    }

    @Override
    public String product() {
        return "sqlite";
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
    public String momentType() {
        return "text";
    }

    @Override
    public String now() {
        return "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";
    }

    @Override
    public @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : Instant.parse(text);
    }

    /** Who reads in a transaction that writes, reads alone. */
    @Override
    public String lockingRead() {
        return "";
    }

    @Override
    public boolean locksByTransaction() {
        return true;
    }

    @Override
    public PartTransaction transaction(Connection work, Duration patience) {
        return new SqliteTransaction(work, this, patience);
    }

    /** Whether somebody else is writing. */
    static boolean isBusy(SQLException failure) {
        int code = failure.getErrorCode() & 0xff;
        return code == BUSY || code == LOCKED;
    }

    @Override
    public boolean tryLock(Connection lock, String holder) throws SQLException {
        try (Statement statement = lock.createStatement()) {
            statement.execute("begin immediate");
            return true;
        } catch (SQLException e) {
            if (isBusy(e)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void announce(Connection work, String holder) throws SQLException {
        try (Statement statement = work.createStatement()) {
            statement.execute("create table if not exists cairn_lock (holder character varying(200))");
            statement.execute("delete from cairn_lock");
        }
        try (PreparedStatement insert = work.prepareStatement("insert into cairn_lock (holder) values (?)")) {
            insert.setString(1, holder);
            insert.executeUpdate();
        }
    }

    @Override
    public Optional<String> holder(Connection work) throws SQLException {
        try (Statement statement = work.createStatement();
                ResultSet rows = statement.executeQuery("select holder from cairn_lock")) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            // no deploy came so far, or somebody is just committing
            return Optional.empty();
        }
    }

    @Override
    public void unlock(Connection lock) throws SQLException {
        try (Statement statement = lock.createStatement()) {
            statement.execute("rollback");
        }
    }

    @Override
    public String catalogOf(Connection work, Set<String> names) throws SQLException {
        List<String> folded = new ArrayList<>();
        names.forEach(name -> folded.add(name.toLowerCase(Locale.ROOT)));
        StringBuilder catalog = new StringBuilder();
        try (Statement statement = work.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select lower(name), lower(tbl_name), type || ' ' || name || ' ' || coalesce(sql, '')"
                                + " from sqlite_master order by type, name")) {
            while (rows.next()) {
                if (folded.contains(rows.getString(1)) || folded.contains(rows.getString(2))) {
                    catalog.append(rows.getString(3)).append('\u0000');
                }
            }
        }
        return CatalogDigest.of(catalog.toString());
    }
}
