package dev.cairn.schema.plan;

import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Identifiers;
import dev.cairn.schema.dialect.NativeType;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.NativeTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schema in the words of one database: native types, fragments of that database alone, and the checks that columns call
 * for, which exist nowhere but here.
 */
final class Lowering {

    /** Why a column has a check. */
    enum Reason {
        /** Its native type is wider than its meaning. */
        TYPE,
        /** The user's own check on it. */
        RULE
    }

    /** A check that a column calls for. */
    record ColumnCheck(Name column, Reason reason) {}

    /**
     * A table in the words of one database.
     *
     * @param columnChecks those of its constraints that columns call for
     * @param keyIndexes those of its indexes that foreign keys call for, by the name of the foreign key
     */
    record Lowered(NativeTable table, Map<ColumnCheck, Constraint.Check> columnChecks, Map<Name, Index> keyIndexes) {
        Lowered {
            columnChecks = Map.copyOf(columnChecks);
            keyIndexes = Map.copyOf(keyIndexes);
        }

        /** The indexes that no foreign key calls for. */
        List<Index> ownIndexes() {
            return table.indexes().stream()
                    .filter(index -> !keyIndexes.containsValue(index))
                    .toList();
        }

        @Nullable
        NativeColumn column(Name name) {
            return table.columns().stream()
                    .filter(column -> column.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        @Nullable
        Constraint constraint(Name name) {
            return table.constraints().stream()
                    .filter(constraint -> constraint.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        @Nullable
        Index index(Name name) {
            return table.indexes().stream()
                    .filter(index -> index.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    private final Dialect dialect;
    private final Map<QualifiedName, Lowered> tables = new HashMap<>();
    /** Names of constraints and indexes, as the database knows them: some databases want them unique in the schema. */
    private final Set<String> taken = new HashSet<>();

    Lowering(Schema schema, Dialect dialect) {
        this.dialect = dialect;
        for (Table table : schema.tables()) {
            table.constraints().forEach(constraint -> take(constraint.name()));
            table.indexes().forEach(index -> take(index.name()));
        }
        schema.tables().forEach(table -> tables.put(table.name(), lower(table)));
    }

    Lowered table(QualifiedName name) {
        Lowered lowered = tables.get(name);
        if (lowered == null) {
            throw new IllegalArgumentException("there is no table " + name);
        }
        return lowered;
    }

    private boolean take(Name name) {
        return taken.add(dialect.writer().folded(name));
    }

    private Lowered lower(Table table) {
        List<NativeColumn> columns =
                table.columns().stream().map(column -> lower(table, column)).toList();
        List<Constraint> constraints = new ArrayList<>();
        table.constraints()
                .forEach(constraint -> constraint.accept(new OwnWords(table)).ifPresent(constraints::add));
        Map<ColumnCheck, Constraint.Check> checks = new HashMap<>();
        for (Column column : table.columns()) {
            NativeType type = nativeType(column);
            if (type.check() != null) {
                checks.put(
                        new ColumnCheck(column.name(), Reason.TYPE), check(table, column, Reason.TYPE, type.check()));
            }
            String own = text(table, column.check());
            if (own != null) {
                checks.put(new ColumnCheck(column.name(), Reason.RULE), check(table, column, Reason.RULE, own));
            }
        }
        List<Name> order = table.columns().stream().map(Column::name).toList();
        checks.entrySet().stream()
                .sorted((a, b) -> compare(a.getKey(), b.getKey(), order))
                .forEach(entry -> constraints.add(entry.getValue()));
        List<Index> indexes = new ArrayList<>(table.indexes().stream()
                .map(index -> new Index(index.name(), index.parts(), index.unique(), fragment(index.options())))
                .toList());
        Map<Name, Index> keyIndexes =
                dialect.capabilities().foreignKeysNeedIndexes() ? ForeignKeyIndexes.of(constraints, indexes) : Map.of();
        keyIndexes.values().stream().sorted(Comparator.comparing(Index::name)).forEach(indexes::add);
        boolean comments = dialect.capabilities().comments();
        return new Lowered(
                new NativeTable(
                        table.name(),
                        columns,
                        constraints,
                        indexes,
                        comments ? table.comment() : null,
                        text(table.options())),
                checks,
                keyIndexes);
    }

    private static int compare(ColumnCheck a, ColumnCheck b, List<Name> order) {
        int byColumn = Integer.compare(order.indexOf(a.column), order.indexOf(b.column));
        return byColumn != 0 ? byColumn : a.reason.compareTo(b.reason);
    }

    private NativeColumn lower(Table table, Column column) {
        String definition = text(column.definition());
        Constraint.PrimaryKey key = table.primaryKey();
        boolean inKey = key != null && columns(key).contains(column.name());
        return new NativeColumn(
                column.name(),
                column.type(),
                definition != null ? definition : nativeType(column).sql(),
                column.nullable() && !column.identity() && !inKey,
                column.identity(),
                text(column.defaultValue()),
                text(table, column.generatedAs()),
                dialect.capabilities().comments() ? column.comment() : null,
                text(column.options()));
    }

    private List<Name> columns(Constraint.PrimaryKey key) {
        return dialect.capabilities().keysHoldPartitions() ? key.withPartition() : key.columns();
    }

    private NativeType nativeType(Column column) {
        return dialect.typeNames().of(column.type(), dialect.writer().name(column.name()));
    }

    private Constraint.Check check(Table table, Column column, Reason reason, String expression) {
        List<Name> parts = new ArrayList<>(List.of(table.name().name(), column.name()));
        if (reason == Reason.RULE) {
            parts.add(Name.of("rule"));
        }
        Name name = Identifiers.derived("ck", parts);
        for (int i = 2; !take(name); i++) {
            List<Name> numbered = new ArrayList<>(parts);
            numbered.add(Name.of(String.valueOf(i)));
            name = Identifiers.derived("ck", numbered);
        }
        return new Constraint.Check(name, Sql.of(expression), null);
    }

    private @Nullable String text(@Nullable Sql sql) {
        return sql == null ? null : sql.in(dialect.id()).orElse(null);
    }

    /** An expression over the columns of a table. */
    private @Nullable String text(Table table, @Nullable Sql expression) {
        String text = text(expression);
        return text == null
                ? null
                : Mentions.spelled(
                        text, table.columns().stream().map(Column::name).toList(), dialect.writer());
    }

    private @Nullable Sql fragment(@Nullable Sql sql) {
        String text = text(sql);
        return text == null ? null : Sql.of(text);
    }

    /** The constraint with this database's fragments alone, or nothing where it is no constraint here. */
    private final class OwnWords implements Constraint.Visitor<Optional<Constraint>> {
        private final Table table;

        OwnWords(Table table) {
            this.table = table;
        }

        @Override
        public Optional<Constraint> primaryKey(Constraint.PrimaryKey constraint) {
            return Optional.of(new Constraint.PrimaryKey(constraint.name(), columns(constraint)));
        }

        @Override
        public Optional<Constraint> unique(Constraint.Unique constraint) {
            return Optional.of(
                    new Constraint.Unique(constraint.name(), constraint.columns(), fragment(constraint.options())));
        }

        @Override
        public Optional<Constraint> foreignKey(Constraint.ForeignKey constraint) {
            return Optional.of(new Constraint.ForeignKey(
                    constraint.name(),
                    constraint.columns(),
                    constraint.target(),
                    constraint.targetColumns(),
                    constraint.onDelete(),
                    fragment(constraint.definition())));
        }

        @Override
        public Optional<Constraint> check(Constraint.Check constraint) {
            String expression = text(table, constraint.expression());
            return expression == null
                    ? Optional.empty()
                    : Optional.of(new Constraint.Check(
                            constraint.name(), Sql.of(expression), fragment(constraint.options())));
        }
    }
}
