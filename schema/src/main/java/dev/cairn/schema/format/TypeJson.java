package dev.cairn.schema.format;

import dev.cairn.schema.json.Json;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Choice.Form;
import dev.cairn.schema.model.LogicalType.Enumeration.Style;
import dev.cairn.schema.model.LogicalType.Zone;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A logical type: a string such as {@code text(255)}, for an enum an object with its constants. */
public final class TypeJson {

    private static final Pattern SHAPE =
            Pattern.compile("([a-z]+[0-9]*)(?:\\((\\d{1,18})(?:,(\\d{1,9}))?\\))?( [a-z]+)?");
    private static final String NATIONAL = " national";
    private static final String ZONED = " zoned";
    private static final String NATIVE = " native";
    private static final Writer WRITER = new Writer();

    private TypeJson() {}

    /** Writes a type, in one word where its parameters allow. */
    public static Json write(LogicalType type) {
        return type.accept(WRITER);
    }

    static LogicalType read(Json json) {
        if (json instanceof Json.Obj object) {
            return compound(object);
        }
        if (json instanceof Json.Text text) {
            LogicalType type = parse(text.value());
            // What the text says beyond the type, such as a length of a boolean, does not come back.
            if (type != null
                    && write(type) instanceof Json.Text again
                    && again.value().equals(text.value())) {
                return type;
            }
            throw new JsonException("there is no type \"" + text.value() + "\"");
        }
        throw new JsonException("a type is a string such as \"text(255)\", or an object for an enum or array");
    }

    private static LogicalType compound(Json.Obj object) {
        if (object.get("array").isPresent()) {
            object.only(Set.of("array", "length"));
            return new LogicalType.Array(
                    read(object.get("array").get()),
                    Math.toIntExact(object.findNumber("length").orElse(0L)));
        }
        if (object.get("named").isPresent()) {
            object.only(Set.of("named", "enum"));
            return new LogicalType.NamedEnum(object.text("named"), object.texts("enum"));
        }
        if (object.get("of").isPresent()) {
            for (Form form : Form.values()) {
                if (object.get(key(form)).isPresent()) {
                    object.only(Set.of("of", key(form)));
                    return new LogicalType.Choice(read(object.get("of").get()), object.texts(key(form)), form);
                }
            }
        }
        return enumeration(object);
    }

    private static String key(Form form) {
        return switch (form) {
            case TEXT -> "texts";
            case NUMBER -> "numbers";
            case POSITION -> "ordinal";
        };
    }

    private static LogicalType enumeration(Json.Obj object) {
        boolean ordinal = object.get("ordinal").isPresent();
        String key = ordinal ? "ordinal" : "enum";
        object.only(Set.of(key, "length", "refers"));
        if (object.get(key).isEmpty()) {
            throw new JsonException("an enum type needs its constants in \"enum\" or \"ordinal\"");
        }
        return new LogicalType.Enumeration(
                ordinal ? Style.ORDINAL : Style.STRING,
                object.texts(key),
                object.findNumber("length").orElse(0L),
                object.flag("refers"));
    }

    private static @Nullable LogicalType parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        long first = number(matcher.group(2));
        int whole = (int) first;
        int second = (int) number(matcher.group(3));
        String suffix = matcher.group(4);
        boolean suffixed = suffix != null;
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
            case "time" -> new LogicalType.Time(whole, zone(suffix));
            case "timestamp" -> new LogicalType.Timestamp(whole, zone(suffix));
            case "uuid" -> new LogicalType.Uuid();
            case "fixedbinary" -> new LogicalType.FixedBinary(first);
            case "json" -> new LogicalType.Json();
            case "xml" -> new LogicalType.Xml();
            case "interval" -> new LogicalType.Interval(whole, second);
            case "inet" -> new LogicalType.Inet(first);
            default -> null;
        };
    }

    private static Zone zone(@Nullable String suffix) {
        return suffix == null ? Zone.NONE : suffix.equals(NATIVE) ? Zone.NATIVE : Zone.UTC;
    }

    private static String suffix(Zone zone) {
        return switch (zone) {
            case NONE -> "";
            case UTC -> ZONED;
            case NATIVE -> NATIVE;
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
            return sized("time", type.precision(), suffix(type.zone()));
        }

        @Override
        public Json timestamp(LogicalType.Timestamp type) {
            return sized("timestamp", type.precision(), suffix(type.zone()));
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
                    .flag("refers", type.referring())
                    .inline();
        }

        @Override
        public Json fixedBinary(LogicalType.FixedBinary type) {
            return sized("fixedbinary", type.length(), "");
        }

        @Override
        public Json json(LogicalType.Json type) {
            return Json.text("json");
        }

        @Override
        public Json xml(LogicalType.Xml type) {
            return Json.text("xml");
        }

        @Override
        public Json interval(LogicalType.Interval type) {
            return Json.text("interval(" + type.precision() + "," + type.scale() + ")");
        }

        @Override
        public Json inet(LogicalType.Inet type) {
            return sized("inet", type.length(), "");
        }

        @Override
        public Json array(LogicalType.Array type) {
            return Json.object()
                    .put("array", write(type.element()))
                    .put("length", type.length() == 0 ? null : Json.number(type.length()))
                    .inline();
        }

        @Override
        public Json namedEnum(LogicalType.NamedEnum type) {
            return Json.object()
                    .put("named", Json.text(type.name()))
                    .put("enum", Json.strings(type.constants()))
                    .inline();
        }

        @Override
        public Json choice(LogicalType.Choice type) {
            return Json.object()
                    .put("of", write(type.base()))
                    .put(key(type.form()), Json.strings(type.values()))
                    .inline();
        }

        private static Json sized(String word, long size, String suffix) {
            return Json.text(word + "(" + size + ")" + suffix);
        }
    }
}
