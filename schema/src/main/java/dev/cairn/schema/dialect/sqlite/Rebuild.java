package dev.cairn.schema.dialect.sqlite;

import dev.cairn.schema.dialect.Identifiers;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.NativeTable;
import dev.cairn.schema.step.Step.RebuildTable;
import dev.cairn.schema.step.Step.RebuildTable.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes a table anew: the steps of the manual's "Making Other Kinds Of Table Schema Changes"
 * (<a href="https://www.sqlite.org/lang_altertable.html#otheralter">lang_altertable.html</a>), but for those that cannot be
 * in a script. Why it is done so stands in {@code docs/decisions/rebuild.md}.
 */
final class Rebuild {

    /** Where foreign keys are enforced, dropping the old table would delete what refers to its rows. */
    private static final String GUARD = "select case when foreign_keys then json_extract('{}',"
            + " 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys";

    private final SqlWriter writer;

    Rebuild(SqlWriter writer) {
        this.writer = writer;
    }

    /**
     * The statements, up to the new table under the old name but without its indexes.
     *
     * @param create writes {@code create table}
     */
    List<String> statements(RebuildTable step, Function<NativeTable, String> create) {
        QualifiedName name = step.after().name();
        NativeTable made = step.after().withName(name.withName(temporary(name.name())));
        List<String> sql = new ArrayList<>();
        sql.add(GUARD);
        sql.add(create.apply(made));
        if (!step.values().isEmpty()) {
            sql.add(copy(step, made.name()));
        }
        sql.add("drop table " + writer.name(name));
        // Else the new name would have to fit views and triggers that speak of the old table, which is just gone.
        sql.add("pragma legacy_alter_table = on");
        sql.add("alter table " + writer.name(made.name()) + " rename to " + writer.name(name.name()));
        sql.add("pragma legacy_alter_table = off");
        return sql;
    }

    private static Name temporary(Name table) {
        return table.withText(Identifiers.shorten("cairn_new_" + table.text()));
    }

    /** Values that read others which change too are computed from a query that has these already. */
    private String copy(RebuildTable step, QualifiedName made) {
        List<Map<Name, String>> layers = layers(step.values());
        List<Name> columns = step.values().stream().map(Value::column).toList();
        String source = writer.name(step.before().name());
        List<Name> known = new ArrayList<>(
                step.before().columns().stream().map(NativeColumn::name).toList());
        for (Map<Name, String> layer : layers.subList(0, layers.size() - 1)) {
            layer.keySet().stream().filter(name -> !known.contains(name)).forEach(known::add);
            source = "(select " + select(known, layer) + " from " + source + ")";
        }
        return "insert into " + writer.name(made) + " (" + writer.names(columns) + ")\n    select "
                + select(columns, layers.get(layers.size() - 1)) + "\n    from " + source;
    }

    private String select(List<Name> columns, Map<Name, String> values) {
        return columns.stream()
                .map(column -> {
                    String plain = writer.name(column);
                    String value = values.getOrDefault(column, plain);
                    return value.equals(plain) ? plain : value + " as " + plain;
                })
                .collect(Collectors.joining(", "));
    }

    private List<Map<Name, String>> layers(List<Value> values) {
        List<Map<Name, String>> layers = new ArrayList<>(List.of(new LinkedHashMap<>()));
        for (Value value : values) {
            Map<Name, String> top = layers.get(layers.size() - 1);
            if (!value.expression().equals(writer.name(value.column()))) {
                if (top.keySet().stream().anyMatch(other -> mentions(value.expression(), other))) {
                    top = new LinkedHashMap<>();
                    layers.add(top);
                }
                top.put(value.column(), value.expression());
            }
        }
        return layers;
    }

    private static boolean mentions(String expression, Name column) {
        return Pattern.compile("\\b" + Pattern.quote(column.text()) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(expression)
                .find();
    }

    /** A query that fails if a row refers to none. */
    String refuseOrphans(QualifiedName table, Constraint.ForeignKey key) {
        String from = table.name().text();
        String to = key.target().name().text();
        String message = key.name().text() + ": a row of " + from + " refers to none of " + to;
        return "select json_extract('{}', " + SqlWriter.literal(message) + ") from pragma_foreign_key_check("
                + SqlWriter.literal(from) + ") where parent = " + SqlWriter.literal(to) + " collate nocase";
    }
}
