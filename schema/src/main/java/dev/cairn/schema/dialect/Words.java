package dev.cairn.schema.dialect;

import java.util.Locale;
import java.util.Set;

/**
 * The words of a database's SQL, all in upper case.
 *
 * @param reserved those that the database takes for no table or column name unless quoted
 * @param keywords those that Hibernate quotes under {@code auto_quote_keyword}: what its dialect and the driver name
 */
public record Words(Set<String> reserved, Set<String> keywords) {

    public Words {
        reserved = Set.copyOf(reserved);
        keywords = Set.copyOf(keywords);
    }

    /** Whether the name must be quoted to be used at all. */
    public boolean reserves(String name) {
        return reserved.contains(name.toUpperCase(Locale.ROOT));
    }

    /** Whether Hibernate quotes the name when it is told to quote keywords. */
    public boolean isKeyword(String name) {
        return keywords.contains(name.toUpperCase(Locale.ROOT));
    }
}
