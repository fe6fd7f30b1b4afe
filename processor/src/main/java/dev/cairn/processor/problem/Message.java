package dev.cairn.processor.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * Every message to the user, as code, fact and remedy. Placeholders are {@code {0}}, {@code {1}}, ... A code once released keeps
 * its meaning.
 */
public enum Message {
    NO_ID("MP101", "entity {0} has no id.", "Mark the attribute of its primary key with @Id or @EmbeddedId.");

    private final String code;
    private final String fact;
    private final String remedy;

    Message(String code, String fact, String remedy) {
        this.code = code;
        this.fact = fact;
        this.remedy = remedy;
    }

    /** The stable code, such as {@code MP101}. */
    public String code() {
        return code;
    }

    /** {@code MP101: fact remedy}. */
    public String text(List<String> arguments) {
        String pattern = code + ": " + fact + (remedy.isEmpty() ? "" : " " + remedy);
        return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(arguments.toArray());
    }
}
