package dev.cairn.runtime.migrate.history;

import dev.cairn.runtime.migrate.database.Database;
import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.runtime.migrate.history.HistoryRow.State;
import dev.cairn.schema.history.MigrationId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code cairn_migrations}, the database's own account of what was applied to it. */
public final class HistoryTable {

    /** The name of the table. */
    public static final String NAME = "cairn_migrations";

    private static final String SELECT = "select id, part, checksum, state, started_at, finished_at, statements_total,"
            + " statements_done, error, catalog_before from " + NAME;

    private final Connection connection;
    private final Database database;

    /** Works on a connection, whose transactions are the caller's. */
    public HistoryTable(Connection connection, Database database) {
        this.connection = connection;
        this.database = database;
    }

    /** Creates the table where it is missing. */
    public void create() throws SQLException {
        String moment = database.momentType();
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

    /** All rows, by migration and part. */
    public List<HistoryRow> rows() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + " order by id, part")) {
            return rows(select);
        }
    }

    /**
     * The row of a part once nobody is writing it any more. The transaction of a killed process may still be open, or
     * even being committed, in the server.
     */
    public Optional<HistoryRow> settled(MigrationId id, int part) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(SELECT + " where id = ? and part = ?" + database.lockingRead())) {
            select.setString(1, id.value());
            select.setInt(2, part);
            return rows(select).stream().findFirst();
        }
    }

    /** The SQL that takes a part back, or null if nobody knows. */
    @Nullable
    public String undo(String id, int part) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select undo_sql from " + NAME + " where id = ? and part = ?")) {
            select.setString(1, id);
            select.setInt(2, part);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? found.getString(1) : null;
            }
        }
    }

    /** Begins to take a part back. */
    public void undoing(String id, int part) throws SQLException {
        update(
                "update " + NAME + " set state = 'undoing', error = null, statements_done = 0, catalog_before = null"
                        + " where id = ? and part = ?",
                id,
                part);
    }

    /** Notes that the next statement of an undo is about to run. */
    public void beforeUndo(String id, int part, int done, String catalog) throws SQLException {
        update(
                "update " + NAME + " set statements_done = ?, catalog_before = ? where id = ? and part = ?",
                done,
                catalog,
                id,
                part);
    }

    /** Notes that so many statements of an undo are done and the next is not begun. */
    public void undone(String id, int part, int done) throws SQLException {
        update(
                "update " + NAME + " set catalog_before = null, statements_done = ? where id = ? and part = ?",
                done,
                id,
                part);
    }

    /** Forgets a part that was taken back. */
    public void forget(String id, int part) throws SQLException {
        update("delete from " + NAME + " where id = ? and part = ?", id, part);
    }

    private List<HistoryRow> rows(PreparedStatement select) throws SQLException {
        List<HistoryRow> rows = new ArrayList<>();
        try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
                rows.add(new HistoryRow(
                        found.getString(1),
                        found.getInt(2),
                        found.getString(3),
                        state(found.getString(1), found.getString(4)),
                        database.moment(found, 5),
                        database.moment(found, 6),
                        found.getInt(7),
                        found.getInt(8),
                        found.getString(9),
                        found.getString(10)));
            }
        }
        return rows;
    }

    private static State state(String id, String text) {
        for (State state : State.values()) {
            if (state.name().equalsIgnoreCase(text)) {
                return state;
            }
        }
        throw new MigrationFailure(
                Code.UNKNOWN,
                NAME + " says that " + id + " is " + text + ", which this version of Cairn does not know. A newer one"
                        + " wrote it: update Cairn.");
    }

    /** Starts the account of a part, in the place of an earlier attempt. */
    public void start(
            MigrationId id, int part, String checksum, State state, int total, @Nullable String undo, String by)
            throws SQLException {
        forget(id.value(), part);
        boolean complete = state.complete();
        try (PreparedStatement insert = connection.prepareStatement("insert into " + NAME
                + " (id, part, checksum, state, started_at, finished_at, statements_total, statements_done, undo_sql,"
                + " applied_by, tool_version) values (?, ?, ?, ?, " + database.now() + ", "
                + (complete ? database.now() : "null") + ", ?, ?, ?, ?, ?)")) {
            insert.setString(1, id.value());
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
    public void before(MigrationId id, int part, int done, String catalog) throws SQLException {
        update(
                "update " + NAME + " set state = 'running', error = null, statements_done = ?, catalog_before = ?"
                        + " where id = ? and part = ?",
                done,
                catalog,
                id.value(),
                part);
    }

    /** Notes that so many statements are done and the next is not begun. */
    public void progress(MigrationId id, int part, int done) throws SQLException {
        update(
                "update " + NAME + " set catalog_before = null, statements_done = ? where id = ? and part = ?",
                done,
                id.value(),
                part);
    }

    /** Notes that all statements are done. */
    public void finish(MigrationId id, int part, int total) throws SQLException {
        update(
                "update " + NAME + " set state = 'applied', error = null, finished_at = " + database.now() + ","
                        + " statements_done = ? where id = ? and part = ?",
                total,
                id.value(),
                part);
    }

    /** Notes that a statement was refused after so many. */
    public void fail(MigrationId id, int part, int done, String error) throws SQLException {
        update(
                "update " + NAME + " set state = 'failed', finished_at = " + database.now() + ", error = ?,"
                        + " statements_done = ? where id = ? and part = ?",
                error,
                done,
                id.value(),
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
