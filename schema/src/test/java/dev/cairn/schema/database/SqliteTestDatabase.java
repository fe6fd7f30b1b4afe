package dev.cairn.schema.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A SQLite in memory. */
final class SqliteTestDatabase extends TestDatabase {

    private static final Pattern EXPRESSION =
            Pattern.compile("(check|generated always as) \\(", Pattern.CASE_INSENSITIVE);

    private SqliteTestDatabase() throws SQLException {
        super("sqlite", DriverManager.getConnection("jdbc:sqlite::memory:"));
    }

    static SqliteTestDatabase create() throws SQLException {
        return new SqliteTestDatabase();
    }

    @Override
    public void clear() {
        column("select 'drop ' || type || ' \"' || name || '\"' from sqlite_master where type in ('table', 'view')")
                .forEach(this::execute);
    }

    /** Names of constraints are labels in SQLite and left out; its catalog does not list checks, so they are read from the text. */
    @Override
    protected List<String> catalogLines() {
        List<String> lines = new ArrayList<>(column("""
                select lower(format('column %s.%s %s%s %s%s', t.name, c.name, c.type, iif(c."notnull", ' not null', ''),
                    iif(c.pk, 'key ', ''), iif(c.dflt_value is null, '', 'default ' || c.dflt_value)))
                from sqlite_master t join pragma_table_xinfo(t.name) c where t.type = 'table'
                """));
        lines.addAll(column("""
                select lower(format('foreign key %s(%s) to %s(%s) on delete %s', t.name, group_concat(f."from" order by f.seq),
                    f."table", group_concat(f."to" order by f.seq), f.on_delete))
                from sqlite_master t join pragma_foreign_key_list(t.name) f where t.type = 'table' group by t.name, f.id
                """));
        lines.addAll(column("""
                select lower(format('index %s on %s(%s)%s', iif(i.origin = 'c', i.name, i.origin), t.name,
                    group_concat(c.name || iif(c.desc, ' desc', '') order by c.seqno), iif(i."unique", ' unique', '')))
                from sqlite_master t join pragma_index_list(t.name) i join pragma_index_xinfo(i.name) c
                where t.type = 'table' and c.key group by t.name, i.name
                """));
        for (String sql : column("select name || ': ' || sql from sqlite_master where type = 'table'")) {
            expressions(sql, lines);
        }
        return lines;
    }

    private static void expressions(String sql, List<String> lines) {
        String table = sql.substring(0, sql.indexOf(':')).toLowerCase(Locale.ROOT);
        for (Matcher found = EXPRESSION.matcher(sql); found.find(); ) {
            int depth = 1;
            int end = found.end();
            while (depth > 0) {
                char c = sql.charAt(end++);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            lines.add(table + " "
                    + (found.group(1) + " "
                                    + sql.substring(found.end(), end - 1).replace("\"", ""))
                            .toLowerCase(Locale.ROOT));
        }
    }
}
