package dev.cairn.conformance.catalog;

import dev.cairn.conformance.catalog.Catalog.Check;
import dev.cairn.conformance.catalog.Catalog.Column;
import dev.cairn.conformance.catalog.Catalog.ForeignKey;
import dev.cairn.conformance.catalog.Catalog.Index;
import dev.cairn.conformance.catalog.Catalog.Key;
import dev.cairn.conformance.catalog.Catalog.Sequence;
import dev.cairn.conformance.catalog.Catalog.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a script for an empty MySQL creates, as the script says it: where no server can be asked, two scripts are compared. Types
 * and expressions are as they are written.
 */
public final class MysqlScript {
    private static final Pattern FLOAT = Pattern.compile("float\\((\\d+)\\)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int SINGLE_BITS = 24;

    private final Map<String, TableRows> tables = new TreeMap<>();
    private final SortedMap<String, Sequence> sequences = new TreeMap<>();

    /** Each view with its query. */
    private final SortedMap<String, String> views = new TreeMap<>();

    private MysqlScript() {}

    /** Fails on a statement that no creation has. */
    public static Catalog read(List<String> statements) {
        MysqlScript script = new MysqlScript();
        statements.forEach(script::statement);
        return new Catalog(TableRows.build(script.tables), script.sequences, script.views);
    }

    private void statement(String sql) {
        SqlText text = new SqlText(sql);
        if (text.takes("create table")) {
            create(text);
        } else if (text.takes("alter table")) {
            TableRows table = table(text.name());
            if (!text.takes("add")) {
                throw new IllegalArgumentException(sql);
            }
            constraint(table, text);
        } else if (text.takes("create unique index")) {
            createIndex(text, true);
        } else if (text.takes("create index")) {
            createIndex(text, false);
        } else if (text.takes("create view")) {
            String name = text.name();
            views.put(name, sql.substring(sql.indexOf(" as ") + 4));
        } else if (text.takes("insert into")) {
            insert(text);
        } else {
            throw new IllegalArgumentException(sql);
        }
    }

    private TableRows table(String name) {
        return tables.getOrDefault(name, new TableRows(name, ""));
    }

    private void create(SqlText text) {
        String name = text.name();
        List<String> parts = SqlText.parts(text.group());
        boolean comment = text.takes("comment=");
        TableRows table = new TableRows(name, comment ? comment(text) : "");
        tables.put(name, table);
        parts.forEach(part -> {
            if (!constraint(table, new SqlText(part))) {
                column(table, new SqlText(part));
            }
        });
        dropServing(table);
    }

    /** What stands for a foreign key alone, the server makes by itself where it is not said. */
    private static void dropServing(TableRows table) {
        table.indexes.removeIf(
                index -> table.foreignKeys.stream().anyMatch(key -> key.name().equals(index.name())));
    }

    private boolean constraint(TableRows table, SqlText text) {
        String name = text.takes("constraint") ? text.name() : "";
        if (text.takes("primary key")) {
            table.primaryKey("PRIMARY", columns(text));
        } else if (text.takes("unique key") || text.takes("unique")) {
            String key = text.opens() ? name : text.name();
            table.uniques.add(new Key(key, columns(text)));
        } else if (text.takes("foreign key")) {
            foreignKey(table, name, text);
            dropServing(table);
        } else if (text.takes("check")) {
            check(table, name, text);
        } else if (text.takes("index")) {
            table.indexes.add(new Index(text.name(), columns(text)));
        } else {
            return false;
        }
        return true;
    }

    private static void foreignKey(TableRows table, String name, SqlText text) {
        List<String> own = columns(text);
        text.takes("references");
        String target = text.name();
        List<String> others = columns(text);
        SortedMap<String, String> pairs = new TreeMap<>();
        for (int i = 0; i < own.size(); i++) {
            pairs.put(own.get(i), others.get(i));
        }
        String onDelete = "NO ACTION";
        if (text.takes("on delete")) {
            onDelete = text.takes("set") ? "SET " + text.next() : text.next();
        }
        table.foreignKeys.add(new ForeignKey(name, pairs, target, onDelete.toUpperCase(Locale.ROOT)));
    }

    private void createIndex(SqlText text, boolean unique) {
        String name = text.name();
        text.takes("on");
        TableRows table = table(text.name());
        List<String> columns = columns(text);
        if (unique) {
            table.uniques.add(new Key(name, columns));
        } else {
            table.indexes.add(new Index(name, columns));
        }
    }

    private static List<String> columns(SqlText text) {
        List<String> columns = new ArrayList<>();
        for (String part : SqlText.parts(text.group())) {
            SqlText column = new SqlText(part);
            String name = column.name();
            columns.add(column.takes("desc") ? name + " desc" : name);
        }
        return columns;
    }

    private static void check(TableRows table, String name, SqlText text) {
        table.checks.add(new Check(name, CheckExpression.normalise(spaced(text.group()))));
    }

    /** One blank behind each comma, none around operators, no parentheses around all of it. */
    private static String spaced(String expression) {
        SqlText text = new SqlText(expression);
        if (text.opens()) {
            String group = text.group();
            if (text.isAtEnd()) {
                return spaced(group);
            }
        }
        return expression.replaceAll(",\\s*", ", ").replaceAll("\\s*([<>=]+)\\s*", "$1");
    }

    private void column(TableRows table, SqlText text) {
        String name = text.name();
        StringBuilder type = new StringBuilder();
        boolean nullable = true;
        String defaultValue = "";
        String identity = "";
        String generated = "";
        String comment = "";
        String constraintName = "";
        while (!text.isAtEnd()) {
            if (text.takes("not null")) {
                nullable = false;
            } else if (text.takes("null")) {
                nullable = true;
            } else if (text.takes("auto_increment")) {
                identity = "auto_increment";
            } else if (text.takes("default")) {
                defaultValue = text.next() + (text.opens() ? text.next() : "");
            } else if (text.takes("comment")) {
                comment = comment(text);
            } else if (text.takes("unique")) {
                table.uniques.add(new Key("", List.of(name)));
            } else if (text.takes("primary key")) {
                table.primaryKey("PRIMARY", List.of(name));
            } else if (text.takes("constraint")) {
                constraintName = text.name();
            } else if (text.takes("check")) {
                check(table, constraintName, text);
            } else if (text.takes("generated always as") || text.takes("as")) {
                generated = text.group() + (text.takes("stored") ? " stored" : "");
            } else {
                String word = text.next();
                type.append(type.isEmpty() || word.startsWith("(") ? "" : " ")
                        .append(word.startsWith("(") ? word.replaceAll("\\s*,\\s*", ",") : word);
            }
        }
        table.columns.put(
                name,
                new Column(name, canonical(type.toString()), nullable, defaultValue, identity, generated, comment));
    }

    private static String comment(SqlText text) {
        String comment = text.next();
        return comment.equals("''") ? "" : comment;
    }

    /** The server has two kinds of floating-point numbers, of 24 bits and of 53. */
    private static String canonical(String type) {
        Matcher sized = FLOAT.matcher(type);
        if (sized.matches()) {
            return Integer.parseInt(sized.group(1)) > SINGLE_BITS ? "double" : "float";
        }
        return type.equals("real") ? "double" : type;
    }

    /**
     * A table of one row stands for a sequence; the row tells where it starts. The rows that Hibernate puts into the table of a
     * table generator it also makes when it first needs them.
     */
    private void insert(SqlText text) {
        String name = text.name();
        if (text.opens()) {
            text.group();
        }
        text.takes("values");
        String row = text.group();
        if (NUMBER.matcher(row).matches()) {
            sequences.put(name, new Sequence(name, "table", Long.parseLong(row), 0));
        }
    }
}
