package dev.cairn.runtime.repository;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What SQLite says when it refuses a statement. It has no SQL states: its driver's messages begin with SQLite's own
 * <a href="https://www.sqlite.org/rescode.html">result code</a>, and end in what SQLite names.
 *
 * @param code such as {@code CONSTRAINT_UNIQUE}
 * @param names the columns of a key or the column that is missing, without their table; else the constraint, if any
 */
record SqliteRefusal(String code, List<String> names) {

    private static final Pattern MESSAGE =
            Pattern.compile("^\\[SQLITE_(\\w+)\\](?:.*constraint failed: ([^)]+)\\))?.*$");

    SqliteRefusal {
        names = List.copyOf(names);
    }

    /** What an exception says, if it is SQLite's. */
    static @Nullable SqliteRefusal in(SQLException refused) {
        Matcher message = MESSAGE.matcher(refused.getMessage() == null ? "" : refused.getMessage());
        if (!message.matches()) {
            return null;
        }
        String names = message.group(2);
        return new SqliteRefusal(
                message.group(1),
                names == null
                        ? List.of()
                        : Arrays.stream(names.split(", "))
                                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                                .toList());
    }

    @Nullable
    String name() {
        return names.isEmpty() ? null : names.get(0);
    }
}
