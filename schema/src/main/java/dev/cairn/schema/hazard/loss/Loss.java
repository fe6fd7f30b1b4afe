package dev.cairn.schema.hazard.loss;

import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Binary;
import dev.cairn.schema.model.LogicalType.Bool;
import dev.cairn.schema.model.LogicalType.Choice;
import dev.cairn.schema.model.LogicalType.Date;
import dev.cairn.schema.model.LogicalType.Decimal;
import dev.cairn.schema.model.LogicalType.Enumeration;
import dev.cairn.schema.model.LogicalType.FixedBinary;
import dev.cairn.schema.model.LogicalType.FixedText;
import dev.cairn.schema.model.LogicalType.Floating;
import dev.cairn.schema.model.LogicalType.Int;
import dev.cairn.schema.model.LogicalType.LongBinary;
import dev.cairn.schema.model.LogicalType.LongText;
import dev.cairn.schema.model.LogicalType.NamedEnum;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.LogicalType.Time;
import dev.cairn.schema.model.LogicalType.Timestamp;
import dev.cairn.schema.model.LogicalType.Uuid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What values of one type may lose on their way to another.
 *
 * @param kind whether it goes unnoticed or stops the migration
 * @param text half a sentence for people
 * @param condition which rows are hit, over {@code %s} for the column; null where SQL cannot say it alike everywhere
 */
record Loss(Kind kind, String text, @Nullable String condition) {

    /** How a loss shows. */
    enum Kind {
        /** Values are cut or rounded, or the migration fails on one that is too large. */
        NARROWER,
        /** Values are read anew, one by one, and some cannot be. */
        READ_ANEW
    }

    private static Optional<Loss> narrower(String text) {
        return Optional.of(new Loss(Kind.NARROWER, text, null));
    }

    private static Optional<Loss> narrower(String text, @Nullable String condition) {
        return Optional.of(new Loss(Kind.NARROWER, text, condition));
    }

    private static Optional<Loss> readAnew(String text) {
        return Optional.of(new Loss(Kind.READ_ANEW, text, null));
    }

    /** What is lost, or nothing. */
    static Optional<Loss> between(LogicalType before, LogicalType after) {
        if (isNames(before) && isNames(after)) {
            // EN107 tells of constants.
            return Optional.empty();
        }
        if (before instanceof Choice from) {
            return between(from.base(), after);
        }
        if (after instanceof Choice to) {
            return between(before, to.base());
        }
        if (after instanceof Text text) {
            return toText(before, text.length());
        }
        if (after instanceof FixedText text) {
            return toText(before, text.length());
        }
        if (after instanceof Binary bytes) {
            return toBytes(before, bytes.length());
        }
        if (after instanceof FixedBinary bytes) {
            return toBytes(before, bytes.length());
        }
        if (before instanceof Timestamp from) {
            return fromTimestamp(from, after);
        }
        if (before instanceof Time from && after instanceof Time to) {
            return time(from.precision(), to.precision(), from.zoned(), to.zoned());
        }
        if (isText(before)) {
            return textTo(after);
        }
        return numbers(before, after);
    }

    private static boolean isNames(LogicalType type) {
        return type instanceof NamedEnum
                || (type instanceof Choice choice && choice.form() == Choice.Form.TEXT)
                || (type instanceof Enumeration enumeration && enumeration.style() == Enumeration.Style.STRING);
    }

    private static Optional<Loss> toText(LogicalType before, long length) {
        if (before instanceof Enumeration from && from.style() == Enumeration.Style.STRING && from.length() <= length) {
            return Optional.empty();
        }
        return longest(before) <= length
                ? Optional.empty()
                : narrower(
                        "the migration fails on a value of more than " + length + " characters",
                        isText(before) ? "char_length(%s) > " + length : null);
    }

    /** How many characters a value takes at most. */
    private static long longest(LogicalType type) {
        if (type instanceof Text text) {
            return text.length();
        }
        if (type instanceof FixedText text) {
            return text.length();
        }
        if (type instanceof Int number) {
            return number.bits() == 64 ? 20 : number.bits() == 32 ? 11 : 6;
        }
        if (type instanceof Decimal number) {
            return number.precision() + 2L;
        }
        if (type instanceof Enumeration enumeration) {
            return enumeration.style() == Enumeration.Style.ORDINAL ? 5 : enumeration.length();
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
        if (type instanceof NamedEnum named) {
            return named.constants().stream().mapToLong(String::length).max().orElse(0);
        }
        boolean fits = type instanceof Floating || type instanceof Time || type instanceof Timestamp;
        return fits ? 35 : Long.MAX_VALUE;
    }

    private static Optional<Loss> toBytes(LogicalType before, long length) {
        if ((before instanceof Binary from && from.length() <= length)
                || (before instanceof FixedBinary fixed && fixed.length() <= length)) {
            return Optional.empty();
        }
        return before instanceof Uuid && length >= 16
                ? Optional.empty()
                : narrower("the migration fails on a value of more than " + length + " bytes");
    }

    private static Optional<Loss> fromTimestamp(Timestamp from, LogicalType after) {
        if (after instanceof Date) {
            return narrower("the time of day is lost");
        }
        if (after instanceof Time) {
            return narrower("the day is lost");
        }
        return after instanceof Timestamp to
                ? time(from.precision(), to.precision(), from.zoned(), to.zoned())
                : Optional.empty();
    }

    private static Optional<Loss> time(int before, int after, boolean zonedBefore, boolean zonedAfter) {
        if (zonedBefore != zonedAfter) {
            return narrower(
                    zonedBefore
                            ? "the offset is lost, and times become local to the time zone of the session that migrates"
                            : "times are taken for local to the time zone of the session that migrates");
        }
        return after < before ? narrower("seconds are rounded to " + after + " digits") : Optional.empty();
    }

    private static boolean isText(LogicalType type) {
        return type instanceof Text || type instanceof FixedText || type instanceof LongText;
    }

    private static Optional<Loss> textTo(LogicalType after) {
        if (isText(after) || after instanceof LongBinary) {
            return Optional.empty();
        }
        if (after instanceof Enumeration to) {
            return to.constants().isEmpty() ? Optional.empty() : noneOf(to.constants());
        }
        if (after instanceof NamedEnum to) {
            return noneOf(to.constants());
        }
        return readAnew("every text is read as " + wanted(after) + ", and the migration fails on one that is none");
    }

    private static Optional<Loss> noneOf(List<String> constants) {
        return readAnew("the migration fails on a text that is none of " + String.join(", ", constants));
    }

    private static String wanted(LogicalType type) {
        if (type instanceof Uuid) {
            return "a UUID";
        }
        if (type instanceof Bool) {
            return "true or false";
        }
        if (type instanceof Date) {
            return "a date";
        }
        if (type instanceof Time) {
            return "a time";
        }
        if (type instanceof Timestamp) {
            return "a date with a time";
        }
        boolean number = type instanceof Int
                || type instanceof Decimal
                || type instanceof Floating
                || type instanceof Enumeration;
        return number ? "a number" : "a value of the new type";
    }

    private static Optional<Loss> numbers(LogicalType before, LogicalType after) {
        if (before instanceof Int from && after instanceof Int to) {
            return to.bits() >= from.bits()
                    ? Optional.empty()
                    : narrower("the migration fails on a value beyond " + to.bits() + " bits", beyond(to.bits()));
        }
        if (before instanceof Int from && after instanceof Floating to) {
            return from.bits() <= to.kept() ? Optional.empty() : narrower("large numbers are rounded");
        }
        if (before instanceof Floating from && after instanceof Floating to) {
            return to.kept() >= from.kept()
                    ? Optional.empty()
                    : narrower("values are rounded to " + to.kept() + " bits");
        }
        if (after instanceof Decimal to) {
            return decimal(before, to);
        }
        if (after instanceof Int to && (before instanceof Decimal || before instanceof Floating)) {
            return before instanceof Decimal from && from.scale() == 0
                    ? decimal(before, new Decimal(digits(to.bits()), 0))
                    : narrower("decimal places are rounded away");
        }
        if (after instanceof Floating && before instanceof Decimal) {
            return narrower("values become binary and are rounded");
        }
        if (after instanceof Bool
                && (before instanceof Int || before instanceof Decimal || before instanceof Floating)) {
            return narrower("every number but 0 becomes true");
        }
        return sameKind(before, after)
                ? Optional.empty()
                : readAnew(
                        "there is no sure way from the old values to the new type, and the migration may fail on any");
    }

    private static String beyond(int bits) {
        long least = -(1L << (bits - 1));
        return "%s not between " + least + " and " + (-least - 1);
    }

    private static Optional<Loss> decimal(LogicalType before, Decimal to) {
        int digits = to.precision() - to.scale();
        int had = before instanceof Decimal from
                ? from.precision() - from.scale()
                : before instanceof Int number ? digits(number.bits()) : Integer.MAX_VALUE;
        int places = before instanceof Decimal from ? from.scale() : before instanceof Int ? 0 : Integer.MAX_VALUE;
        if (had == Integer.MAX_VALUE && !(before instanceof Floating)) {
            return before instanceof Bool
                    ? Optional.empty()
                    : readAnew("there is no sure way from the old values to a number");
        }
        if (digits < had) {
            return narrower("the migration fails on a value of more than " + digits + " digits before the point");
        }
        return to.scale() < places
                ? narrower("values are rounded to " + to.scale() + " decimal places")
                : Optional.empty();
    }

    private static int digits(int bits) {
        return switch (bits) {
            case 8 -> 3;
            case 16 -> 5;
            case 32 -> 10;
            default -> 19;
        };
    }

    private static boolean sameKind(LogicalType before, LogicalType after) {
        return before.getClass() == after.getClass()
                || after instanceof LongText
                || (before instanceof Bool && (after instanceof Int || after instanceof Floating))
                || (before instanceof Date && after instanceof Timestamp)
                || (before instanceof Uuid && after instanceof LongBinary)
                || (before instanceof Binary && after instanceof LongBinary)
                || (before instanceof FixedBinary && after instanceof LongBinary)
                || (before instanceof Enumeration && after instanceof Int);
    }
}
