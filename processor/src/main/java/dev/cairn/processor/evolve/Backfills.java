package dev.cairn.processor.evolve;

import dev.cairn.processor.map.Mapping;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.BasicSort;
import dev.cairn.processor.model.Value;
import dev.cairn.schema.diff.Fills;
import dev.cairn.schema.hazard.Mapped;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Says what existing rows get in a column: what {@code @Backfill} says, else, if the column is new, what the mapping knows (a
 * discriminator), or 0 or false where the attribute is a primitive, which Hibernate cannot load a NULL into, whatever the column
 * takes. NULLs that are there already are not overwritten unasked.
 */
final class Backfills implements Fills, Mapped {

    private static final String BACKFILL = "dev.cairn.annotation.Backfill";

    /** What has its values made by Hibernate, or by the provider's generators. */
    private static final Set<String> MADE_BY_APPLICATION = Set.of(
            "jakarta.persistence.GeneratedValue",
            "jakarta.persistence.Version",
            "org.hibernate.annotations.CreationTimestamp",
            "org.hibernate.annotations.UpdateTimestamp",
            "org.hibernate.annotations.CurrentTimestamp",
            "org.hibernate.annotations.UuidGenerator",
            "org.hibernate.annotations.TenantId");

    private final ModelIndex index;
    private final Mapping mapping;
    private final BiPredicate<QualifiedName, Name> existed;
    private final @Nullable Rewrite rewrite;
    private final Map<QualifiedName, Map<Name, Map<String, String>>> values;

    /**
     * @param existed whether a column, named as it is now, is in the state before
     * @param rewrite what is written anew, or null
     * @param values per table and column that tells classes apart, what rows have there now by what they had
     */
    Backfills(
            ModelIndex index,
            Mapping mapping,
            BiPredicate<QualifiedName, Name> existed,
            @Nullable Rewrite rewrite,
            Map<QualifiedName, Map<Name, Map<String, String>>> values) {
        this.values = values;
        this.index = index;
        this.mapping = mapping;
        this.existed = existed;
        this.rewrite = rewrite;
    }

    @Override
    public @Nullable Counter counter(QualifiedName table) {
        return mapping.counters().get(table);
    }

    @Override
    public @Nullable Sql fill(QualifiedName table, Column column) {
        Mapping.Rows rows = mapping.rows(table, column.name());
        if (rows != null && column.nullable() && !existed.test(table, rows.discriminator())) {
            return null; // a table without a discriminator holds no rows of subclasses
        }
        Sql stated = stated(table, column.name());
        if (stated != null || existed.test(table, column.name())) {
            return stated == null ? null : ofRows(table, column, stated);
        }
        Sql known = mapping.fill(table, column.name());
        if (known != null) {
            return known;
        }
        Sql zero = zero(table, column);
        return zero == null ? null : ofRows(table, column, zero);
    }

    /** Where only rows of a subclass have the column, the others keep NULL. */
    private Sql ofRows(QualifiedName table, Column column, Sql fill) {
        Mapping.Rows rows = mapping.rows(table, column.name());
        if (rows == null || !column.nullable()) {
            return fill;
        }
        TreeMap<String, String> byDialect = new TreeMap<>();
        fill.byDialect()
                .forEach((dialect, sql) ->
                        byDialect.put(dialect, "case when " + rows.condition() + " then " + sql + " end"));
        return new Sql(byDialect);
    }

    @Override
    public Map<String, String> renamedConstants(QualifiedName table, Column column) {
        Map<String, String> said = mapping.renamedConstants(table, column.name());
        if (rewrite == null) {
            return said;
        }
        Map<String, String> renamed = new TreeMap<>(rewrite.renamedConstants(table, column.name()));
        renamed.putAll(said);
        return renamed;
    }

    @Override
    public Map<String, String> movedValues(QualifiedName table, Column column) {
        return values.getOrDefault(table, Map.of()).getOrDefault(column.name(), Map.of());
    }

    @Override
    public boolean filledUnasked(QualifiedName table, Name column) {
        return stated(table, column) == null && !existed.test(table, column) && mapping.fill(table, column) == null;
    }

    @Override
    public boolean madeByApplication(QualifiedName table, Name column) {
        return index.attributes(table, column).stream()
                .anyMatch(attribute -> MADE_BY_APPLICATION.stream()
                        .anyMatch(name -> attribute.annotations().get(name) != null));
    }

    /** What a new column of a primitive is filled with, or null if it is none. */
    private @Nullable Sql zero(QualifiedName table, Column column) {
        boolean filledByDatabase = column.identity() || column.defaultValue() != null || column.generatedAs() != null;
        List<Attribute> path = index.attributes(table, column.name());
        if (filledByDatabase
                || column.definition() != null
                || path.isEmpty()
                || !path.get(path.size() - 1).type().primitive()) {
            return null;
        }
        return zero(column.type(), path.get(path.size() - 1).kind());
    }

    private static @Nullable Sql zero(LogicalType type, AttributeKind kind) {
        if (type instanceof LogicalType.Bool) {
            return Sql.of("false");
        }
        if (type instanceof LogicalType.Int
                || type instanceof LogicalType.Floating
                || type instanceof LogicalType.Decimal) {
            return Sql.of("0");
        }
        if (type instanceof LogicalType.Choice choice) {
            // of a boolean, whose first value is false
            String first = choice.values().get(0);
            return Sql.of(choice.form() == LogicalType.Choice.Form.NUMBER ? first : "'" + first + "'");
        }
        boolean text = type instanceof LogicalType.Text || type instanceof LogicalType.FixedText;
        return text && kind instanceof AttributeKind.Basic basic && basic.type().converted() == null
                ? written(basic.type().sort())
                : null;
    }

    /** How Hibernate writes zero and false as text. */
    private static @Nullable Sql written(BasicSort sort) {
        return switch (sort.family()) {
            case BOOLEAN -> Sql.of("'N'");
            case NUMBER -> Sql.of(sort == BasicSort.FLOAT || sort == BasicSort.DOUBLE ? "'0.0'" : "'0'");
            case TEXT, TEMPORAL, ENUM, OTHER -> null;
        };
    }

    /** The expressions of {@code @Backfill} on the innermost attribute that has any. */
    private @Nullable Sql stated(QualifiedName table, Name column) {
        List<Attribute> path = index.attributes(table, column);
        for (int i = path.size() - 1; i >= 0; i--) {
            Map<String, String> byDialect = stated(path.get(i).annotations());
            if (!byDialect.isEmpty()) {
                return new Sql(new TreeMap<>(byDialect));
            }
        }
        return null;
    }

    private static Map<String, String> stated(Annotations annotations) {
        Map<String, String> byDialect = new TreeMap<>();
        for (AnnotationUse use : annotations.all(BACKFILL, BACKFILL + ".List")) {
            List<String> dialects = new ArrayList<>();
            for (Value dialect : use.list("dialects")) {
                if (dialect.content() instanceof Value.EnumConstant constant) {
                    dialects.add(constant.name().toLowerCase(Locale.ROOT));
                }
            }
            for (String dialect : dialects.isEmpty() ? List.of(Sql.ANY) : dialects) {
                byDialect.putIfAbsent(dialect, use.string("value"));
            }
        }
        return byDialect;
    }
}
