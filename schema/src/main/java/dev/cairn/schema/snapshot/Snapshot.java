package dev.cairn.schema.snapshot;

import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Schema;

/**
 * The schema after a migration, and where in Java its parts come from. It is derived: the change lists can always rebuild
 * it.
 *
 * @param schema what is hashed
 * @param origins what is not
 */
public record Snapshot(Schema schema, Origins origins) {

    /** The snapshot before the first migration. */
    public static final Snapshot EMPTY = new Snapshot(Schema.EMPTY, Origins.NONE);
}
