package dev.cairn.schema.plan;

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

    private static String unquoted(String text) {
        String quote = text.substring(0, 1);
        return text.substring(1, text.length() - 1).replace(quote + quote, quote);
    }
}
