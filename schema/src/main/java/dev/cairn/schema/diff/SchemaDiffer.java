package dev.cairn.schema.diff;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.succession.Continuity;
import dev.cairn.schema.succession.Renames;
import dev.cairn.schema.succession.Succession;
import java.util.List;

/**
 * Compares two schemas.
 *
 * <p>What goes with a table is not spelled out: {@code DropTable} takes its keys, indexes and own foreign keys with it.
 * Everything else is: whatever rests on a dropped column, and every foreign key to a dropped table or key, is dropped by a
 * change of its own, so that each change has an exact inverse. A foreign key that stays is dropped and added again where the
 * key it rests on is replaced or its columns become another kind of thing.
 *
 * <p>Columns are added at the end. Where the new schema has another order of columns than {@link Continuity#align} gives, the
 * changes lead to it but for that order; the order of columns alone is no difference.
 *
 * <p>Names that differ in nothing but case or quoting are renames here; whether that is one in a database is up to its
 * dialect.
 */
public final class SchemaDiffer {

    private SchemaDiffer() {}

    /** The changes without fills. */
    public static List<Change> diff(Schema before, Schema after, Renames renames) {
        return diff(before, after, renames, Fills.NONE);
    }

    /**
     * The changes that lead from one schema to the other, in an order in which they apply one after another: foreign keys go,
     * tables go, constraints and indexes go; renames; columns are added, altered, dropped; constraints and indexes come, then
     * tables, then foreign keys. So a fill may use the columns that go.
     */
    public static List<Change> diff(Schema before, Schema after, Renames renames, Fills fills) {
        return new Comparison(before, after, Succession.of(before, after, renames), fills).changes();
    }
}
