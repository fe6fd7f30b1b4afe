package dev.cairn.runtime.query.condition;

/** {@code path like pattern}, with {@link #ESCAPE} before a character that stands for itself. */
public record Like(Path path, String pattern, boolean ignoreCase) implements Condition {

    /** Not the backslash, which some databases read as an escape in the literal that names the escape. */
    public static final char ESCAPE = '!';

    /** The value is this text, with a wildcard or nothing before and after it. */
    public static Like of(Path path, String before, String text, String after, boolean ignoreCase) {
        return new Like(path, before + escape(Arguments.notNull(path, text)) + after, ignoreCase);
    }

    /** The value is this text, upper and lower case being the same. */
    public static Like exactly(Path path, String text) {
        return of(path, "", text, "", true);
    }

    /** The value matches a pattern in which wildcards are wildcards. */
    public static Like pattern(Path path, String pattern, boolean ignoreCase) {
        return new Like(path, Arguments.notNull(path, pattern), ignoreCase);
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' || c == '_' || c == ESCAPE) {
                escaped.append(ESCAPE);
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.like(this);
    }
}
