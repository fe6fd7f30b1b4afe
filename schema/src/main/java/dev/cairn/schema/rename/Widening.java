package dev.cairn.schema.rename;

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
import java.util.List;

/** Whether every value of one type is one of the other, lengths of texts and bytes aside. */
record Widening(LogicalType to) implements LogicalType.Visitor<Boolean> {

    static boolean isLossless(LogicalType from, LogicalType to) {
        return from.equals(to) || from.accept(new Widening(to));
    }

    @Override
    public Boolean bool(Bool type) {
        return false;
    }

    @Override
    public Boolean integer(Int type) {
        if (to instanceof Int wider) {
            return wider.bits() >= type.bits();
        }
        return to instanceof Decimal decimal && decimal.precision() - decimal.scale() >= digits(type.bits());
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

    @Override
    public Boolean floating(Floating type) {
        return to instanceof Floating wider && wider.kept() >= type.kept();
    }

    @Override
    public Boolean decimal(Decimal type) {
        return to instanceof Decimal wider
                && wider.scale() >= type.scale()
                && wider.precision() - wider.scale() >= type.precision() - type.scale();
    }

    @Override
    public Boolean text(Text type) {
        return isText();
    }

    @Override
    public Boolean fixedText(FixedText type) {
        return isText();
    }

    @Override
    public Boolean longText(LongText type) {
        return isText();
    }

    private boolean isText() {
        return to instanceof Text || to instanceof FixedText || to instanceof LongText;
    }

    @Override
    public Boolean binary(Binary type) {
        return isBinary();
    }

    @Override
    public Boolean longBinary(LongBinary type) {
        return isBinary();
    }

    private boolean isBinary() {
        return to instanceof Binary || to instanceof LongBinary;
    }

    @Override
    public Boolean date(Date type) {
        return false;
    }

    @Override
    public Boolean time(Time type) {
        return to instanceof Time finer && finer.precision() >= type.precision() && finer.zoned() == type.zoned();
    }

    @Override
    public Boolean timestamp(Timestamp type) {
        return to instanceof Timestamp finer && finer.precision() >= type.precision() && finer.zoned() == type.zoned();
    }

    @Override
    public Boolean uuid(Uuid type) {
        return false;
    }

    /** Names stay what they are; positions only where no constant moved. */
    @Override
    public Boolean enumeration(Enumeration type) {
        if (to instanceof Enumeration wider && wider.style() == type.style()) {
            int count = type.constants().size();
            return switch (type.style()) {
                case STRING -> wider.constants().containsAll(type.constants());
                case ORDINAL ->
                    wider.constants().size() >= count
                            && wider.constants().subList(0, count).equals(type.constants());
            };
        }
        return type.style() == Enumeration.Style.STRING && isText();
    }

    @Override
    public Boolean fixedBinary(LogicalType.FixedBinary type) {
        return isBinary();
    }

    @Override
    public Boolean json(LogicalType.Json type) {
        return false;
    }

    @Override
    public Boolean xml(LogicalType.Xml type) {
        return false;
    }

    @Override
    public Boolean interval(LogicalType.Interval type) {
        return to instanceof LogicalType.Interval wider
                && wider.scale() >= type.scale()
                && wider.precision() >= type.precision();
    }

    @Override
    public Boolean inet(LogicalType.Inet type) {
        return to instanceof LogicalType.Inet;
    }

    @Override
    public Boolean array(LogicalType.Array type) {
        return to instanceof LogicalType.Array other && isLossless(type.element(), other.element());
    }

    @Override
    public Boolean namedEnum(LogicalType.NamedEnum type) {
        return isText() || holds(type.constants());
    }

    @Override
    public Boolean choice(LogicalType.Choice type) {
        return to instanceof LogicalType.Choice wider
                ? wider.form() == type.form()
                        && isLossless(type.base(), wider.base())
                        && holds(type.values(), wider.values(), type.form() == LogicalType.Choice.Form.POSITION)
                : isLossless(type.base(), to);
    }

    private boolean holds(List<String> names) {
        return (to instanceof LogicalType.NamedEnum other && holds(names, other.constants(), false))
                || (to instanceof Enumeration named
                        && named.style() == Enumeration.Style.STRING
                        && holds(names, named.constants(), false));
    }

    private static boolean holds(List<String> values, List<String> wider, boolean inPlace) {
        return inPlace
                ? wider.size() >= values.size()
                        && wider.subList(0, values.size()).equals(values)
                : wider.containsAll(values);
    }
}
