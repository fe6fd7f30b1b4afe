package dev.cairn.processor.map.table;

import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Binary;
import dev.cairn.schema.model.LogicalType.LongBinary;
import dev.cairn.schema.model.LogicalType.LongText;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * By what the table of a set keeps a value from being there twice: its primary key; where a part of a value may be null, a
 * unique key; where a part is a large object, nothing, for no database that has them takes them into a key.
 */
public final class SetKey {
    private SetKey() {}

    /** Adds it, over all columns. */
    public static void add(TableDraft table, List<Name> owner, List<Name> elements) {
        List<ColumnDraft> parts =
                elements.stream().map(table::column).filter(Objects::nonNull).toList();
        if (parts.stream().anyMatch(part -> isLarge(part.column().type()))) {
            return;
        }
        List<Name> all = new ArrayList<>(owner);
        all.addAll(elements);
        if (parts.stream().noneMatch(part -> part.column().nullable())) {
            table.addToPrimaryKey(all);
        } else {
            table.addUnique(new TableDraft.Key(null, all));
        }
    }

    /** Whether it is a large object, or has no limit: the latter is one in H2, and in no key of MySQL. */
    private static boolean isLarge(LogicalType type) {
        return type instanceof LongText
                || type instanceof LongBinary
                || (type instanceof Text text && text.length() == Integer.MAX_VALUE)
                || (type instanceof Binary binary && binary.length() == Integer.MAX_VALUE);
    }
}
