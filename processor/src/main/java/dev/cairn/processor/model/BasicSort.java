package dev.cairn.processor.model;

/** What a basic attribute holds: one constant per Java type that JPA or Hibernate stores in one column by itself. */
public enum BasicSort {
    STRING(Family.TEXT),
    CHARACTER(Family.TEXT),
    CHARACTER_ARRAY(Family.OTHER),
    BOOLEAN(Family.BOOLEAN),
    BYTE(Family.NUMBER),
    SHORT(Family.NUMBER),
    INTEGER(Family.NUMBER),
    /** An {@code int} for the constants of an enum, which Hibernate stores in two bytes unless told otherwise. */
    INTEGER_OF_ENUM(Family.NUMBER),
    LONG(Family.NUMBER),
    FLOAT(Family.NUMBER),
    DOUBLE(Family.NUMBER),
    BIG_INTEGER(Family.NUMBER),
    BIG_DECIMAL(Family.NUMBER),
    BYTE_ARRAY(Family.OTHER),
    UTIL_DATE(Family.TEMPORAL),
    CALENDAR(Family.TEMPORAL),
    SQL_DATE(Family.TEMPORAL),
    SQL_TIME(Family.TEMPORAL),
    SQL_TIMESTAMP(Family.TEMPORAL),
    LOCAL_DATE(Family.TEMPORAL),
    LOCAL_TIME(Family.TEMPORAL),
    LOCAL_DATE_TIME(Family.TEMPORAL),
    OFFSET_TIME(Family.TEMPORAL),
    OFFSET_DATE_TIME(Family.TEMPORAL),
    ZONED_DATE_TIME(Family.TEMPORAL),
    INSTANT(Family.TEMPORAL),
    YEAR(Family.TEMPORAL),
    DURATION(Family.OTHER),
    ZONE_ID(Family.OTHER),
    ZONE_OFFSET(Family.OTHER),
    TIME_ZONE(Family.OTHER),
    UUID(Family.OTHER),
    URL(Family.OTHER),
    CLASS(Family.OTHER),
    CURRENCY(Family.OTHER),
    LOCALE(Family.OTHER),
    INET_ADDRESS(Family.OTHER),
    CLOB(Family.OTHER),
    NCLOB(Family.OTHER),
    BLOB(Family.OTHER),
    ENUM(Family.ENUM),
    SERIALIZABLE(Family.OTHER),
    /** An array or basic collection in one column. */
    ARRAY(Family.OTHER),
    /** Anything that becomes a document. */
    OBJECT(Family.OTHER);

    /** Kinds of comparison and expression that make sense for a value. */
    public enum Family {
        TEXT,
        NUMBER,
        BOOLEAN,
        TEMPORAL,
        ENUM,
        OTHER
    }

    private final Family family;

    BasicSort(Family family) {
        this.family = family;
    }

    public Family family() {
        return family;
    }

    /** Whether a value knows its offset from UTC, which may have a column of its own. */
    public boolean hasOffset() {
        return this == OFFSET_TIME || this == OFFSET_DATE_TIME || this == ZONED_DATE_TIME;
    }
}
