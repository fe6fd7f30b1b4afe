package dev.cairn.conformance.random.judge;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Something that is wrong with a version. */
record Fault(Kind kind, String text) {
    private static final Pattern SIGNIFICANT = Pattern.compile(
            "\\b(unique|index|foreign key|check|type|nullable|default|identity|generated|comment|sequence|missing|not expected"
                    + "|primary key|enum|null|[A-Z]{2}\\d{3}|\\w*Exception|\\w*Failure|[0-9A-Z]{5}-\\d+|SKIPPED|DIFFERENT|FAILED)\\b");

    static Fault of(Kind kind, List<String> lines) {
        return new Fault(kind, String.join("\n", lines));
    }

    /** Equal for two instances of what is probably the same mistake. */
    String signature() {
        String first = text.lines().findFirst().orElse("");
        return kind
                + SIGNIFICANT
                        .matcher(first)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .collect(Collectors.joining(" ", " ", ""));
    }

    /** What is asked of every version. */
    enum Kind {
        /** Cairn refuses what Hibernate takes. */
        REFUSED,
        /** Cairn takes what Hibernate refuses. */
        NOT_REFUSED,
        /** The compiler or the processor itself fails. */
        CRASHED,
        SECOND_COMPILATION,
        MIGRATION,
        CATALOG,
        VALIDATION,
        ROWS,
        ROUND_TRIP,
        UNDO
    }
}
