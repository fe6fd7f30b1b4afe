package dev.cairn.schema.rename;

import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.rename.match.ColumnMatch;
import dev.cairn.schema.rename.match.References;
import dev.cairn.schema.succession.Fold;
import dev.cairn.schema.typechange.TypeChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whether something that comes looks like something that goes. */
final class Shapes {

    private Shapes() {}

    /** Whether a column may have become another one of its table without losing a value. */
    static boolean isCompatible(ColumnMatch match, Column old, Column now, References olds, References news) {
        return old.generatedAs() == null
                && now.generatedAs() == null
                && Objects.equals(old.definition(), now.definition())
                && isKey(match.before(), old.name()) == isKey(match.after(), now.name())
                && olds.of(old.name()).equals(news.of(now.name()))
                && keepsValues(old.type(), now.type());
    }

    private static boolean keepsValues(LogicalType old, LogicalType now) {
        return TypeChange.between(old, now).keepsValues();
    }

    private static boolean isKey(Table table, Name column) {
        PrimaryKey key = table.primaryKey();
        return key != null && key.columns().contains(column);
    }

    /** Whether most columns of two entities' tables are equal. */
    static boolean isCompatible(Table old, Table now) {
        Map<String, Column> news = new HashMap<>();
        now.columns().forEach(column -> news.put(Fold.of(column.name()), column));
        long equal = old.columns().stream()
                .filter(column -> {
                    Column other = news.get(Fold.of(column.name()));
                    return other != null && keepsValues(column.type(), other.type());
                })
                .count();
        return 2 * equal > Math.max(old.columns().size(), now.columns().size());
    }

    /** Whether two join or collection tables have the same columns, whatever their names. */
    static boolean isCompatible(Table old, Table now, References olds, References news) {
        List<Column> open = new ArrayList<>(now.columns());
        for (Column column : old.columns()) {
            Column match = open.stream()
                    .filter(other -> olds.of(column.name()).equals(news.of(other.name()))
                            && keepsValues(column.type(), other.type()))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                return false;
            }
            open.remove(match);
        }
        return open.isEmpty();
    }
}
