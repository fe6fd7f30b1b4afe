package dev.cairn.runtime.migrate.history;

import dev.cairn.runtime.migrate.database.Database;
import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.runtime.migrate.history.HistoryRow.State;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.manifest.Manifest;
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

    /** The column that tells the histories of one database apart. */
    public static final String HISTORY = "history";

    private static final String HISTORY_COLUMN =
            HISTORY + " character varying(100) default '" + Manifest.DEFAULT + "' not null";

    private static final String ROW = " where history = ? and id = ? and part = ?";

    private static final String COLUMNS = ", id, part, checksum, state, started_at, finished_at, statements_total,"
            + " statements_done, error, catalog_before from " + NAME;

    private final Connection connection;
    private final Database database;
    private final String own;

    /**
     * The table in a database; transactions are the caller's.
     *
     * @param own the history whose rows are written
     */
    public HistoryTable(Connection connection, Database database, String own) {
        this.connection = connection;
        this.database = database;
        this.own = own;
    }

    /** Creates the table where it is missing. */
    public void create() throws SQLException {
        String moment = database.momentType();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists " + NAME + " (\n"
                    + "    " + HISTORY_COLUMN + ",\n"
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
                    + "    constraint pk_cairn_migrations primary key (history, id, part)\n"
                    + ")");
        }
    }

    /** Adds what a table lacks that an earlier version made, when a database had one history. */
    public void upgrade() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter table " + NAME + " add column " + HISTORY_COLUMN);
        }
        update("update " + NAME + " set history = ?", own);
    }

    /**
     * All rows of all histories, by migration and part.
     *
     * @param named whether they say of which history they are; otherwise they count as the own one's
     */
    public List<HistoryRow> rows(boolean named) throws SQLException {
        String history = named ? HISTORY : "'" + own + "' as " + HISTORY;
        try (PreparedStatement select =
                connection.prepareStatement("select " + history + COLUMNS + " order by 1, id, part")) {
            return rows(select);
        }
    }

    /**
     * The row of a part once nobody is writing it any more. The transaction of a killed process may still be open, or
     * even being committed, in the server.
     */
    public Optional<HistoryRow> settled(MigrationId id, int part) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select " + HISTORY + COLUMNS + ROW + database.lockingRead())) {
            about(select, id.value(), part);
            return rows(select).stream().findFirst();
        }
    }

    /** The SQL that takes a part back, or null if nobody knows. */
    @Nullable
    public String undo(String id, int part) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select undo_sql from " + NAME + ROW)) {
            about(select, id, part);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? found.getString(1) : null;
            }
        }
    }

    /** Begins to take a part back. */
    public void undoing(String id, int part) throws SQLException {
        update(
                "update " + NAME + " set state = 'undoing', error = null, statements_done = 0, catalog_before = null"
                        + ROW,
                own,
                id,
                part);
    }

    /** Notes that the next statement of an undo is about to run. */
    public void beforeUndo(String id, int part, int done, String catalog) throws SQLException {
        update("update " + NAME + " set statements_done = ?, catalog_before = ?" + ROW, done, catalog, own, id, part);
    }

    /** Notes that so many statements of an undo are done and the next is not begun. */
    public void undone(String id, int part, int done) throws SQLException {
        update("update " + NAME + " set catalog_before = null, statements_done = ?" + ROW, done, own, id, part);
    }

    /** Forgets a part that was taken back. */
    public void forget(String id, int part) throws SQLException {
        update("delete from " + NAME + ROW, own, id, part);
    }

    private List<HistoryRow> rows(PreparedStatement select) throws SQLException {
        List<HistoryRow> rows = new ArrayList<>();
        try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
                rows.add(new HistoryRow(
                        found.getString(1),
                        found.getString(2),
                        found.getInt(3),
                        found.getString(4),
                        state(found.getString(2), found.getString(5)),
                        database.moment(found, 6),
                        database.moment(found, 7),
                        found.getInt(8),
                        found.getInt(9),
                        found.getString(10),
                        found.getString(11)));
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
                + " (history, id, part, checksum, state, started_at, finished_at, statements_total, statements_done,"
                + " undo_sql, applied_by, tool_version) values (?, ?, ?, ?, ?, " + database.now() + ", "
                + (complete ? database.now() : "null") + ", ?, ?, ?, ?, ?)")) {
            about(insert, id.value(), part);
            insert.setString(4, checksum);
            insert.setString(5, state.name().toLowerCase(Locale.ROOT));
            insert.setInt(6, total);
            insert.setInt(7, complete ? total : 0);
            insert.setString(8, undo);
            insert.setString(9, by);
            insert.setString(10, ToolVersion.CURRENT);
            insert.executeUpdate();
        }
    }

    /** Notes that the next statement is about to run, and what the catalog says before it does. */
    public void before(MigrationId id, int part, int done, String catalog) throws SQLException {
        update(
                "update " + NAME + " set state = 'running', error = null, statements_done = ?, catalog_before = ?"
                        + ROW,
                done,
                catalog,
                own,
                id.value(),
                part);
    }

    /** Notes that so many statements are done and the next is not begun. */
    public void progress(MigrationId id, int part, int done) throws SQLException {
        update("update " + NAME + " set catalog_before = null, statements_done = ?" + ROW, done, own, id.value(), part);
    }

    /** Notes that all statements are done. */
    public void finish(MigrationId id, int part, int total) throws SQLException {
        update(
                "update " + NAME + " set state = 'applied', error = null, finished_at = " + database.now() + ","
                        + " statements_done = ?" + ROW,
                total,
                own,
                id.value(),
                part);
    }

    /** Notes that a statement was refused after so many. */
    public void fail(MigrationId id, int part, int done, String error) throws SQLException {
        update(
                "update " + NAME + " set state = 'failed', finished_at = " + database.now() + ", error = ?,"
                        + " statements_done = ?" + ROW,
                error,
                done,
                own,
                id.value(),
                part);
    }

    private void about(PreparedStatement statement, String id, int part) throws SQLException {
        statement.setString(1, own);
        statement.setString(2, id);
        statement.setInt(3, part);
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
