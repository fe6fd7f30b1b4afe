package dev.cairn.processor.map;

import dev.cairn.processor.map.column.ColumnSpec;
import dev.cairn.processor.map.column.Columns;
import dev.cairn.processor.map.table.ColumnDraft;
import dev.cairn.processor.map.table.EntityDraft;
import dev.cairn.processor.map.table.EntityDraft.Strategy;
import dev.cairn.processor.map.table.NameRules;
import dev.cairn.processor.map.table.TableDraft;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Maps what a hierarchy adds to its tables: the discriminator, and what rows of a subclass must fill. */
final class InheritanceMapper {

    /** Values by which Hibernate means rows without a discriminator, and rows with any. */
    private static final String NULL = "null";

    private static final String NOT_NULL = "not null";

    static final Set<String> ANY_OR_NONE = Set.of(NULL, NOT_NULL);

    private final MappingRun run;
    private final Problems problems;

    InheritanceMapper(MappingRun run, Problems problems) {
        this.run = run;
        this.problems = problems;
    }

    /** The kind of value that tells subclasses apart, and the column or formula that has it. */
    private record Discriminator(String type, String sql) {
        String literal(String value) {
            return type.equals("INTEGER") ? value : SqlWriter.literal(value);
        }
    }

    /** Adds the discriminator of a hierarchy and the checks that depend on it. */
    void map(EntityDraft root) {
        List<EntityDraft> subclasses = run.drafts().below(root);
        AnnotationUse use = root.model().annotations().get(Jpa.DISCRIMINATOR_COLUMN);
        AnnotationUse formula = root.model().annotations().get(Hibernate.DISCRIMINATOR_FORMULA);
        boolean wanted = root.strategy() == Strategy.SINGLE_TABLE ? !subclasses.isEmpty() || use != null : use != null;
        AnnotationUse options = root.model().annotations().get(Hibernate.DISCRIMINATOR_OPTIONS);
        if (!wanted) {
            if (options != null) {
                problems.report(
                        Message.NO_DISCRIMINATOR, options.place(), root.model().simpleName());
            }
            return;
        }
        List<EntityDraft> concrete = new ArrayList<>();
        concrete.add(root);
        concrete.addAll(subclasses);
        concrete.removeIf(e -> e.model().isAbstract());
        if (formula != null && root.strategy() == Strategy.SINGLE_TABLE) {
            Discriminator discriminator =
                    new Discriminator(formula.constant("discriminatorType", "STRING"), formula.string("value"));
            values(discriminator, concrete).forEach((value, entity) -> addMandatory(discriminator, value, entity));
            return;
        }
        ColumnSpec spec = ColumnSpec.of(use, root.model().place());
        String type = use == null ? "STRING" : use.constant("discriminatorType", "STRING");
        String logical = spec.name("DTYPE");
        Name name = run.names().physical(logical);
        Discriminator discriminator = new Discriminator(type, Columns.sql(name));
        Map<String, EntityDraft> values = values(discriminator, concrete);
        ColumnDraft column = run.columns()
                .described(
                        ColumnDraft.of(NameRules.unquoted(logical), name, type(type, use), "", spec.namePlace()), spec)
                .notNull();
        if (values.containsKey(NULL)) {
            column = column.with(column.column().withNullable(true));
        }
        boolean open = values.containsKey(NOT_NULL) || (options != null && options.bool("force", false));
        if (!open && !values.isEmpty()) {
            column = column.check(Sql.of(Columns.sql(name) + " in ("
                    + values.keySet().stream()
                            .filter(value -> !value.equals(NULL))
                            .sorted()
                            .map(discriminator::literal)
                            .collect(Collectors.joining(", "))
                    + ")"));
        }
        addColumn(root.table(), column.telling(byClass(values)));
        // Rows from before the first subclass are the root's.
        values.entrySet().stream()
                .filter(value -> value.getValue() == root && !ANY_OR_NONE.contains(value.getKey()))
                .forEach(value -> run.fill(root.table(), name, Sql.of(discriminator.literal(value.getKey()))));
        values.forEach((value, entity) -> addMandatory(discriminator, value, entity));
        subclasses.stream()
                .filter(EntityDraft::sharesTable)
                .forEach(entity -> addRows(discriminator, name, values, entity));
    }

    /** What rows of each class have, those that have none and any left out. */
    private static Map<String, String> byClass(Map<String, EntityDraft> values) {
        Map<String, String> byClass = new LinkedHashMap<>();
        values.forEach((value, entity) -> {
            if (!ANY_OR_NONE.contains(value)) {
                byClass.put(entity.model().binaryName(), value);
            }
        });
        return byClass;
    }

    /** Only rows of a subclass, and of those below it, have its columns. */
    private void addRows(
            Discriminator discriminator, Name column, Map<String, EntityDraft> values, EntityDraft entity) {
        String literals = values.entrySet().stream()
                .filter(value -> value.getValue().isBelow(entity) && !ANY_OR_NONE.contains(value.getKey()))
                .map(value -> discriminator.literal(value.getKey()))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!literals.isEmpty()) {
            Mapping.Rows rows = new Mapping.Rows(column, discriminator.sql + " in (" + literals + ")");
            entity.columns().forEach(own -> run.rows(entity.table(), own, rows));
        }
    }

    /** An attribute may show the discriminator without writing it. */
    private void addColumn(TableDraft table, ColumnDraft column) {
        ColumnDraft shown = table.column(column.name());
        if (shown != null && shown.readOnly()) {
            table.replace(column.at(shown.path()));
        } else if (shown != null && !shown.path().isEmpty()) {
            problems.report(
                    Message.DUPLICATE_COLUMN,
                    shown.place(),
                    shown.name().text(),
                    table.name().name().text(),
                    "the discriminator");
        } else {
            table.share(column);
        }
    }

    private static LogicalType type(String type, @org.jspecify.annotations.Nullable AnnotationUse use) {
        return switch (type) {
            case "CHAR" -> new LogicalType.FixedText(1, false);
            case "INTEGER" -> new LogicalType.Int(32);
            default -> new LogicalType.Text(use == null ? 31 : use.integer("length", 31));
        };
    }

    private Map<String, EntityDraft> values(Discriminator discriminator, List<EntityDraft> concrete) {
        Map<String, EntityDraft> values = new LinkedHashMap<>();
        for (EntityDraft entity : concrete) {
            EntityModel model = entity.model();
            AnnotationUse use = model.annotations().get(Jpa.DISCRIMINATOR_VALUE);
            String given = use == null ? "" : use.string("value");
            Place place = use == null ? model.place() : use.place("value");
            String value = given.isEmpty() ? implied(discriminator, model) : given;
            if (!ANY_OR_NONE.contains(value) && !fits(discriminator, value)) {
                problems.report(Message.BAD_DISCRIMINATOR_VALUE, place, value, discriminator.type);
                continue;
            }
            EntityDraft other = values.putIfAbsent(value, entity);
            if (other != null) {
                problems.report(
                        Message.DUPLICATE_DISCRIMINATOR_VALUE,
                        place,
                        value,
                        other.model().simpleName(),
                        model.simpleName());
            }
        }
        return values;
    }

    private static String implied(Discriminator discriminator, EntityModel model) {
        return discriminator.type.equals("INTEGER")
                ? String.valueOf(model.entityName().hashCode())
                : model.entityName();
    }

    private static boolean fits(Discriminator discriminator, String value) {
        return switch (discriminator.type) {
            case "CHAR" -> value.length() == 1;
            case "INTEGER" -> value.matches("[+-]?\\d{1,10}");
            default -> true;
        };
    }

    /** A column that only rows of a subclass fill can be mandatory by a check alone. */
    private static void addMandatory(Discriminator discriminator, String value, EntityDraft entity) {
        List<Name> mandatory = entity.sharesTable() ? entity.mandatory() : List.of();
        if (mandatory.isEmpty() || value.equals(NOT_NULL)) {
            return;
        }
        String filled =
                mandatory.stream().map(c -> Columns.sql(c) + " is not null").collect(Collectors.joining(" and "));
        String other = value.equals(NULL) ? " is null" : " <> " + discriminator.literal(value);
        String expression = discriminator.sql + other + " or (" + filled + ")";
        entity.table()
                .addCheck(new TableDraft.CheckDraft(
                        null, ToOneMapper.hint(entity.model().entityName()), Sql.of(expression), null));
    }
}
