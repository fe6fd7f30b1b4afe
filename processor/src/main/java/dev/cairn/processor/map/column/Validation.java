package dev.cairn.processor.map.column;

import dev.cairn.processor.map.table.ColumnDraft;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.BasicSort;
import dev.cairn.processor.model.BasicType;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of Bean Validation, as Hibernate's {@code TypeSafeActivator} turns them into DDL: those of the default group,
 * and each only as far as a column can say it.
 */
public final class Validation {

    private static final String CONSTRAINTS = "jakarta.validation.constraints.";
    private static final String OWN = "org.hibernate.validator.constraints.";

    private final boolean applied;

    public Validation(boolean applied) {
        this.applied = applied;
    }

    /** Whether a value must be there. */
    public boolean demands(Annotations annotations) {
        return !uses(annotations, CONSTRAINTS + "NotNull").isEmpty()
                || !uses(annotations, CONSTRAINTS + "NotBlank").isEmpty()
                || !uses(annotations, CONSTRAINTS + "NotEmpty").isEmpty();
    }

    /** Whether the constraints inside an embeddable are looked at. */
    public boolean reachesInto(Annotations annotations) {
        return applied && annotations.has("jakarta.validation.Valid");
    }

    /** The column as the constraints on its attribute narrow it. */
    public ColumnDraft narrowed(ColumnDraft draft, BasicType type, Annotations annotations) {
        if (!applied) {
            return draft;
        }
        Column column = draft.column();
        if (type.javaType().name().equals("java.lang.String")) {
            for (String length : List.of(CONSTRAINTS + "Size", OWN + "Length")) {
                for (AnnotationUse use : uses(annotations, length)) {
                    column = column.withType(shortened(column.type(), use.integer("max", Integer.MAX_VALUE)));
                }
            }
        }
        if (type.stored().sort() == BasicSort.BIG_DECIMAL || type.stored().sort() == BasicSort.BIG_INTEGER) {
            for (AnnotationUse use : uses(annotations, CONSTRAINTS + "Digits")) {
                int fraction = use.integer("fraction", 0);
                column = column.withType(new LogicalType.Decimal(use.integer("integer", 0) + fraction, fraction));
            }
        }
        return draft.with(checked(column, annotations));
    }

    private static LogicalType shortened(LogicalType type, int max) {
        if (max == Integer.MAX_VALUE) {
            return type;
        }
        if (type instanceof LogicalType.LongText text) {
            return new LogicalType.LongText(max, text.national());
        }
        return type instanceof LogicalType.Text text ? new LogicalType.Text(max, text.national()) : type;
    }

    private Column checked(Column column, Annotations annotations) {
        List<String> checks = new ArrayList<>();
        Name name = column.name();
        for (AnnotationUse range : uses(annotations, OWN + "Range")) {
            checks.add(Columns.sql(name) + ">=" + number(range, "min", 0));
            checks.add(Columns.sql(name) + "<=" + number(range, "max", Long.MAX_VALUE));
        }
        for (AnnotationUse use : uses(annotations, CONSTRAINTS + "Min")) {
            checks.add(Columns.sql(name) + ">=" + number(use, "value", 0));
        }
        for (AnnotationUse use : uses(annotations, CONSTRAINTS + "Max")) {
            checks.add(Columns.sql(name) + "<=" + number(use, "value", 0));
        }
        if (checks.isEmpty()) {
            return column;
        }
        return column.withCheck(all(column.check(), checks));
    }

    /** A check of the column's own, in every dialect that has one, and others. */
    private static Sql all(@Nullable Sql own, List<String> others) {
        TreeMap<String, String> texts = own == null ? new TreeMap<>() : new TreeMap<>(own.byDialect());
        texts.putIfAbsent(Sql.ANY, "");
        texts.replaceAll((dialect, text) -> {
            List<String> checks = new ArrayList<>(others);
            if (!text.isEmpty()) {
                checks.add(0, text);
            }
            return checks.size() == 1 ? checks.get(0) : "(" + String.join(") and (", checks) + ")";
        });
        return new Sql(texts);
    }

    private static long number(AnnotationUse use, String element, long otherwise) {
        return use.values().get(element) != null && use.values().get(element).content() instanceof Number number
                ? number.longValue()
                : otherwise;
    }

    private List<AnnotationUse> uses(Annotations annotations, String constraint) {
        if (!applied || annotations.uses().isEmpty()) {
            return List.of();
        }
        List<AnnotationUse> all = annotations.all(constraint, constraint + ".List");
        return all.isEmpty()
                ? all
                : all.stream().filter(Validation::isInDefaultGroup).toList();
    }

    private static boolean isInDefaultGroup(AnnotationUse use) {
        return use.list("groups").isEmpty()
                || use.list("groups").stream()
                        .anyMatch(
                                group -> String.valueOf(group.content()).contains("jakarta.validation.groups.Default"));
    }
}
