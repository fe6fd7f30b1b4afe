package dev.cairn.conformance.catalog;

import dev.cairn.conformance.catalog.Catalog.Check;
import dev.cairn.conformance.catalog.Catalog.Column;
import dev.cairn.conformance.catalog.Catalog.ForeignKey;
import dev.cairn.conformance.catalog.Catalog.Index;
import dev.cairn.conformance.catalog.Catalog.Key;
import dev.cairn.conformance.catalog.Catalog.Sequence;
import dev.cairn.conformance.catalog.Catalog.TableRows;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads H2's {@code INFORMATION_SCHEMA}. */
final class H2CatalogReader {
    private static final Pattern CAST_NUMBER =
            Pattern.compile("CAST\\((-?\\d+(?:\\.\\d+)?) AS [A-Z ]+(?:\\(\\d+(?:, ?\\d+)?\\))?\\)");

    private final Connection connection;
    private final Map<String, TableRows> tables = new TreeMap<>();
    private final SortedMap<String, Sequence> sequences = new TreeMap<>();

    private H2CatalogReader(Connection connection) {
        this.connection = connection;
    }

    /**
     * Reads the schema. After a column was renamed, the constraints of an open database still show the old name, though all
     * it writes has the new one: then its script is read into another database and that one is looked at.
     */
    static Catalog read(Connection connection) throws SQLException {
        if (!isStale(connection)) {
            return new H2CatalogReader(connection).read();
        }
        try (Connection copy = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = copy.createStatement()) {
            Rows.forEach(connection, "script nodata nopasswords nosettings", row -> {
                String sql = row.getString(1);
                if (!sql.startsWith("CREATE USER")) {
                    statement.execute(sql);
                }
            });
            copy.setSchema(connection.getSchema());
            return new H2CatalogReader(copy).read();
        }
    }

    private static boolean isStale(Connection connection) throws SQLException {
        List<String> unknown = new ArrayList<>();
        Rows.forEach(connection, """
                select column_name from information_schema.key_column_usage u
                where not exists (select 1 from information_schema.columns c
                                  where c.table_schema = u.table_schema and c.table_name = u.table_name
                                    and c.column_name = u.column_name)
                """, row -> unknown.add(row.getString(1)));
        return !unknown.isEmpty() || hasExchanged(connection);
    }

    /** Whether columns of a foreign key have taken the names of each other. */
    private static boolean hasExchanged(Connection connection) throws SQLException {
        Set<String> shown = new TreeSet<>();
        Rows.forEach(
                connection,
                """
                select u.constraint_schema, u.constraint_name,
                       listagg(u.column_name, '", "') within group (order by u.ordinal_position) as columns
                from information_schema.key_column_usage u
                where u.position_in_unique_constraint is not null
                group by u.constraint_schema, u.constraint_name
                having count(*) > 1
                """,
                row -> shown.add("\"%s\".\"%s\" FOREIGN KEY(\"%s\")"
                        .formatted(row.getString(1), row.getString(2), row.getString(3))));
        if (shown.isEmpty()) {
            return false;
        }
        Rows.forEach(connection, "script nodata nopasswords nosettings", row -> {
            String sql = row.getString(1);
            shown.removeIf(sql::contains);
        });
        return !shown.isEmpty();
    }

    private Catalog read() throws SQLException {
        tables();
        columns();
        keys();
        foreignKeys();
        checks();
        indexes();
        sequences();
        return new Catalog(TableRows.build(tables), sequences);
    }

    private void tables() throws SQLException {
        Rows.forEach(
                connection,
                """
                select table_name, coalesce(remarks, '') as comment from information_schema.tables
                where table_schema = current_schema and table_type = 'BASE TABLE'
                """,
                row -> tables.put(
                        row.getString("table_name"),
                        new TableRows(row.getString("table_name"), row.getString("comment"))));
    }

    private void columns() throws SQLException {
        Rows.forEach(connection, """
                select c.*, e.data_type as element_type, e.character_maximum_length as element_length,
                       (select listagg('''' || value_name || '''', ',') within group (order by value_ordinal)
                        from information_schema.enum_values v
                        where v.object_schema = c.table_schema and v.object_name = c.table_name
                          and v.object_type = 'TABLE' and v.enum_identifier = c.dtd_identifier) as enum_values
                from information_schema.columns c
                left join information_schema.element_types e
                  on e.object_schema = c.table_schema and e.object_name = c.table_name and e.object_type = 'TABLE'
                 and e.collection_type_identifier = c.dtd_identifier
                where c.table_schema = current_schema
                """, row -> table(row).columns.put(row.getString("column_name"), column(row)));
    }

    private static Column column(ResultSet row) throws SQLException {
        String identity = "YES".equals(row.getString("is_identity"))
                ? row.getString("identity_generation").toLowerCase(Locale.ROOT)
                        + ", start "
                        + row.getString("identity_start")
                        + " by "
                        + row.getString("identity_increment")
                : "";
        boolean generated = "ALWAYS".equals(row.getString("is_generated"));
        return new Column(
                row.getString("column_name"),
                type(row),
                "YES".equals(row.getString("is_nullable")),
                Rows.text(row, "column_default"),
                identity,
                generated ? Rows.text(row, "generation_expression") : "",
                Rows.text(row, "remarks"));
    }

    /** Precision and scale are shown as declared, so that {@code float(24)} and {@code real} stay distinct; decimal is numeric. */
    private static String type(ResultSet row) throws SQLException {
        String name = row.getString("data_type");
        List<String> arguments = new ArrayList<>();
        if (name.equals("ENUM")) {
            arguments.add(row.getString("enum_values"));
        } else if (name.equals("ARRAY")) {
            arguments.add(row.getString("element_type") + "(" + row.getString("element_length") + ")");
        } else if (row.getString("character_maximum_length") != null) {
            arguments.add(row.getString("character_maximum_length"));
        } else if (row.getString("datetime_precision") != null) {
            arguments.add(row.getString("datetime_precision"));
        } else if (row.getString("numeric_precision") != null) {
            arguments.add(row.getString("numeric_precision"));
            if (row.getString("numeric_scale") != null) {
                arguments.add(row.getString("numeric_scale"));
            }
            String declared = Rows.text(row, "declared_data_type").replace("DECIMAL", "NUMERIC")
                    + Rows.text(row, "declared_numeric_precision");
            if (!declared.isEmpty()) {
                arguments.add("declared " + declared);
            }
        }
        return arguments.isEmpty() ? name : name + arguments;
    }

    private void keys() throws SQLException {
        Rows.forEach(connection, """
                select k.table_name, k.constraint_name, k.constraint_type,
                       array_agg(u.column_name order by u.ordinal_position) as columns
                from information_schema.table_constraints k
                join information_schema.key_column_usage u
                  on u.constraint_schema = k.constraint_schema and u.constraint_name = k.constraint_name
                where k.table_schema = current_schema and k.constraint_type in ('PRIMARY KEY', 'UNIQUE')
                group by k.table_name, k.constraint_name, k.constraint_type
                """, row -> {
            TableRows table = table(row);
            String name = row.getString("constraint_name");
            if (row.getString("constraint_type").equals("UNIQUE")) {
                table.uniques.add(new Key(name, Rows.list(row, "columns")));
            } else {
                table.primaryKey(name, Rows.list(row, "columns"));
            }
        });
    }

    private void foreignKeys() throws SQLException {
        Rows.forEach(connection, """
                select r.constraint_name, r.delete_rule, u.table_name, max(t.table_name) as target,
                       array_agg(u.column_name order by u.ordinal_position) as columns,
                       array_agg(t.column_name order by u.ordinal_position) as targets
                from information_schema.referential_constraints r
                join information_schema.key_column_usage u
                  on u.constraint_schema = r.constraint_schema and u.constraint_name = r.constraint_name
                join information_schema.key_column_usage t
                  on t.constraint_schema = r.unique_constraint_schema and t.constraint_name = r.unique_constraint_name
                 and t.ordinal_position = u.position_in_unique_constraint
                where r.constraint_schema = current_schema
                group by r.constraint_name, r.delete_rule, u.table_name
                """, row -> {
            SortedMap<String, String> pairs = new TreeMap<>();
            List<String> columns = Rows.list(row, "columns");
            List<String> targets = Rows.list(row, "targets");
            for (int i = 0; i < columns.size(); i++) {
                pairs.put(columns.get(i), targets.get(i));
            }
            table(row)
                    .foreignKeys
                    .add(new ForeignKey(
                            row.getString("constraint_name"),
                            pairs,
                            row.getString("target"),
                            row.getString("delete_rule").toLowerCase(Locale.ROOT)));
        });
    }

    private void checks() throws SQLException {
        Rows.forEach(
                connection,
                """
                select k.table_name, k.constraint_name, c.check_clause
                from information_schema.table_constraints k
                join information_schema.check_constraints c
                  on c.constraint_schema = k.constraint_schema and c.constraint_name = k.constraint_name
                where k.table_schema = current_schema and k.constraint_type = 'CHECK'
                """,
                row -> table(row)
                        .checks
                        .add(new Check(
                                row.getString("constraint_name"),
                                CheckExpression.normalise(withoutCasts(row.getString("check_clause"))))));
    }

    /** A unique index means the same as a unique constraint and is read as one; generated ones back a constraint. */
    private void indexes() throws SQLException {
        Rows.forEach(connection, """
                select i.table_name, i.index_name, i.index_type_name,
                       array_agg(c.column_name
                                 || case c.ordering_specification when 'DESC' then ' desc' else '' end
                                 || case when (c.ordering_specification = 'DESC') = (c.null_ordering = 'FIRST')
                                        then ' nulls moved' else '' end
                                 order by c.ordinal_position) as ordered
                from information_schema.indexes i
                join information_schema.index_columns c
                  on c.index_schema = i.index_schema and c.index_name = i.index_name
                where i.table_schema = current_schema and not i.is_generated and i.index_type_name <> 'PRIMARY KEY'
                group by i.table_name, i.index_name, i.index_type_name
                """, row -> {
            TableRows table = table(row);
            String name = row.getString("index_name");
            if (row.getString("index_type_name").startsWith("UNIQUE")) {
                table.uniques.add(new Key(name, Rows.list(row, "ordered")));
            } else {
                table.indexes.add(new Index(name, Rows.list(row, "ordered")));
            }
        });
    }

    private void sequences() throws SQLException {
        Rows.forEach(
                connection,
                """
                select sequence_name, data_type, start_value, increment from information_schema.sequences
                where sequence_schema = current_schema and sequence_name not like 'SYSTEM\\_SEQUENCE\\_%'
                """,
                row -> sequences.put(
                        row.getString("sequence_name"),
                        new Sequence(
                                row.getString("sequence_name"),
                                row.getString("data_type"),
                                row.getLong("start_value"),
                                row.getLong("increment"))));
    }

    /** What belongs to a temporary table is read into a row that nobody keeps. */
    private TableRows table(ResultSet row) throws SQLException {
        String name = row.getString("table_name");
        return tables.getOrDefault(name, new TableRows(name, ""));
    }

    /** A number in a check keeps the type that its column had when the check was made. */
    private static String withoutCasts(String expression) {
        return CAST_NUMBER.matcher(expression).replaceAll("$1");
    }
}
