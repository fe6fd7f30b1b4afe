package dev.cairn.schema.dialect;

import dev.cairn.schema.model.LogicalType.NamedEnum;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.Step.ChangeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The statements that put a named type in the place of another of its name: the columns move from one to the other. */
public final class NamedTypeSql {

    private static final String OLD = "_old";

    private final SqlWriter writer;
    private final String kind;
    private final boolean convertsDefaults;

    /**
     * @param kind what the database calls such a type: {@code type}, {@code domain}
     */
    public NamedTypeSql(SqlWriter writer, Capabilities capabilities, String kind) {
        this.writer = writer;
        this.kind = kind;
        this.convertsDefaults = capabilities.convertsDefaults();
    }

    /** {@code drop type}. */
    public String drop(NamedEnum type) {
        return "drop " + kind + " " + type.name();
    }

    /**
     * Puts a type with other constants in the place of one that columns use.
     *
     * @param create creates the new type
     */
    public List<String> replace(ChangeType step, NamedEnum before, String create) {
        String old = before.name() + OLD;
        List<String> sql = new ArrayList<>();
        sql.add("alter " + kind + " " + before.name() + " rename to " + old);
        sql.add(create);
        for (ChangeType.Use use : step.uses()) {
            NativeColumn column = use.column();
            String name = writer.name(column.name());
            String alter = "alter table " + writer.name(use.table()) + " alter column " + name + " ";
            boolean reset = column.defaultValue() != null && !convertsDefaults;
            if (reset) {
                sql.add(alter + "drop default");
            }
            String type = TypeText.typeOnly(column.type());
            String value = moved("cast(" + name + " as " + text(type) + ")", step.renamed());
            sql.add(alter + "set data type " + type + " using cast(" + value + " as " + type + ")");
            if (reset) {
                sql.add(alter + "set default " + column.defaultValue());
            }
        }
        sql.add("drop " + kind + " " + old);
        return sql;
    }

    private static String moved(String value, Map<String, String> renamed) {
        StringBuilder moved = new StringBuilder();
        renamed.forEach((old, now) -> moved.append(" when ")
                .append(SqlWriter.literal(old))
                .append(" then ")
                .append(SqlWriter.literal(now)));
        return renamed.isEmpty() ? value : "case " + value + moved + " else " + value + " end";
    }

    /** The text that stands between the two types: of one value or of many. */
    private static String text(String type) {
        return type.contains(" array") ? "varchar array" : "varchar";
    }
}
