package dev.cairn.schema.plan;

import dev.cairn.schema.model.Name;
import java.util.Collection;
import java.util.regex.Pattern;

/** Finds conditions without a column, which may make the whole that they are part of a constant. */
final class ConstantTerms {

    private static final Pattern BETWEEN = Pattern.compile("\\bbetween\\b[^()]*?\\band\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern JUNCTION = Pattern.compile("\\b(?:and|or)\\b", Pattern.CASE_INSENSITIVE);

    private ConstantTerms() {}

    /** Whether one of the conditions that {@code and} and {@code or} put together names no column. */
    static boolean in(String expression, Collection<Name> columns) {
        return JUNCTION.splitAsStream(BETWEEN.matcher(expression).replaceAll("between"))
                .anyMatch(term -> !Mentions.any(term, columns));
    }
}
