package dev.cairn.schema.succession;

import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Constraint.Check;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.Constraint.Unique;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who follows whom from one schema to the next.
 *
 * @param before the old schema
 * @param tables per old table that goes on its new name
 * @param columns per old table that goes on, per old column that goes on its new name
 * @param sequences per old sequence that goes on its new name
 */
public record Succession(
        Schema before,
        Map<QualifiedName, QualifiedName> tables,
        Map<QualifiedName, Map<Name, Name>> columns,
        Map<QualifiedName, QualifiedName> sequences) {

    /** What follows what, given what was renamed: a rename wins over a name that stays. */
    public static Succession of(Schema before, Schema after, Renames renames) {
        Map<QualifiedName, QualifiedName> tables = follow(
                before.tables().stream().map(Table::name).toList(),
                after.tables().stream().map(Table::name).toList(),
                renames.tables());
        Map<QualifiedName, Map<Name, Name>> columns = new LinkedHashMap<>();
        tables.forEach((from, to) -> columns.put(
                from,
                follow(
                        names(before.table(from).orElseThrow()),
                        names(after.table(to).orElseThrow()),
                        renames.columns().getOrDefault(from, Map.of()))));
        Map<QualifiedName, QualifiedName> sequences = follow(
                before.sequences().stream().map(Sequence::name).toList(),
                after.sequences().stream().map(Sequence::name).toList(),
                renames.sequences());
        return new Succession(before, tables, columns, sequences);
    }

    private static List<Name> names(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    private static <N> Map<N, N> follow(Collection<N> before, Collection<N> after, Map<N, N> renames) {
        Set<N> present = new HashSet<>(after);
        Set<N> taken = new HashSet<>();
        renames.forEach((from, to) -> {
            if (present.contains(to)) {
                taken.add(to);
            }
        });
        Map<N, N> successors = new LinkedHashMap<>();
        for (N name : before) {
            N renamed = renames.get(name);
            if (renamed != null && present.contains(renamed)) {
                successors.put(name, renamed);
            } else if (present.contains(name) && !taken.contains(name)) {
                successors.put(name, name);
            }
        }
        return successors;
    }

    /** What a constraint of an old table has become by renames alone; nothing if a table or column of it is gone. */
    public Optional<Constraint> successor(Table table, Constraint constraint) {
        Map<Name, Name> own = columns.getOrDefault(table.name(), Map.of());
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public Optional<Constraint> primaryKey(PrimaryKey key) {
                return follow(key.columns(), own)
                        .flatMap(names -> follow(key.partition(), own)
                                .map(partition -> new PrimaryKey(key.name(), names, partition)));
            }

            @Override
            public Optional<Constraint> unique(Unique unique) {
                return follow(unique.columns(), own).map(names -> new Unique(unique.name(), names, unique.options()));
            }

            @Override
            public Optional<Constraint> foreignKey(ForeignKey key) {
                return follow(key.columns(), own).flatMap(names -> successor(key, names));
            }

            @Override
            public Optional<Constraint> check(Check check) {
                return Optional.of(check);
            }
        });
    }

    private Optional<Constraint> successor(ForeignKey key, List<Name> names) {
        if (before.table(key.target()).isEmpty()) {
            return Optional.of(new ForeignKey(
                    key.name(), names, key.target(), key.targetColumns(), key.onDelete(), key.definition()));
        }
        QualifiedName target = tables.get(key.target());
        if (target == null) {
            return Optional.empty();
        }
        return follow(key.targetColumns(), columns.getOrDefault(key.target(), Map.of()))
                .map(targets -> new ForeignKey(key.name(), names, target, targets, key.onDelete(), key.definition()));
    }

    /** What an index of an old table has become by renames alone; nothing if a column of it is gone. */
    public Optional<Index> successor(Table table, Index index) {
        Map<Name, Name> own = columns.getOrDefault(table.name(), Map.of());
        List<Index.Part> parts = new ArrayList<>();
        for (Index.Part part : index.parts()) {
            Name column = own.get(part.column());
            if (column == null) {
                return Optional.empty();
            }
            parts.add(new Index.Part(column, part.order()));
        }
        return Optional.of(new Index(index.name(), parts, index.unique(), index.options()));
    }

    private static Optional<List<Name>> follow(List<Name> names, Map<Name, Name> successors) {
        List<Name> followed =
                names.stream().map(successors::get).filter(n -> n != null).toList();
        return followed.size() == names.size() ? Optional.of(followed) : Optional.empty();
    }
}
