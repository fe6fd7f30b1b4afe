package dev.cairn.schema.typechange;

import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Choice;
import dev.cairn.schema.model.LogicalType.Enumeration;
import dev.cairn.schema.model.LogicalType.NamedEnum;
import java.util.List;

/** Of types that hold a few values alone. Constants that go are told of by the rules on enums. */
final class Constants {

    private Constants() {}

    /** Whether constants are stored by their names. */
    static boolean areNames(LogicalType type) {
        return type instanceof NamedEnum
                || (type instanceof Choice choice && choice.form() == Choice.Form.TEXT)
                || (type instanceof Enumeration enumeration && enumeration.style() == Enumeration.Style.STRING);
    }

    static TypeChange ofNames(LogicalType before, LogicalType after) {
        if (!names(after).containsAll(names(before))) {
            return TypeChange.CONSTANTS;
        }
        boolean alike = before instanceof Choice == after instanceof Choice;
        return alike ? TypeChange.SAME : TypeChange.CONVERTED;
    }

    static List<String> names(LogicalType type) {
        if (type instanceof NamedEnum named) {
            return named.constants();
        }
        if (type instanceof Choice choice) {
            return choice.values();
        }
        return type instanceof Enumeration enumeration ? enumeration.constants() : List.of();
    }

    /** Into an enum, from an enum of which not both are names. */
    static TypeChange ofEnums(Enumeration before, Enumeration after) {
        if (before.style() == after.style()) {
            return begins(after.constants(), before.constants()) ? TypeChange.SAME : TypeChange.CONSTANTS;
        }
        return after.constants().containsAll(before.constants()) ? TypeChange.CONVERTED : TypeChange.CONSTANTS;
    }

    static TypeChange from(Choice before, LogicalType after) {
        if (!(after instanceof Choice to)) {
            return TypeChange.between(before.base(), after);
        }
        TypeChange change = TypeChange.between(before.base(), to.base());
        boolean holds = before.form() == Choice.Form.POSITION
                ? begins(to.values(), before.values())
                : to.values().containsAll(before.values());
        return holds && to.form() == before.form() ? change : change.intoConstants();
    }

    /** Positions stay what they are only where no constant moved. */
    private static boolean begins(List<String> all, List<String> first) {
        return all.size() >= first.size() && all.subList(0, first.size()).equals(first);
    }

    /** From a text. */
    static TypeChange read(List<String> constants) {
        return constants.isEmpty()
                ? TypeChange.CONVERTED
                : TypeChange.readAnew("the migration fails on a text that is none of " + String.join(", ", constants));
    }

    /** Into a text. */
    static TypeChange written(LogicalType before, long length) {
        return longest(before) <= length ? TypeChange.SAME : Texts.tooLong(length, null);
    }

    private static long longest(LogicalType type) {
        return type instanceof Enumeration enumeration
                ? enumeration.length()
                : names(type).stream().mapToLong(String::length).max().orElse(0);
    }
}
