package dev.cairn.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * A column.
 *
 * @param name its name
 * @param type what it holds
 * @param nullable whether it takes NULL
 * @param identity whether the database numbers it
 * @param definition the user's own column definition in place of the native type ({@code @Column(columnDefinition)})
 * @param defaultValue the permanent default
 * @param check the user's own check expression on it
 * @param generatedAs the expression of a stored generated column
 * @param comment the comment kept in the database
 * @param options text appended to the column's definition ({@code @Column(options)})
 */
public record Column(
        Name name,
        LogicalType type,
        boolean nullable,
        boolean identity,
        @Nullable Sql definition,
        @Nullable Sql defaultValue,
        @Nullable Sql check,
        @Nullable Sql generatedAs,
        @Nullable String comment,
        @Nullable Sql options) {

    /** A plain nullable column. */
    public static Column of(Name name, LogicalType type) {
        return new Column(name, type, true, false, null, null, null, null, null, null);
    }

    /** A plain nullable column. */
    public static Column of(String name, LogicalType type) {
        return of(Name.of(name), type);
    }

    public Column withName(Name other) {
        return new Column(
                other, type, nullable, identity, definition, defaultValue, check, generatedAs, comment, options);
    }

    public Column withType(LogicalType other) {
        return new Column(
                name, other, nullable, identity, definition, defaultValue, check, generatedAs, comment, options);
    }

    public Column withNullable(boolean other) {
        return new Column(name, type, other, identity, definition, defaultValue, check, generatedAs, comment, options);
    }

    public Column notNull() {
        return withNullable(false);
    }

    public Column withIdentity(boolean other) {
        return new Column(name, type, nullable, other, definition, defaultValue, check, generatedAs, comment, options);
    }

    public Column withDefinition(@Nullable Sql other) {
        return new Column(name, type, nullable, identity, other, defaultValue, check, generatedAs, comment, options);
    }

    public Column withDefaultValue(@Nullable Sql other) {
        return new Column(name, type, nullable, identity, definition, other, check, generatedAs, comment, options);
    }

    public Column withCheck(@Nullable Sql other) {
        return new Column(
                name, type, nullable, identity, definition, defaultValue, other, generatedAs, comment, options);
    }

    public Column withGeneratedAs(@Nullable Sql other) {
        return new Column(name, type, nullable, identity, definition, defaultValue, check, other, comment, options);
    }

    public Column withComment(@Nullable String other) {
        return new Column(name, type, nullable, identity, definition, defaultValue, check, generatedAs, other, options);
    }

    public Column withOptions(@Nullable Sql other) {
        return new Column(name, type, nullable, identity, definition, defaultValue, check, generatedAs, comment, other);
    }
}
