package dev.cairn.schema.dialect;

import dev.cairn.schema.step.Step;
import java.util.ArrayList;
import java.util.List;

/** Writes steps as SQL: per step its statements, each without the closing semicolon. */
public interface StatementRenderer extends Step.Visitor<List<String>> {

    /** The statements of a step; none where the database has nothing to do for it. */
    default List<String> render(Step step) {
        return step.accept(this);
    }

    /** A database that adds foreign keys to tables checks the rows then. */
    @Override
    default List<String> checkForeignKey(Step.CheckForeignKey step) {
        return List.of();
    }

    /** A database that alters tables does one thing after the other. */
    @Override
    default List<String> rebuildTable(Step.RebuildTable step) {
        return step.alterations().stream()
                .flatMap(alteration -> render(alteration).stream())
                .toList();
    }

    @Override
    default List<String> withWayBack(Step.WithWayBack step) {
        return render(step.step());
    }

    /** A database without forms of its own for it does the step as ever. */
    @Override
    default List<String> online(Step.Online step) {
        return render(step.step());
    }

    /** A database that needs no form for it does one after the other. */
    @Override
    default List<String> replaceKey(Step.ReplaceKey step) {
        List<String> sql = new ArrayList<>(render(new Step.DropConstraint(step.table(), step.before())));
        sql.addAll(render(new Step.AddConstraint(step.table(), step.after())));
        return sql;
    }

    /** A database that adds constraints asks the rows then. */
    @Override
    default List<String> validateConstraint(Step.ValidateConstraint step) {
        return List.of();
    }
}
