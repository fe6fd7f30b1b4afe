package dev.cairn.schema.project;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.RenameColumn;
import dev.cairn.schema.change.Change.RenameTable;
import dev.cairn.schema.change.ChangeException;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.History;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.history.MigrationNames;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.EnumConstants;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.NamedEnum;
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
import java.util.SortedMap;
import java.util.TreeMap;

/** The names that withdrawn migrations gave to tables, columns, constants and classes, as a migration on top of what is left. */
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
        Snapshot left = rest.snapshot();
        Schema schema = left.schema();
        MigrationId last = withdrawn.get(withdrawn.size() - 1).id();
        MigrationId first = withdrawn.get(0).id();
        Origins end = history.snapshotAfter(last).origins();
        KeptValues values = new KeptValues(history.snapshotBefore(first).origins(), left.origins());
        List<Change> renames = new ArrayList<>();
        for (ChangeList list : withdrawn) {
            for (Change change : list.changes()) {
                if (change instanceof RenameTable || change instanceof RenameColumn) {
                    try {
                        schema = SchemaApplier.apply(schema, List.of(change));
                        renames.add(change);
                        if (change instanceof RenameTable table) {
                            values.rename(table);
                        } else if (change instanceof RenameColumn column) {
                            values.rename(column);
                        }
                    } catch (ChangeException e) {
                        // The other side renamed or dropped it as well: the entities say which name it has now.
                    }
                } else if (change instanceof AlterColumn alter) {
                    List<Change> kept = new ArrayList<>(constants(schema, alter));
                    if (kept.isEmpty()) {
                        values(schema, alter, values, end).ifPresent(kept::add);
                    }
                    schema = SchemaApplier.apply(schema, kept);
                    renames.addAll(kept);
                }
            }
        }
        if (renames.isEmpty()) {
            return Optional.empty();
        }
        String slug = MigrationNames.slug(renames);
        MigrationId id = rest.replacing(first, first.instant(), slug);
        if (history.find(id).isPresent()) {
            // A database may have run the one of this name, which started from something else.
            id = rest.nextId(id.instant().plusSeconds(1), slug);
        }
        Origins origins = origins(schema, end, values);
        return Optional.of(rest.next(id, renames, new Snapshot(schema, origins), List.of()));
    }

    private static Optional<AlterColumn> values(Schema schema, AlterColumn withdrawn, KeptValues values, Origins end) {
        Name name = withdrawn.after().name();
        SortedMap<String, String> classes = end.of(withdrawn.table())
                .map(TableOrigin::values)
                .map(columns -> columns.get(name))
                .orElse(new TreeMap<>());
        return schema.table(withdrawn.table())
                .flatMap(table -> table.column(name))
                .flatMap(column -> values.move(column, withdrawn, classes));
    }

    /** What was renamed of a column's constants, as far as they are there; of a type that columns share, in all of them. */
    private static List<Change> constants(Schema schema, AlterColumn withdrawn) {
        List<Change> changes = new ArrayList<>();
        for (Table table : schema.tables()) {
            for (Column column : table.columns()) {
                boolean same = table.name().equals(withdrawn.table())
                        && column.name().equals(withdrawn.after().name());
                boolean shared = column.type() instanceof NamedEnum type
                        && withdrawn.after().type() instanceof NamedEnum other
                        && type.name().equals(other.name());
                if (same || shared) {
                    renamed(table.name(), column, withdrawn.renamedConstants()).ifPresent(changes::add);
                }
            }
        }
        return changes;
    }

    private static Optional<Change> renamed(QualifiedName table, Column column, Map<String, String> all) {
        EnumConstants constants = EnumConstants.of(column.type()).orElse(null);
        if (constants == null) {
            return Optional.empty();
        }
        List<String> names = constants.names().stream()
                .map(name -> all.getOrDefault(name, name))
                .distinct()
                .toList();
        LogicalType type = EnumConstants.in(column.type(), names);
        SortedMap<String, String> renamed = EnumConstants.renamed(column.type(), type, all);
        if (renamed.isEmpty()) {
            return Optional.empty();
        }
        Column after = column.withType(type);
        return Optional.of(
                new AlterColumn(table, column, after, AlterColumn.facetsBetween(column, after), null, renamed));
    }

    /** Where tables and columns came from when they had been renamed, as far as they are there; their values are what is kept. */
    private static Origins origins(Schema schema, Origins known, KeptValues values) {
        Map<QualifiedName, TableOrigin> there = new HashMap<>();
        for (Table table : schema.tables()) {
            known.of(table.name()).ifPresent(origin -> {
                TreeMap<Name, String> columns = new TreeMap<>(origin.columns());
                columns.keySet().removeIf(column -> table.column(column).isEmpty());
                there.put(table.name(), new TableOrigin(origin.owner(), columns, values.of(table.name())));
            });
        }
        return new Origins(there);
    }
}
