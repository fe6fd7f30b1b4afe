package dev.cairn.schema.dialect;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a column's texts are compared, where the name of that begins with the character set in which they are stored.
 *
 * @param name in lower case, such as {@code utf8mb4_bin}; empty for the database's own
 */
public record Collation(String name) {

    /** What is stored unless something else is said, and all that Hibernate writes. */
    private static final String BROADEST = "utf8mb4";

    /** Character sets each of which has all that those behind it have. */
    private static final List<String> BROADER_FIRST = List.of(BROADEST, "utf8mb3", "utf8", "latin1", "ascii");

    private static final Pattern COLLATE = Pattern.compile("(?i)\\bcollate\\s+[`\"']?(\\w+)");

    /** That of a column with these options. */
    public static Collation in(@Nullable String options) {
        Matcher collate = COLLATE.matcher(options == null ? "" : options);
        return new Collation(collate.find() ? collate.group(1).toLowerCase(Locale.ROOT) : "");
    }

    public String characterSet() {
        return name.isEmpty() ? BROADEST : name.equals("binary") ? name : name.replaceFirst("_.*", "");
    }

    /** Whether all characters of another one can be stored; not where nobody knows. */
    public boolean holds(Collation other) {
        int own = BROADER_FIRST.indexOf(characterSet());
        int others = BROADER_FIRST.indexOf(other.characterSet());
        return characterSet().equals(other.characterSet()) || (own >= 0 && own <= others);
    }

    /** Whether only equal texts are the same. */
    public boolean isExact() {
        return name.endsWith("_bin") || name.equals("binary");
    }
}
