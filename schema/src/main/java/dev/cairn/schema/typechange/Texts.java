package dev.cairn.schema.typechange;

import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Binary;
import dev.cairn.schema.model.LogicalType.Bool;
import dev.cairn.schema.model.LogicalType.Date;
import dev.cairn.schema.model.LogicalType.Decimal;
import dev.cairn.schema.model.LogicalType.Enumeration;
import dev.cairn.schema.model.LogicalType.FixedBinary;
import dev.cairn.schema.model.LogicalType.FixedText;
import dev.cairn.schema.model.LogicalType.Floating;
import dev.cairn.schema.model.LogicalType.Int;
import dev.cairn.schema.model.LogicalType.LongBinary;
import dev.cairn.schema.model.LogicalType.LongText;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.LogicalType.Time;
import dev.cairn.schema.model.LogicalType.Timestamp;
import dev.cairn.schema.model.LogicalType.Uuid;
import org.jspecify.annotations.Nullable;

/** Into texts and bytes, and out of texts. */
final class Texts {

    private Texts() {}

    static boolean isText(LogicalType type) {
        return type instanceof Text || type instanceof FixedText || type instanceof LongText;
    }

    private static boolean isBytes(LogicalType type) {
        return type instanceof Binary || type instanceof FixedBinary || type instanceof LongBinary;
    }

    /** A text of another kind. */
    static TypeChange read(String wanted) {
        return TypeChange.readAnew("every text is read as " + wanted + ", and the migration fails on one that is none");
    }

    static TypeChange tooLong(long length, @Nullable String condition) {
        return TypeChange.shorter("the migration fails on a value of more than " + length + " characters", condition);
    }

    static TypeChange toText(LogicalType before, long length) {
        if (Constants.areNames(before)) {
            return Constants.written(before, length);
        }
        if (isText(before)) {
            return lengthOfText(before) <= length ? TypeChange.SAME : tooLong(length, "char_length(%s) > " + length);
        }
        return longest(before) <= length
                ? TypeChange.CONVERTED
                : TypeChange.narrower("the migration fails on a value of more than " + length + " characters", null);
    }

    static TypeChange toLongText(LogicalType before) {
        if (isBytes(before)) {
            return TypeChange.readAnew("all bytes are read as a text, and the migration fails on those that are none");
        }
        return isText(before) || Constants.areNames(before) ? TypeChange.SAME : TypeChange.CONVERTED;
    }

    private static long lengthOfText(LogicalType type) {
        if (type instanceof Text text) {
            return text.length();
        }
        return type instanceof FixedText text ? text.length() : Long.MAX_VALUE;
    }

    /** How many characters a value takes at most. */
    private static long longest(LogicalType type) {
        if (type instanceof Int number) {
            return number.bits() == 64 ? 20 : number.bits() == 32 ? 11 : 6;
        }
        if (type instanceof Decimal number) {
            return number.precision() + 2L;
        }
        if (type instanceof Enumeration) {
            return 5;
        }
        if (type instanceof Uuid) {
            return 36;
        }
        if (type instanceof Bool) {
            return 5;
        }
        if (type instanceof Date) {
            return 10;
        }
        boolean fits = type instanceof Floating || type instanceof Time || type instanceof Timestamp;
        return fits ? 35 : Long.MAX_VALUE;
    }

    static TypeChange toBinary(LogicalType before, long length) {
        if (before instanceof Uuid && length >= 16) {
            return TypeChange.CONVERTED;
        }
        String loss = "the migration fails on a value of more than " + length + " bytes";
        if (!isBytes(before)) {
            return TypeChange.narrower(loss, null);
        }
        return lengthOfBytes(before) <= length ? TypeChange.SAME : TypeChange.shorter(loss, null);
    }

    /** What is shorter is padded, and so another value. */
    static TypeChange toFixedBinary(LogicalType before, long length) {
        TypeChange change = toBinary(before, length);
        return switch (change.kind()) {
            case SAME, CONVERTED, CONSTANTS -> TypeChange.CONVERTED;
            case SHORTER, NARROWER, READ_ANEW ->
                TypeChange.narrower("the migration fails on a value of more than " + length + " bytes", null);
        };
    }

    static TypeChange toLongBinary(LogicalType before) {
        if (isBytes(before)) {
            return TypeChange.SAME;
        }
        return isText(before) || before instanceof Uuid ? TypeChange.CONVERTED : ToType.NO_SURE_WAY;
    }

    private static long lengthOfBytes(LogicalType type) {
        if (type instanceof Binary bytes) {
            return bytes.length();
        }
        return type instanceof FixedBinary bytes ? bytes.length() : Long.MAX_VALUE;
    }
}
