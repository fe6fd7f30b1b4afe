package dev.cairn.schema.model;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts that the check on a column lists, such as the values of a discriminator. */
public final class CheckedValues {

    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");

    private CheckedValues() {}

    /** Of what the sources say the renames that take place here: of values that go, into ones that are there. */
    public static SortedMap<String, String> renamed(Sql before, Sql after, Map<String, String> said) {
        Set<String> from = literals(before.toString());
        Set<String> to = literals(after.toString());
        SortedMap<String, String> renamed = new TreeMap<>();
        said.forEach((old, value) -> {
            if (from.contains(literal(old)) && !to.contains(literal(old)) && to.contains(literal(value))) {
                renamed.put(old, value);
            }
        });
        return renamed;
    }

    /** Whether every value that a check lists is listed by another, once the renames have taken place. */
    public static boolean goOn(Sql before, Sql after, Map<String, String> renamed) {
        return literals(after.toString()).containsAll(literals(renamed(before.toString(), renamed)));
    }

    /** An expression in the new values. */
    public static String renamed(String expression, Map<String, String> renamed) {
        Map<String, String> byLiteral = new TreeMap<>();
        renamed.forEach((old, value) -> byLiteral.put(literal(old), literal(value)));
        return LITERAL.matcher(expression)
                .replaceAll(match -> Matcher.quoteReplacement(byLiteral.getOrDefault(match.group(), match.group())));
    }

    private static Set<String> literals(String expression) {
        return LITERAL.matcher(expression)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
