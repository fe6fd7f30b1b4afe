package dev.cairn.runtime.migrate;

import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.runtime.migrate.history.HistoryTable;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The tables and columns that a database holds in the connection's schema, as its driver reports them.
 *
 * @param tables per table its columns, both as the database stores their names
 */
record LiveSchema(SortedMap<String, SortedSet<String>> tables) {

    static LiveSchema of(Connection connection) throws SQLException {
        SortedMap<String, SortedSet<String>> tables = new TreeMap<>();
        DatabaseMetaData meta = connection.getMetaData();
        String schema = schema(connection);
        for (String table : tableNames(connection)) {
            SortedSet<String> columns = new TreeSet<>();
            try (ResultSet rows = meta.getColumns(connection.getCatalog(), schema, literal(meta, table), "%")) {
                while (rows.next()) {
                    columns.add(rows.getString("COLUMN_NAME"));
                }
            }
            tables.put(table, columns);
        }
        return new LiveSchema(tables);
    }

    /** The same without some tables, named in small letters. */
    LiveSchema without(Set<String> others) {
        SortedMap<String, SortedSet<String>> rest = new TreeMap<>(tables);
        rest.keySet().removeIf(table -> others.contains(table.toLowerCase(Locale.ROOT)));
        return new LiveSchema(rest);
    }

    /** The names of the tables that are not Cairn's own. */
    static List<String> tableNames(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows =
                connection.getMetaData().getTables(connection.getCatalog(), schema(connection), "%", null)) {
            while (rows.next()) {
                String type = rows.getString("TABLE_TYPE").toLowerCase(Locale.ROOT);
                String name = rows.getString("TABLE_NAME");
                if (type.endsWith("table") && !type.contains("system") && !own(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** The columns of a table, in small letters; none if there is no such table. */
    static Set<String> columns(Connection connection, String table) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        String stored = meta.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        Set<String> columns = new TreeSet<>();
        try (ResultSet rows =
                meta.getColumns(connection.getCatalog(), schema(connection), literal(meta, stored), "%")) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }

    /** The schema that unqualified names mean. Without one a driver would look into all of them. */
    private static @Nullable String schema(Connection connection) throws SQLException {
        String schema = connection.getSchema();
        if (schema == null && connection.getMetaData().supportsSchemasInTableDefinitions()) {
            throw new MigrationFailure(
                    Code.NO_SCHEMA,
                    "the connection has no current schema: its search_path names none that exists and that the user may"
                            + " use. Create the schema, or name an existing one in the URL (currentSchema=...) or the"
                            + " user's search_path.");
        }
        return schema;
    }

    private static boolean own(String table) {
        String folded = table.toLowerCase(Locale.ROOT);
        return folded.equals(HistoryTable.NAME) || folded.equals("cairn_lock");
    }

    private static String literal(DatabaseMetaData meta, String name) throws SQLException {
        String escape = meta.getSearchStringEscape();
        return name.replace("_", escape + "_").replace("%", escape + "%");
    }
}
