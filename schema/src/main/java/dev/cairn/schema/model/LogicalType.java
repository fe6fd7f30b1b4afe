package dev.cairn.schema.model;

import java.util.List;

/**
 * What a column holds, free of any dialect. A dialect's type names turn it into a native type and, where the native type
 * is too wide for the meaning, into a derived check.
 */
public sealed interface LogicalType {

    <R> R accept(Visitor<R> visitor);

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

        R longBinary(LongBinary type);

        R date(Date type);

        R time(Time type);

        R timestamp(Timestamp type);

        R uuid(Uuid type);

        R enumeration(Enumeration type);
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
     * @param bits the precision in bits, as in SQL's {@code float(n)}: 24 for a Java float, 53 for a double
     */
    record Floating(int bits) implements LogicalType {
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

    /**
     * A time of day.
     *
     * @param precision fractional digits of the second
     * @param zoned whether the offset is stored with it
     */
    record Time(int precision, boolean zoned) implements LogicalType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.time(this);
        }
    }

    /**
     * A point in time or a local date and time.
     *
     * @param precision fractional digits of the second
     * @param zoned whether it is a point in time (with time zone)
     */
    record Timestamp(int precision, boolean zoned) implements LogicalType {
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
     */
    record Enumeration(Style style, List<String> constants, long length) implements LogicalType {

        /** What of an enum constant is stored. */
        public enum Style {
            STRING,
            ORDINAL
        }

        public Enumeration {
            constants = List.copyOf(constants);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumeration(this);
        }
    }
}
