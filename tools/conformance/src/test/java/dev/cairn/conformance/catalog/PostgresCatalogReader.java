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
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code pg_catalog}. */
final class PostgresCatalogReader {
    private final Connection connection;
    private final Map<String, TableRows> tables = new TreeMap<>();
    private final SortedMap<String, Sequence> sequences = new TreeMap<>();

    PostgresCatalogReader(Connection connection) {
        this.connection = connection;
    }

    Catalog read() throws SQLException {
        tables();
        columns();
        constraints();
        indexes();
        sequences();
        return new Catalog(TableRows.build(tables), sequences);
    }

    private void tables() throws SQLException {
        Rows.forEach(
                connection,
                """
                select c.relname, coalesce(obj_description(c.oid, 'pg_class'), '') as comment
                from pg_class c
                where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace and c.relpersistence <> 't'
                """,
                row -> tables.put(
                        row.getString("relname"), new TableRows(row.getString("relname"), row.getString("comment"))));
    }

    /** The values of an enum type are added to the type: the name alone would hide their order. */
    private void columns() throws SQLException {
        Rows.forEach(connection, """
                select c.relname, a.attname, a.attnotnull, a.attidentity, a.attgenerated,
                       format_type(a.atttypid, a.atttypmod) || coalesce(
                           (select ' (' || string_agg(quote_literal(e.enumlabel), ',' order by e.enumsortorder) || ')'
                            from pg_enum e where e.enumtypid = a.atttypid), '') as type,
                       coalesce(pg_get_expr(d.adbin, d.adrelid), '') as expression,
                       coalesce(col_description(c.oid, a.attnum), '') as comment,
                       (select s.seqstart || ' by ' || s.seqincrement from pg_sequence s
                        where s.seqrelid = pg_get_serial_sequence(quote_ident(c.relname), a.attname)::regclass) as sequence
                from pg_class c join pg_attribute a on a.attrelid = c.oid
                left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace
                  and a.attnum > 0 and not a.attisdropped
                """, row -> table(row).columns.put(row.getString("attname"), column(row)));
    }

    private static Column column(ResultSet row) throws SQLException {
        String identity = switch (Rows.text(row, "attidentity")) {
            case "a" -> "always, start " + row.getString("sequence");
            case "d" -> "by default, start " + row.getString("sequence");
            default -> "";
        };
        boolean generated = !Rows.text(row, "attgenerated").isEmpty();
        String expression = row.getString("expression");
        return new Column(
                row.getString("attname"),
                row.getString("type"),
                !row.getBoolean("attnotnull"),
                generated ? "" : expression,
                identity,
                generated ? expression : "",
                row.getString("comment"));
    }

    private void constraints() throws SQLException {
        Rows.forEach(connection, """
                select c.relname, k.conname, k.contype, k.confdeltype,
                       pg_get_constraintdef(k.oid) as definition, f.relname as target,
                       array(select a.attname::text from unnest(k.conkey) with ordinality u(n, i)
                             join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n order by u.i) as columns,
                       array(select a.attname::text from unnest(k.confkey) with ordinality u(n, i)
                             join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.n order by u.i) as targets
                from pg_constraint k join pg_class c on c.oid = k.conrelid left join pg_class f on f.oid = k.confrelid
                where k.connamespace = current_schema()::regnamespace
                """, this::constraint);
    }

    private void constraint(ResultSet row) throws SQLException {
        TableRows table = table(row);
        String name = row.getString("conname");
        List<String> columns = Rows.list(row, "columns");
        switch (row.getString("contype")) {
            case "p" -> table.primaryKey(name, columns);
            case "u" -> table.uniques.add(new Key(name, columns));
            case "c" -> table.checks.add(new Check(name, CheckExpression.normalise(row.getString("definition"))));
            case "f" -> {
                SortedMap<String, String> pairs = new TreeMap<>();
                List<String> targets = Rows.list(row, "targets");
                for (int i = 0; i < columns.size(); i++) {
                    pairs.put(columns.get(i), targets.get(i));
                }
                table.foreignKeys.add(
                        new ForeignKey(name, pairs, row.getString("target"), deleteRule(row.getString("confdeltype"))));
            }
            default -> {
                // Not-null constraints are facts of the column; triggers and exclusions are made by nobody here.
            }
        }
    }

    private static String deleteRule(String code) {
        return switch (code) {
            case "c" -> "cascade";
            case "n" -> "set null";
            case "d" -> "set default";
            case "r" -> "restrict";
            default -> "no action";
        };
    }

    /** A unique index without condition means the same as a unique constraint and is read as one. */
    private void indexes() throws SQLException {
        Rows.forEach(connection, """
                select c.relname, i.relname as index, x.indisunique and x.indpred is null as is_unique,
                       coalesce(pg_get_expr(x.indpred, x.indrelid), '') as condition,
                       array(select pg_get_indexdef(x.indexrelid, p, true)
                                    || case when x.indoption[p - 1] & 1 = 1 then ' desc' else '' end
                                    || case when (x.indoption[p - 1] & 1 = 1) <> (x.indoption[p - 1] & 2 = 2)
                                            then ' nulls moved' else '' end
                             from generate_series(1, x.indnkeyatts) p) as ordered
                from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
                where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
                  and not exists (select from pg_constraint k where k.conindid = x.indexrelid and k.contype in ('p', 'u', 'x'))
                """, row -> {
            String name = row.getString("index");
            if (row.getBoolean("is_unique")) {
                table(row).uniques.add(new Key(name, Rows.list(row, "ordered")));
            } else {
                List<String> columns = Rows.list(row, "ordered");
                String condition = row.getString("condition");
                table(row)
                        .indexes
                        .add(new Index(name, condition.isEmpty() ? columns : List.of(columns + " where " + condition)));
            }
        });
    }

    private void sequences() throws SQLException {
        Rows.forEach(
                connection,
                """
                select c.relname, format_type(s.seqtypid, null) as type, s.seqstart, s.seqincrement
                from pg_sequence s join pg_class c on c.oid = s.seqrelid
                where c.relnamespace = current_schema()::regnamespace
                  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('i', 'a')
                                  and d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass)
                """,
                row -> sequences.put(
                        row.getString("relname"),
                        new Sequence(
                                row.getString("relname"),
                                row.getString("type"),
                                row.getLong("seqstart"),
                                row.getLong("seqincrement"))));
    }

    /** What belongs to a temporary table is read into a row that nobody keeps. */
    private TableRows table(ResultSet row) throws SQLException {
        String name = row.getString("relname");
        return tables.getOrDefault(name, new TableRows(name, ""));
    }
}
