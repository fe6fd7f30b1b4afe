package dev.cairn.schema.dialect;

import dev.cairn.schema.step.NativeTable;
import dev.cairn.schema.step.Step;

/** What a database alters in a table that exists. For all else the planner has the table rebuilt. */
@FunctionalInterface
public interface Alterations {

    /** Of a database that alters whatever there is to alter. */
    Alterations ALL = (step, table) -> true;

    /**
     * Whether the database takes the step as it is.
     *
     * @param table the table as it stands before the step
     */
    boolean inPlace(Step.Alteration step, NativeTable table);
}
