package dev.cairn.conformance.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The normal form of a check as the database prints it: the terms of a conjunction and the values of a list are sorted, for
 * {@code x in ('A','B')} and {@code x in ('B','A')} check the same.
 */
final class CheckExpression {
    private static final String AND = " AND ";
    private static final String OR = " OR ";

    private CheckExpression() {}

    static String normalise(String expression) {
        return normalise(expression, false);
    }

    /**
     * The same of what stands in parentheses.
     *
     * @param values whether it is a list of values, whose order means nothing, and not of arguments
     */
    private static String normalise(String expression, boolean values) {
        StringBuilder level = new StringBuilder();
        for (int at = 0; at < expression.length(); ) {
            char c = expression.charAt(at);
            if (c == '\'' || c == '"') {
                int end = quotedEnd(expression, at);
                level.append(expression, at, end);
                at = end;
            } else if (c == '(' || c == '[') {
                int end = groupEnd(expression, at);
                String before = level.toString().stripTrailing().toLowerCase(Locale.ROOT);
                boolean list = c == '[' || before.endsWith(" in");
                level.append(c)
                        .append(normalise(expression.substring(at + 1, end - 1), list))
                        .append(expression.charAt(end - 1));
                at = end;
            } else {
                // H2 breaks lines where it finds an expression long.
                boolean blank = Character.isWhitespace(c);
                if (!blank || !level.toString().endsWith(" ")) {
                    level.append(blank ? ' ' : c);
                }
                at++;
            }
        }
        return sorted(level.toString().strip(), values);
    }

    /** Sorts what one level joins with AND, which binds closer than OR, or a list of values. {@code BETWEEN a AND b} is left alone. */
    private static String sorted(String level, boolean list) {
        if (level.toUpperCase(Locale.ROOT).contains(" BETWEEN ")) {
            return level;
        }
        List<String> alternatives = split(level, OR);
        if (alternatives.size() > 1) {
            return alternatives.stream()
                    .map(alternative -> sorted(alternative, list))
                    .collect(Collectors.joining(OR));
        }
        List<String> terms = split(level, AND);
        if (terms.size() > 1) {
            Collections.sort(terms);
            return String.join(AND, terms);
        }
        List<String> values = split(level, ", ");
        if (list) {
            Collections.sort(values);
        }
        return String.join(", ", values);
    }

    private static List<String> split(String level, String separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < level.length(); ) {
            char c = level.charAt(at);
            if (c == '\'' || c == '"') {
                at = quotedEnd(level, at);
            } else if (c == '(' || c == '[') {
                at = groupEnd(level, at);
            } else if (level.regionMatches(true, at, separator, 0, separator.length())) {
                parts.add(level.substring(start, at));
                at += separator.length();
                start = at;
            } else {
                at++;
            }
        }
        parts.add(level.substring(start));
        return parts;
    }

    private static int quotedEnd(String text, int start) {
        char quote = text.charAt(start);
        int at = start + 1;
        while (at < text.length()) {
            if (text.charAt(at) == quote) {
                if (at + 1 < text.length() && text.charAt(at + 1) == quote) {
                    at++;
                } else {
                    return at + 1;
                }
            }
            at++;
        }
        return at;
    }

    private static int groupEnd(String text, int start) {
        int depth = 0;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\'' || c == '"') {
                at = quotedEnd(text, at);
                continue;
            }
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
                if (depth == 0) {
                    return at + 1;
                }
            }
            at++;
        }
        return at;
    }
}
