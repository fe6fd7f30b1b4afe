package dev.cairn.schema.typechange;

import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Date;
import dev.cairn.schema.model.LogicalType.Interval;
import dev.cairn.schema.model.LogicalType.Time;
import dev.cairn.schema.model.LogicalType.Timestamp;

/** Into days, times and amounts of time. */
final class Times {

    private Times() {}

    static TypeChange toDate(LogicalType before) {
        return before instanceof Timestamp
                ? TypeChange.cut("the time of day is lost")
                : ToType.readOrNoWay(before, "a date");
    }

    static TypeChange toTime(LogicalType before, Time to) {
        if (before instanceof Time from) {
            return between(from.precision(), to.precision(), from.zoned(), to.zoned());
        }
        return before instanceof Timestamp ? TypeChange.cut("the day is lost") : ToType.readOrNoWay(before, "a time");
    }

    static TypeChange toTimestamp(LogicalType before, Timestamp to) {
        if (before instanceof Timestamp from) {
            return between(from.precision(), to.precision(), from.zoned(), to.zoned());
        }
        return before instanceof Date ? TypeChange.CONVERTED : ToType.readOrNoWay(before, "a date with a time");
    }

    private static TypeChange between(int before, int after, boolean zonedBefore, boolean zonedAfter) {
        if (zonedBefore && !zonedAfter) {
            return TypeChange.cut(
                    "the offset is lost, and times become local to the time zone of the session that migrates");
        }
        if (zonedAfter && !zonedBefore) {
            return TypeChange.narrower("times are taken for local to the time zone of the session that migrates", null)
                    .withSilent(after < before);
        }
        return after < before ? rounded(after) : TypeChange.SAME;
    }

    private static TypeChange rounded(int digits) {
        return TypeChange.cut("seconds are rounded to " + digits + " digits");
    }

    static TypeChange toInterval(LogicalType before, Interval to) {
        if (!(before instanceof Interval from)) {
            return ToType.readOrNoWay(before, "a value of the new type");
        }
        if (to.precision() < from.precision()) {
            return TypeChange.narrower(
                            "the migration fails on a value of more than " + to.precision()
                                    + " digits of whole seconds",
                            null)
                    .withSilent(to.scale() < from.scale());
        }
        return to.scale() < from.scale() ? rounded(to.scale()) : TypeChange.SAME;
    }
}
