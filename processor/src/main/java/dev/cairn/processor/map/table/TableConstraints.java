package dev.cairn.processor.map.table;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.NearestName;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Adds the uniques, indexes and checks that the annotation of a table lists, once its columns are known. */
public final class TableConstraints {

    private final Problems problems;

    public TableConstraints(Problems problems) {
        this.problems = problems;
    }

    /** What {@code @Table}, {@code @JoinTable} or {@code @CollectionTable} says. */
    public void add(TableDraft table, @Nullable AnnotationUse use) {
        if (use == null) {
            return;
        }
        for (AnnotationUse unique : use.nestedList("uniqueConstraints")) {
            if (unique.list("columnNames").isEmpty()) {
                problems.report(Message.NO_UNIQUE_COLUMNS, unique.place());
            }
            List<Name> columns = new ArrayList<>();
            unique.list("columnNames").forEach(value -> {
                ColumnDraft column =
                        column(table, String.valueOf(value.content()), value.place(), Message.UNKNOWN_UNIQUE_COLUMN);
                if (column != null) {
                    columns.add(column.name());
                }
            });
            if (!columns.isEmpty()) {
                table.addUnique(new TableDraft.Key(given(unique), columns, options(unique)));
            }
        }
        use.nestedList("indexes").forEach(index -> addIndex(table, index));
        use.nestedList("check").forEach(check -> addCheck(table, check, "constraint"));
    }

    /** What Hibernate's {@code @Check} on an entity or a collection says. */
    public void addChecks(TableDraft table, Annotations annotations) {
        DialectOverrides.checks(annotations).forEach(check -> addCheck(table, check));
    }

    /** What an annotation says whose {@code element} is the condition. */
    public static void addCheck(TableDraft table, AnnotationUse check, String element) {
        addCheck(table, new DialectOverrides.Check(check, Sql.of(check.string(element))));
    }

    /** Adds a check of the rows of a table, under its given name or else a derived one. */
    public static void addCheck(TableDraft table, DialectOverrides.Check check) {
        String name = check.use().string("name");
        table.addCheck(new TableDraft.CheckDraft(
                given(check.use()), check.named() ? name : "rule", check.expression(), options(check.use())));
    }

    private static @Nullable Sql options(AnnotationUse use) {
        String options = use.string("options");
        return options.isEmpty() ? null : Sql.of(options);
    }

    private static @Nullable Name given(AnnotationUse use) {
        String name = use.string("name");
        return name.isEmpty() ? null : NameRules.constraint(name);
    }

    private void addIndex(TableDraft table, AnnotationUse index) {
        List<Index.Part> parts = new ArrayList<>();
        for (String text : index.string("columnList").split(",")) {
            Index.Part part = part(table, index, text.strip());
            if (part != null) {
                parts.add(part);
            }
        }
        if (parts.isEmpty()) {
            return;
        }
        // Hibernate makes a unique constraint of a unique index.
        if (index.bool("unique", false)) {
            table.addUnique(new TableDraft.Key(
                    given(index), parts.stream().map(Index.Part::column).toList(), options(index)));
            return;
        }
        table.addIndex(new TableDraft.IndexDraft(given(index), parts, options(index)));
    }

    private Index.@Nullable Part part(TableDraft table, AnnotationUse index, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean descending = lower.endsWith(" desc");
        String reference = descending || lower.endsWith(" asc")
                ? text.substring(0, text.lastIndexOf(' ')).strip()
                : text;
        Place place = index.place("columnList");
        if (reference.contains("(")) {
            problems.report(Message.INDEX_EXPRESSION, place, reference);
            return null;
        }
        ColumnDraft column = column(table, reference, place, Message.UNKNOWN_INDEX_COLUMN);
        return column == null ? null : new Index.Part(column.name(), descending ? Index.Order.DESC : Index.Order.ASC);
    }

    private @Nullable ColumnDraft column(TableDraft table, String reference, Place place, Message message) {
        ColumnDraft column = table.find(reference);
        if (column == null) {
            problems.report(
                    message,
                    place,
                    reference,
                    table.name().name().text(),
                    NearestName.suggestion(reference, table.columnNames()));
        }
        return column;
    }
}
