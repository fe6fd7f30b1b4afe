package dev.cairn.schema.model;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts and whole numbers that the check on a column lists, such as the values of a discriminator. */
public final class CheckedValues {

    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'|(?<![\\w.$\"`])-?\\d+(?![\\w.$\"`])");

    private CheckedValues() {}

    /** Whether every value that a check lists is listed by another, once the renames have taken place. */
    public static boolean goOn(Sql before, Sql after, Map<String, String> renamed) {
        return values(after.toString()).containsAll(values(renamed(before.toString(), renamed)));
    }

    /** An expression in the new values. */
    public static String renamed(String expression, Map<String, String> renamed) {
        return LITERAL.matcher(expression).replaceAll(match -> {
            String now = renamed.get(value(match));
            String literal = now == null || match.group(1) == null ? now : "'" + now.replace("'", "''") + "'";
            return Matcher.quoteReplacement(literal == null ? match.group() : literal);
        });
    }

    private static Set<String> values(String expression) {
        return LITERAL.matcher(expression)
                .results()
                .map(CheckedValues::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String value(MatchResult literal) {
        String text = literal.group(1);
        return text == null ? literal.group() : text.replace("''", "'");
    }
}
