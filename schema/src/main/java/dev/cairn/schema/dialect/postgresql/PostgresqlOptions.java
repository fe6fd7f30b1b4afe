package dev.cairn.schema.dialect.postgresql;

import dev.cairn.schema.dialect.TypeText;
import dev.cairn.schema.step.NativeColumn;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The options that {@code alter table} can set on what exists
 * (<a href="https://www.postgresql.org/docs/current/sql-altertable.html">the manual's page</a>); of others it knows nothing.
 */
final class PostgresqlOptions {

    private static final Pattern PARAMETERS = Pattern.compile("(?is)with\\s*(\\(.*\\))");
    private static final Pattern TABLESPACE = Pattern.compile("(?i)(tablespace\\s+\\S+)");
    private static final Pattern STORED = Pattern.compile("(?i)((?:storage|compression)\\s+\\w+)");
    private static final Pattern COLLATION = Pattern.compile("(?i)(collate\\s+\\S+)");

    private PostgresqlOptions() {}

    static Optional<String> ofTable(@Nullable String options) {
        return first(PARAMETERS, options).or(() -> first(TABLESPACE, options)).map(set -> "set " + set);
    }

    static Optional<String> ofColumn(NativeColumn column) {
        return first(STORED, column.options())
                .map(set -> "set " + set)
                .or(() -> first(COLLATION, column.options())
                        .map(collation -> "set data type " + TypeText.typeOnly(column.type()) + " " + collation));
    }

    /** The collation among the options of a column: a change of the type would else put it back to that of the database. */
    static Optional<String> collation(@Nullable String options) {
        return first(COLLATION, options);
    }

    private static Optional<String> first(Pattern pattern, @Nullable String options) {
        Matcher matcher = pattern.matcher(options == null ? "" : options.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
