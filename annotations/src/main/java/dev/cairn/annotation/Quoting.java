package dev.cairn.annotation;

/** Which identifiers are written in quotes, beside those that a mapping quotes itself. */
public enum Quoting {
    /** None: Hibernate's default. A name that an enabled dialect reserves is an error on the element. */
    NONE,
    /** Those that the dialect reserves: Hibernate's {@code hibernate.auto_quote_keyword}. */
    KEYWORDS,
    /** All: Hibernate's {@code hibernate.globally_quoted_identifiers}. */
    ALL
}
