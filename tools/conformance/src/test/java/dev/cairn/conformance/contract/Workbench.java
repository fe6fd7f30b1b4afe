package dev.cairn.conformance.contract;

import dev.cairn.conformance.catalog.Catalog;
import dev.cairn.conformance.database.Databases;
import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.database.TestDatabase;
import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.script.Migrations;
import dev.cairn.schema.script.ScriptPart;
import dev.cairn.schema.script.Statement;
import dev.cairn.schema.step.Step;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An empty database of one dialect, and a connection to it. */
final class Workbench implements AutoCloseable {

    private static final MigrationId ID = new MigrationId("20261121093000__contract");

    private final TestDatabase database;
    private final Connection connection;
    private final Dialect dialect;

    private Workbench(TestDatabase database, Dialect dialect) throws SQLException {
        this.database = database;
        this.connection = database.connect();
        this.dialect = dialect;
    }

    static Workbench open(Server server, Dialect dialect) throws SQLException {
        return new Workbench(Databases.create(server), dialect);
    }

    /**
     * The scripts of a migration.
     *
     * @param online whether it lets others go on using the tables
     */
    static List<ScriptPart> parts(Schema before, List<Change> changes, boolean online, Dialect dialect) {
        return Migrations.render(ID, before, changes, online, List.of(), dialect);
    }

    /** The statements of a migration, in order. */
    static List<Statement> statements(Schema before, List<Change> changes, boolean online, Dialect dialect) {
        return parts(before, changes, online, dialect).stream()
                .flatMap(part -> part.statements().stream())
                .toList();
    }

    /** What takes statements back, in order. */
    static List<String> undo(List<Statement> statements) {
        List<String> all = new ArrayList<>();
        for (int i = statements.size() - 1; i >= 0; i--) {
            statements.get(i).undo().forEach(all::addAll);
        }
        return all;
    }

    void create(Schema schema) {
        migrate(Schema.EMPTY, Deeds.creation(schema), false);
    }

    /** Runs a migration. */
    List<Statement> migrate(Schema before, List<Change> changes, boolean online) {
        List<Statement> statements = statements(before, changes, online, dialect);
        statements.forEach(statement -> run(statement.sql()));
        return statements;
    }

    /** Runs one step by itself. */
    void run(Step step) {
        dialect.renderer().render(step).forEach(this::run);
    }

    /** Whether the database refuses a step. */
    boolean refuses(Step step) {
        return !dialect.renderer().render(step).stream().allMatch(this::takes);
    }

    void run(String sql) {
        try {
            execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(dialect.id() + ": " + e.getMessage() + "\nin: " + sql, e);
        }
    }

    /** Whether the database takes a statement. */
    boolean takes(String sql) {
        try {
            execute(sql);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private void execute(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** The first column of each row. */
    List<String> column(String sql) {
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError(dialect.id() + ": " + e.getMessage() + "\nin: " + sql, e);
        }
    }

    /** The catalog with all names, as another connection sees it. */
    Catalog catalog() throws SQLException {
        return Catalog.read(database);
    }

    String quoted(String name) {
        return dialect.writer().name(Name.quoted(name));
    }

    /** The tables that are there. */
    Set<String> tables() {
        try {
            return catalog().tables().keySet();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    Connection connection() {
        return connection;
    }

    TestDatabase database() {
        return database;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
