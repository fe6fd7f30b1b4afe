package dev.cairn.schema.step;

import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import org.jspecify.annotations.Nullable;

/**
 * A column as one database has it: every text is that database's own. Checks on it are constraints of the table.
 *
 * @param logical what it holds; for conversions between types
 * @param type the native type, or the user's own column definition
 * @param defaultValue the permanent default
 * @param generatedAs the expression of a stored generated column
 * @param options text appended to the definition
 */
public record NativeColumn(
        Name name,
        LogicalType logical,
        String type,
        boolean nullable,
        boolean identity,
        @Nullable String defaultValue,
        @Nullable String generatedAs,
        @Nullable String comment,
        @Nullable String options) {

    public NativeColumn withName(Name other) {
        return new NativeColumn(other, logical, type, nullable, identity, defaultValue, generatedAs, comment, options);
    }

    public NativeColumn withType(LogicalType otherLogical, String other) {
        return new NativeColumn(
                name, otherLogical, other, nullable, identity, defaultValue, generatedAs, comment, options);
    }

    public NativeColumn withNullable(boolean other) {
        return new NativeColumn(name, logical, type, other, identity, defaultValue, generatedAs, comment, options);
    }

    public NativeColumn withIdentity(boolean other) {
        return new NativeColumn(name, logical, type, nullable, other, defaultValue, generatedAs, comment, options);
    }

    public NativeColumn withDefaultValue(@Nullable String other) {
        return new NativeColumn(name, logical, type, nullable, identity, other, generatedAs, comment, options);
    }

    public NativeColumn withGeneratedAs(@Nullable String other) {
        return new NativeColumn(name, logical, type, nullable, identity, defaultValue, other, comment, options);
    }

    public NativeColumn withComment(@Nullable String other) {
        return new NativeColumn(name, logical, type, nullable, identity, defaultValue, generatedAs, other, options);
    }

    public NativeColumn withOptions(@Nullable String other) {
        return new NativeColumn(name, logical, type, nullable, identity, defaultValue, generatedAs, comment, other);
    }
}
