package dev.cairn.processor.map.column;

import dev.cairn.processor.model.BasicSort;
import dev.cairn.processor.model.BasicType;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import dev.cairn.processor.type.Sizes;
import dev.cairn.processor.type.TypeCode;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Choice;
import dev.cairn.schema.model.LogicalType.Enumeration.Style;
import dev.cairn.schema.model.LogicalType.Zone;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The logical type of a column, from the Java type and what is said about the column; each rule is Hibernate 7.4's. */
public final class ColumnTypes {

    private static final int DEFAULT_LENGTH = 255;

    private final Problems problems;
    private final CodedTypes coded;

    public ColumnTypes(Problems problems, List<Dialect> dialects) {
        this.problems = problems;
        this.coded = new CodedTypes(problems, dialects);
    }

    /**
     * What is said about a value beside its column.
     *
     * @param enumerated the constant of {@code @Enumerated}, or null
     * @param temporal the constant of {@code @Temporal}, or null
     * @param code the type code asked for, or null for that of the Java type
     * @param arrayLength the most elements of an array, 0 if not stated
     * @param seconds fractional digits of seconds, -1 if not stated
     * @param zone what becomes of an offset, or null for Hibernate's default
     */
    public record Marks(
            boolean lob,
            boolean national,
            @Nullable String enumerated,
            @Nullable String temporal,
            @Nullable TypeCode code,
            int arrayLength,
            int seconds,
            @Nullable Zone zone) {
        public static final Marks NONE = new Marks(false, false, null, null);

        Marks(boolean lob, boolean national, @Nullable String enumerated, @Nullable String temporal) {
            this(lob, national, enumerated, temporal, null, 0, -1, null);
        }
    }

    public LogicalType of(BasicType type, ColumnSpec column, Marks marks) {
        BasicType stored = type.stored();
        LogicalType logical;
        if (marks.code != null && marks.code != TypeCode.ARRAY) {
            logical = coded.of(stored, marks.code, column, marks);
        } else {
            if (marks.code != null) {
                coded.demandArrays(column.place());
            }
            logical = plain(stored, column, marks);
            if (marks.lob) {
                logical = large(stored, logical, column, marks);
            }
        }
        return stored.values().isEmpty()
                ? logical
                : new LogicalType.Choice(
                        logical,
                        stored.values(),
                        stored.sort() == BasicSort.INTEGER ? Choice.Form.NUMBER : Choice.Form.TEXT);
    }

    private static LogicalType large(BasicType stored, LogicalType logical, ColumnSpec column, Marks marks) {
        return switch (stored.sort()) {
            case STRING, CHARACTER_ARRAY, CLOB, NCLOB -> new LogicalType.LongText(column.length(), marks.national);
            case BYTE_ARRAY, SERIALIZABLE, BLOB -> new LogicalType.LongBinary(column.length());
            default -> logical;
        };
    }

    private LogicalType plain(BasicType stored, ColumnSpec column, Marks marks) {
        return switch (stored.sort()) {
            case STRING, CHARACTER_ARRAY, URL, CLASS, LOCALE, ZONE_ID, TIME_ZONE -> text(length(stored, column), marks);
            case CURRENCY, ZONE_OFFSET -> text(length(stored, column), marks);
            case CHARACTER -> new LogicalType.FixedText(length(stored, column), marks.national);
            case BOOLEAN -> new LogicalType.Bool();
            case BYTE -> new LogicalType.Int(8);
            case SHORT, INTEGER_OF_ENUM -> new LogicalType.Int(16);
            case INTEGER, YEAR -> new LogicalType.Int(32);
            case LONG -> new LogicalType.Int(64);
            case FLOAT -> floating(column, 24);
            case DOUBLE -> floating(column, 53);
            case BIG_DECIMAL -> decimal(column, 38, 2);
            case BIG_INTEGER -> decimal(column, 38, 0);
            case DURATION -> decimal(column, 21, 0);
            case UTIL_DATE, CALENDAR -> dated(column, marks);
            case SQL_DATE, LOCAL_DATE -> new LogicalType.Date();
            case SQL_TIME, LOCAL_TIME -> time(column, marks, Zone.NONE);
            case OFFSET_TIME -> time(column, marks, zone(marks));
            case SQL_TIMESTAMP, LOCAL_DATE_TIME -> timestamp(column, marks, Zone.NONE);
            case INSTANT -> timestamp(column, marks, Zone.UTC);
            case OFFSET_DATE_TIME, ZONED_DATE_TIME -> timestamp(column, marks, zone(marks));
            case UUID -> new LogicalType.Uuid();
            case INET_ADDRESS -> new LogicalType.Inet(length(stored, column));
            case BYTE_ARRAY, SERIALIZABLE, OBJECT -> new LogicalType.Binary(length(stored, column));
            case CLOB -> new LogicalType.LongText(column.length(), marks.national);
            case NCLOB -> new LogicalType.LongText(column.length(), true);
            case BLOB -> new LogicalType.LongBinary(column.length());
            case ENUM -> enumeration(stored, column, marks);
            case ARRAY -> array(stored, column, marks);
        };
    }

    private LogicalType array(BasicType type, ColumnSpec column, Marks marks) {
        BasicType element = Objects.requireNonNull(type.element()).stored();
        LogicalType array = new LogicalType.Array(plain(element, column, marks), marks.arrayLength);
        coded.demand(array, column.place());
        return array;
    }

    private static Zone zone(Marks marks) {
        return marks.zone == null ? Zone.UTC : marks.zone;
    }

    /** Hibernate takes the default for not stated, and 0 for no limit. */
    static int length(BasicType type, ColumnSpec column) {
        if (column.length() == 0) {
            return Integer.MAX_VALUE;
        }
        return column.length() == DEFAULT_LENGTH ? Sizes.of(type.sort()).length() : column.length();
    }

    private static LogicalType text(int length, Marks marks) {
        return new LogicalType.Text(length, marks.national);
    }

    private static LogicalType enumeration(BasicType type, ColumnSpec column, Marks marks) {
        boolean string = "STRING".equals(marks.enumerated);
        return new LogicalType.Enumeration(
                string ? Style.STRING : Style.ORDINAL, type.constants(), string ? column.length() : DEFAULT_LENGTH);
    }

    private static LogicalType dated(ColumnSpec column, Marks marks) {
        return switch (marks.temporal == null ? "TIMESTAMP" : marks.temporal.toUpperCase(Locale.ROOT)) {
            case "DATE" -> new LogicalType.Date();
            case "TIME" -> time(column, marks, Zone.NONE);
            default -> timestamp(column, marks, Zone.NONE);
        };
    }

    private static LogicalType time(ColumnSpec column, Marks marks, Zone zone) {
        return new LogicalType.Time(seconds(column, marks, 0), zone);
    }

    private static LogicalType timestamp(ColumnSpec column, Marks marks, Zone zone) {
        return new LogicalType.Timestamp(seconds(column, marks, 6), zone);
    }

    static int seconds(ColumnSpec column, Marks marks, int otherwise) {
        if (marks.seconds >= 0) {
            return marks.seconds;
        }
        return column.secondPrecision() < 0 ? otherwise : column.secondPrecision();
    }

    /** Hibernate reads the scale only beside a precision. */
    static LogicalType decimal(ColumnSpec column, int precision, int scale) {
        return column.precision() == 0
                ? new LogicalType.Decimal(precision, scale)
                : new LogicalType.Decimal(column.precision(), column.scale());
    }

    /** Hibernate takes the stated precision as decimal digits and turns it into bits. */
    LogicalType floating(ColumnSpec column, int bits) {
        if (column.scale() != 0) {
            problems.report(Message.SCALE_ON_FLOAT, column.place("scale"));
        }
        if (column.precision() == 0) {
            return new LogicalType.Floating(bits);
        }
        int stated = (int) Math.ceil(column.precision() * (Math.log(10) / Math.log(2)));
        if (stated > 53) {
            problems.report(Message.PRECISION_TOO_LARGE, column.place("precision"), String.valueOf(column.precision()));
            return new LogicalType.Floating(bits);
        }
        return new LogicalType.Floating(stated);
    }

    /** Whether a primitive stands for the type: it cannot be null. */
    public static boolean primitive(BasicType type) {
        return type.javaType().primitive() && type.sort() != BasicSort.SERIALIZABLE;
    }
}
