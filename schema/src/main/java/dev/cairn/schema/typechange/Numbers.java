package dev.cairn.schema.typechange;

import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Bool;
import dev.cairn.schema.model.LogicalType.Decimal;
import dev.cairn.schema.model.LogicalType.Enumeration;
import dev.cairn.schema.model.LogicalType.Floating;
import dev.cairn.schema.model.LogicalType.Int;

/** Into numbers and truth values. */
final class Numbers {

    private Numbers() {}

    private static boolean isNumber(LogicalType type) {
        return type instanceof Int || type instanceof Decimal || type instanceof Floating;
    }

    static TypeChange toBool(LogicalType before) {
        if (Texts.isText(before)) {
            return Texts.read("true or false");
        }
        return isNumber(before) ? TypeChange.cut("every number but 0 becomes true") : ToType.NO_SURE_WAY;
    }

    static TypeChange toInt(LogicalType before, Int to) {
        if (before instanceof Int from) {
            return from.bits() <= to.bits() ? TypeChange.SAME : beyond(to.bits());
        }
        if (before instanceof Floating || (before instanceof Decimal from && from.scale() > 0)) {
            return TypeChange.cut("decimal places are rounded away");
        }
        if (before instanceof Decimal from) {
            // Nineteen digits may still be more than 64 bits.
            return from.precision() < digits(to.bits()) ? TypeChange.CONVERTED : beyond(to.bits());
        }
        if (before instanceof Enumeration from && from.style() == Enumeration.Style.ORDINAL) {
            return TypeChange.CONVERTED;
        }
        return toNumber(before);
    }

    private static TypeChange beyond(int bits) {
        long least = -(1L << (bits - 1));
        return TypeChange.narrower(
                "the migration fails on a value beyond " + bits + " bits",
                "%s not between " + least + " and " + (-least - 1));
    }

    static TypeChange toFloating(LogicalType before, Floating to) {
        if (before instanceof Int from) {
            return from.bits() <= to.kept() ? TypeChange.CONVERTED : TypeChange.cut("large numbers are rounded");
        }
        if (before instanceof Floating from) {
            return from.kept() <= to.kept()
                    ? TypeChange.SAME
                    : TypeChange.cut("values are rounded to " + to.kept() + " bits");
        }
        return before instanceof Decimal ? TypeChange.cut("values become binary and are rounded") : toNumber(before);
    }

    static TypeChange toDecimal(LogicalType before, Decimal to) {
        int digits = to.precision() - to.scale();
        if (before instanceof Decimal from) {
            return fits(from.precision() - from.scale(), digits, from.scale(), to.scale());
        }
        if (before instanceof Int from) {
            return fits(digits(from.bits()), digits, 0, to.scale());
        }
        if (before instanceof Floating) {
            return fits(Integer.MAX_VALUE, digits, Integer.MAX_VALUE, to.scale());
        }
        return toNumber(before);
    }

    private static TypeChange fits(int had, int digits, int places, int kept) {
        if (digits < had) {
            return TypeChange.narrower(
                            "the migration fails on a value of more than " + digits + " digits before the point", null)
                    .withSilent(kept < places);
        }
        return kept < places ? TypeChange.cut("values are rounded to " + kept + " decimal places") : TypeChange.SAME;
    }

    private static TypeChange toNumber(LogicalType before) {
        if (Texts.isText(before)) {
            return Texts.read("a number");
        }
        return before instanceof Bool ? TypeChange.CONVERTED : ToType.NO_SURE_WAY;
    }

    /** The decimal digits of the largest number. */
    private static int digits(int bits) {
        return switch (bits) {
            case 8 -> 3;
            case 16 -> 5;
            case 32 -> 10;
            default -> 19;
        };
    }
}
