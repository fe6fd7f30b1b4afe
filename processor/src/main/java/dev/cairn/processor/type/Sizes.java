package dev.cairn.processor.type;

import dev.cairn.processor.model.BasicSort;

/**
 * What Hibernate sizes the column of a Java type by where {@code @Column} does not: the {@code getDefaultSqlLength},
 * {@code getDefaultSqlPrecision} and {@code getDefaultSqlScale} of its {@code JavaType}s.
 *
 * @param length characters or bytes
 * @param digits decimal digits
 * @param scale of them after the point
 * @param seconds fractional digits of seconds, or -1 for what is no time
 */
public record Sizes(int length, int digits, int scale, int seconds) {

    private static final Sizes OTHER = new Sizes(255, 19, 2, -1);
    private static final Sizes POINT_IN_TIME = new Sizes(255, 6, 2, 6);
    private static final Sizes TIME_OF_DAY = new Sizes(255, 0, 2, 0);

    /** The sizes for a Java type. */
    public static Sizes of(BasicSort sort) {
        return switch (sort) {
            case BOOLEAN -> new Sizes(1, 1, 0, -1);
            case CHARACTER, BYTE -> new Sizes(1, 3, 0, -1);
            case SHORT -> new Sizes(6, 5, 0, -1);
            case INTEGER, INTEGER_OF_ENUM -> new Sizes(11, 10, 0, -1);
            case LONG -> new Sizes(20, 19, 0, -1);
            case FLOAT -> new Sizes(14, 8, 2, -1);
            case DOUBLE -> new Sizes(24, 17, 2, -1);
            case BIG_INTEGER -> new Sizes(39, 38, 0, -1);
            case BIG_DECIMAL -> new Sizes(40, 38, 2, -1);
            case DURATION -> new Sizes(255, 21, 0, -1);
            case UUID -> new Sizes(36, 19, 2, -1);
            case CURRENCY -> new Sizes(3, 19, 2, -1);
            case ZONE_OFFSET -> new Sizes(6, 19, 2, -1);
            case INET_ADDRESS -> new Sizes(19, 19, 2, -1);
            case UTIL_DATE, CALENDAR, SQL_TIMESTAMP, LOCAL_DATE_TIME, INSTANT, OFFSET_DATE_TIME, ZONED_DATE_TIME ->
                POINT_IN_TIME;
            case SQL_TIME, LOCAL_TIME, OFFSET_TIME -> TIME_OF_DAY;
            case STRING,
                    CHARACTER_ARRAY,
                    BYTE_ARRAY,
                    SQL_DATE,
                    LOCAL_DATE,
                    YEAR,
                    ZONE_ID,
                    TIME_ZONE,
                    URL,
                    CLASS,
                    LOCALE,
                    CLOB,
                    NCLOB,
                    BLOB,
                    ENUM,
                    SERIALIZABLE,
                    ARRAY,
                    OBJECT -> OTHER;
        };
    }
}
