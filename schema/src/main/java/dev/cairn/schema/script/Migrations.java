package dev.cairn.schema.script;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.plan.PlannedStep;
import dev.cairn.schema.plan.Planner;
import dev.cairn.schema.step.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Renders migrations as scripts. */
public final class Migrations {

    private Migrations() {}

    /**
     * The scripts of a migration in one dialect: at least one, even if it has nothing to do.
     *
     * @param before the schema that the migration starts from
     * @param findings its hazards; each is written above the statement that it is about, see {@link Tellers}
     */
    public static List<ScriptPart> render(
            MigrationId id, Schema before, List<Change> changes, List<Finding> findings, Dialect dialect) {
        List<PlannedStep> plan = Planner.plan(before, changes, dialect);
        List<List<Finding>> above = Tellers.of(plan, findings, dialect);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            add(plan.get(i), above.get(i), dialect, statements);
        }
        boolean transactional = dialect.capabilities().transactionalDdl();
        return List.of(new ScriptPart(id, dialect.id(), 1, 1, transactional, statements));
    }

    private static void add(PlannedStep planned, List<Finding> findings, Dialect dialect, List<Statement> statements) {
        Step step = planned.step();
        List<String> sql = dialect.renderer().render(step);
        if (sql.isEmpty()) {
            return;
        }
        Step inverse = step.inverse();
        // Undo runs from the last statement to the first, so that of the whole step stands with its first statement.
        statements.add(new Statement(
                sql.get(0),
                step.losesData(),
                undo(inverse, dialect),
                inverse == null ? null : UndoLoss.of(inverse, dialect),
                planned.cause(),
                findings));
        for (String further : sql.subList(1, sql.size())) {
            statements.add(new Statement(further, step.losesData(), null, null, planned.cause(), List.of()));
        }
    }

    private static @Nullable String undo(@Nullable Step inverse, Dialect dialect) {
        if (inverse == null) {
            return null;
        }
        List<String> sql = dialect.renderer().render(inverse);
        return sql.isEmpty() ? null : String.join(";\n", sql);
    }
}
