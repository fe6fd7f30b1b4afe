package dev.cairn.schema.model;

import org.jspecify.annotations.Nullable;

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

    /**
     * Reads the notation of {@link #toString()}: {@code plain}, {@code `always quoted`}, {@code [keyword]}, and
     * {@code 'never quoted'} where the text holds a character of this notation. Inside, a closing character is doubled.
     */
    public static Name parse(String notation) {
        if (notation.length() > 2) {
            char close = closing(notation.charAt(0));
            if (close != 0 && notation.charAt(notation.length() - 1) == close) {
                String twice = String.valueOf(close).repeat(2);
                String text = notation.substring(1, notation.length() - 1).replace(twice, String.valueOf(close));
                return new Name(text, close == '`' ? Quote.ALWAYS : close == ']' ? Quote.KEYWORD : Quote.NONE);
            }
        }
        return of(notation);
    }

    /** The character that closes what this one opens in the notation of names, or 0 if it opens nothing. */
    static char closing(char open) {
        return switch (open) {
            case '`', '\'' -> open;
            case '[' -> ']';
            default -> 0;
        };
    }

    /** The same quoting around another text. */
    public Name withText(String other) {
        return new Name(other, quote);
    }

    /**
     * By hand, as is {@link #hashCode()}: what the compiler writes for a record is linked when it is first called, which takes a
     * compilation of few entities longer than all that this class does for it.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Name name && quote == name.quote && text.equals(name.text);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + quote.name().hashCode();
    }

    @Override
    public int compareTo(Name other) {
        int order = text.compareTo(other.text);
        return order == 0 ? quote.compareTo(other.quote) : order;
    }

    @Override
    public String toString() {
        return switch (quote) {
            case NONE -> isPlain() ? text : "'" + text.replace("'", "''") + "'";
            case KEYWORD -> "[" + text.replace("]", "]]") + "]";
            case ALWAYS -> "`" + text.replace("`", "``") + "`";
        };
    }

    private boolean isPlain() {
        for (int i = 0; i < text.length(); i++) {
            if (".`'[]".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
