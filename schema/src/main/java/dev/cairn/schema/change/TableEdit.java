package dev.cairn.schema.change;

import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.change.Change.AlterTable;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Constraint.Check;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.Constraint.Unique;
import dev.cairn.schema.model.EnumConstants;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One change of one table.
 *
 * @param deed what is being done, for the message where it does not fit: {@code drop column book.title}
 */
record TableEdit(Table table, String deed) {

    Table settings(AlterTable change) {
        if (!Objects.equals(table.comment(), change.commentBefore())
                || !Objects.equals(table.options(), change.optionsBefore())) {
            throw misfit("its comment or its options are not as the change describes them");
        }
        return table.withComment(change.commentAfter()).withOptions(change.optionsAfter());
    }

    Table add(Column column, OptionalInt at) {
        if (table.column(column.name()).isPresent()) {
            throw misfit("there is such a column");
        }
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(Math.min(at.orElse(columns.size()), columns.size()), column);
        return table.withColumns(columns);
    }

    Table drop(Column column) {
        same(column);
        table.constraints().filter(c -> usedColumns(c).contains(column.name())).forEach(c -> {
            throw misfit("constraint " + c.name() + " uses it");
        });
        for (Index index : table.indexes()) {
            if (index.parts().stream().anyMatch(p -> p.column().equals(column.name()))) {
                throw misfit("index " + index.name() + " uses it");
            }
        }
        return table.withColumns(table.columns().stream()
                .filter(c -> !c.name().equals(column.name()))
                .toList());
    }

    Table rename(Name from, Name to) {
        has(List.of(from));
        if (table.column(to).isPresent()) {
            throw misfit("there is a column " + to);
        }
        UnaryOperator<Name> renamed = name -> name.equals(from) ? to : name;
        Table result = table.withColumns(table.columns().stream()
                        .map(c -> c.withName(renamed.apply(c.name())))
                        .toList())
                .withUniques(table.uniques().stream()
                        .map(u -> new Unique(u.name(), map(u.columns(), renamed), u.options()))
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(f -> new ForeignKey(
                                f.name(),
                                map(f.columns(), renamed),
                                f.target(),
                                f.targetColumns(),
                                f.onDelete(),
                                f.definition()))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .map(i -> new Index(i.name(), mapParts(i.parts(), renamed), i.unique(), i.options()))
                        .toList());
        PrimaryKey key = table.primaryKey();
        return key == null
                ? result
                : result.withPrimaryKey(
                        new PrimaryKey(key.name(), map(key.columns(), renamed), map(key.partition(), renamed)));
    }

    Table alter(AlterColumn change) {
        Table grown = grown(change);
        if (grown != null) {
            return grown;
        }
        same(change.before());
        Set<Facet> told = new HashSet<>(change.facets());
        told.remove(Facet.VALUES);
        if (!AlterColumn.facetsBetween(change.before(), change.after()).equals(told)) {
            throw misfit("the change names other facets than those that differ");
        }
        return with(change.after());
    }

    /** Where another branch made the column grow as well, it has the constants of both; null where there is nothing of it. */
    private @Nullable Table grown(AlterColumn change) {
        Column there = table.column(change.before().name()).orElse(null);
        Growth growth = Growth.of(change).orElse(null);
        if (there == null || growth == null || there.equals(change.before())) {
            return null;
        }
        List<String> had = EnumConstants.of(change.before().type())
                .map(EnumConstants::names)
                .orElse(List.of());
        boolean hasMore = EnumConstants.of(there.type())
                .filter(now -> now.names().containsAll(had))
                .isPresent();
        if (!hasMore
                || !there.withType(change.before().type()).equals(change.before())
                || !EnumConstants.in(there.type(), had).equals(change.before().type())) {
            return null;
        }
        Column grown = Growth.more(there, growth.added());
        boolean joins = EnumConstants.of(change.after().type())
                .filter(all -> EnumConstants.of(grown.type())
                        .orElseThrow()
                        .without(all, Map.of())
                        .isEmpty())
                .isPresent();
        // A migration that joins branches knows the constants of all, and in which order they stand from then on.
        return with(joins ? change.after() : grown);
    }

    private Table with(Column column) {
        return table.withColumns(table.columns().stream()
                .map(c -> c.name().equals(column.name()) ? column : c)
                .toList());
    }

    Table add(Constraint constraint) {
        free(constraint.name());
        has(usedColumns(constraint));
        if (constraint instanceof PrimaryKey && table.primaryKey() != null) {
            throw misfit("the table has a primary key");
        }
        return with(constraint);
    }

    Table drop(Constraint constraint) {
        if (table.constraints().noneMatch(constraint::equals)) {
            throw misfit("there is no such constraint");
        }
        return without(constraint);
    }

    Table renameConstraint(Name from, Name to) {
        Constraint constraint = table.constraints()
                .filter(c -> c.name().equals(from))
                .findFirst()
                .orElseThrow(() -> misfit("there is no such constraint"));
        free(to);
        return new TableEdit(without(constraint), deed).with(constraint.withName(to));
    }

    Table add(Index index) {
        free(index.name());
        has(index.parts().stream().map(Index.Part::column).toList());
        return table.withIndexes(plus(table.indexes(), index));
    }

    Table drop(Index index) {
        if (!table.indexes().contains(index)) {
            throw misfit("there is no such index");
        }
        return table.withIndexes(minus(table.indexes(), index));
    }

    Table renameIndex(Name from, Name to) {
        Index index = table.indexes().stream()
                .filter(i -> i.name().equals(from))
                .findFirst()
                .orElseThrow(() -> misfit("there is no such index"));
        free(to);
        return table.withIndexes(plus(minus(table.indexes(), index), index.withName(to)));
    }

    /** Keys and indexes name columns that exist, and no two of them bear one name. */
    void consistent() {
        List<Name> names = Stream.concat(
                        table.constraints().map(Constraint::name),
                        table.indexes().stream().map(Index::name))
                .toList();
        if (names.stream().distinct().count() != names.size()) {
            throw misfit("two of its constraints and indexes bear one name");
        }
        table.constraints().forEach(constraint -> has(usedColumns(constraint)));
        table.indexes()
                .forEach(index ->
                        has(index.parts().stream().map(Index.Part::column).toList()));
    }

    void has(List<Name> columns) {
        for (Name column : columns) {
            if (table.column(column).isEmpty()) {
                throw misfit("there is no column " + table.name() + "." + column);
            }
        }
    }

    void refersNotTo(QualifiedName target, Name column) {
        for (ForeignKey key : table.foreignKeys()) {
            if (key.target().equals(target) && key.targetColumns().contains(column)) {
                throw misfit("foreign key " + key.name() + " of " + table.name() + " refers to it");
            }
        }
    }

    /** The columns of its own table that a constraint names. Those that a check mentions are unknown. */
    static List<Name> usedColumns(Constraint constraint) {
        return constraint.accept(ConstraintColumns.VISITOR);
    }

    /** The table with its foreign keys to one table pointing to another. */
    static Table retarget(Table table, QualifiedName from, QualifiedName to) {
        return mapForeignKeys(
                table,
                key -> key.target().equals(from),
                key -> new ForeignKey(
                        key.name(), key.columns(), to, key.targetColumns(), key.onDelete(), key.definition()));
    }

    /** The table with its foreign keys following a column of their target. */
    static Table retarget(Table table, QualifiedName target, Name from, Name to) {
        return mapForeignKeys(
                table,
                key -> key.target().equals(target) && key.targetColumns().contains(from),
                key -> new ForeignKey(
                        key.name(),
                        key.columns(),
                        target,
                        map(key.targetColumns(), name -> name.equals(from) ? to : name),
                        key.onDelete(),
                        key.definition()));
    }

    static boolean sameBarColumnOrder(Table one, Table other) {
        return sorted(one).equals(sorted(other));
    }

    private static Table sorted(Table table) {
        return table.withColumns(table.columns().stream()
                .sorted(Comparator.comparing(Column::name))
                .toList());
    }

    private static Table mapForeignKeys(Table table, Predicate<ForeignKey> which, UnaryOperator<ForeignKey> change) {
        return table.withForeignKeys(table.foreignKeys().stream()
                .map(key -> which.test(key) ? change.apply(key) : key)
                .toList());
    }

    private void same(Column column) {
        has(List.of(column.name()));
        if (!table.columns().contains(column)) {
            throw misfit("the column is not as the change describes it");
        }
    }

    private void free(Name name) {
        if (table.constraints().anyMatch(c -> c.name().equals(name))
                || table.indexes().stream().anyMatch(i -> i.name().equals(name))) {
            throw misfit("there is a constraint or index " + name);
        }
    }

    private Table with(Constraint constraint) {
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public Table primaryKey(PrimaryKey key) {
                return table.withPrimaryKey(key);
            }

            @Override
            public Table unique(Unique unique) {
                return table.withUniques(plus(table.uniques(), unique));
            }

            @Override
            public Table foreignKey(ForeignKey key) {
                return table.withForeignKeys(plus(table.foreignKeys(), key));
            }

            @Override
            public Table check(Check check) {
                return table.withChecks(plus(table.checks(), check));
            }
        });
    }

    private Table without(Constraint constraint) {
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public Table primaryKey(PrimaryKey key) {
                return table.withPrimaryKey(null);
            }

            @Override
            public Table unique(Unique unique) {
                return table.withUniques(minus(table.uniques(), unique));
            }

            @Override
            public Table foreignKey(ForeignKey key) {
                return table.withForeignKeys(minus(table.foreignKeys(), key));
            }

            @Override
            public Table check(Check check) {
                return table.withChecks(minus(table.checks(), check));
            }
        });
    }

    private ChangeException misfit(String why) {
        return new ChangeException("cannot " + deed + ": " + why);
    }

    private static List<Name> map(List<Name> names, UnaryOperator<Name> change) {
        return names.stream().map(change).toList();
    }

    private static List<Index.Part> mapParts(List<Index.Part> parts, UnaryOperator<Name> change) {
        return parts.stream()
                .map(part -> new Index.Part(change.apply(part.column()), part.order()))
                .toList();
    }

    private static <T> List<T> plus(List<T> items, T item) {
        List<T> more = new ArrayList<>(items);
        more.add(item);
        return more;
    }

    private static <T> List<T> minus(List<T> items, T item) {
        return items.stream().filter(other -> !other.equals(item)).toList();
    }
}
