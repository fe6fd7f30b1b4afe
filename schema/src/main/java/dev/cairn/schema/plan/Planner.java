package dev.cairn.schema.plan;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.model.Schema;
import java.util.List;

/** Turns changes into the steps of one database, in an order in which they run. */
public final class Planner {

    private Planner() {}

    /**
     * The steps that lead from a schema over the changes.
     *
     * @param before the schema that the database has
     * @param changes in the order in which they apply to it
     * @return nothing if the changes make no difference in this dialect
     */
    public static List<PlannedStep> plan(Schema before, List<Change> changes, Dialect dialect) {
        return List.of();
    }
}
