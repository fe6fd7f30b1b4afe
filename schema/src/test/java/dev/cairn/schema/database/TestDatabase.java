package dev.cairn.schema.database;

import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.testing.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A database of one dialect, empty at first. A new dialect adds one here and passes every test that runs scripts. */
public abstract class TestDatabase implements AutoCloseable {

    private final Dialect dialect;
    private final Connection connection;

    protected TestDatabase(String dialect, Connection connection) {
        this.dialect = Dialects.byId(dialect).orElseThrow();
        this.connection = connection;
    }

    /** The dialects whose database runs here; why another does not is printed. */
    public static List<String> dialects() {
        return Dialects.ids().stream().filter(TestDatabase::runsHere).toList();
    }

    private static boolean runsHere(String dialect) {
        return Stream.of(TestServer.values())
                .filter(server -> server.name().equalsIgnoreCase(dialect))
                .allMatch(TestServer::runsHere);
    }

    /** A database for each dialect. */
    public static TestDatabase of(String dialect) throws SQLException {
        return switch (dialect) {
            case "h2" -> H2TestDatabase.create();
            case "mariadb" -> InnoDbTestDatabase.create(dialect, TestServer.MARIADB);
            case "mysql" -> InnoDbTestDatabase.create(dialect, TestServer.MYSQL);
            case "postgresql" -> PostgresqlTestDatabase.create();
            case "sqlite" -> SqliteTestDatabase.create();
            default -> throw new IllegalArgumentException("no test database for " + dialect);
        };
    }

    public final Dialect dialect() {
        return dialect;
    }

    public final void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(dialect.id() + ": " + e.getMessage() + "\nin: " + sql, e);
        }
    }

    /** The first row's columns. */
    public final List<String> row(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> row = new ArrayList<>();
            if (result.next()) {
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
            }
            return row;
        } catch (SQLException e) {
            throw new AssertionError(dialect.id() + ": " + e.getMessage() + "\nin: " + sql, e);
        }
    }

    /** The first column of each row. */
    protected final List<String> column(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (result.next()) {
                values.add(result.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError(dialect.id() + ": " + e.getMessage() + "\nin: " + sql, e);
        }
    }

    /** Whether it keeps checks, and refuses rows by them: MySQL reads them and forgets them before 8.0.16. */
    public boolean keepsChecks() {
        return true;
    }

    /** A line per column, constraint, index and sequence, sorted; the order of columns does not show. */
    public final String catalog() {
        return String.join("\n", new TreeSet<>(catalogLines()));
    }

    /** Lines that together describe the schema, names of constraints included. */
    protected abstract List<String> catalogLines();

    /** Drops everything. */
    public abstract void clear();

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
