package dev.cairn.schema.diff;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.model.Schema;
import java.util.List;

/** Compares two schemas. */
public final class SchemaDiffer {

    private SchemaDiffer() {}

    /** The changes without fills. */
    public static List<Change> diff(Schema before, Schema after, Renames renames) {
        return diff(before, after, renames, Fills.NONE);
    }

    /** The changes that lead from one schema to the other, in an order in which they apply one after another. */
    public static List<Change> diff(Schema before, Schema after, Renames renames, Fills fills) {
        return List.of();
    }
}
