package dev.cairn.runtime.migrate.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What users made beside the tables of a migration: triggers and indexes go with a table that is dropped to be made anew,
 * and views may not fit it any more. A migration is written without the database at hand and cannot know them.
 */
final class SqliteDependents {

    private final Connection work;
    private final Map<String, Dependent> lost = new LinkedHashMap<>();
    private final List<String> views = new ArrayList<>();
    private boolean noted;

    /** A trigger or an index with the statement that makes it. */
    private record Dependent(String type, String name, String table, String sql) {}

    SqliteDependents(Connection work) {
        this.work = work;
    }

    /** A table is about to be dropped, for good or to be made anew. */
    void note(String table) throws SQLException {
        if (!noted) {
            noted = true;
            for (String view : column("select name from sqlite_master where type = 'view'")) {
                if (fits("explain select * from " + quoted(view))) {
                    views.add(view);
                }
            }
        }
        try (PreparedStatement select = work.prepareStatement(
                "select type, name, tbl_name, sql from sqlite_master"
                        + " where type in ('trigger', 'index') and sql is not null and lower(tbl_name) = lower(?) order by rowid")) {
            select.setString(1, table);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Dependent dependent =
                            new Dependent(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4));
                    lost.put(dependent.type() + " " + dependent.name(), dependent);
                }
            }
        }
    }

    /**
     * Makes again what went with tables that are there again.
     *
     * @throws SQLException if something does not fit the table as it is now
     */
    void restore() throws SQLException {
        Set<String> tables = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        tables.addAll(column("select name from sqlite_master where type = 'table'"));
        Set<String> present = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        present.addAll(column("select type || ' ' || name from sqlite_master"));
        for (Dependent dependent : lost.values()) {
            if (tables.contains(dependent.table()) && !present.contains(dependent.type() + " " + dependent.name())) {
                restore(dependent);
            }
        }
        for (String view : views) {
            requireFit("view " + view, "explain select * from " + quoted(view));
        }
        forget();
    }

    private void restore(Dependent dependent) throws SQLException {
        String what = dependent.type() + " " + dependent.name();
        requireFit(what, dependent.sql());
        if (dependent.type().equals("trigger")) {
            // only what sets it off says whether its columns are there
            String table = quoted(dependent.table());
            String columns = column("select format('\"%w\" = \"%w\"', name, name) from pragma_table_info("
                            + literal(dependent.table()) + ")")
                    .stream()
                    .collect(Collectors.joining(", "));
            requireFit(what, "explain insert into " + table + " default values");
            requireFit(what, "explain update " + table + " set " + columns);
            requireFit(what, "explain delete from " + table);
        }
    }

    private void requireFit(String what, String sql) throws SQLException {
        try (Statement statement = work.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(
                    "the " + what + " of the database's own does not fit after the migration: " + e.getMessage()
                            + "; drop it, or make it fit",
                    e.getSQLState(),
                    e.getErrorCode(),
                    e);
        }
    }

    private boolean fits(String sql) {
        try (Statement statement = work.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = work.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    void forget() {
        noted = false;
        lost.clear();
        views.clear();
    }
}
