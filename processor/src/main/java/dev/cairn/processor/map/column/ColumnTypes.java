package dev.cairn.processor.map.column;

import dev.cairn.processor.model.BasicSort;
import dev.cairn.processor.model.BasicType;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Enumeration.Style;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The logical type of a column, from the Java type and what is said about the column; each rule is Hibernate 7.4's. */
public final class ColumnTypes {

    private static final int DEFAULT_LENGTH = 255;

    private final Problems problems;

    public ColumnTypes(Problems problems) {
        this.problems = problems;
    }

    /**
     * What is said about a value beside its column.
     *
     * @param enumerated the constant of {@code @Enumerated}, or null
     * @param temporal the constant of {@code @Temporal}, or null
     */
    public record Marks(
            boolean lob,
            boolean national,
            @Nullable String enumerated,
            @Nullable String temporal) {
        static final Marks NONE = new Marks(false, false, null, null);
    }

    public LogicalType of(BasicType type, ColumnSpec column, Marks marks) {
        BasicType stored = type.stored();
        LogicalType logical = plain(stored, column, marks);
        if (marks.lob) {
            return large(stored, logical, column, marks);
        }
        return logical;
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
            case STRING, CHARACTER_ARRAY, URL, CLASS, LOCALE, ZONE_ID, TIME_ZONE -> text(column.length(), marks);
            case CURRENCY -> text(column.length() == DEFAULT_LENGTH ? 3 : column.length(), marks);
            case ZONE_OFFSET -> text(column.length() == DEFAULT_LENGTH ? 6 : column.length(), marks);
            case CHARACTER ->
                new LogicalType.FixedText(column.length() == DEFAULT_LENGTH ? 1 : column.length(), marks.national);
            case BOOLEAN -> new LogicalType.Bool();
            case BYTE -> new LogicalType.Int(8);
            case SHORT -> new LogicalType.Int(16);
            case INTEGER, YEAR -> new LogicalType.Int(32);
            case LONG -> new LogicalType.Int(64);
            case FLOAT -> floating(column, 24);
            case DOUBLE -> floating(column, 53);
            case BIG_DECIMAL -> decimal(column, 38, 2);
            case BIG_INTEGER -> new LogicalType.Decimal(column.precision() == 0 ? 38 : column.precision(), 0);
            case DURATION -> decimal(column, 21, 0);
            case UTIL_DATE, CALENDAR -> dated(column, marks);
            case SQL_DATE, LOCAL_DATE -> new LogicalType.Date();
            case SQL_TIME, LOCAL_TIME -> time(column, false);
            case OFFSET_TIME -> time(column, true);
            case SQL_TIMESTAMP, LOCAL_DATE_TIME -> timestamp(column, false);
            case INSTANT, OFFSET_DATE_TIME, ZONED_DATE_TIME -> timestamp(column, true);
            case UUID -> new LogicalType.Uuid();
            case BYTE_ARRAY, SERIALIZABLE, INET_ADDRESS -> new LogicalType.Binary(column.length());
            case CLOB -> new LogicalType.LongText(column.length(), marks.national);
            case NCLOB -> new LogicalType.LongText(column.length(), true);
            case BLOB -> new LogicalType.LongBinary(column.length());
            case ENUM -> enumeration(stored, column, marks);
        };
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
            case "TIME" -> time(column, false);
            default -> timestamp(column, false);
        };
    }

    private static LogicalType time(ColumnSpec column, boolean zoned) {
        return new LogicalType.Time(Math.max(0, column.secondPrecision()), zoned);
    }

    private static LogicalType timestamp(ColumnSpec column, boolean zoned) {
        return new LogicalType.Timestamp(column.secondPrecision() < 0 ? 6 : column.secondPrecision(), zoned);
    }

    /** Hibernate reads the scale only beside a precision. */
    private static LogicalType decimal(ColumnSpec column, int precision, int scale) {
        return column.precision() == 0
                ? new LogicalType.Decimal(precision, scale)
                : new LogicalType.Decimal(column.precision(), column.scale());
    }

    /** Hibernate takes the stated precision as decimal digits and turns it into bits. */
    private LogicalType floating(ColumnSpec column, int bits) {
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
