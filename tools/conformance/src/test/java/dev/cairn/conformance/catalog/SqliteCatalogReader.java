package dev.cairn.conformance.catalog;

import dev.cairn.conformance.catalog.Catalog.Check;
import dev.cairn.conformance.catalog.Catalog.Column;
import dev.cairn.conformance.catalog.Catalog.ForeignKey;
import dev.cairn.conformance.catalog.Catalog.Index;
import dev.cairn.conformance.catalog.Catalog.Key;
import dev.cairn.conformance.catalog.Catalog.TableRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads SQLite's pragmas, and what they do not tell from the text of {@code create table}. Names are told apart without
 * regard to case, as SQLite does. Names of constraints other than unique keys are labels, which a rename leaves as they were.
 */
final class SqliteCatalogReader {
    private static final String TABLES = "from sqlite_master t join ";

    private static final Pattern EXPRESSION =
            Pattern.compile("\\b(check|generated always as)\\s*\\(", Pattern.CASE_INSENSITIVE);

    private final Connection connection;
    private final Map<String, TableRows> tables = new TreeMap<>();
    private final Map<String, String> definitions = new TreeMap<>();

    SqliteCatalogReader(Connection connection) {
        this.connection = connection;
    }

    Catalog read() throws SQLException {
        Rows.forEach(
                connection,
                "select lower(name) as name, sql from sqlite_master where type = 'table' and name not like 'sqlite\\_%'"
                        + " escape '\\'",
                row -> {
                    tables.put(row.getString("name"), new TableRows(row.getString("name"), ""));
                    definitions.put(row.getString("name"), row.getString("sql"));
                });
        columns();
        // those that Hibernate makes for itself when it boots, to update several tables at one go
        tables.values().removeIf(table -> table.columns.containsKey("hib_sess_id"));
        definitions.keySet().retainAll(tables.keySet());
        keys();
        foreignKeys();
        definitions.forEach(this::checks);
        return new Catalog(TableRows.build(tables), new TreeMap<>());
    }

    private void columns() throws SQLException {
        Map<String, List<String>> primary = new TreeMap<>();
        Rows.forEach(
                connection,
                "select lower(t.name) as tab, lower(c.name) as name, lower(c.type) as type, c.\"notnull\" as required,"
                        + " c.dflt_value as def, c.pk, c.hidden " + TABLES
                        + "pragma_table_xinfo(t.name) c where t.type = 'table' order by c.pk",
                row -> {
                    String table = row.getString("tab");
                    if (tables.containsKey(table)) {
                        String name = row.getString("name");
                        // the pragma says of a computed column what stands behind its type, too
                        String type = row.getString("type").replaceFirst(" generated always$", "");
                        boolean computed = row.getInt("hidden") > 1;
                        TableRows rows = tables.get(table);
                        rows.columns.put(
                                name,
                                new Column(
                                        name,
                                        type,
                                        row.getInt("required") == 0,
                                        Rows.text(row, "def"),
                                        "",
                                        computed ? generated(table, name) : "",
                                        ""));
                        if (row.getInt("pk") > 0) {
                            primary.computeIfAbsent(table, t -> new ArrayList<>())
                                    .add(name);
                        }
                    }
                });
        primary.forEach((table, columns) -> tables.get(table).primaryKey("", columns));
    }

    /** A unique index means the same as a unique constraint and is read as one. */
    private void keys() throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        Rows.forEach(
                connection,
                "select lower(i.name) as ind, lower(c.name) || iif(c.desc, ' desc', '') as name " + TABLES
                        + "pragma_index_list(t.name) i join pragma_index_xinfo(i.name) c"
                        + " where t.type = 'table' and c.key order by i.name, c.seqno",
                row -> columns.computeIfAbsent(row.getString("ind"), i -> new ArrayList<>())
                        .add(row.getString("name")));
        Rows.forEach(
                connection,
                "select lower(t.name) as tab, lower(i.name) as name, i.\"unique\" as uni, i.origin " + TABLES
                        + "pragma_index_list(t.name) i where t.type = 'table' and i.origin <> 'pk'",
                row -> {
                    TableRows table = tables.getOrDefault(row.getString("tab"), new TableRows("", ""));
                    String name = row.getString("name");
                    List<String> of = columns.getOrDefault(name, List.of());
                    if (row.getInt("uni") == 0) {
                        table.indexes.add(new Index(name, of));
                    } else {
                        // made for a constraint, it bears a number
                        boolean named = row.getString("origin").equals("c");
                        table.uniques.add(new Key(named ? name : "constraint_0", of));
                    }
                });
    }

    private void foreignKeys() throws SQLException {
        Map<String, SortedMap<String, String>> pairs = new TreeMap<>();
        Map<String, String[]> heads = new TreeMap<>();
        Rows.forEach(
                connection,
                "select lower(t.name) as tab, f.id, lower(f.\"from\") as own, lower(f.\"to\") as target,"
                        + " lower(f.\"table\") as parent, lower(f.on_delete) as rule " + TABLES
                        + "pragma_foreign_key_list(t.name) f where t.type = 'table'",
                row -> {
                    String key = row.getString("tab") + " " + row.getInt("id");
                    pairs.computeIfAbsent(key, k -> new TreeMap<>())
                            .put(row.getString("own"), Rows.text(row, "target"));
                    heads.put(key, new String[] {row.getString("tab"), row.getString("parent"), row.getString("rule")});
                });
        heads.forEach((key, head) -> tables.getOrDefault(head[0], new TableRows("", ""))
                .foreignKeys
                .add(new ForeignKey("fk_key", pairs.getOrDefault(key, new TreeMap<>()), head[1], head[2])));
    }

    private void checks(String table, String sql) {
        for (Matcher found = EXPRESSION.matcher(sql); found.find(); ) {
            if (found.group(1).equalsIgnoreCase("check")) {
                String terms = CheckExpression.normalise(names(group(sql, found.end())));
                tables.get(table).checks.add(new Check("constraint_0", plain(terms)));
            }
        }
    }

    private String generated(String table, String column) {
        String sql = definitions.getOrDefault(table, "");
        Matcher found = Pattern.compile(
                        "\\b" + Pattern.quote(column) + "\\b[^,]*?generated always as\\s*\\(", Pattern.CASE_INSENSITIVE)
                .matcher(sql);
        return found.find() ? plain(group(sql, found.end())) : "";
    }

    /** What stands between a parenthesis and its counterpart. */
    private static String group(String sql, int start) {
        int depth = 1;
        int end = start;
        for (char quote = 0; depth > 0; end++) {
            char c = sql.charAt(end);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        return sql.substring(start, end - 1);
    }

    /** Without the quotes and case of names. */
    private static String names(String expression) {
        String[] parts = expression.split("'", -1);
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = parts[i].replace("\"", "").toLowerCase(Locale.ROOT);
        }
        return String.join("'", parts);
    }

    /** Without parentheses around the whole, blanks, and the quotes and case of names. */
    private static String plain(String expression) {
        String text = expression.strip();
        while (text.startsWith("(") && group(text, 1).length() == text.length() - 2) {
            text = text.substring(1, text.length() - 1).strip();
        }
        StringBuilder plain = new StringBuilder();
        String[] parts = text.split("'", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean literal = i % 2 == 1;
            plain.append(
                    literal
                            ? "'" + parts[i] + "'"
                            : parts[i].replaceAll("[\\s\"]", "").toLowerCase(Locale.ROOT));
        }
        return inOrder(plain.toString());
    }

    /** The values of a list in order. */
    private static String inOrder(String plain) {
        int list = plain.indexOf("in(");
        if (list < 0 || !plain.endsWith(")") || plain.indexOf('(', list + 3) >= 0) {
            return plain;
        }
        String[] values = plain.substring(list + 3, plain.length() - 1).split(",");
        Arrays.sort(values);
        return plain.substring(0, list) + "in(" + String.join(",", values) + ")";
    }
}
