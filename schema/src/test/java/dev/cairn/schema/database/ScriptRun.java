package dev.cairn.schema.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.script.Migrations;
import dev.cairn.schema.script.ScriptPart;
import dev.cairn.schema.script.Statement;
import java.util.ArrayList;
import java.util.List;

/** Runs migrations on a real database and compares where the ways lead. */
public final class ScriptRun {

    private static final MigrationId ID = new MigrationId("20261121093000__test");

    private final TestDatabase database;
    private final boolean online;

    public ScriptRun(TestDatabase database) {
        this(database, false);
    }

    /**
     * Runs on a database.
     *
     * @param online whether in the forms that let others go on
     */
    public ScriptRun(TestDatabase database, boolean online) {
        this.database = database;
        this.online = online;
    }

    /** The changes that create a schema out of nothing. */
    public static List<Change> creation(Schema schema) {
        List<Change> changes = new ArrayList<>();
        schema.tables().forEach(table -> changes.add(new Change.CreateTable(table)));
        schema.sequences().forEach(sequence -> changes.add(new Change.CreateSequence(sequence)));
        schema.views().forEach(view -> changes.add(new Change.CreateView(view)));
        return changes;
    }

    /** The statements of a migration. */
    public List<Statement> statements(Schema before, List<Change> changes) {
        List<ScriptPart> parts = Migrations.render(ID, before, changes, online, List.of(), database.dialect());
        return parts.stream().flatMap(part -> part.statements().stream()).toList();
    }

    /** Creates a schema in the empty database. */
    public void create(Schema schema) {
        statements(Schema.EMPTY, creation(schema)).forEach(statement -> database.execute(statement.sql()));
    }

    public void run(List<Statement> statements) {
        statements.forEach(statement -> database.execute(statement.sql()));
    }

    /** Takes statements back, from the last to the first. */
    public void undo(List<Statement> statements) {
        for (int i = statements.size() - 1; i >= 0; i--) {
            statements.get(i).undo().forEach(step -> step.forEach(database::execute));
        }
    }

    /** A migrated database has the catalog of one created anew, and undone that of the one before. */
    public void check(Schema before, List<Change> changes) {
        Schema after = SchemaApplier.apply(before, changes);
        List<Statement> statements = statements(before, changes);
        String text = String.join(";\n", statements.stream().map(Statement::sql).toList());
        String undo = String.join(
                ";\n", statements.stream().map(s -> s.undo().toString()).toList());
        database.clear();
        create(before);
        String catalogBefore = database.catalog();
        String migrated;
        try {
            run(statements);
            migrated = database.catalog();
            undo(statements);
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "\nmigrated by\n" + text + "\nundone by\n" + undo, e);
        }
        assertThat(database.catalog())
                .as("undone, after\n%s\nundone by\n%s", text, undo)
                .isEqualTo(catalogBefore);
        database.clear();
        create(after);
        assertThat(migrated).as("migrated by\n%s", text).isEqualTo(database.catalog());
        database.clear();
    }
}
