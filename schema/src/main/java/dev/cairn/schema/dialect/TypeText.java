package dev.cairn.schema.dialect;

import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the text of a native type or of a user's column definition, as far as the two must be told apart. */
public final class TypeText {

    private static final Pattern CLAUSE = Pattern.compile(
            "\\s+(default|not\\s+null|null|check|unique|primary\\s+key|references|constraint|generated|comment)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private TypeText() {}

    /** The type alone, without the further clauses that a user's column definition may have. */
    public static String typeOnly(String definition) {
        return CLAUSE.matcher(definition.strip()).replaceFirst("");
    }

    /** The first word of a type in lower case, such as {@code varchar} of {@code varchar(255)}. */
    public static String head(String type) {
        String lower = type.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < lower.length() && Character.isJavaIdentifierPart(lower.charAt(end))) {
            end++;
        }
        return lower.substring(0, end);
    }
}
