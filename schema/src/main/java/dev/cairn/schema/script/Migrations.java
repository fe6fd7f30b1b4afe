package dev.cairn.schema.script;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.OnlineForms;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.plan.PlannedStep;
import dev.cairn.schema.plan.Planner;
import dev.cairn.schema.script.PartCuts.Cut;
import dev.cairn.schema.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    public static List<ScriptPart> render(ChangeList list, Schema before, List<Finding> findings, Dialect dialect) {
        return render(list.id(), before, list.changes(), list.online(), findings, dialect);
    }

    /** The script of a migration that need not spare others. */
    public static List<ScriptPart> render(
            MigrationId id, Schema before, List<Change> changes, List<Finding> findings, Dialect dialect) {
        return render(id, before, changes, false, findings, dialect);
    }

    /**
     * The scripts of a migration.
     *
     * @param online whether it lets others go on using its tables
     */
    public static List<ScriptPart> render(
            MigrationId id,
            Schema before,
            List<Change> changes,
            boolean online,
            List<Finding> findings,
            Dialect dialect) {
        // Without those of which the database keeps nothing, such as the name of a check: no finding may stand there.
        List<Rendered> rendered = Planner.plan(before, changes, dialect, online).stream()
                .map(planned -> new Rendered(planned, dialect.renderer().render(planned.step())))
                .filter(step -> !step.sql().isEmpty())
                .toList();
        List<PlannedStep> plan = rendered.stream().map(Rendered::planned).toList();
        List<List<Finding>> above = Tellers.of(plan, findings, dialect);
        boolean transactional = dialect.capabilities().transactionalDdl();
        boolean apart = online && transactional && dialect.online() != OnlineForms.NONE;
        List<Cut> cuts = apart ? PartCuts.of(plan, dialect) : List.of(new Cut(0, plan.size(), transactional, false));
        List<ScriptPart> parts = new ArrayList<>();
        for (Cut cut : cuts) {
            List<Statement> statements = new ArrayList<>();
            for (int i = cut.from(); i < cut.to(); i++) {
                add(rendered.get(i), above.get(i), dialect, online, apart, statements);
            }
            if (cut.impatient() && !statements.isEmpty()) {
                Change first = statements.get(0).change();
                dialect.online()
                        .impatience()
                        .ifPresent(
                                sql -> statements.add(0, new Statement(sql, false, List.of(), null, first, List.of())));
            }
            parts.add(new ScriptPart(
                    id, dialect.id(), parts.size() + 1, cuts.size(), cut.transactional(), apart, statements));
        }
        return parts;
    }

    /** A step and its statements. */
    private record Rendered(PlannedStep planned, List<String> sql) {}

    private static void add(
            Rendered rendered,
            List<Finding> findings,
            Dialect dialect,
            boolean online,
            boolean apart,
            List<Statement> statements) {
        Step step = rendered.planned().step();
        Change cause = rendered.planned().cause();
        List<String> sql = rendered.sql();
        Step inverse = step.inverse();
        // Undo runs from the last statement to the first, so that of the whole step stands with its first statement.
        statements.add(new Statement(
                sql.get(0),
                step.losesData(),
                undo(inverse, dialect, online, apart),
                inverse == null ? null : UndoLoss.of(inverse, dialect),
                cause,
                findings));
        for (String further : sql.subList(1, sql.size())) {
            statements.add(new Statement(further, step.losesData(), List.of(), null, cause, List.of()));
        }
    }

    /** Others are spared by the way back as well, and never wait long for it. */
    private static List<List<String>> undo(@Nullable Step inverse, Dialect dialect, boolean online, boolean apart) {
        if (inverse == null) {
            return List.of();
        }
        List<List<String>> steps = new ArrayList<>();
        List<List<Step>> stages = online ? dialect.online().stages(inverse) : List.of(List.of(inverse));
        for (Step step : stages.stream().flatMap(List::stream).toList()) {
            List<String> sql = dialect.renderer().render(step);
            Optional<String> impatience = apart && PartCuts.letsOthersWait(step, dialect)
                    ? dialect.online().impatience()
                    : Optional.empty();
            if (impatience.isEmpty() || sql.isEmpty()) {
                sql.forEach(one -> steps.add(List.of(one)));
            } else {
                List<String> together = new ArrayList<>(sql);
                together.add(0, impatience.get());
                steps.add(together);
            }
        }
        return steps;
    }
}
