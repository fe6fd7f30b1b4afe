package dev.cairn.schema.typechange;

import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Array;
import dev.cairn.schema.model.LogicalType.Binary;
import dev.cairn.schema.model.LogicalType.Bool;
import dev.cairn.schema.model.LogicalType.Choice;
import dev.cairn.schema.model.LogicalType.Date;
import dev.cairn.schema.model.LogicalType.Decimal;
import dev.cairn.schema.model.LogicalType.Enumeration;
import dev.cairn.schema.model.LogicalType.FixedBinary;
import dev.cairn.schema.model.LogicalType.FixedText;
import dev.cairn.schema.model.LogicalType.Floating;
import dev.cairn.schema.model.LogicalType.Inet;
import dev.cairn.schema.model.LogicalType.Int;
import dev.cairn.schema.model.LogicalType.Interval;
import dev.cairn.schema.model.LogicalType.Json;
import dev.cairn.schema.model.LogicalType.LongBinary;
import dev.cairn.schema.model.LogicalType.LongText;
import dev.cairn.schema.model.LogicalType.NamedEnum;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.LogicalType.Time;
import dev.cairn.schema.model.LogicalType.Timestamp;
import dev.cairn.schema.model.LogicalType.Uuid;
import dev.cairn.schema.model.LogicalType.Xml;

/**
 * What values become in each type there is.
 *
 * @param before the type that they come from: another one, and no {@link Choice}
 */
record ToType(LogicalType before) implements LogicalType.Visitor<TypeChange> {

    static final TypeChange NO_SURE_WAY = TypeChange.readAnew(
            "there is no sure way from the old values to the new type, and the migration may fail on any");

    /** Out of a text, or out of a type that has nothing to do with the new one. */
    static TypeChange readOrNoWay(LogicalType before, String wanted) {
        return Texts.isText(before) ? Texts.read(wanted) : NO_SURE_WAY;
    }

    private TypeChange other() {
        return readOrNoWay(before, "a value of the new type");
    }

    @Override
    public TypeChange bool(Bool type) {
        return Numbers.toBool(before);
    }

    @Override
    public TypeChange integer(Int type) {
        return Numbers.toInt(before, type);
    }

    @Override
    public TypeChange floating(Floating type) {
        return Numbers.toFloating(before, type);
    }

    @Override
    public TypeChange decimal(Decimal type) {
        return Numbers.toDecimal(before, type);
    }

    @Override
    public TypeChange text(Text type) {
        return Texts.toText(before, type.length());
    }

    @Override
    public TypeChange fixedText(FixedText type) {
        return Texts.toText(before, type.length());
    }

    @Override
    public TypeChange longText(LongText type) {
        return Texts.toLongText(before);
    }

    @Override
    public TypeChange binary(Binary type) {
        return Texts.toBinary(before, type.length());
    }

    @Override
    public TypeChange fixedBinary(FixedBinary type) {
        return Texts.toFixedBinary(before, type.length());
    }

    @Override
    public TypeChange longBinary(LongBinary type) {
        return Texts.toLongBinary(before);
    }

    @Override
    public TypeChange date(Date type) {
        return Times.toDate(before);
    }

    @Override
    public TypeChange time(Time type) {
        return Times.toTime(before, type);
    }

    @Override
    public TypeChange timestamp(Timestamp type) {
        return Times.toTimestamp(before, type);
    }

    @Override
    public TypeChange uuid(Uuid type) {
        return readOrNoWay(before, "a UUID");
    }

    @Override
    public TypeChange enumeration(Enumeration type) {
        if (before instanceof Enumeration from) {
            return Constants.ofEnums(from, type);
        }
        return Texts.isText(before) ? Constants.read(type.constants()) : NO_SURE_WAY;
    }

    @Override
    public TypeChange choice(Choice type) {
        return TypeChange.between(before, type.base()).intoConstants();
    }

    @Override
    public TypeChange namedEnum(NamedEnum type) {
        return Texts.isText(before) ? Constants.read(type.constants()) : NO_SURE_WAY;
    }

    @Override
    public TypeChange json(Json type) {
        return other();
    }

    @Override
    public TypeChange xml(Xml type) {
        return other();
    }

    /** Each of the values goes the way of a single one. */
    @Override
    public TypeChange array(Array type) {
        if (!(before instanceof Array from)) {
            return other();
        }
        TypeChange elements = TypeChange.between(from.element(), type.element());
        boolean shorter = type.length() > 0 && (from.length() == 0 || from.length() > type.length());
        return shorter && elements.kind() == TypeChange.Kind.SAME
                ? TypeChange.shorter("the migration fails on more than " + type.length() + " elements", null)
                : new TypeChange(elements.kind(), elements.silent(), elements.loss(), null);
    }

    @Override
    public TypeChange interval(Interval type) {
        return Times.toInterval(before, type);
    }

    @Override
    public TypeChange inet(Inet type) {
        return before instanceof Inet ? TypeChange.SAME : other();
    }
}
