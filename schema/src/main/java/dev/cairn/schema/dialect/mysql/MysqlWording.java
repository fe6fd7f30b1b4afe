package dev.cairn.schema.dialect.mysql;

import dev.cairn.schema.dialect.TypeText;
import dev.cairn.schema.dialect.innodb.InnoDbStatementRenderer;
import dev.cairn.schema.step.NativeColumn;
import java.util.Locale;
import java.util.Set;

/** MySQL's own words. */
final class MysqlWording implements InnoDbStatementRenderer.Wording {

    private static final Set<String> WITHOUT_LITERAL_DEFAULT = Set.of("text", "blob", "json");

    /** Before 8.0.16 a check is read and forgotten, so there is none to drop: older servers see no more than the table. */
    @Override
    public String dropCheck(String name) {
        return "/*!80016 drop check " + name + " */";
    }

    /** A large object takes a default only as an expression, in parentheses. */
    @Override
    public String defaultValue(NativeColumn column, String value) {
        String type = TypeText.head(column.type()).toLowerCase(Locale.ROOT);
        boolean large = WITHOUT_LITERAL_DEFAULT.stream().anyMatch(type::endsWith);
        return large && !value.startsWith("(") && !value.equalsIgnoreCase("null") ? "(" + value + ")" : value;
    }

    @Override
    public boolean generatedNotNull() {
        return true;
    }
}
