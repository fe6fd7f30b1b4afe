package dev.cairn.schema.typechange;

import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the values of a column that gets another type. Renames, hazards and undo scripts ask here, so that what one
 * of them takes for lossless is so for the others; how a database carries the change out is
 * {@link dev.cairn.schema.dialect.Retyping}.
 *
 * @param kind what the new type makes of the values
 * @param silent whether a part of a value may be lost without an error
 * @param loss half a sentence for people on what is lost or may fail, or null
 * @param condition which rows are hit, over {@code %s} for the column; null where SQL cannot say it alike everywhere
 */
public record TypeChange(
        Kind kind,
        boolean silent,
        @Nullable String loss,
        @Nullable String condition) {

    /** What a new type makes of values. */
    public enum Kind {
        /** Every value is one of the new type. */
        SAME,
        /** The same, but for values that are too long: the migration fails on them. */
        SHORTER,
        /** Every value has its counterpart of another kind, such as the digits of a number. */
        CONVERTED,
        /** The same values, but a few constants alone are among the new ones, or they stand at other positions. */
        CONSTANTS,
        /** Values are cut or rounded, or the migration fails on one that is too large. */
        NARROWER,
        /** Values are read anew, one by one, and some cannot be. */
        READ_ANEW
    }

    static final TypeChange SAME = new TypeChange(Kind.SAME, false, null, null);
    static final TypeChange CONVERTED = new TypeChange(Kind.CONVERTED, false, null, null);
    static final TypeChange CONSTANTS = new TypeChange(Kind.CONSTANTS, false, null, null);

    /** A loss without an error. */
    static TypeChange cut(String loss) {
        return new TypeChange(Kind.NARROWER, true, loss, null);
    }

    /** The migration fails on some values. */
    static TypeChange narrower(String loss, @Nullable String condition) {
        return new TypeChange(Kind.NARROWER, false, loss, condition);
    }

    static TypeChange shorter(String loss, @Nullable String condition) {
        return new TypeChange(Kind.SHORTER, false, loss, condition);
    }

    static TypeChange readAnew(String loss) {
        return new TypeChange(Kind.READ_ANEW, false, loss, null);
    }

    /** What a column's values become. */
    public static TypeChange between(LogicalType before, LogicalType after) {
        if (before.equals(after)) {
            return SAME;
        }
        if (Constants.areNames(before) && Constants.areNames(after)) {
            return Constants.ofNames(before, after);
        }
        return before instanceof Choice from ? Constants.from(from, after) : after.accept(new ToType(before));
    }

    /** Whether values stay what they are, lengths of texts, bytes and arrays aside. */
    public boolean keepsValues() {
        return kind == Kind.SAME || kind == Kind.SHORTER;
    }

    /** Whether the new type holds less of the same, so that values are cut or the migration fails. */
    public boolean isNarrower() {
        return kind == Kind.SHORTER || kind == Kind.NARROWER;
    }

    /** Whether old values have to be read into the new type, which some may not be. */
    public boolean isReadAnew() {
        return kind == Kind.READ_ANEW;
    }

    TypeChange withSilent(boolean other) {
        return new TypeChange(kind, other, loss, condition);
    }

    /** The same into a type that takes no other values than its constants. */
    TypeChange intoConstants() {
        return switch (kind) {
            case SAME, CONVERTED, CONSTANTS -> CONSTANTS;
            case SHORTER -> new TypeChange(Kind.NARROWER, silent, loss, condition);
            case NARROWER, READ_ANEW -> this;
        };
    }
}
