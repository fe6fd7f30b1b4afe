package dev.cairn.schema.dialect.sqlite;

import dev.cairn.schema.dialect.DiffRules;
import dev.cairn.schema.dialect.EnumConversion;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.step.NativeColumn;
import org.jspecify.annotations.Nullable;

/**
 * How SQLite tells types apart and converts between them. It keeps a value of any type in any column, so a conversion must
 * itself refuse what the new type cannot hold.
 */
final class SqliteDiffRules implements DiffRules {

    @Override
    public boolean sameType(NativeColumn before, NativeColumn after) {
        return SqliteStatementRenderer.type(before).equals(SqliteStatementRenderer.type(after));
    }

    @Override
    public @Nullable String conversion(NativeColumn before, NativeColumn after, String column) {
        LogicalType from = before.logical();
        LogicalType to = after.logical();
        // The check of the new column refuses what has no counterpart.
        String enumeration = EnumConversion.between(from, to, column, column);
        if (enumeration != null) {
            return enumeration;
        }
        if (isText(from)) {
            return fromText(to, column);
        }
        if (isText(to)) {
            return toText(from, column);
        }
        if (to instanceof LogicalType.Bool) {
            return isNumber(from) ? column + " <> 0" : null;
        }
        return isFraction(from) ? rounded(from, to, column) : null;
    }

    private static @Nullable String fromText(LogicalType to, String column) {
        if (to instanceof LogicalType.Bool) {
            return "case when lower(" + column + ") in ('true', 't', '1') then 1 when lower(" + column
                    + ") in ('false', 'f', '0') then 0 when " + column + " is not null then " + refusal(column)
                    + " end";
        }
        if (to instanceof LogicalType.Int) {
            return number(column, "integer");
        }
        if (isNumber(to)) {
            return number(column, "numeric");
        }
        if (to instanceof LogicalType.Uuid) {
            String bytes = "unhex(" + column + ", '-')";
            return "case when " + column + " is null or length(" + bytes + ") = 16 then " + bytes + " else "
                    + refusal(column) + " end";
        }
        return isBinary(to) ? "cast(" + column + " as blob)" : null;
    }

    /** A text compared with a number is taken for one if the whole of it reads as one. */
    private static String number(String column, String type) {
        String cast = "cast(" + column + " as " + type + ")";
        return "case when " + column + " is null or " + cast + " = " + column + " then " + cast + " else "
                + refusal(column) + " end";
    }

    private static @Nullable String toText(LogicalType from, String column) {
        if (from instanceof LogicalType.Bool) {
            return "case " + column + " when 1 then 'true' when 0 then 'false' end";
        }
        if (from instanceof LogicalType.Uuid) {
            String hex = "lower(hex(" + column + "))";
            // hex(null) is the empty text
            return "case when " + column + " is not null then substr(" + hex + ", 1, 8) || '-' || substr(" + hex
                    + ", 9, 4) || '-' || substr(" + hex + ", 13, 4) || '-' || substr(" + hex
                    + ", 17, 4) || '-' || substr(" + hex + ", 21) end";
        }
        return isNumber(from) || isBinary(from) ? "cast(" + column + " as text)" : null;
    }

    private static @Nullable String rounded(LogicalType from, LogicalType to, String column) {
        if (to instanceof LogicalType.Int) {
            return "cast(round(" + column + ") as integer)";
        }
        boolean coarser = to instanceof LogicalType.Decimal decimal
                && (!(from instanceof LogicalType.Decimal old) || decimal.scale() < old.scale());
        return coarser ? "round(" + column + ", " + ((LogicalType.Decimal) to).scale() + ")" : null;
    }

    /** SQLite raises errors in triggers alone; a malformed path is shown in the message of the error that it is. */
    private static String refusal(String column) {
        return "json_extract('{}', 'cannot be converted: ' || " + column + ")";
    }

    private static boolean isText(LogicalType type) {
        return type instanceof LogicalType.Text
                || type instanceof LogicalType.FixedText
                || type instanceof LogicalType.LongText
                || type instanceof LogicalType.Json
                || type instanceof LogicalType.Xml
                || (type instanceof LogicalType.Choice choice && isText(choice.base()))
                || (type instanceof LogicalType.Enumeration names
                        && names.style() == LogicalType.Enumeration.Style.STRING);
    }

    private static boolean isBinary(LogicalType type) {
        return type instanceof LogicalType.Binary
                || type instanceof LogicalType.LongBinary
                || type instanceof LogicalType.FixedBinary;
    }

    private static boolean isNumber(LogicalType type) {
        return type instanceof LogicalType.Int
                || isFraction(type)
                || (type instanceof LogicalType.Choice choice && isNumber(choice.base()))
                || (type instanceof LogicalType.Enumeration positions
                        && positions.style() == LogicalType.Enumeration.Style.ORDINAL);
    }

    private static boolean isFraction(LogicalType type) {
        return type instanceof LogicalType.Floating || type instanceof LogicalType.Decimal;
    }
}
