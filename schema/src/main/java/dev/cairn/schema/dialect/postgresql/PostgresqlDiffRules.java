package dev.cairn.schema.dialect.postgresql;

import dev.cairn.schema.dialect.DiffRules;
import dev.cairn.schema.dialect.EnumConversion;
import dev.cairn.schema.dialect.TypeText;
import dev.cairn.schema.step.NativeColumn;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How PostgreSQL tells types apart and converts between them. */
final class PostgresqlDiffRules implements DiffRules {

    private static final Set<String> TEXTS = Set.of("varchar", "char", "character", "text");
    private static final Set<String> NUMBERS = Set.of(
            "smallint",
            "integer",
            "int",
            "bigint",
            "numeric",
            "decimal",
            "float4",
            "float8",
            "float",
            "real",
            "double");

    /** PostgreSQL keeps microseconds whatever is asked for. */
    private static final Pattern FINER_THAN_MICROS = Pattern.compile("^(time|timestamp)\\([789]\\)");

    private static final Pattern DOUBLE = Pattern.compile("^float\\((2[5-9]|[345]\\d)\\)$");

    @Override
    public boolean sameType(NativeColumn before, NativeColumn after) {
        return canonical(before.type()).equals(canonical(after.type()));
    }

    private static String canonical(String type) {
        String clipped = FINER_THAN_MICROS.matcher(TypeText.typeOnly(type)).replaceFirst("$1(6)");
        return clipped.equals("real") ? "float4" : DOUBLE.matcher(clipped).replaceFirst("float8");
    }

    @Override
    public @Nullable String conversion(NativeColumn before, NativeColumn after, String column) {
        String target = TypeText.typeOnly(after.type());
        String enumeration = EnumConversion.between(
                before.logical(), after.logical(), column, column + "::text" + (isText(target) ? "" : "::" + target));
        if (enumeration != null) {
            return enumeration;
        }
        String source = TypeText.typeOnly(before.type());
        if ((isText(source) && isText(target)) || (isNumber(source) && isNumber(target))) {
            return null;
        }
        return switch (head(target)) {
            case "oid" -> "lo_from_bytea(0, " + bytes(source, column) + ")";
            case "bytea" -> bytes(source, column);
            case "uuid" -> text(source, column) + "::uuid";
            case "boolean" -> isNumber(source) ? column + " <> 0" : text(source, column) + "::boolean";
            case "date", "time", "timestamp" ->
                isTemporal(source, target) ? null : text(source, column) + "::" + target;
            default -> toOther(source, target, column);
        };
    }

    /** To text, to a number, to a type of the user's own. */
    private static @Nullable String toOther(String source, String target, String column) {
        if (isText(target)) {
            String text = text(source, column);
            // Every type has an assignment cast to text.
            return text.equals(column + "::text") ? null : text;
        }
        if (isNumber(target) && head(source).equals("boolean")) {
            return column + "::integer";
        }
        return text(source, column) + "::" + target;
    }

    /** Pairs between which PostgreSQL has an assignment cast. */
    private static boolean isTemporal(String source, String target) {
        String from = head(source);
        String to = head(target);
        return from.equals(to) || from.equals("timestamp") || (from.equals("date") && to.equals("timestamp"));
    }

    private static String text(String source, String column) {
        return switch (head(source)) {
            case "oid" -> "convert_from(lo_get(" + column + "), 'UTF8')";
            case "bytea" -> "convert_from(" + column + ", 'UTF8')";
            default -> isText(source) ? column : column + "::text";
        };
    }

    private static String bytes(String source, String column) {
        return switch (head(source)) {
            case "oid" -> "lo_get(" + column + ")";
            case "bytea" -> column;
            default -> "convert_to(" + text(source, column) + ", 'UTF8')";
        };
    }

    private static boolean isText(String type) {
        return TEXTS.contains(head(type));
    }

    private static boolean isNumber(String type) {
        return NUMBERS.contains(head(type));
    }

    /** The name of a type without its arguments; an array of texts is no text. */
    private static String head(String type) {
        return type.endsWith("]") || type.endsWith(" array") ? "array" : TypeText.head(type);
    }
}
