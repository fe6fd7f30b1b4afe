package dev.cairn.schema.hazard;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.model.Schema;
import java.util.Collection;
import java.util.List;

/** What a rule looks at. */
record Migration(Schema before, Schema after, List<Change> changes, Collection<Dialect> dialects) {
    Migration {
        changes = List.copyOf(changes);
        dialects = List.copyOf(dialects);
    }
}
