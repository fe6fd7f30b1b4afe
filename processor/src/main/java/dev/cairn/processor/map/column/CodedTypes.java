package dev.cairn.processor.map.column;

import dev.cairn.processor.map.column.ColumnTypes.Marks;
import dev.cairn.processor.model.BasicSort;
import dev.cairn.processor.model.BasicType;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.processor.type.Sizes;
import dev.cairn.processor.type.TypeCode;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Choice;
import dev.cairn.schema.model.LogicalType.Enumeration.Style;
import dev.cairn.schema.model.LogicalType.Zone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The logical type of a column whose type code is stated: the code picks the type, the Java type its sizes. */
final class CodedTypes {

    /** Hibernate's {@code Length.LONG}. */
    private static final int LONG = 32_600;

    private static final int UUID_BYTES = 16;

    private final Problems problems;
    private final List<Dialect> dialects;

    CodedTypes(Problems problems, List<Dialect> dialects) {
        this.problems = problems;
        this.dialects = dialects;
    }

    LogicalType of(BasicType stored, TypeCode code, ColumnSpec column, Marks marks) {
        LogicalType type = plain(stored, code, column, marks);
        if (type == null) {
            problems.report(
                    Message.TYPE_CODE_MISMATCH,
                    column.place(),
                    code.name(),
                    stored.javaType().name());
            return new LogicalType.Text(ColumnTypes.length(stored, column));
        }
        demand(type, column.place());
        return checked(stored, code, type);
    }

    /** Complains of the enabled databases that have no such type. */
    void demand(LogicalType type, Place place) {
        for (Dialect dialect : dialects) {
            if (!dialect.typeNames().has(type)) {
                problems.report(Message.TYPE_MISSING, place, dialect.id(), words(type));
            }
        }
    }

    /** Where arrays are stored as serialised bytes, Hibernate knows no type for the code of an array. */
    void demandArrays(Place place) {
        LogicalType array = new LogicalType.Array(new LogicalType.Int(32), 0);
        for (Dialect dialect : dialects) {
            String bytes = dialect.typeNames()
                    .of(new LogicalType.LongBinary(Integer.MAX_VALUE), "c")
                    .sql();
            if (dialect.typeNames().has(array)
                    && dialect.typeNames().of(array, "c").sql().equals(bytes)) {
                problems.report(Message.TYPE_MISSING, place, dialect.id(), "the code ARRAY");
            }
        }
    }

    private static String words(LogicalType type) {
        if (type instanceof LogicalType.Array array) {
            return "an array of " + words(array.element());
        }
        if (type instanceof LogicalType.NamedEnum) {
            return "enums with a name";
        }
        return type instanceof LogicalType.Interval ? "intervals" : "this type";
    }

    private @Nullable LogicalType plain(BasicType stored, TypeCode code, ColumnSpec column, Marks marks) {
        int length = ColumnTypes.length(stored, column);
        Sizes sizes = Sizes.of(stored.sort());
        return switch (code) {
            case BIT, BOOLEAN -> new LogicalType.Bool();
            case TINYINT -> new LogicalType.Int(8);
            case SMALLINT -> new LogicalType.Int(16);
            case INTEGER -> new LogicalType.Int(32);
            case BIGINT -> new LogicalType.Int(64);
            case REAL -> new LogicalType.Floating(0);
            case FLOAT, DOUBLE -> floating(stored, column, sizes);
            case NUMERIC, DECIMAL, DURATION -> ColumnTypes.decimal(column, sizes.digits(), sizes.scale());
            case CHAR -> new LogicalType.FixedText(length, marks.national());
            case NCHAR -> new LogicalType.FixedText(length, true);
            case VARCHAR -> new LogicalType.Text(length, marks.national());
            case NVARCHAR -> new LogicalType.Text(length, true);
            case LONGVARCHAR -> new LogicalType.Text(stated(column, LONG), marks.national());
            case LONGNVARCHAR -> new LogicalType.Text(stated(column, LONG), true);
            case LONG32VARCHAR -> new LogicalType.Text(Integer.MAX_VALUE, marks.national());
            case LONG32NVARCHAR -> new LogicalType.Text(Integer.MAX_VALUE, true);
            case CLOB, MATERIALIZED_CLOB -> new LogicalType.LongText(column.length(), marks.national());
            case NCLOB, MATERIALIZED_NCLOB -> new LogicalType.LongText(column.length(), true);
            case BINARY -> new LogicalType.FixedBinary(bytes(stored, column));
            case VARBINARY -> new LogicalType.Binary(bytes(stored, column));
            case LONGVARBINARY -> new LogicalType.Binary(stated(column, LONG));
            case LONG32VARBINARY -> new LogicalType.Binary(Integer.MAX_VALUE);
            case BLOB, MATERIALIZED_BLOB -> new LogicalType.LongBinary(column.length());
            case DATE, LOCAL_DATE -> new LogicalType.Date();
            case TIME, LOCAL_TIME, TIME_UTC, TIME_WITH_TIMEZONE, OFFSET_TIME -> time(stored, code, column, marks);
            case TIMESTAMP,
                    LOCAL_DATE_TIME,
                    INSTANT,
                    TIMESTAMP_UTC,
                    TIMESTAMP_WITH_TIMEZONE,
                    OFFSET_DATE_TIME,
                    ZONED_DATE_TIME -> timestamp(stored, code, column, marks);
            case INTERVAL_SECOND -> interval(stored, column);
            case UUID -> new LogicalType.Uuid();
            case JSON, JSON_ARRAY -> new LogicalType.Json();
            case SQLXML, XML_ARRAY -> new LogicalType.Xml();
            case INET -> new LogicalType.Inet(length);
            case ENUM -> nativeEnum(stored, column);
            case NAMED_ENUM -> namedEnum(stored);
            case ARRAY -> null;
        };
    }

    private static int stated(ColumnSpec column, int otherwise) {
        return column.length() == 255 ? otherwise : column.length();
    }

    private static int bytes(BasicType stored, ColumnSpec column) {
        return stored.sort() == BasicSort.UUID && column.length() == 255
                ? UUID_BYTES
                : ColumnTypes.length(stored, column);
    }

    private static LogicalType floating(BasicType stored, ColumnSpec column, Sizes sizes) {
        if (column.precision() != 0) {
            return new LogicalType.Floating((int) Math.ceil(column.precision() * (Math.log(10) / Math.log(2))));
        }
        return new LogicalType.Floating(
                switch (stored.sort()) {
                    case FLOAT -> 24;
                    case DOUBLE -> 53;
                    default -> sizes.digits();
                });
    }

    private static @Nullable LogicalType time(BasicType stored, TypeCode code, ColumnSpec column, Marks marks) {
        int otherwise = stored.sort() == BasicSort.CALENDAR
                ? 0
                : Sizes.of(stored.sort()).seconds();
        int seconds = ColumnTypes.seconds(column, marks, otherwise);
        return seconds < 0 ? null : new LogicalType.Time(seconds, zone(code));
    }

    private static @Nullable LogicalType timestamp(BasicType stored, TypeCode code, ColumnSpec column, Marks marks) {
        int seconds = ColumnTypes.seconds(column, marks, Sizes.of(stored.sort()).seconds());
        return seconds < 0 ? null : new LogicalType.Timestamp(seconds, zone(code));
    }

    private static Zone zone(TypeCode code) {
        return switch (code) {
            case TIME_UTC, TIMESTAMP_UTC -> Zone.UTC;
            case TIME_WITH_TIMEZONE, OFFSET_TIME, TIMESTAMP_WITH_TIMEZONE, OFFSET_DATE_TIME, ZONED_DATE_TIME ->
                Zone.NATIVE;
            default -> Zone.NONE;
        };
    }

    private static @Nullable LogicalType interval(BasicType stored, ColumnSpec column) {
        if (stored.sort() != BasicSort.DURATION) {
            return null;
        }
        return column.precision() == 0
                ? new LogicalType.Interval(18, 9)
                : new LogicalType.Interval(column.precision(), column.scale());
    }

    private @Nullable LogicalType nativeEnum(BasicType stored, ColumnSpec column) {
        if (stored.sort() != BasicSort.ENUM) {
            return null;
        }
        LogicalType type = new LogicalType.Enumeration(Style.STRING, stored.constants(), column.length());
        for (Dialect dialect : dialects) {
            if (!dialect.typeNames().of(type, "x").sql().startsWith("enum")) {
                problems.report(Message.TYPE_MISSING, column.place(), dialect.id(), "enums without a name");
            }
        }
        return type;
    }

    private static @Nullable LogicalType namedEnum(BasicType stored) {
        if (stored.sort() != BasicSort.ENUM) {
            return null;
        }
        String name = stored.javaType().simpleNames();
        return new LogicalType.NamedEnum(
                name.substring(name.lastIndexOf('.') + 1),
                stored.constants().stream().sorted().toList());
    }

    /** Hibernate checks enums and booleans in types that hold more. */
    private static LogicalType checked(BasicType stored, TypeCode code, LogicalType type) {
        return switch (code) {
            case TINYINT ->
                stored.sort() == BasicSort.BOOLEAN
                        ? new Choice(type, List.of("0", "1"), Choice.Form.NUMBER)
                        : positions(stored, type);
            case SMALLINT, INTEGER, BIGINT -> positions(stored, type);
            case CHAR, NCHAR ->
                stored.sort() == BasicSort.BOOLEAN
                        ? new Choice(type, List.of("F", "T"), Choice.Form.TEXT)
                        : names(stored, type);
            case VARCHAR, NVARCHAR, LONGVARCHAR, LONGNVARCHAR, LONG32VARCHAR, LONG32NVARCHAR -> names(stored, type);
            default -> type;
        };
    }

    private static LogicalType positions(BasicType stored, LogicalType type) {
        return isEnum(stored) ? new Choice(type, stored.constants(), Choice.Form.POSITION) : type;
    }

    private static LogicalType names(BasicType stored, LogicalType type) {
        return isEnum(stored) ? new Choice(type, stored.constants(), Choice.Form.TEXT) : type;
    }

    private static boolean isEnum(BasicType stored) {
        return stored.sort() == BasicSort.ENUM && !stored.constants().isEmpty();
    }
}
