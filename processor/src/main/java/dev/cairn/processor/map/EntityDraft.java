package dev.cairn.processor.map;

import dev.cairn.processor.model.EntityModel;
import dev.cairn.schema.model.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entity and the table it lies in, while the schema is being put together. */
final class EntityDraft {

    /** How a hierarchy lies in tables. */
    enum Strategy {
        SINGLE_TABLE,
        JOINED
    }

    private final EntityModel model;
    private final @Nullable EntityDraft parent;
    private final TableDraft table;
    private final Strategy strategy;
    private final List<Name> mandatory = new ArrayList<>();

    EntityDraft(EntityModel model, @Nullable EntityDraft parent, TableDraft table, Strategy strategy) {
        this.model = model;
        this.parent = parent;
        this.table = table;
        this.strategy = strategy;
    }

    EntityModel model() {
        return model;
    }

    @Nullable
    EntityDraft parent() {
        return parent;
    }

    EntityDraft root() {
        return parent == null ? this : parent.root();
    }

    TableDraft table() {
        return table;
    }

    Strategy strategy() {
        return strategy;
    }

    /** Whether its rows share a table with rows of its parent, so that its columns are empty in those. */
    boolean sharesTable() {
        return parent != null && parent.table == table;
    }

    /** Notes a column that rows of this entity must fill although the table cannot demand it. */
    void addMandatory(Name column) {
        mandatory.add(column);
    }

    /** The columns of {@link #addMandatory} with those of the parents below the root. */
    List<Name> mandatory() {
        List<Name> all = new ArrayList<>(parent == null ? List.of() : parent.mandatory());
        all.addAll(mandatory);
        return all;
    }

    /** This entity and its parents. */
    List<EntityDraft> lineage() {
        List<EntityDraft> lineage = new ArrayList<>();
        for (EntityDraft draft = this; draft != null; draft = draft.parent) {
            lineage.add(draft);
        }
        return lineage;
    }
}
