package dev.cairn.conformance.catalog;

import java.util.ArrayList;
import java.util.List;

/** Reads a piece of SQL from left to right, without falling for what stands in quotes or parentheses. */
final class SqlText {
    private final String text;
    private int at;

    SqlText(String text) {
        this.text = text;
    }

    /** Whether the next words are these; if so it goes on behind them. */
    boolean takes(String words) {
        skipBlanks();
        int end = at + words.length();
        boolean found = text.regionMatches(true, at, words, 0, words.length())
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        if (found) {
            at = end;
        }
        return found;
    }

    boolean isAtEnd() {
        skipBlanks();
        return at == text.length();
    }

    /** Whether a parenthesis opens here. */
    boolean opens() {
        skipBlanks();
        return at < text.length() && text.charAt(at) == '(';
    }

    /** A word, a name or a literal, its quotes included, or what stands in parentheses with them. */
    String next() {
        skipBlanks();
        int start = at;
        if (opens()) {
            at = groupEnd(at);
        } else if (at < text.length() && isQuote(text.charAt(at))) {
            at = quotedEnd(at);
        } else {
            do {
                at++;
            } while (at < text.length() && isInWord(text.charAt(at)));
        }
        return text.substring(start, at);
    }

    /** A name without its quotes. */
    String name() {
        String next = next();
        return isQuote(next.charAt(0)) ? next.substring(1, next.length() - 1) : next;
    }

    /** What stands in the parentheses that open here, without them. */
    String group() {
        String next = next();
        return next.substring(1, next.length() - 1).strip();
    }

    /** The parts of a text between the commas that stand in no parentheses. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        SqlText reader = new SqlText(text);
        int start = 0;
        while (!reader.isAtEnd()) {
            if (text.charAt(reader.at) == ',') {
                parts.add(text.substring(start, reader.at).strip());
                reader.at++;
                start = reader.at;
            } else {
                reader.next();
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '`' || c == '"';
    }

    private static boolean isInWord(char c) {
        return !Character.isWhitespace(c) && !isQuote(c) && c != '(' && c != ')' && c != ',' && c != '=';
    }

    /** A doubled quote in quotes reads as two literals side by side, which comes to the same here. */
    private int quotedEnd(int start) {
        int end = text.indexOf(text.charAt(start), start + 1);
        return end < 0 ? text.length() : end + 1;
    }

    private int groupEnd(int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isQuote(c)) {
                i = quotedEnd(i) - 1;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return text.length();
    }
}
