package dev.cairn.schema.history;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.plan.PlannedStep;
import dev.cairn.schema.plan.Planner;
import dev.cairn.schema.step.Step;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The tables that a side of a fork makes anew in some dialect, as SQLite does where it cannot alter. The SQL for that names every
 * column that was there when it was written, so that what another branch adds to such a table would be lost.
 */
final class Remade {

    private Remade() {}

    static NavigableSet<QualifiedName> tables(Schema base, List<ChangeList> side, Collection<Dialect> dialects) {
        NavigableSet<QualifiedName> tables = new TreeSet<>();
        Schema schema = base;
        for (ChangeList list : side) {
            List<Change> changes = list.changes();
            for (Dialect dialect : dialects) {
                for (PlannedStep planned : Planner.plan(schema, changes, dialect)) {
                    if (planned.step() instanceof Step.RebuildTable rebuild) {
                        tables.add(rebuild.before().name());
                    } else if (planned.step() instanceof Step.WithWayBack both) {
                        tables.add(both.inverse().before().name());
                    }
                }
            }
            schema = SchemaApplier.apply(schema, changes);
        }
        return tables;
    }
}
