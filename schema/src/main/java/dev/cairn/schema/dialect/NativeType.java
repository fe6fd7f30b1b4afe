package dev.cairn.schema.dialect;

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
}
