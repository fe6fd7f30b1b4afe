package dev.cairn.processor.evolve;

import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Origins.TableOrigin;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.model.View;
import dev.cairn.schema.snapshot.Snapshot;
import dev.cairn.schema.succession.MappedSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Carries over the tables of entities that this compilation knows to exist but cannot see: their class file or source file is
 * there, but the compiler was handed only some of the classes.
 */
final class KeptTables {

    private final Snapshot before;
    private final Set<String> unseen;

    /**
     * @param unseen binary names of entity classes that are found only as a file
     */
    KeptTables(Snapshot before, Set<String> unseen) {
        this.before = before;
        this.unseen = Set.copyOf(unseen);
    }

    /**
     * The mapped schema with the tables of the unseen entities as they were.
     *
     * @return nothing if what is unseen cannot be kept apart: an entity without a table of its own, or a table that refers to
     *     one that is gone
     */
    Optional<MappedSchema> addTo(MappedSchema mapped) {
        if (unseen.isEmpty()) {
            return Optional.of(mapped);
        }
        List<Table> tables = new ArrayList<>(mapped.schema().tables());
        Map<QualifiedName, TableOrigin> origins = new TreeMap<>(mapped.origins().tables());
        origins.replaceAll(this::withUnseen);
        Set<String> found = new HashSet<>();
        List<View> views = new ArrayList<>(mapped.schema().views());
        for (Map.Entry<QualifiedName, TableOrigin> entry :
                before.origins().tables().entrySet()) {
            String owner = Before.ownerClass(entry.getValue().owner());
            Optional<View> view = before.schema().view(entry.getKey());
            if (unseen.contains(owner)
                    && view.isPresent()
                    && mapped.schema().view(entry.getKey()).isEmpty()) {
                views.add(view.get());
                origins.put(entry.getKey(), entry.getValue());
                found.add(owner);
            }
            Optional<Table> table = before.schema().table(entry.getKey());
            if (unseen.contains(owner)
                    && table.isPresent()
                    && mapped.schema().table(entry.getKey()).isEmpty()) {
                tables.add(table.get());
                origins.put(entry.getKey(), entry.getValue());
                found.add(owner);
            } else if (unseen.contains(owner)
                    && before.schema().sequence(entry.getKey()).isPresent()) {
                origins.putIfAbsent(entry.getKey(), entry.getValue());
            }
        }
        if (!found.containsAll(unseen)) {
            return Optional.empty();
        }
        Schema schema = new Schema(tables, sequences(mapped.schema()), views);
        boolean whole = schema.tables().stream()
                .flatMap(table -> table.foreignKeys().stream())
                .map(Constraint.ForeignKey::target)
                .allMatch(target -> schema.table(target).isPresent() || isOthers(target));
        Set<Name> derived = mapped.derivedNames();
        return whole ? Optional.of(new MappedSchema(schema, derived, new Origins(origins))) : Optional.empty();
    }

    /** What tells the unseen classes apart from those that are seen. */
    private TableOrigin withUnseen(QualifiedName table, TableOrigin origin) {
        SortedMap<Name, SortedMap<String, String>> values = new TreeMap<>(origin.values());
        before.origins()
                .of(table)
                .map(TableOrigin::values)
                .ifPresent(olds -> values.replaceAll((column, byClass) -> {
                    SortedMap<String, String> all = new TreeMap<>(olds.getOrDefault(column, new TreeMap<>()));
                    all.keySet().retainAll(unseen);
                    all.putAll(byClass);
                    return all;
                }));
        return new TableOrigin(origin.owner(), origin.columns(), values);
    }

    /** Whether a table that is referred to is of another history, which never had a place in this one. */
    private boolean isOthers(QualifiedName target) {
        return before.schema().table(target).isEmpty();
    }

    /** Nothing says whose a sequence is, so all of them stay. */
    private List<Sequence> sequences(Schema mapped) {
        List<Sequence> sequences = new ArrayList<>(mapped.sequences());
        for (Sequence sequence : before.schema().sequences()) {
            if (mapped.sequence(sequence.name()).isEmpty()) {
                sequences.add(sequence);
            }
        }
        return sequences;
    }
}
