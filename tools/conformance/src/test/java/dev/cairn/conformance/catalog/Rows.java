package dev.cairn.conformance.catalog;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/** Runs a catalog query and visits its rows. */
final class Rows {
    private Rows() {}

    static void forEach(Connection connection, String sql, Visitor visitor) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                visitor.visit(rows);
            }
        }
    }

    static String text(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? "" : value;
    }

    static List<String> list(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }

    interface Visitor {
        void visit(ResultSet row) throws SQLException;
    }
}
