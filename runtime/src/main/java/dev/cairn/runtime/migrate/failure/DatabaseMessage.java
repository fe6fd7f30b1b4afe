package dev.cairn.runtime.migrate.failure;

import java.sql.SQLException;
import java.util.regex.Pattern;

/** What a database said, on one line and without secrets. */
public final class DatabaseMessage {

    private static final Pattern PASSWORD = Pattern.compile("(?i)(password|pwd)(\\s*[=:]\\s*)[^\\s;&,\"']+");
    private static final Pattern USER_INFO = Pattern.compile("(//[^/:@\\s]+):[^/@\\s]+@");

    private DatabaseMessage() {}

    /** The message with its SQL state. */
    public static String of(SQLException failure) {
        String message = failure.getMessage();
        if (message == null) {
            message = failure.getClass().getSimpleName();
        }
        int statement = message.indexOf("; SQL statement:");
        if (statement >= 0) {
            // H2 repeats the statement, which our own message already shows
            message = message.substring(0, statement);
        }
        String line = message.strip().replaceAll("\\s*\\R\\s*", " ");
        return masked(line) + (failure.getSQLState() == null ? "" : " [" + failure.getSQLState() + "]");
    }

    static String masked(String text) {
        String masked = PASSWORD.matcher(text).replaceAll("$1$2***");
        return USER_INFO.matcher(masked).replaceAll("$1:***@");
    }
}
