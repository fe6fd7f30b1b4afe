package dev.cairn.schema.rename.match;

import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Binary;
import dev.cairn.schema.model.LogicalType.Bool;
import dev.cairn.schema.model.LogicalType.Date;
import dev.cairn.schema.model.LogicalType.Decimal;
import dev.cairn.schema.model.LogicalType.Enumeration;
import dev.cairn.schema.model.LogicalType.FixedText;
import dev.cairn.schema.model.LogicalType.Floating;
import dev.cairn.schema.model.LogicalType.Int;
import dev.cairn.schema.model.LogicalType.LongBinary;
import dev.cairn.schema.model.LogicalType.LongText;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.LogicalType.Time;
import dev.cairn.schema.model.LogicalType.Timestamp;
import dev.cairn.schema.model.LogicalType.Uuid;

/** Kinds of values between which databases convert, if not without loss. */
enum TypeFamily {
    BOOLEAN,
    NUMBER,
    TEXT,
    BYTES,
    POINT_IN_TIME,
    TIME_OF_DAY,
    UUID,
    DOCUMENT,
    ARRAY,
    INTERVAL,
    INET;

    private static final LogicalType.Visitor<TypeFamily> VISITOR = new Visitor();

    static TypeFamily of(LogicalType type) {
        return type.accept(VISITOR);
    }

    private static final class Visitor implements LogicalType.Visitor<TypeFamily> {
        @Override
        public TypeFamily bool(Bool type) {
            return BOOLEAN;
        }

        @Override
        public TypeFamily integer(Int type) {
            return NUMBER;
        }

        @Override
        public TypeFamily floating(Floating type) {
            return NUMBER;
        }

        @Override
        public TypeFamily decimal(Decimal type) {
            return NUMBER;
        }

        @Override
        public TypeFamily text(Text type) {
            return TEXT;
        }

        @Override
        public TypeFamily fixedText(FixedText type) {
            return TEXT;
        }

        @Override
        public TypeFamily longText(LongText type) {
            return TEXT;
        }

        @Override
        public TypeFamily binary(Binary type) {
            return BYTES;
        }

        @Override
        public TypeFamily longBinary(LongBinary type) {
            return BYTES;
        }

        @Override
        public TypeFamily date(Date type) {
            return POINT_IN_TIME;
        }

        @Override
        public TypeFamily time(Time type) {
            return TIME_OF_DAY;
        }

        @Override
        public TypeFamily timestamp(Timestamp type) {
            return POINT_IN_TIME;
        }

        @Override
        public TypeFamily uuid(Uuid type) {
            return UUID;
        }

        @Override
        public TypeFamily enumeration(Enumeration type) {
            return type.style() == Enumeration.Style.STRING ? TEXT : NUMBER;
        }

        @Override
        public TypeFamily choice(LogicalType.Choice type) {
            return type.base().accept(this);
        }

        @Override
        public TypeFamily namedEnum(LogicalType.NamedEnum type) {
            return TEXT;
        }

        @Override
        public TypeFamily json(LogicalType.Json type) {
            return DOCUMENT;
        }

        @Override
        public TypeFamily xml(LogicalType.Xml type) {
            return DOCUMENT;
        }

        @Override
        public TypeFamily array(LogicalType.Array type) {
            return ARRAY;
        }

        @Override
        public TypeFamily interval(LogicalType.Interval type) {
            return INTERVAL;
        }

        @Override
        public TypeFamily inet(LogicalType.Inet type) {
            return INET;
        }

        @Override
        public TypeFamily fixedBinary(LogicalType.FixedBinary type) {
            return BYTES;
        }
    }
}
