package dev.cairn.processor.map.column;

import dev.cairn.processor.map.table.ColumnDraft;
import dev.cairn.processor.map.table.NameRules;
import dev.cairn.processor.map.table.TableDraft;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.NearestName;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.model.Constraint.ForeignKey.OnDelete;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Sql;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the columns and the foreign key by which one table refers to another. */
public final class JoinColumns {

    private final Columns columns;
    private final Problems problems;

    public JoinColumns(Columns columns, Problems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /**
     * One reference to be made.
     *
     * @param joins the {@code @JoinColumn}s, none for the defaults
     * @param foreignKey the {@code @ForeignKey} beside them, or null
     * @param base what a default column name begins with; if empty, it is the name of the column referred to
     * @param hint what a derived name of the foreign key is made of
     * @param repeated whether the table repeats the columns of another: the name stated for the foreign key is that of the first
     */
    public record Request(
            List<AnnotationUse> joins,
            @Nullable AnnotationUse foreignKey,
            String base,
            String hint,
            String path,
            Place place,
            boolean notNull,
            OnDelete onDelete,
            boolean constrained,
            boolean repeated) {
        public Request {
            joins = List.copyOf(joins);
        }

        public Request(
                List<AnnotationUse> joins,
                @Nullable AnnotationUse foreignKey,
                String base,
                String hint,
                String path,
                Place place,
                boolean notNull,
                OnDelete onDelete,
                boolean constrained) {
            this(joins, foreignKey, base, hint, path, place, notNull, onDelete, constrained, false);
        }

        /** The same in a table that repeats the columns of another. */
        public Request again() {
            return new Request(joins, foreignKey, base, hint, path, place, notNull, onDelete, constrained, true);
        }
    }

    /** A join column and the column it refers to. */
    private record Pair(@Nullable AnnotationUse use, ColumnDraft referenced) {}

    /** Whether all columns that the joins name belong to the target's primary key, so that nothing else need be known. */
    public static boolean toPrimaryKey(List<AnnotationUse> joins, TableDraft target) {
        List<Name> keys = target.keyColumns().stream().map(ColumnDraft::name).toList();
        for (AnnotationUse join : joins) {
            String reference = join.string("referencedColumnName");
            ColumnDraft column = reference.isEmpty() ? null : target.find(reference);
            if (!reference.isEmpty() && (column == null || !keys.contains(column.name()))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Adds the columns to {@code table} and the foreign key to {@code target}, an entity's table or one above it.
     *
     * @return the referring columns, empty if the mapping is wrong
     */
    public List<Name> add(TableDraft table, List<TableDraft> target, Request request) {
        TableDraft referred = referred(target, request.joins());
        checkAlike(request);
        List<Pair> pairs = pairs(request, referred);
        List<Name> own = new ArrayList<>();
        List<Name> others = new ArrayList<>();
        for (Pair pair : pairs) {
            ColumnDraft column = column(request, pair, referred);
            if (own.contains(column.name())) {
                problems.report(
                        Message.DUPLICATE_COLUMN,
                        column.place(),
                        column.name().text(),
                        table.name().name().text(),
                        "another join column");
                return List.of();
            }
            own.add(table.share(column).name());
            others.add(pair.referenced.name());
            table.place(column.name(), request.path() + "." + referred.place(pair.referenced));
            ColumnSpec spec = ColumnSpec.of(pair.use, request.place());
            if (spec.unique()) {
                table.addUnique(new TableDraft.Key(null, List.of(column.name())));
            }
        }
        if (own.isEmpty()) {
            return own;
        }
        if (!Set.copyOf(others).equals(Set.copyOf(referred.primaryKey()))) {
            referred.addUnique(new TableDraft.Key(null, others));
        }
        addReference(table, referred, request, own, others);
        return own;
    }

    /** All columns of one reference lie in one table and are all written or none. */
    private void checkAlike(Request request) {
        if (request.joins().size() < 2) {
            return;
        }
        AnnotationUse first = request.joins().get(0);
        boolean stated = request.joins().stream()
                .anyMatch(j -> !j.string("referencedColumnName").isEmpty());
        for (AnnotationUse other : request.joins()) {
            if (stated && other.string("referencedColumnName").isEmpty()) {
                problems.report(Message.REFERENCE_MISSING, other.place());
            }
            if (!other.string("table").equals(first.string("table"))) {
                problems.report(Message.MIXED_JOIN_COLUMNS, other.place(), "table");
            }
            for (String element : List.of("insertable", "updatable")) {
                if (other.bool(element, true) != first.bool(element, true)) {
                    problems.report(Message.MIXED_JOIN_COLUMNS, other.place(), element);
                }
            }
        }
    }

    private void addReference(
            TableDraft table, TableDraft referred, Request request, List<Name> own, List<Name> others) {
        AnnotationUse foreignKey = foreignKey(request);
        TableDraft.Reference reference =
                reference(referred, request.hint(), foreignKey, request.onDelete(), own, others);
        if (request.constrained() && !isOff(foreignKey)) {
            table.addReference(request.repeated() ? reference.unnamed() : reference);
        }
    }

    private static @Nullable AnnotationUse foreignKey(Request request) {
        return request.foreignKey() != null
                ? request.foreignKey()
                : request.joins().stream()
                        .flatMap(join -> Stream.ofNullable(join.nested("foreignKey")))
                        .findFirst()
                        .orElse(null);
    }

    /** Adds a foreign key as {@code @ForeignKey} says. */
    public static void reference(
            TableDraft table,
            TableDraft referred,
            String hint,
            @Nullable AnnotationUse foreignKey,
            OnDelete onDelete,
            boolean constrained,
            List<Name> own,
            List<Name> others) {
        if (constrained && !isOff(foreignKey)) {
            table.addReference(reference(referred, hint, foreignKey, onDelete, own, others));
        }
    }

    /** Whether there is to be no foreign key. */
    public static boolean isOff(@Nullable AnnotationUse foreignKey) {
        return foreignKey != null && foreignKey.constant("value", "CONSTRAINT").equals("NO_CONSTRAINT");
    }

    private static TableDraft.Reference reference(
            TableDraft referred,
            String hint,
            @Nullable AnnotationUse foreignKey,
            OnDelete onDelete,
            List<Name> own,
            List<Name> others) {
        String given = foreignKey == null ? "" : foreignKey.string("name");
        String definition = foreignKey == null ? "" : foreignKey.string("foreignKeyDefinition");
        return new TableDraft.Reference(
                given.isEmpty() ? null : NameRules.constraint(given),
                hint,
                own,
                referred,
                others,
                onDelete,
                definition.isEmpty() ? null : Sql.of(definition));
    }

    private static TableDraft referred(List<TableDraft> target, List<AnnotationUse> joins) {
        String reference = joins.isEmpty() ? "" : joins.get(0).string("referencedColumnName");
        if (!reference.isEmpty()) {
            for (TableDraft table : target) {
                if (table.find(reference) != null) {
                    return table;
                }
            }
        }
        return target.get(0);
    }

    private List<Pair> pairs(Request request, TableDraft referred) {
        List<ColumnDraft> keys = referred.keyColumns();
        List<ColumnDraft> sorted = referred.sortedKeyColumns();
        List<AnnotationUse> joins = request.joins();
        List<Pair> pairs = new ArrayList<>();
        if (joins.isEmpty()) {
            keys.forEach(k -> pairs.add(new Pair(null, k)));
            return pairs;
        }
        for (int i = 0; i < joins.size(); i++) {
            AnnotationUse join = joins.get(i);
            String reference = join.string("referencedColumnName");
            if (!reference.isEmpty()) {
                ColumnDraft found = referred.find(reference);
                if (found == null) {
                    problems.report(
                            Message.UNKNOWN_REFERENCED_COLUMN,
                            join.place("referencedColumnName"),
                            reference,
                            referred.name().name().text(),
                            NearestName.suggestion(reference, referred.columnNames()));
                    return List.of();
                }
                pairs.add(new Pair(join, found));
            } else if (joins.size() == keys.size()) {
                pairs.add(new Pair(join, sorted.get(i)));
            } else {
                problems.report(
                        Message.JOIN_COLUMN_COUNT,
                        join.place(),
                        joins.size(),
                        referred.name().name().text(),
                        keys.size());
                return List.of();
            }
        }
        pairs.sort(Comparator.comparingInt(p -> keys.indexOf(p.referenced)));
        return pairs;
    }

    private ColumnDraft column(Request request, Pair pair, TableDraft referred) {
        ColumnSpec spec = ColumnSpec.of(pair.use, request.place());
        NameRules names = columns.names();
        String logical = spec.name("");
        boolean implied = logical.isEmpty();
        Name name;
        if (implied) {
            String referenced = pair.referenced.stem();
            logical = request.base().isEmpty() ? referenced : request.base() + "_" + referenced;
            name = names.combined(
                    logical, pair.referenced.name(), referred.name().name());
        } else {
            name = names.physical(logical);
        }
        ColumnDraft column = pair.referenced.referring(logical, implied, name, request.path(), spec.namePlace());
        LogicalType own = referred.ownType(pair.referenced.name());
        if (own != null && (!request.constrained() || isOff(foreignKey(request)))) {
            column = column.with(column.column().withType(own.referred()));
        }
        boolean notNull = request.notNull() || !spec.nullable();
        return columns.described(column, spec).nullable(!notNull).readOnly(spec.readOnly());
    }
}
