package dev.cairn.schema.model;

import java.util.List;

/**
 * What a column holds, free of any dialect. A dialect's type names turn it into a native type and, where the native type
 * is too wide for the meaning, into a derived check.
 */
public sealed interface LogicalType {

    <R> R accept(Visitor<R> visitor);

    /** The type of a column that refers to one of this type: Hibernate checks only the values of the latter. */
    default LogicalType referred() {
        if (this instanceof Enumeration enumeration) {
            return new Enumeration(enumeration.style, enumeration.constants, enumeration.length, true);
        }
        return this instanceof Choice choice ? choice.base : this;
    }

    /** One answer per kind of type, so that the compiler names whoever forgot one. */
    interface Visitor<R> {
        R bool(Bool type);

        R integer(Int type);

        R floating(Floating type);

        R decimal(Decimal type);

        R text(Text type);

        R fixedText(FixedText type);

        R longText(LongText type);

        R binary(Binary type);

        R fixedBinary(FixedBinary type);

        R longBinary(LongBinary type);

        R date(Date type);

        R time(Time type);

        R timestamp(Timestamp type);

        R uuid(Uuid type);

        R enumeration(Enumeration type);

        R choice(Choice type);

        R namedEnum(NamedEnum type);

        R json(Json type);

        R xml(Xml type);

        R array(Array type);

        R interval(Interval type);

        R inet(Inet type);
    }

    /** True or false. */
    record Bool() implements LogicalType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bool(this);
        }
    }

    /**
     * A signed integer.
     *
     * @param bits 8, 16, 32 or 64
     */
    record Int(int bits) implements LogicalType {
        public Int {
            if (bits != 8 && bits != 16 && bits != 32 && bits != 64) {
                throw new IllegalArgumentException("no integer has " + bits + " bits");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.integer(this);
        }
    }

    /**
     * A binary floating-point number.
     *
     * @param bits the precision in bits, as in SQL's {@code float(n)}: 24 for a Java float, 53 for a double; 0 for {@code real}
     */
    record Floating(int bits) implements LogicalType {
        /** The bits that it is sure to keep. */
        public int kept() {
            return bits == 0 ? 24 : bits;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.floating(this);
        }
    }

    /**
     * An exact decimal number.
     *
     * @param precision all digits
     * @param scale digits after the point
     */
    record Decimal(int precision, int scale) implements LogicalType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.decimal(this);
        }
    }

    /**
     * Text of varying length.
     *
     * @param length the most characters it holds; a dialect picks a large-object type where its varchar ends
     * @param national whether the national character set was asked for
     */
    record Text(long length, boolean national) implements LogicalType {
        public Text(long length) {
            this(length, false);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * Text of fixed length, blank-padded.
     *
     * @param length its characters
     * @param national whether the national character set was asked for
     */
    record FixedText(long length, boolean national) implements LogicalType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fixedText(this);
        }
    }

    /**
     * A character large object ({@code @Lob}).
     *
     * @param length the stated length; matters only where a dialect sizes large objects
     * @param national whether the national character set was asked for
     */
    record LongText(long length, boolean national) implements LogicalType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.longText(this);
        }
    }

    /**
     * Bytes of varying length.
     *
     * @param length the most bytes it holds
     */
    record Binary(long length) implements LogicalType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.binary(this);
        }
    }

    /**
     * Bytes of fixed length, padded.
     *
     * @param length its bytes
     */
    record FixedBinary(long length) implements LogicalType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fixedBinary(this);
        }
    }

    /**
     * A binary large object ({@code @Lob}).
     *
     * @param length the stated length; matters only where a dialect sizes large objects
     */
    record LongBinary(long length) implements LogicalType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.longBinary(this);
        }
    }

    /** A calendar day. */
    record Date() implements LogicalType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.date(this);
        }
    }

    /** What becomes of the offset of a time. */
    enum Zone {
        /** It has none. */
        NONE,
        /** It is stored as its UTC equivalent, in a zoned type where Hibernate's dialect sees fit. */
        UTC,
        /** It is stored in the database's own zoned type. */
        NATIVE
    }

    /**
     * A time of day.
     *
     * @param precision fractional digits of the second
     */
    record Time(int precision, Zone zone) implements LogicalType {
        public Time(int precision, boolean zoned) {
            this(precision, zoned ? Zone.UTC : Zone.NONE);
        }

        /** Whether an offset is stored with it. */
        public boolean zoned() {
            return zone != Zone.NONE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.time(this);
        }
    }

    /**
     * A point in time or a local date and time.
     *
     * @param precision fractional digits of the second
     */
    record Timestamp(int precision, Zone zone) implements LogicalType {
        public Timestamp(int precision, boolean zoned) {
            this(precision, zoned ? Zone.UTC : Zone.NONE);
        }

        /** Whether it is a point in time (with time zone). */
        public boolean zoned() {
            return zone != Zone.NONE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.timestamp(this);
        }
    }

    /** A UUID, in the database's own type where it has one. */
    record Uuid() implements LogicalType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.uuid(this);
        }
    }

    /**
     * A Java enum.
     *
     * @param style what of a constant is stored
     * @param constants the stored values in declaration order: names for {@code STRING}, for {@code ORDINAL} the constants
     *     whose positions are stored
     * @param length the column length of a string enum
     * @param referring whether the column refers to one that holds the enum, and so needs no check of its own
     */
    record Enumeration(Style style, List<String> constants, long length, boolean referring) implements LogicalType {

        /** What of an enum constant is stored. */
        public enum Style {
            STRING,
            ORDINAL
        }

        public Enumeration {
            constants = List.copyOf(constants);
        }

        public Enumeration(Style style, List<String> constants, long length) {
            this(style, constants, length, false);
        }

        /** The same enum with other constants. */
        public Enumeration with(List<String> others) {
            return new Enumeration(style, others, length, referring);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumeration(this);
        }
    }

    /**
     * One of a few values in a type that is wider: a Java enum or boolean in a column type of the user's choice.
     *
     * @param base the type of the column
     * @param values the values in declaration order; for {@link Form#POSITION} the names whose positions are stored
     */
    record Choice(LogicalType base, List<String> values, Form form) implements LogicalType {

        /** How values are written in SQL. */
        public enum Form {
            TEXT,
            NUMBER,
            POSITION
        }

        public Choice {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /**
     * A Java enum in a type that the database knows by name and that columns share.
     *
     * @param name the type's name, always unquoted
     * @param constants the names of the constants, in the database's order
     */
    record NamedEnum(String name, List<String> constants) implements LogicalType {
        public NamedEnum {
            constants = List.copyOf(constants);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.namedEnum(this);
        }
    }

    /** A JSON document. */
    record Json() implements LogicalType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.json(this);
        }
    }

    /** An XML document. */
    record Xml() implements LogicalType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.xml(this);
        }
    }

    /**
     * Values in an order, all in one column.
     *
     * @param length the most there may be, 0 for any number
     */
    record Array(LogicalType element, int length) implements LogicalType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.array(this);
        }
    }

    /**
     * An amount of seconds in the database's interval type.
     *
     * @param precision digits of the whole seconds
     * @param scale digits of the fraction
     */
    record Interval(int precision, int scale) implements LogicalType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.interval(this);
        }
    }

    /**
     * An internet address.
     *
     * @param length its bytes, where the database has no type of its own
     */
    record Inet(long length) implements LogicalType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inet(this);
        }
    }
}
