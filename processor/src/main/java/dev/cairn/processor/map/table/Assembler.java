package dev.cairn.processor.map.table;

import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.model.View;
import dev.cairn.schema.succession.MappedSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Turns finished drafts into the schema, and derives the names that are missing. */
public final class Assembler {

    private final DerivedNames names;
    private final List<TableDraft> drafts;
    private final Map<QualifiedName, List<Constraint.Unique>> uniques = new HashMap<>();

    public Assembler(DerivedNames names, List<TableDraft> drafts, Problems problems) {
        this.names = names;
        this.drafts = new SharedTables(problems)
                .join(drafts).stream()
                        .sorted(Comparator.comparing(TableDraft::name))
                        .toList();
    }

    /**
     * The whole schema.
     *
     * @param sequenceOwners per sequence the owner of the table that takes its ids from it
     */
    public MappedSchema schema(List<Sequence> sequences, Map<QualifiedName, String> sequenceOwners) {
        for (TableDraft draft : drafts) {
            draft.uniques().forEach(u -> names.reserve(u.name()));
            draft.references().forEach(r -> names.reserve(r.name()));
            draft.checks().forEach(c -> names.reserve(c.name()));
            draft.indexes().forEach(i -> names.reserve(i.name()));
        }
        List<Table> tables = new ArrayList<>();
        List<View> views = new ArrayList<>();
        Map<QualifiedName, Origins.TableOrigin> origins = new TreeMap<>();
        for (TableDraft draft : drafts) {
            Sql query = draft.query();
            if (query == null) {
                tables.add(table(draft));
            } else {
                views.add(new View(draft.name(), query));
            }
            Origins.TableOrigin origin = origin(draft);
            // a table of numbers is no class's, and may tell classes apart all the same
            if (!draft.owner().isEmpty() || !origin.values().isEmpty()) {
                origins.put(draft.name(), origin);
            }
        }
        Set<String> owners =
                origins.values().stream().map(Origins.TableOrigin::owner).collect(Collectors.toSet());
        sequenceOwners.forEach((sequence, owner) -> {
            if (owners.contains(owner)) {
                origins.putIfAbsent(sequence, new Origins.TableOrigin(owner, new TreeMap<>()));
            }
        });
        return new MappedSchema(new Schema(tables, sequences, views), names.derived(), new Origins(origins));
    }

    /** The unique keys of a table, with their names. */
    public List<Constraint.Unique> uniques(TableDraft draft) {
        return uniques.getOrDefault(draft.name(), List.of());
    }

    public Map<QualifiedName, Place> tablePlaces() {
        Map<QualifiedName, Place> places = new LinkedHashMap<>();
        drafts.forEach(d -> places.put(d.name(), d.place()));
        return places;
    }

    public Map<QualifiedName, Map<Name, Place>> columnPlaces() {
        Map<QualifiedName, Map<Name, Place>> places = new LinkedHashMap<>();
        for (TableDraft draft : drafts) {
            Map<Name, Place> columns = new LinkedHashMap<>();
            draft.columns().forEach(c -> columns.put(c.name(), c.place()));
            places.put(draft.name(), columns);
        }
        return places;
    }

    /** What columns hold renamed constants, and which. */
    public Map<QualifiedName, Map<Name, Map<String, String>>> renamedConstants() {
        Map<QualifiedName, Map<Name, Map<String, String>>> renamed = new LinkedHashMap<>();
        for (TableDraft draft : drafts) {
            for (ColumnDraft column : draft.columns()) {
                if (!column.renamedConstants().isEmpty()) {
                    renamed.computeIfAbsent(draft.name(), any -> new LinkedHashMap<>())
                            .put(column.name(), column.renamedConstants());
                }
            }
        }
        return renamed;
    }

    private static Origins.TableOrigin origin(TableDraft draft) {
        SortedMap<Name, String> columns = new TreeMap<>();
        SortedMap<Name, SortedMap<String, String>> values = new TreeMap<>();
        if (draft.query() != null) {
            return new Origins.TableOrigin(draft.owner(), new TreeMap<>());
        }
        for (ColumnDraft column : draft.columns()) {
            if (!column.path().isEmpty()) {
                columns.put(column.name(), column.path());
            }
            if (!column.values().isEmpty()) {
                values.put(column.name(), new TreeMap<>(column.values()));
            }
        }
        return new Origins.TableOrigin(draft.owner(), columns, values);
    }

    private Table table(TableDraft draft) {
        List<Column> columns = draft.columns().stream().map(ColumnDraft::column).toList();
        List<Constraint.Unique> keys = new ArrayList<>();
        for (TableDraft.Key unique : draft.uniques()) {
            Name given = unique.name();
            keys.add(new Constraint.Unique(
                    given != null ? given : names.derive("uk", draft, about(unique.columns())),
                    unique.columns(),
                    unique.options()));
        }
        uniques.put(draft.name(), keys);
        Table table = Table.of(draft.name(), columns)
                .withUniques(keys)
                .withForeignKeys(draft.references().stream()
                        .map(r -> foreignKey(draft, r))
                        .toList())
                .withChecks(draft.checks().stream().map(c -> check(draft, c)).toList())
                .withIndexes(draft.indexes().stream().map(i -> index(draft, i)).toList())
                .withComment(draft.comment())
                .withOptions(draft.options());
        return draft.primaryKey().isEmpty()
                ? table
                : table.withPrimaryKey(new Constraint.PrimaryKey(
                        names.derive("pk", draft, ""), draft.primaryKey(), draft.partition()));
    }

    private Constraint.ForeignKey foreignKey(TableDraft draft, TableDraft.Reference reference) {
        Name given = reference.name();
        return new Constraint.ForeignKey(
                given != null ? names.stated(given) : names.derive("fk", draft, reference.hint()),
                reference.columns(),
                reference.target().name(),
                reference.targetColumns(),
                reference.onDelete(),
                reference.definition());
    }

    private Constraint.Check check(TableDraft draft, TableDraft.CheckDraft check) {
        Name given = check.name();
        return new Constraint.Check(
                given != null ? given : names.derive("ck", draft, check.hint()), check.expression(), check.options());
    }

    private Index index(TableDraft draft, TableDraft.IndexDraft index) {
        Name given = index.name();
        List<Name> columns = index.parts().stream().map(Index.Part::column).toList();
        return new Index(
                given != null ? names.stated(given) : names.derive("ix", draft, about(columns)),
                index.parts(),
                false,
                index.options());
    }

    private static String about(List<Name> columns) {
        return columns.stream().map(c -> NameRules.snakeCase(c.text())).collect(Collectors.joining("_"));
    }
}
