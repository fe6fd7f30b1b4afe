package dev.cairn.processor.map.column;

import dev.cairn.processor.map.table.ColumnDraft;
import dev.cairn.processor.map.table.NameRules;
import dev.cairn.processor.map.table.TableDraft;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Sql;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Adds the column by which Hibernate's {@code @SoftDelete} marks rows as deleted. */
public final class SoftDeletes {

    private static final String P = "org.hibernate.type.";
    private static final LogicalType LETTER = new LogicalType.FixedText(1, false);

    /** What Hibernate's own converters store. */
    private static final Map<String, LogicalType> CONVERTED = Map.of(
            P + "YesNoConverter", LETTER,
            P + "TrueFalseConverter", LETTER,
            P + "NumericBooleanConverter", new LogicalType.Int(32));

    /** What those of them write for no and yes. */
    private static final Map<String, List<String>> VALUES = Map.of(
            P + "YesNoConverter",
            List.of("'N'", "'Y'"),
            P + "TrueFalseConverter",
            List.of("'F'", "'T'"),
            P + "NumericBooleanConverter",
            List.of("0", "1"));

    private final NameRules names;
    private final Problems problems;

    public SoftDeletes(NameRules names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /**
     * Adds the column to the table of an entity or a collection, if one is wanted.
     *
     * @param fill takes the column and what rows get that were there before it: they are not deleted
     */
    public void add(TableDraft table, @Nullable AnnotationUse use, BiConsumer<Name, Sql> fill) {
        if (use != null) {
            table.add(column(use, fill));
        }
    }

    /** The same for a join table seen from the side that does not own it, which may have the column from the other side. */
    public void share(TableDraft table, AnnotationUse use, BiConsumer<Name, Sql> fill) {
        table.share(column(use, fill));
    }

    private ColumnDraft column(AnnotationUse use, BiConsumer<Name, Sql> fill) {
        String strategy = use.constant("strategy", "DELETED");
        String given = use.string("columnName");
        String logical = !given.isEmpty() ? given : strategy.equals("ACTIVE") ? "active" : "deleted";
        Name name = names.physical(logical);
        boolean timestamp = strategy.equals("TIMESTAMP");
        String converter = use.className("converter");
        ColumnDraft column = ColumnDraft.of(
                NameRules.unquoted(logical), name, type(use, converter, timestamp), "", use.place("columnName"));
        if (!timestamp) {
            column = column.notNull();
        }
        if (converter != null && VALUES.containsKey(converter)) {
            column = column.check(Sql.of(Columns.sql(name) + " in (" + String.join(", ", VALUES.get(converter)) + ")"));
        }
        if (!timestamp) {
            List<String> values = VALUES.getOrDefault(String.valueOf(converter), List.of("false", "true"));
            fill.accept(name, Sql.of(values.get(strategy.equals("ACTIVE") ? 1 : 0)));
        }
        String comment = use.string("comment");
        String options = use.string("options");
        return column.with(column.column()
                .withComment(comment.isBlank() ? "Soft-delete indicator" : comment)
                .withOptions(options.isEmpty() ? null : Sql.of(options)));
    }

    private LogicalType type(AnnotationUse use, @Nullable String converter, boolean timestamp) {
        if (timestamp) {
            return new LogicalType.Timestamp(6, true);
        }
        if (converter == null) {
            return new LogicalType.Bool();
        }
        LogicalType type = CONVERTED.get(converter);
        if (type == null) {
            problems.report(Message.NOT_MAPPED_YET, use.place("converter"), "a converter of your own for @SoftDelete");
            return new LogicalType.Bool();
        }
        return type;
    }
}
