package dev.cairn.schema.plan;

import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.model.Name;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of an SQL fragment that can be names of columns: all but those inside string literals. */
final class Mentions {

    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|[\\p{L}_][\\p{L}\\p{N}_$]*");

    /** What to write in place of a word, or null to leave it. */
    @FunctionalInterface
    interface Replacement {
        /**
         * Answers for one word.
         *
         * @param name the word, without quotes
         * @param quote the quote around it, or null
         */
        @Nullable
        String of(String name, @Nullable Character quote);
    }

    private Mentions() {}

    static String replaced(String fragment, Replacement replacement) {
        return TOKEN.matcher(fragment).replaceAll(token -> {
            String text = token.group();
            char first = text.charAt(0);
            String other = switch (first) {
                case '\'' -> null;
                case '"', '`' -> replacement.of(unquoted(text), first);
                default -> replacement.of(text, null);
            };
            return Matcher.quoteReplacement(other == null ? text : other);
        });
    }

    /**
     * Whether one of the words may name a column. A word without quotes names none whose own name needs them, such as {@code
     * when}.
     */
    static boolean any(String fragment, Collection<Name> columns) {
        return TOKEN.matcher(fragment)
                .results()
                .map(MatchResult::group)
                .filter(text -> text.charAt(0) != '\'')
                .anyMatch(text -> columns.stream().anyMatch(column -> names(text, column)));
    }

    private static boolean names(String word, Name column) {
        boolean quoted = word.charAt(0) == '"' || word.charAt(0) == '`';
        return (quoted || column.quote() == Name.Quote.NONE)
                && column.text().equalsIgnoreCase(quoted ? unquoted(word) : word);
    }

    private static String unquoted(String text) {
        String quote = text.substring(0, 1);
        return text.substring(1, text.length() - 1).replace(quote + quote, quote);
    }

    /**
     * An expression over columns as a database spells them. Fragments hold quoted columns in standard quotes, which are those of
     * a string in some databases, and a keyword in quotes even where it is none.
     */
    static String spelled(String expression, List<Name> columns, SqlWriter writer) {
        return expression.indexOf('"') < 0
                ? expression
                : replaced(
                        expression,
                        (name, quote) -> quote == null || quote != '"' ? null : spelled(columns, name, writer));
    }

    private static @Nullable String spelled(List<Name> columns, String name, SqlWriter writer) {
        return columns.stream()
                .filter(column ->
                        column.quote() != Name.Quote.NONE && column.text().equals(name))
                .map(writer::name)
                .findFirst()
                .orElse(null);
    }
}
