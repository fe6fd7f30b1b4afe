package dev.cairn.processor.evolve;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.hazard.Mapped;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.rename.Resolution.Orphans;
import dev.cairn.schema.rename.Resolution.Restart;
import java.util.List;

/**
 * What the entities have that the history does not.
 *
 * @param after the schema that the changes lead to
 * @param changes none if there is no drift
 * @param orphans rows that no class reads any more, of which no change tells
 * @param restarts ids that are counted anew, of which no change tells
 * @param mapped what the mapping knows of columns besides the schema
 */
record Drift(Schema after, List<Change> changes, List<Orphans> orphans, List<Restart> restarts, Mapped mapped) {
    Drift {
        changes = List.copyOf(changes);
        orphans = List.copyOf(orphans);
        restarts = List.copyOf(restarts);
    }
}
