package dev.cairn.processor.evolve;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.model.Schema;
import java.util.List;

/**
 * What the entities have that the history does not.
 *
 * @param after the schema that the changes lead to
 * @param changes none if there is no drift
 * @param fills what existing rows get although nobody asked for it
 */
record Drift(Schema after, List<Change> changes, List<Finding> fills) {
    Drift {
        changes = List.copyOf(changes);
        fills = List.copyOf(fills);
    }
}
