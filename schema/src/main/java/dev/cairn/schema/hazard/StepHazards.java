package dev.cairn.schema.hazard;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.StepCost;
import dev.cairn.schema.dialect.StepCosts.Key;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.plan.PlannedStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks at the steps that each dialect takes on tables that hold rows. */
public final class StepHazards {

    private StepHazards() {}

    /** What a rule makes of a step. */
    @FunctionalInterface
    public interface Look {
        /** The finding, in any dialects, or nothing. */
        Optional<Finding> at(PlannedStep planned, StepCost cost);
    }

    /** What a look finds, alike findings of several dialects taken together. */
    public static List<Finding> find(Migration migration, Look look) {
        List<Finding> merged = new ArrayList<>();
        for (Dialect dialect : migration.dialects()) {
            for (PlannedStep planned : migration.stepsOnOldTables(dialect)) {
                look.at(planned, dialect.costs().of(planned.step(), () -> keys(migration, planned.cause(), dialect)))
                        .ifPresent(finding ->
                                merge(merged, finding.at(planned.step()).in(List.of(dialect.id()))));
            }
        }
        return merged;
    }

    /** Those of the table before and after: one of both is there when the step is taken. */
    private static List<Key> keys(Migration migration, Change cause, Dialect dialect) {
        return Stream.concat(migration.tableBefore(cause).stream(), migration.tableAfter(cause).stream())
                .flatMap(table -> keys(table, dialect))
                .toList();
    }

    private static Stream<Key> keys(Table table, Dialect dialect) {
        Stream<Key> primary =
                Stream.ofNullable(table.primaryKey()).map(key -> key(true, key.columns(), table, dialect));
        Stream<Key> uniques = table.uniques().stream().map(key -> key(true, key.columns(), table, dialect));
        Stream<Key> indexes = table.indexes().stream()
                .map(index -> key(
                        index.unique(),
                        index.parts().stream().map(Index.Part::column).toList(),
                        table,
                        dialect));
        return Stream.of(primary, uniques, indexes).flatMap(keys -> keys);
    }

    private static Key key(boolean unique, List<Name> columns, Table table, Dialect dialect) {
        Map<Name, String> types = new LinkedHashMap<>();
        columns.forEach(column -> types.put(column, Migration.type(table, column, dialect)));
        return new Key(unique, types);
    }

    private static void merge(List<Finding> merged, Finding finding) {
        for (int i = 0; i < merged.size(); i++) {
            Finding other = merged.get(i);
            if (other.cause() == finding.cause()
                    && other.fact().equals(finding.fact())
                    && other.place().equals(finding.place())) {
                TreeSet<String> dialects = new TreeSet<>(other.dialects());
                dialects.addAll(finding.dialects());
                merged.set(i, other.in(dialects));
                return;
            }
        }
        merged.add(finding);
    }
}
