package dev.cairn.processor.map;

import dev.cairn.processor.map.column.ColumnSpec;
import dev.cairn.processor.map.column.Columns;
import dev.cairn.processor.map.column.JoinColumns;
import dev.cairn.processor.map.column.Overrides;
import dev.cairn.processor.map.id.IdClassTypes;
import dev.cairn.processor.map.id.NamedParts;
import dev.cairn.processor.map.table.ColumnDraft;
import dev.cairn.processor.map.table.EntityDraft;
import dev.cairn.processor.map.table.NameRules;
import dev.cairn.processor.map.table.TableDraft;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind.ToOne;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.schema.model.Constraint.ForeignKey.OnDelete;
import dev.cairn.schema.model.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps references to one entity: join columns, a join table, or the shared primary key. */
final class ToOneMapper {

    private final MappingRun run;
    private final JoinColumns joinColumns;

    ToOneMapper(MappingRun run) {
        this.run = run;
        this.joinColumns = run.joinColumns();
    }

    void map(Attribute attribute, ToOne kind, Scope scope) {
        EntityDraft target = run.drafts().entity(kind.target());
        if (kind.mappedBy() != null || target == null) {
            return;
        }
        AnnotationUse formula = attribute.annotations().get(Hibernate.JOIN_FORMULA);
        if (formula != null) {
            // It is in queries alone.
            int columns = run.keyTable(target).keyColumns().size();
            if (columns != 1) {
                String table = target.table().name().name().text();
                run.problems().report(Message.JOIN_COLUMN_COUNT, formula.place(), 1, table, columns);
            }
            return;
        }
        AnnotationUse joinTable = joinTable(attribute, scope.overrides());
        if (joinTable != null) {
            run.later(() -> mapJoinTable(attribute, kind, scope, target, joinTable));
            return;
        }
        List<AnnotationUse> joins = joins(attribute.name(), attribute.annotations(), scope.overrides());
        if (joins.isEmpty() && sharesKey(attribute)) {
            // Both rows have the same key; Hibernate makes neither a column nor a foreign key of that.
            return;
        }
        if (scope.part() == Scope.Part.KEY || JoinColumns.toPrimaryKey(joins, run.keyTable(target))) {
            mapColumns(attribute, kind, scope, target, joins);
        } else {
            run.later(() -> mapColumns(attribute, kind, scope, target, joins));
        }
    }

    /** The {@code @JoinTable} of an attribute, that of an override before its own. */
    static @Nullable AnnotationUse joinTable(Attribute attribute, Overrides overrides) {
        AnnotationUse override = overrides.association(attribute.name());
        AnnotationUse overriding = override == null ? null : override.nested("joinTable");
        return overriding != null ? overriding : attribute.annotations().get(Jpa.JOIN_TABLE);
    }

    /** The {@code @JoinColumn}s of an attribute; those of an override replace its own. */
    static List<AnnotationUse> joins(String attribute, Annotations annotations, Overrides overrides) {
        AnnotationUse override = overrides.association(attribute);
        List<AnnotationUse> overriding = override == null ? List.of() : override.nestedList("joinColumns");
        return overriding.isEmpty() ? annotations.all(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS) : overriding;
    }

    /**
     * What is said of the foreign key. As in Hibernate, an override replaces what the attribute says, all but that there
     * is none; what an override's {@code @JoinColumn}s say of it counts for nothing.
     */
    private static @Nullable AnnotationUse foreignKey(Attribute attribute, Scope scope) {
        AnnotationUse override = scope.overrides().association(attribute.name());
        if (override == null) {
            AnnotationUse columns = attribute.annotations().get(Jpa.JOIN_COLUMNS);
            return columns == null ? null : columns.nested("foreignKey");
        }
        AnnotationUse column = attribute.annotations().get(Jpa.JOIN_COLUMN);
        AnnotationUse holder = column == null ? attribute.annotations().get(Jpa.JOIN_COLUMNS) : column;
        AnnotationUse own = holder == null ? null : holder.nested("foreignKey");
        if (JoinColumns.isOff(own)) {
            return own;
        }
        AnnotationUse overriding = override.nested("foreignKey");
        return overriding == null ? new AnnotationUse(Jpa.FOREIGN_KEY, Map.of(), override.place()) : overriding;
    }

    private static boolean sharesKey(Attribute attribute) {
        return attribute.annotations().has(Jpa.PRIMARY_KEY_JOIN_COLUMN)
                || attribute.annotations().has(Jpa.PRIMARY_KEY_JOIN_COLUMNS);
    }

    private void mapColumns(
            Attribute attribute, ToOne kind, Scope scope, EntityDraft target, List<AnnotationUse> joins) {
        boolean key = scope.part() == Scope.Part.KEY || attribute.isId();
        boolean optional = optional(attribute) && !key;
        boolean validated = run.validated(attribute, scope);
        TableDraft table =
                joins.isEmpty() ? scope.table() : run.table(scope, ColumnSpec.of(joins.get(0), attribute.place()));
        boolean shares = table == scope.table() && scope.sharesTable();
        JoinColumns.Request request = new JoinColumns.Request(
                joins,
                foreignKey(attribute, scope),
                attribute.name(),
                hint(scope.path(attribute.name())),
                scope.path(attribute.name()),
                attribute.place(),
                (!optional || validated) && !shares,
                // Where a table repeats the columns of another, Hibernate repeats its foreign keys without
                // this.
                scope.repeated() ? OnDelete.NO_ACTION : onDelete(attribute.annotations()),
                constrained(attribute));
        List<Name> columns =
                joinColumns.add(table, run.keyTables(target), scope.repeated() ? request.again() : request);
        if (attribute.isId() && scope.entity().root().model().annotations().has(Jpa.ID_CLASS)) {
            new IdClassTypes(run.columns(), run.problems())
                    .state(attribute, table, columns, target.root().model(), joins);
        }
        if (!key && !attribute.annotations().has(Jpa.MAPS_ID)) {
            refuseTwoWriters(attribute, scope, table, joins, columns);
        }
        if (key) {
            new NamedParts(run.columns(), run.problems())
                    .state(attribute, scope.entity().root().model(), table, columns, joins);
        }
        for (Name name : columns) {
            ColumnDraft column = table.column(name);
            if (column != null && !key) {
                table.replace(Columns.referring(column, attribute.annotations()));
            }
        }
        if (!optional && shares) {
            columns.forEach(scope.entity()::addMandatory);
        }
        // A key of several columns is the table's, and not repeated with the columns.
        boolean unique = kind.oneToOne() && (columns.size() == 1 || !scope.repeated());
        if (unique && !key && !columns.isEmpty()) {
            table.addUnique(new TableDraft.Key(null, columns));
        }
        if (attribute.annotations().has(Hibernate.NATURAL_ID)) {
            run.naturalId(scope.entity(), table, columns);
        }
        scope.entity().columns(scope.path(attribute.name()), columns);
    }

    /** Two associations may share columns only if one leaves them to the other. */
    private void refuseTwoWriters(
            Attribute attribute, Scope scope, TableDraft table, List<AnnotationUse> joins, List<Name> columns) {
        if (joins.stream().anyMatch(j -> !j.bool("insertable", true) && !j.bool("updatable", true))) {
            return;
        }
        String path = scope.path(attribute.name());
        for (Name column : columns) {
            String other = scope.entity().write(table, column, path);
            if (!other.equals(path)) {
                run.problems()
                        .report(
                                Message.DUPLICATE_COLUMN,
                                joins.isEmpty()
                                        ? attribute.place()
                                        : joins.get(0).place(),
                                column.text(),
                                table.name().name().text(),
                                "attribute " + other);
            }
        }
    }

    private void mapJoinTable(
            Attribute attribute, ToOne kind, Scope scope, EntityDraft target, AnnotationUse joinTable) {
        TableDraft table = run.joinTables().table(joinTable, attribute, scope, run.keyTable(target));
        List<Name> own = joinColumns.add(
                table,
                run.keyTables(scope.entity()),
                run.joinTables().ownerSide(joinTable, attribute, scope, "", OnDelete.NO_ACTION));
        List<Name> others = joinColumns.add(
                table, run.keyTables(target), run.joinTables().targetSide(joinTable, attribute, scope, true));
        table.addToPrimaryKey(own);
        if (kind.oneToOne() && !others.isEmpty()) {
            table.addUnique(new TableDraft.Key(null, others));
        }
        run.constraints().add(table, joinTable);
    }

    private static boolean optional(Attribute attribute) {
        AnnotationUse use = attribute.annotations().get(Jpa.MANY_TO_ONE);
        if (use == null) {
            use = attribute.annotations().get(Jpa.ONE_TO_ONE);
        }
        return use == null || use.bool("optional", true);
    }

    static OnDelete onDelete(Annotations annotations) {
        AnnotationUse use = annotations.get(Hibernate.ON_DELETE);
        if (use == null) {
            return OnDelete.NO_ACTION;
        }
        return switch (use.constant("action", "NO_ACTION")) {
            case "CASCADE" -> OnDelete.CASCADE;
            case "SET_NULL" -> OnDelete.SET_NULL;
            case "SET_DEFAULT" -> OnDelete.SET_DEFAULT;
            case "RESTRICT" -> OnDelete.RESTRICT;
            default -> OnDelete.NO_ACTION;
        };
    }

    /** Hibernate makes no foreign key where the referred row may be missing. */
    private static boolean constrained(Attribute attribute) {
        return !attribute.annotations().has(Hibernate.NOT_FOUND);
    }

    /** What a derived name says of an attribute path. */
    static String hint(String path) {
        List<String> words = new ArrayList<>();
        for (String step : path.split("\\.")) {
            words.add(NameRules.snakeCase(step));
        }
        return String.join("_", words).toLowerCase(Locale.ROOT);
    }
}
