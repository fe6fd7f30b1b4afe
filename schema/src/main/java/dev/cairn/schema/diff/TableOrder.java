package dev.cairn.schema.diff;

import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts tables into an order in which those referred to come before those that refer to them, as far as there is one. */
final class TableOrder {

    private final Map<QualifiedName, Table> tables = new LinkedHashMap<>();
    private final Set<QualifiedName> begun = new HashSet<>();
    private final List<Table> ordered = new ArrayList<>();

    private TableOrder(List<Table> tables) {
        tables.forEach(table -> this.tables.put(table.name(), table));
    }

    /** The tables, targets first; ties, and circles, by the order given. */
    static List<Table> targetsFirst(List<Table> tables) {
        TableOrder order = new TableOrder(tables);
        tables.forEach(order::visit);
        return order.ordered;
    }

    private void visit(Table table) {
        if (!begun.add(table.name())) {
            return;
        }
        for (ForeignKey key : table.foreignKeys()) {
            Table target = tables.get(key.target());
            if (target != null) {
                visit(target);
            }
        }
        ordered.add(table);
    }
}
