package dev.cairn.runtime.migrate;

import dev.cairn.runtime.migrate.HistoryRow.State;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code cairn_migrations}, the database's own account of what was applied to it. */
final class HistoryTable {

    static final String NAME = "cairn_migrations";

    private final Connection connection;

    HistoryTable(Connection connection) {
        this.connection = connection;
    }

    void create(Database database) throws SQLException {
        String moment = "timestamp(6) with time zone";
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists " + NAME + " (\n"
                    + "    id character varying(200) not null,\n"
                    + "    part integer not null,\n"
                    + "    checksum character varying(80) not null,\n"
                    + "    state character varying(20) not null,\n"
                    + "    started_at " + moment + ",\n"
                    + "    finished_at " + moment + ",\n"
                    + "    statements_total integer not null,\n"
                    + "    statements_done integer not null,\n"
                    + "    undo_sql " + database.textType() + ",\n"
                    + "    error " + database.textType() + ",\n"
                    + "    applied_by character varying(200),\n"
                    + "    tool_version character varying(50),\n"
                    + "    catalog_before character varying(80),\n"
                    + "    constraint pk_cairn_migrations primary key (id, part)\n"
                    + ")");
        }
    }

    List<HistoryRow> rows() throws SQLException {
        List<HistoryRow> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select id, part, checksum, state, started_at, finished_at,"
                        + " statements_total, statements_done, error from " + NAME + " order by id, part")) {
            while (found.next()) {
                rows.add(new HistoryRow(
                        found.getString(1),
                        found.getInt(2),
                        found.getString(3),
                        State.valueOf(found.getString(4).toUpperCase(Locale.ROOT)),
                        instant(found.getTimestamp(5)),
                        instant(found.getTimestamp(6)),
                        found.getInt(7),
                        found.getInt(8),
                        found.getString(9)));
            }
        }
        return rows;
    }

    private static @Nullable Instant instant(@Nullable Timestamp value) {
        return value == null ? null : value.toInstant();
    }

    /** Starts the account of a part, in the place of an earlier attempt. */
    void start(String id, int part, String checksum, State state, int total, @Nullable String undo, String by)
            throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from " + NAME + " where id = ? and part = ?")) {
            delete.setString(1, id);
            delete.setInt(2, part);
            delete.executeUpdate();
        }
        boolean complete = state.complete();
        try (PreparedStatement insert = connection.prepareStatement("insert into " + NAME
                + " (id, part, checksum, state, started_at, finished_at, statements_total, statements_done, undo_sql,"
                + " applied_by, tool_version) values (?, ?, ?, ?, current_timestamp, "
                + (complete ? "current_timestamp" : "null") + ", ?, ?, ?, ?, ?)")) {
            insert.setString(1, id);
            insert.setInt(2, part);
            insert.setString(3, checksum);
            insert.setString(4, state.name().toLowerCase(Locale.ROOT));
            insert.setInt(5, total);
            insert.setInt(6, complete ? total : 0);
            insert.setString(7, undo);
            insert.setString(8, by);
            insert.setString(9, ToolVersion.CURRENT);
            insert.executeUpdate();
        }
    }

    /** Notes that the next statement is about to run, and what the catalog says before it does. */
    void before(String id, int part, int done, String catalog) throws SQLException {
        update(
                "update " + NAME + " set state = 'running', error = null, statements_done = ?, catalog_before = ?"
                        + " where id = ? and part = ?",
                done,
                catalog,
                id,
                part);
    }

    /** What the catalog said before the statement that was noted last. */
    Optional<String> noted(String id, int part) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select catalog_before from " + NAME + " where id = ? and part = ?")) {
            select.setString(1, id);
            select.setInt(2, part);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** Notes that so many statements are done and the next is not begun. */
    void progress(String id, int part, int done) throws SQLException {
        update(
                "update " + NAME + " set catalog_before = null, statements_done = ? where id = ? and part = ?",
                done,
                id,
                part);
    }

    void finish(String id, int part, int total) throws SQLException {
        update(
                "update " + NAME + " set state = 'applied', error = null, finished_at = current_timestamp,"
                        + " statements_done = ? where id = ? and part = ?",
                total,
                id,
                part);
    }

    void fail(String id, int part, int done, String error) throws SQLException {
        update(
                "update " + NAME + " set state = 'failed', finished_at = current_timestamp, error = ?,"
                        + " statements_done = ? where id = ? and part = ?",
                error,
                done,
                id,
                part);
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }
}
