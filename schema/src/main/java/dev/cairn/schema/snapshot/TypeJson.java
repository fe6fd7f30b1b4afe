package dev.cairn.schema.snapshot;

import dev.cairn.schema.json.Json;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Enumeration.Style;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A logical type: a string such as {@code text(255)}, for an enum an object with its constants. */
final class TypeJson {

    private static final Pattern SHAPE =
            Pattern.compile("([a-z]+[0-9]*)(?:\\((\\d{1,18})(?:,(\\d{1,9}))?\\))?( [a-z]+)?");
    private static final String NATIONAL = " national";
    private static final String ZONED = " zoned";
    private static final Writer WRITER = new Writer();

    private TypeJson() {}

    static Json write(LogicalType type) {
        return type.accept(WRITER);
    }

    static LogicalType read(Json json) {
        if (json instanceof Json.Obj object) {
            return enumeration(object);
        }
        if (json instanceof Json.Text text) {
            LogicalType type = parse(text.value());
            // What the text says beyond the type, such as a length of a boolean, does not come back.
            if (type != null && write(type).equals(text)) {
                return type;
            }
            throw new JsonException("there is no type \"" + text.value() + "\"");
        }
        throw new JsonException("a type is a string such as \"text(255)\", or an object for an enum");
    }

    private static LogicalType enumeration(Json.Obj object) {
        boolean ordinal = object.get("ordinal").isPresent();
        String key = ordinal ? "ordinal" : "enum";
        object.only(Set.of(key, "length"));
        if (object.get(key).isEmpty()) {
            throw new JsonException("an enum type needs its constants in \"enum\" or \"ordinal\"");
        }
        return new LogicalType.Enumeration(
                ordinal ? Style.ORDINAL : Style.STRING,
                object.texts(key),
                object.findNumber("length").orElse(0L));
    }

    private static @Nullable LogicalType parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        long first = number(matcher.group(2));
        int whole = (int) first;
        int second = (int) number(matcher.group(3));
        boolean suffixed = matcher.group(4) != null;
        return switch (matcher.group(1)) {
            case "bool" -> new LogicalType.Bool();
            case "int8" -> new LogicalType.Int(8);
            case "int16" -> new LogicalType.Int(16);
            case "int32" -> new LogicalType.Int(32);
            case "int64" -> new LogicalType.Int(64);
            case "float" -> new LogicalType.Floating(whole);
            case "decimal" -> new LogicalType.Decimal(whole, second);
            case "text" -> new LogicalType.Text(first, suffixed);
            case "char" -> new LogicalType.FixedText(first, suffixed);
            case "longtext" -> new LogicalType.LongText(first, suffixed);
            case "binary" -> new LogicalType.Binary(first);
            case "longbinary" -> new LogicalType.LongBinary(first);
            case "date" -> new LogicalType.Date();
            case "time" -> new LogicalType.Time(whole, suffixed);
            case "timestamp" -> new LogicalType.Timestamp(whole, suffixed);
            case "uuid" -> new LogicalType.Uuid();
            default -> null;
        };
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static final class Writer implements LogicalType.Visitor<Json> {

        @Override
        public Json bool(LogicalType.Bool type) {
            return Json.text("bool");
        }

        @Override
        public Json integer(LogicalType.Int type) {
            return Json.text("int" + type.bits());
        }

        @Override
        public Json floating(LogicalType.Floating type) {
            return sized("float", type.bits(), "");
        }

        @Override
        public Json decimal(LogicalType.Decimal type) {
            return Json.text("decimal(" + type.precision() + "," + type.scale() + ")");
        }

        @Override
        public Json text(LogicalType.Text type) {
            return sized("text", type.length(), type.national() ? NATIONAL : "");
        }

        @Override
        public Json fixedText(LogicalType.FixedText type) {
            return sized("char", type.length(), type.national() ? NATIONAL : "");
        }

        @Override
        public Json longText(LogicalType.LongText type) {
            return sized("longtext", type.length(), type.national() ? NATIONAL : "");
        }

        @Override
        public Json binary(LogicalType.Binary type) {
            return sized("binary", type.length(), "");
        }

        @Override
        public Json longBinary(LogicalType.LongBinary type) {
            return sized("longbinary", type.length(), "");
        }

        @Override
        public Json date(LogicalType.Date type) {
            return Json.text("date");
        }

        @Override
        public Json time(LogicalType.Time type) {
            return sized("time", type.precision(), type.zoned() ? ZONED : "");
        }

        @Override
        public Json timestamp(LogicalType.Timestamp type) {
            return sized("timestamp", type.precision(), type.zoned() ? ZONED : "");
        }

        @Override
        public Json uuid(LogicalType.Uuid type) {
            return Json.text("uuid");
        }

        @Override
        public Json enumeration(LogicalType.Enumeration type) {
            return Json.object()
                    .put(type.style() == Style.STRING ? "enum" : "ordinal", Json.strings(type.constants()))
                    .put("length", type.length() == 0 ? null : Json.number(type.length()))
                    .inline();
        }

        private static Json sized(String word, long size, String suffix) {
            return Json.text(word + "(" + size + ")" + suffix);
        }
    }
}
