package dev.cairn.schema.project;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AddColumn;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.RenameColumn;
import dev.cairn.schema.change.Change.RenameTable;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.diff.Fills;
import dev.cairn.schema.lineage.Lineage;
import dev.cairn.schema.lineage.ValueWay;
import dev.cairn.schema.lineage.Way;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.EnumConstants;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a range of migrations makes of the values in rows that were there before it, by the names of its end. */
final class RangeFills implements Fills {

    private final Map<QualifiedName, Map<Name, Sql>> fills = new HashMap<>();
    private final Map<QualifiedName, Map<Name, SortedMap<String, String>>> moved = new HashMap<>();

    private final Map<QualifiedName, Counter> counters = new HashMap<>();

    /**
     * @param changes those of the range
     * @param lineage what becomes of the objects in them
     */
    RangeFills(List<Change> changes, Lineage lineage) {
        changes.forEach(this::count);
        for (Way<QualifiedName> table : lineage.tables()) {
            QualifiedName is = table.after();
            if (table.before() != null && is != null) {
                lineage.partsOf(table).columns().ways().forEach(column -> take(is, column));
            }
        }
    }

    /** Generators' rows that bear the name of a table go on under its last one, wherever these lie by then. */
    private void count(Change change) {
        if (change instanceof RenameTable rename) {
            Counter own = counters.remove(rename.from());
            if (own != null) {
                counters.put(rename.to(), own);
            }
            counters.replaceAll((table, counter) ->
                    counter.table().equals(rename.from()) ? new Counter(rename.to(), counter.column()) : counter);
            RenameTable.Numbers numbers = rename.numbers();
            if (numbers != null) {
                counters.put(rename.to(), new Counter(numbers.table(), numbers.column()));
            }
        } else if (change instanceof RenameColumn rename) {
            counters.replaceAll((table, counter) ->
                    counter.table().equals(rename.table()) && counter.column().equals(rename.from())
                            ? new Counter(counter.table(), rename.to())
                            : counter);
        }
    }

    private void take(QualifiedName table, Way<Name> column) {
        Name now = column.after();
        if (now == null) {
            return;
        }
        ValueWay values = new ValueWay();
        Sql fill = null;
        for (Change cause : column.causes()) {
            if (cause instanceof AddColumn add) {
                fill = add.fill();
            } else if (cause instanceof AlterColumn alter) {
                values.then(alter);
                fill = fill(fill, alter);
            }
        }
        if (fill != null) {
            fills.computeIfAbsent(table, any -> new HashMap<>()).put(now, fill);
        }
        if (column.before() != null && !values.moved().isEmpty()) {
            moved.computeIfAbsent(table, any -> new HashMap<>()).put(now, values.moved());
        }
    }

    /** What a fill comes to when the column changes: its values go on, and what it left NULL may get another. */
    private static @Nullable Sql fill(@Nullable Sql before, AlterColumn alter) {
        Sql other = alter.fill();
        if (before == null) {
            return other;
        }
        Sql now = alter.renamedConstants().isEmpty()
                ? before
                : each(before, text -> moved(text, alter.after().type(), alter.renamedConstants()));
        return other == null ? now : both(now, other, (first, second) -> "coalesce(" + first + ", " + second + ")");
    }

    private static String moved(String fill, LogicalType type, Map<String, String> renamed) {
        boolean byPosition =
                EnumConstants.of(type).filter(EnumConstants::byPosition).isPresent();
        if (byPosition) {
            return fill;
        }
        UnaryOperator<String> literal = type instanceof LogicalType.Int ? value -> value : SqlWriter::literal;
        StringBuilder moves = new StringBuilder();
        for (Map.Entry<String, String> each : renamed.entrySet()) {
            if (fill.equals(literal.apply(each.getKey()))) {
                return literal.apply(each.getValue());
            }
            moves.append(" when ")
                    .append(literal.apply(each.getKey()))
                    .append(" then ")
                    .append(literal.apply(each.getValue()));
        }
        return "case " + fill + moves + " else " + fill + " end";
    }

    private static Sql each(Sql sql, UnaryOperator<String> text) {
        SortedMap<String, String> byDialect = new TreeMap<>(sql.byDialect());
        byDialect.replaceAll((dialect, before) -> text.apply(before));
        return new Sql(byDialect);
    }

    private static Sql both(Sql first, Sql second, BinaryOperator<String> text) {
        TreeSet<String> dialects = new TreeSet<>(first.byDialect().keySet());
        dialects.addAll(second.byDialect().keySet());
        SortedMap<String, String> byDialect = new TreeMap<>();
        for (String dialect : dialects) {
            String one = first.in(dialect).orElse(null);
            String other = second.in(dialect).orElse(null);
            if (one != null && other != null) {
                byDialect.put(dialect, text.apply(one, other));
            } else if (one != null || other != null) {
                byDialect.put(dialect, one != null ? one : other);
            }
        }
        return new Sql(byDialect);
    }

    @Override
    public @Nullable Sql fill(QualifiedName table, Column column) {
        return fills.getOrDefault(table, Map.of()).get(column.name());
    }

    @Override
    public @Nullable Counter counter(QualifiedName table) {
        return counters.get(table);
    }

    @Override
    public Map<String, String> movedValues(QualifiedName table, Column column) {
        return values(table, column, EnumConstants.of(column.type()));
    }

    /** What was renamed is known here, so a constant of the old name is one that came later. */
    @Override
    public SortedMap<String, String> renamedConstants(QualifiedName table, Column before, Column after) {
        Optional<EnumConstants> constants = EnumConstants.of(before.type());
        return constants.isPresent() && EnumConstants.of(after.type()).isPresent()
                ? values(table, after, constants)
                : new TreeMap<>();
    }

    /**
     * What becomes of the values of a column.
     *
     * @param start the constants that it has before the range; others came within
     */
    private SortedMap<String, String> values(QualifiedName table, Column column, Optional<EnumConstants> start) {
        SortedMap<String, String> values =
                new TreeMap<>(moved.getOrDefault(table, Map.of()).getOrDefault(column.name(), new TreeMap<>()));
        start.ifPresent(constants -> values.keySet().retainAll(constants.names()));
        return values;
    }
}
