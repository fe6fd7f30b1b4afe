package dev.cairn.schema.model;

import java.util.Comparator;

/**
 * An SQL identifier as the mapping states it, before any dialect folds or quotes it.
 *
 * @param text the identifier without quotes
 * @param quote when it is written in quotes
 */
public record Name(String text, Quote quote) implements Comparable<Name> {

    /** When an identifier is quoted. */
    public enum Quote {
        /** Never: the database folds its case. */
        NONE,
        /** Where the dialect reserves the word, as under Hibernate's {@code auto_quote_keyword}. */
        KEYWORD,
        /** Always: explicitly quoted, or all names are. */
        ALWAYS
    }

    private static final Comparator<Name> ORDER =
            Comparator.comparing(Name::text).thenComparing(Name::quote);

    public Name {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an identifier cannot be empty");
        }
    }

    public static Name of(String text) {
        return new Name(text, Quote.NONE);
    }

    public static Name quoted(String text) {
        return new Name(text, Quote.ALWAYS);
    }

    public static Name keyword(String text) {
        return new Name(text, Quote.KEYWORD);
    }

    /** Reads the notation of {@link #toString()}: {@code plain}, {@code `always quoted`}, {@code [keyword]}. */
    public static Name parse(String notation) {
        int last = notation.length() - 1;
        if (last > 1 && notation.charAt(0) == '`' && notation.charAt(last) == '`') {
            return quoted(notation.substring(1, last));
        }
        if (last > 1 && notation.charAt(0) == '[' && notation.charAt(last) == ']') {
            return keyword(notation.substring(1, last));
        }
        return of(notation);
    }

    /** The same quoting around another text. */
    public Name withText(String other) {
        return new Name(other, quote);
    }

    @Override
    public int compareTo(Name other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return switch (quote) {
            case NONE -> text;
            case KEYWORD -> "[" + text + "]";
            case ALWAYS -> "`" + text + "`";
        };
    }
}
