package dev.cairn.processor.type;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The type codes of {@code java.sql.Types} and Hibernate 7.4's {@code SqlTypes} that name a type of a column. */
public enum TypeCode {
    BIT(-7),
    TINYINT(-6, "TinyInt"),
    SMALLINT(5, "SmallInt TinyIntAsSmallInt"),
    INTEGER(4, "Integer"),
    BIGINT(-5, "BigInt"),
    FLOAT(6, "Float"),
    REAL(7, "Real"),
    DOUBLE(8, "Double"),
    NUMERIC(2, "Numeric"),
    DECIMAL(3, "Decimal"),
    CHAR(1, "Char"),
    VARCHAR(12, "Varchar VarcharUUID"),
    LONGVARCHAR(-1, "LongVarchar"),
    LONG32VARCHAR(4001),
    NCHAR(-15, "NChar"),
    NVARCHAR(-9, "NVarchar"),
    LONGNVARCHAR(-16, "LongNVarchar"),
    LONG32NVARCHAR(4002),
    CLOB(2005),
    NCLOB(2011),
    MATERIALIZED_CLOB(3005),
    MATERIALIZED_NCLOB(3006),
    BINARY(-2, "Binary UuidAsBinary"),
    VARBINARY(-3, "Varbinary"),
    LONGVARBINARY(-4, "LongVarbinary"),
    LONG32VARBINARY(4003),
    BLOB(2004),
    MATERIALIZED_BLOB(3004),
    BOOLEAN(16, "Boolean"),
    DATE(91, "Date"),
    TIME(92, "Time"),
    TIME_UTC(3007, "TimeUtcAsOffsetTime TimeUtcAsJdbcTime"),
    TIME_WITH_TIMEZONE(2013, "TimeWithTimeZone"),
    TIMESTAMP(93, "Timestamp"),
    TIMESTAMP_UTC(3003, "TimestampUtcAsInstant TimestampUtcAsJdbcTimestamp TimestampUtcAsOffsetDateTime"),
    TIMESTAMP_WITH_TIMEZONE(2014, "TimestampWithTimeZone"),
    INSTANT(3008, "Instant"),
    LOCAL_DATE_TIME(3009, "LocalDateTime"),
    LOCAL_DATE(3010, "LocalDate"),
    LOCAL_TIME(3011, "LocalTime"),
    OFFSET_DATE_TIME(3012, "OffsetDateTime"),
    OFFSET_TIME(3013, "OffsetTime"),
    ZONED_DATE_TIME(3014, "ZonedDateTime"),
    DURATION(3015, "Duration"),
    INTERVAL_SECOND(3100, "H2DurationIntervalSecond PostgreSQLIntervalSecond PostgreSQLCastingIntervalSecond"),
    UUID(3000, "UUID PostgreSQLUUID"),
    JSON(3001, "Json H2Json PostgreSQLCastingJson MySQLCastingJson MariaDBCastingJson"),
    JSON_ARRAY(3018, "H2JsonArray PostgreSQLCastingJsonArray MySQLCastingJsonArray MariaDBCastingJsonArray"),
    SQLXML(2009, "Xml"),
    XML_ARRAY(3019),
    INET(3002, "PostgreSQLInet PostgreSQLCastingInet"),
    ARRAY(2003),
    ENUM(6000, "Enum"),
    NAMED_ENUM(6001, "PostgreSQLEnum");

    private static final Map<Integer, TypeCode> BY_NUMBER = new HashMap<>();
    private static final Map<String, TypeCode> BY_CLASS = new HashMap<>();

    static {
        for (TypeCode code : values()) {
            BY_NUMBER.put(code.number, code);
            for (String name : code.classes.isEmpty() ? new String[0] : code.classes.split(" ")) {
                BY_CLASS.put(name + "JdbcType", code);
            }
        }
    }

    private final int number;
    private final String classes;

    TypeCode(int number) {
        this(number, "");
    }

    /**
     * @param classes Hibernate's {@code JdbcType} classes of that code, without that ending
     */
    TypeCode(int number, String classes) {
        this.number = number;
        this.classes = classes;
    }

    /** The code of that number, or null for one that stands for no type of a column. */
    public static @Nullable TypeCode of(int number) {
        return BY_NUMBER.get(number);
    }

    /** The code of one of Hibernate's own {@code JdbcType} classes, or null for any other class. */
    public static @Nullable TypeCode ofClass(String className) {
        int dot = className.lastIndexOf('.');
        String packageName = dot < 0 ? "" : className.substring(0, dot);
        return packageName.equals("org.hibernate.type.descriptor.jdbc")
                        || packageName.equals("org.hibernate.dialect.type")
                ? BY_CLASS.get(className.substring(dot + 1))
                : null;
    }

    /** Whether a value may be an object of many parts. */
    public boolean isDocument() {
        return switch (this) {
            case JSON, JSON_ARRAY, SQLXML, XML_ARRAY -> true;
            default -> false;
        };
    }
}
