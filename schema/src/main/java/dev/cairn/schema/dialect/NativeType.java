package dev.cairn.schema.dialect;

import dev.cairn.schema.model.LogicalType;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A logical type in the words of one database.
 *
 * @param sql the type's name, such as {@code varchar(255)}
 * @param check where that type is wider than the meaning: the condition on the column that narrows it
 */
public record NativeType(String sql, @Nullable String check) {

    /** A type that needs no check. */
    public static NativeType of(String sql) {
        return new NativeType(sql, null);
    }

    /** The same type with another check. */
    public NativeType with(@Nullable String other) {
        return new NativeType(sql, other);
    }

    /** The condition that a column holds one of the values. */
    public static String among(LogicalType.Choice type, String column) {
        return switch (type.form()) {
            case POSITION -> column + " between 0 and " + (type.values().size() - 1);
            case NUMBER -> column + " in (" + String.join(", ", type.values()) + ")";
            case TEXT ->
                type.values().stream().map(SqlWriter::literal).collect(Collectors.joining(", ", column + " in (", ")"));
        };
    }
}
