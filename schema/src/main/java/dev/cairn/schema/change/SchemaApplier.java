package dev.cairn.schema.change;

import dev.cairn.schema.model.Schema;
import java.util.List;

/** Applies changes to a schema. */
public final class SchemaApplier {

    private SchemaApplier() {}

    /**
     * The schema after the changes, applied in their order.
     *
     * @throws ChangeException if one does not fit: what it adds is there, or what it removes, renames or alters is not there
     *     or is not as the change describes it
     */
    public static Schema apply(Schema before, List<Change> changes) {
        SchemaState state = SchemaState.of(before);
        changes.forEach(state::apply);
        return state.schema();
    }
}
