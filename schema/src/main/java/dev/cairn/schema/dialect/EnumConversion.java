package dev.cairn.schema.dialect;

import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries the values of an enum from names to positions and back. */
public final class EnumConversion {

    private EnumConversion() {}

    /**
     * The {@code case} expression between two styles of an enum, or null if the types are not that.
     *
     * @param otherwise what becomes of a value that has no counterpart: an expression that fails on it
     */
    public static @Nullable String between(LogicalType before, LogicalType after, String column, String otherwise) {
        if (!(before instanceof Enumeration from) || !(after instanceof Enumeration to) || from.style() == to.style()) {
            return null;
        }
        StringBuilder whens = new StringBuilder();
        List<String> constants = from.constants();
        for (int i = 0; i < constants.size(); i++) {
            int position = to.constants().indexOf(constants.get(i));
            if (position >= 0) {
                String name = SqlWriter.literal(constants.get(i));
                whens.append(" when ").append(from.style() == Enumeration.Style.STRING ? name : i);
                whens.append(" then ").append(to.style() == Enumeration.Style.STRING ? name : position);
            }
        }
        return whens.isEmpty() ? otherwise : "case " + column + whens + " else " + otherwise + " end";
    }
}
