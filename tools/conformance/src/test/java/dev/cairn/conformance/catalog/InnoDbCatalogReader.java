package dev.cairn.conformance.catalog;

import dev.cairn.conformance.catalog.Catalog.Check;
import dev.cairn.conformance.catalog.Catalog.Column;
import dev.cairn.conformance.catalog.Catalog.ForeignKey;
import dev.cairn.conformance.catalog.Catalog.Index;
import dev.cairn.conformance.catalog.Catalog.Key;
import dev.cairn.conformance.catalog.Catalog.Sequence;
import dev.cairn.conformance.catalog.Catalog.TableRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads {@code information_schema} of MariaDB or MySQL. */
final class InnoDbCatalogReader {
    private static final Pattern COMMA = Pattern.compile(",\\s*");

    private final Connection connection;
    private final Map<String, TableRows> tables = new TreeMap<>();
    private final SortedMap<String, Sequence> sequences = new TreeMap<>();

    InnoDbCatalogReader(Connection connection) {
        this.connection = connection;
    }

    /**
     * Reads it.
     *
     * @param checks whether the server keeps checks
     */
    Catalog read(boolean checks) throws SQLException {
        List<String> names = new ArrayList<>();
        Rows.forEach(
                connection,
                "select table_name as name, table_type as type, table_comment as comment from information_schema.tables"
                        + " where table_schema = database() and table_type in ('BASE TABLE', 'SEQUENCE')",
                row -> {
                    String name = row.getString("name");
                    if (row.getString("type").equals("SEQUENCE")) {
                        names.add(name);
                    } else {
                        tables.put(name, new TableRows(name, row.getString("comment")));
                    }
                });
        columns();
        foreignKeys();
        indexes();
        if (checks) {
            checks();
        }
        for (String name : names) {
            Rows.forEach(
                    connection,
                    "select start_value, increment from `" + name.replace("`", "``") + "`",
                    row -> sequences.put(name, new Sequence(name, "bigint", row.getLong(1), row.getLong(2))));
        }
        return new Catalog(TableRows.build(tables), sequences);
    }

    private void columns() throws SQLException {
        Rows.forEach(connection, """
                select c.table_name as table_name, c.column_name as name, c.column_type as type, c.is_nullable as nullable,
                       c.column_default as default_value, c.extra as extra, c.column_comment as comment,
                       c.generation_expression as expression, c.collation_name as collation,
                       s.default_collation_name as default_collation
                from information_schema.columns c join information_schema.schemata s on s.schema_name = c.table_schema
                where c.table_schema = database()
                """, row -> table(row).columns.put(row.getString("name"), column(row)));
    }

    private static Column column(ResultSet row) throws SQLException {
        String extra = row.getString("extra");
        String collation = Rows.text(row, "collation");
        boolean usual = collation.isEmpty() || collation.equals(row.getString("default_collation"));
        return new Column(
                row.getString("name"),
                row.getString("type") + (usual ? "" : " collate " + collation),
                row.getString("nullable").equals("YES"),
                Rows.text(row, "default_value"),
                extra.contains("auto_increment") ? "auto_increment" : "",
                Rows.text(row, "expression") + (extra.contains("STORED") ? " stored" : ""),
                row.getString("comment"));
    }

    private void indexes() throws SQLException {
        SortedMap<String, List<String>> columns = new TreeMap<>();
        Map<String, TableRows> owners = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        TreeSet<String> unique = new TreeSet<>();
        Rows.forEach(connection, """
                select table_name, index_name as name, column_name as column_name, non_unique as non_unique,
                       collation as direction
                from information_schema.statistics where table_schema = database()
                order by table_name, index_name, seq_in_index
                """, row -> {
            String name = row.getString("name");
            String key = row.getString("table_name") + "/" + name;
            names.put(key, name);
            owners.put(key, table(row));
            boolean isUnique = row.getInt("non_unique") == 0;
            if (isUnique) {
                unique.add(key);
            }
            String order = "D".equals(row.getString("direction")) ? Catalog.DESCENDING : "";
            columns.computeIfAbsent(key, k -> new ArrayList<>()).add(row.getString("column_name") + order);
        });
        columns.forEach((key, parts) -> {
            String name = names.get(key);
            TableRows owner = owners.get(key);
            if (name.equals("PRIMARY")) {
                owner.primaryKey(name, parts);
            } else if (unique.contains(key)) {
                owner.uniques.add(new Key(name, parts));
            } else if (owner.foreignKeys.stream()
                    .noneMatch(foreignKey -> foreignKey.name().equals(name))) {
                // Where a key serves a foreign key depends on the order of its columns, which is the creator's choice.
                owner.indexes.add(new Index(name, parts));
            }
        });
    }

    private void foreignKeys() throws SQLException {
        SortedMap<String, SortedMap<String, String>> pairs = new TreeMap<>();
        SortedMap<String, Runnable> keys = new TreeMap<>();
        Rows.forEach(connection, """
                select k.table_name as table_name, k.constraint_name as name, k.column_name as column_name,
                       k.referenced_table_name as target, k.referenced_column_name as target_column,
                       r.delete_rule as delete_rule
                from information_schema.key_column_usage k
                join information_schema.referential_constraints r
                  on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
                 and r.table_name = k.table_name
                where k.table_schema = database() and k.referenced_table_name is not null
                """, row -> {
            String name = row.getString("name");
            String target = row.getString("target");
            String rule = row.getString("delete_rule");
            TableRows owner = table(row);
            SortedMap<String, String> columns =
                    pairs.computeIfAbsent(row.getString("table_name") + "/" + name, key -> new TreeMap<>());
            columns.put(row.getString("column_name"), row.getString("target_column"));
            keys.put(
                    row.getString("table_name") + "/" + name,
                    () -> owner.foreignKeys.add(new ForeignKey(name, columns, target, rule)));
        });
        keys.values().forEach(Runnable::run);
    }

    /** A check that stands beside a column is named after the column; its name says nothing. */
    private void checks() throws SQLException {
        Rows.forEach(connection, """
                select table_name, constraint_name as name, level as level, check_clause as clause
                from information_schema.check_constraints where constraint_schema = database()
                """, row -> {
            String name = row.getString("name") + (row.getString("level").equals("Column") ? "_check" : "");
            table(row)
                    .checks
                    .add(new Check(
                            name,
                            CheckExpression.normalise(
                                    COMMA.matcher(row.getString("clause")).replaceAll(", "))));
        });
    }

    private TableRows table(ResultSet row) throws SQLException {
        String name = row.getString("table_name");
        return tables.getOrDefault(name, new TableRows(name, ""));
    }
}
