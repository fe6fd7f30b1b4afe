package dev.cairn.runtime.repository;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the names of constraints and columns in the messages of databases. */
final class ConstraintName {

    private static final Pattern CONSTRAINT = Pattern.compile("constraint \"([^\"]+)\"");
    private static final Pattern COLUMN = Pattern.compile("[Cc]olumn (?:\"([^\"]+)\"|'([^']+)')");

    /** H2 appends a number to the name of the index that it makes for a unique constraint. */
    private static final Pattern H2_INDEX = Pattern.compile("_INDEX_[0-9A-F]+$");

    private ConstraintName() {}

    static @Nullable String in(SQLException refused) {
        return first(CONSTRAINT, refused);
    }

    /** H2 quotes the type along with the name: {@code column "TITLE CHARACTER VARYING(10)"}; MySQL has single quotes. */
    static @Nullable String columnIn(SQLException refused) {
        String column = first(COLUMN, refused);
        return column == null ? null : column.split(" ", 2)[0];
    }

    /** The bare name: H2 reports {@code PUBLIC.UK_BOOK_ISBN_INDEX_1 ON PUBLIC.BOOK(ISBN) VALUES (...)}. */
    static @Nullable String plain(@Nullable String reported) {
        if (reported == null) {
            return null;
        }
        String name = reported.split("[ :]", 2)[0].replace("\"", "");
        return H2_INDEX.matcher(name.substring(name.lastIndexOf('.') + 1)).replaceFirst("");
    }

    private static @Nullable String first(Pattern pattern, SQLException refused) {
        Matcher matcher = pattern.matcher(refused.getMessage() == null ? "" : refused.getMessage());
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }
}
