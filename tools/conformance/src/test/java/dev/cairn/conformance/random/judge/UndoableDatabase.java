package dev.cairn.conformance.random.judge;

import dev.cairn.conformance.catalog.Catalog;
import dev.cairn.conformance.catalog.CatalogDiff;
import dev.cairn.conformance.database.TestDatabase;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.ChangeListFormat;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.script.Migrations;
import dev.cairn.schema.script.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A database without rows, to which every migration is applied, undone, and applied again. */
final class UndoableDatabase {
    private final TestDatabase database;
    private final Dialect dialect;
    private Schema schema = Schema.EMPTY;
    private Catalog catalog;
    private int applied;

    UndoableDatabase(TestDatabase database) throws SQLException {
        this.database = database;
        this.dialect = Dialects.byId(database.server().dialect()).orElseThrow();
        this.catalog = Premises.catalog(database);
    }

    /**
     * Goes on to the newest migration, back and there again.
     *
     * @param db the folder of the project's migrations
     * @param next what the catalog is after it
     * @return how the catalog differs after the undo from the one before
     */
    List<String> thereAndBack(Path db, Catalog next) throws SQLException, IOException {
        List<String> lines = new ArrayList<>();
        for (ChangeList list : pending(db)) {
            List<Statement> statements = Migrations.render(list, schema, List.of(), dialect).stream()
                    .flatMap(part -> part.statements().stream())
                    .toList();
            try (Connection connection = database.connect()) {
                run(connection, statements.stream().map(Statement::sql).toList());
                run(connection, undo(statements));
                lines.addAll(CatalogDiff.between(catalog, Premises.catalog(database)));
                run(connection, statements.stream().map(Statement::sql).toList());
            }
            schema = SchemaApplier.apply(schema, list.changes());
            applied++;
        }
        catalog = next;
        return lines;
    }

    private List<ChangeList> pending(Path db) throws IOException {
        List<ChangeList> lists = new ArrayList<>();
        try (Stream<Path> files = Files.list(db.resolve("changes"))) {
            for (Path file : files.sorted().skip(applied).toList()) {
                lists.add(ChangeListFormat.read(Files.readString(file)));
            }
        }
        return lists;
    }

    private static List<String> undo(List<Statement> statements) {
        List<String> all = new ArrayList<>();
        for (int i = statements.size() - 1; i >= 0; i--) {
            statements.get(i).undo().forEach(all::addAll);
        }
        return all;
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                try {
                    statement.execute(sql);
                } catch (SQLException e) {
                    throw new SQLException(e.getMessage() + " in: " + sql, e.getSQLState(), e.getErrorCode(), e);
                }
            }
        }
    }
}
