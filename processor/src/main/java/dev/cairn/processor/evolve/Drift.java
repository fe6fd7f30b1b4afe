package dev.cairn.processor.evolve;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.hazard.Mapped;
import dev.cairn.schema.model.Schema;
import java.util.List;

/**
 * What the entities have that the history does not.
 *
 * @param after the schema that the changes lead to
 * @param changes none if there is no drift
 * @param mapped what the mapping knows of columns besides the schema
 */
record Drift(Schema after, List<Change> changes, Mapped mapped) {
    Drift {
        changes = List.copyOf(changes);
    }
}
