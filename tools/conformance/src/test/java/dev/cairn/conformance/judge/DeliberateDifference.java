package dev.cairn.conformance.judge;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The closed register of what Cairn does differently from Hibernate on purpose. A case that shows one says so in its
 * {@code case.properties}; {@code docs/decisions/divergences.md} is written from here.
 */
public enum DeliberateDifference {
    COMPUTED_CHECKS(
            "No check lists the values that only the user's code computes: those of a converter of an enum or a boolean,"
                    + " and those of `@EnumeratedValue`.",
            "Hibernate runs the converter to make the list; a compiler cannot. The column has the same type, takes the same"
                    + " values and passes validation.",
            "convert-enums-and-booleans, enumerated-value-numbers, enumerated-value-text",
            "table \\S+ check .*: missing: .*");

    private final String fact;
    private final String reason;
    private final String cases;
    private final Pattern line;

    DeliberateDifference(String fact, String reason, String cases, String line) {
        this.fact = fact;
        this.reason = reason;
        this.cases = cases;
        this.line = Pattern.compile(line, Pattern.DOTALL);
    }

    /** The name in {@code case.properties}. */
    public static DeliberateDifference of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Those of the lines that are no instance of this difference. */
    List<String> unexplained(List<String> lines) {
        return lines.stream().filter(text -> !line.matcher(text).matches()).toList();
    }

    /** The register as a document. */
    static String document() {
        StringBuilder text = new StringBuilder("""
                # Deliberate differences from Hibernate

                The schema that Cairn maps is the one Hibernate creates, except for what stands here. Written from the enum
                `DeliberateDifference` of the conformance tests (`-Dcairn.update=true` writes it anew); the tests fail for any
                other difference, and for one listed here that a case does not show any more.
                """);
        for (DeliberateDifference difference : values()) {
            text.append("\n## ")
                    .append(difference.key())
                    .append("\n\n")
                    .append(difference.fact)
                    .append("\n\nWhy: ")
                    .append(difference.reason)
                    .append("\n\nCases: ")
                    .append(difference.cases)
                    .append(".\n");
        }
        return text.toString();
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
