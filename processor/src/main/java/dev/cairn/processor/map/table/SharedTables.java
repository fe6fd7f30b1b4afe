package dev.cairn.processor.map.table;

import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.model.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes one table of all that were drafted under one name: Hibernate lets entities share a table with one another, with a join
 * table, and associations share a join table. What they say of it must agree.
 */
final class SharedTables {

    private final Problems problems;

    SharedTables(Problems problems) {
        this.problems = problems;
    }

    /** The drafts, those of one name joined; those of entities before those of collections. */
    List<TableDraft> join(Collection<TableDraft> drafts) {
        Map<String, List<TableDraft>> byName = new LinkedHashMap<>();
        for (TableDraft draft : drafts) {
            byName.computeIfAbsent(draft.toString(), n -> new ArrayList<>()).add(draft);
        }
        List<TableDraft> joined = new ArrayList<>();
        for (List<TableDraft> sharing : byName.values()) {
            sharing.sort(Comparator.comparing(SharedTables::ofCollection).thenComparing(TableDraft::owner));
            TableDraft first = sharing.get(0);
            for (TableDraft other : sharing.subList(1, sharing.size())) {
                first = join(first, other);
            }
            joined.add(first);
        }
        return joined;
    }

    private static boolean ofCollection(TableDraft draft) {
        return draft.owner().isEmpty() || draft.owner().indexOf('#') > 0;
    }

    private TableDraft join(TableDraft first, TableDraft other) {
        boolean collections = ofCollection(first);
        if (collections && !keys(first).equals(keys(other))) {
            // Rows of one would lack the columns of the other.
            report(first, other);
            return first;
        }
        boolean entities = !ofCollection(other);
        if (entities && !first.primaryKey().equals(other.primaryKey())) {
            report(first, other);
            return first;
        }
        TableDraft joined = first.copy();
        for (ColumnDraft column : other.columns()) {
            ColumnDraft known = joined.column(column.name());
            if (known == null) {
                joined.share(column.at(""));
            } else if (!agree(known.column(), column.column(), entities)) {
                problems.report(
                        Message.SHARED_COLUMN,
                        column.place(),
                        column.name().text(),
                        first.name().name().text(),
                        simple(first));
            }
        }
        if (first.primaryKey().isEmpty() || collections) {
            joined.addToPrimaryKey(other.primaryKey());
        }
        other.uniques().forEach(joined::addUnique);
        other.references().forEach(joined::addReference);
        other.checks().stream().filter(c -> !joined.checks().contains(c)).forEach(joined::addCheck);
        other.indexes().stream().filter(i -> !joined.indexes().contains(i)).forEach(joined::addIndex);
        return joined;
    }

    /** The table of an entity decides whether a column is mandatory, where a collection shares it. */
    private static boolean agree(Column first, Column other, boolean nullability) {
        return first.type().referred().equals(other.type().referred())
                && String.valueOf(first.definition()).equals(String.valueOf(other.definition()))
                && (!nullability || first.nullable() == other.nullable());
    }

    private static Set<String> keys(TableDraft draft) {
        Set<String> keys = new HashSet<>();
        for (ColumnDraft column : draft.columns()) {
            keys.add(ColumnDraft.key(column.name()));
        }
        return keys;
    }

    private void report(TableDraft first, TableDraft other) {
        problems.report(
                Message.DUPLICATE_TABLE, other.place(), other.name().name().text(), simple(first));
    }

    private static String simple(TableDraft draft) {
        return draft.owner().isEmpty()
                ? "a generator"
                : draft.owner().substring(draft.owner().lastIndexOf('.') + 1);
    }
}
