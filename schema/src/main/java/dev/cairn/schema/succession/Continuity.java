package dev.cairn.schema.succession;

import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives the mapped schema what only the history knows: the order of columns and the names of derived constraints. */
public final class Continuity {

    private Continuity() {}

    /**
     * The mapped schema with columns in the order of the state before, new ones last, and with derived constraints and indexes
     * under the names they were created with.
     *
     * <p>A derived key over the same columns as before keeps their order as well, so that reordering fields is no change. A
     * derived constraint gives up its old name only where another constraint now needs that name.
     */
    public static Schema align(Schema before, MappedSchema after, Renames renames) {
        Succession succession = Succession.of(before, after.schema(), renames);
        Map<QualifiedName, AlignedTable> aligned = new LinkedHashMap<>();
        succession.tables().forEach((from, to) -> {
            Table old = before.table(from).orElseThrow();
            Table table = orderColumns(
                    old,
                    after.schema().table(to).orElseThrow(),
                    succession.columns().getOrDefault(from, Map.of()));
            aligned.put(to, AlignedTable.of(old, table, succession, after.derivedNames()));
        });
        Set<RuleName> contested = contested(after.schema(), aligned);
        List<Table> tables = new ArrayList<>();
        for (Table table : after.schema().tables()) {
            AlignedTable one = aligned.get(table.name());
            tables.add(one == null ? table : one.table(contested));
        }
        return after.schema().withTables(tables);
    }

    private static Table orderColumns(Table old, Table table, Map<Name, Name> successors) {
        Map<Name, Column> open = new LinkedHashMap<>();
        table.columns().forEach(column -> open.put(column.name(), column));
        List<Column> columns = new ArrayList<>();
        for (Column column : old.columns()) {
            Name name = successors.get(column.name());
            Column successor = name == null ? null : open.remove(name);
            if (successor != null) {
                columns.add(successor);
            }
        }
        columns.addAll(open.values());
        return table.withColumns(columns);
    }

    /** The constraints and indexes, by new name, whose old name is needed by another one. */
    private static Set<RuleName> contested(Schema after, Map<QualifiedName, AlignedTable> aligned) {
        Map<String, RuleName> keepers = new HashMap<>();
        Set<RuleName> candidates = new HashSet<>();
        for (AlignedTable table : aligned.values()) {
            table.oldNames().forEach((rule, oldName) -> {
                candidates.add(rule);
                keepers.put(rule.withName(oldName).folded(), rule);
            });
        }
        List<String> claims = new ArrayList<>();
        for (Table table : after.tables()) {
            RuleName.of(table).filter(rule -> !candidates.contains(rule)).forEach(rule -> claims.add(rule.folded()));
        }
        Set<RuleName> contested = new HashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            RuleName keeper = keepers.get(claims.get(i));
            if (keeper != null && contested.add(keeper)) {
                claims.add(keeper.folded());
            }
        }
        return contested;
    }
}
