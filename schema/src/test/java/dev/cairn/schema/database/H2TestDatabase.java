package dev.cairn.schema.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An H2 in memory. */
final class H2TestDatabase extends TestDatabase {

    private static final Pattern IDENTITY = Pattern.compile("IDENTITY\\(START WITH \\d+( RESTART WITH \\d+)?\\)");
    private static final Pattern RESTART = Pattern.compile(" RESTART WITH \\d+");

    /** The check of a domain has no name of ours. */
    private static final Pattern UNNAMED = Pattern.compile("\"CONSTRAINT_\\w+\"");

    private H2TestDatabase(Connection connection) {
        super("h2", connection);
    }

    static H2TestDatabase create() throws SQLException {
        return new H2TestDatabase(DriverManager.getConnection("jdbc:h2:mem:", "sa", ""));
    }

    @Override
    public void clear() {
        execute("drop all objects");
    }

    /**
     * H2's own dump. Its {@code key_column_usage} would not do: there a key keeps the old name of a renamed column until the
     * database is opened again.
     */
    @Override
    protected List<String> catalogLines() {
        List<String> lines = new ArrayList<>();
        for (String statement : column("script nodata")) {
            if (statement.startsWith("CREATE MEMORY TABLE")) {
                String[] parts = statement.split("\n");
                lines.add(parts[0]);
                for (String column : List.of(parts).subList(1, parts.length)) {
                    lines.add(parts[0]
                            + IDENTITY.matcher(column).replaceFirst("IDENTITY").replaceFirst(",$", ""));
                }
            } else if (!statement.startsWith("--") && !statement.startsWith("CREATE USER")) {
                String named = UNNAMED.matcher(statement).replaceFirst("\"CONSTRAINT\"");
                lines.add(RESTART.matcher(named).replaceFirst(""));
            }
        }
        return lines;
    }
}
