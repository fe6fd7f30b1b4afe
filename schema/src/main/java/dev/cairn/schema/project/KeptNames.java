package dev.cairn.schema.project;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.RenameColumn;
import dev.cairn.schema.change.Change.RenameTable;
import dev.cairn.schema.change.ChangeException;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.History;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.history.MigrationNames;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Origins.TableOrigin;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The names that withdrawn migrations gave to tables and columns, as a migration on top of what is left. */
final class KeptNames {

    private final History history;
    private final History rest;

    /**
     * Names in a history.
     *
     * @param rest what is left of it
     */
    KeptNames(History history, History rest) {
        this.history = history;
        this.rest = rest;
    }

    /** The migration in the place of withdrawn ones, parents first; empty if they renamed nothing that is still there. */
    Optional<ChangeList> of(List<ChangeList> withdrawn) {
        Schema schema = rest.snapshot().schema();
        List<Change> renames = new ArrayList<>();
        for (ChangeList list : withdrawn) {
            for (Change change : list.changes()) {
                if (change instanceof RenameTable || change instanceof RenameColumn) {
                    try {
                        schema = SchemaApplier.apply(schema, List.of(change));
                        renames.add(change);
                    } catch (ChangeException e) {
                        // The other side renamed or dropped it as well: the entities say which name it has now.
                    }
                }
            }
        }
        if (renames.isEmpty()) {
            return Optional.empty();
        }
        MigrationId last = withdrawn.get(withdrawn.size() - 1).id();
        MigrationId first = withdrawn.get(0).id();
        String slug = MigrationNames.slug(renames);
        MigrationId id = rest.replacing(first, first.instant(), slug);
        if (history.find(id).isPresent()) {
            // A database may have run the one of this name, which started from something else.
            id = rest.nextId(id.instant().plusSeconds(1), slug);
        }
        Origins origins = origins(schema, history.snapshotAfter(last).origins());
        return Optional.of(rest.next(id, renames, new Snapshot(schema, origins), List.of()));
    }

    /** Where tables and columns came from when they had been renamed, as far as they are there. */
    private static Origins origins(Schema schema, Origins known) {
        Map<QualifiedName, TableOrigin> there = new HashMap<>();
        for (Table table : schema.tables()) {
            known.of(table.name()).ifPresent(origin -> {
                TreeMap<Name, String> columns = new TreeMap<>(origin.columns());
                columns.keySet().removeIf(column -> table.column(column).isEmpty());
                there.put(table.name(), new TableOrigin(origin.owner(), columns));
            });
        }
        return new Origins(there);
    }
}
