package dev.cairn.schema.step;

import dev.cairn.schema.model.LogicalType;

/** Which type changes lose part of a value without an error. A length too small or a number too large is an error. */
final class Narrowing {

    private Narrowing() {}

    static boolean losesSilently(LogicalType before, LogicalType after) {
        if (before instanceof LogicalType.Decimal from) {
            return after instanceof LogicalType.Decimal to
                    ? to.scale() < from.scale()
                    : !isText(after) && (from.scale() > 0 || after instanceof LogicalType.Floating);
        }
        if (before instanceof LogicalType.Floating from) {
            return after instanceof LogicalType.Floating to ? to.kept() < from.kept() : !isText(after);
        }
        if (before instanceof LogicalType.Timestamp from) {
            return after instanceof LogicalType.Timestamp to
                    ? to.precision() < from.precision() || (from.zoned() && !to.zoned())
                    : !isText(after);
        }
        if (before instanceof LogicalType.Time from) {
            return after instanceof LogicalType.Time to
                    ? to.precision() < from.precision() || (from.zoned() && !to.zoned())
                    : !isText(after);
        }
        return before instanceof LogicalType.Int && after instanceof LogicalType.Bool;
    }

    private static boolean isText(LogicalType type) {
        return type instanceof LogicalType.Text || type instanceof LogicalType.LongText;
    }
}
