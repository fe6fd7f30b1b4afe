package dev.cairn.schema.hazard.hygiene;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import java.util.List;

/** Rows without a key cannot be told apart, by a replica neither. */
public final class NoPrimaryKeyRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "HY106",
                Severity.INFO,
                "a new table has no primary key",
                "for a collection, use a Set, or a List with @OrderColumn");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return migration
                .all(Change.CreateTable.class)
                .filter(change -> migration.tableAfter(change).stream().anyMatch(table -> table.primaryKey() == null))
                .map(change -> migration.finding(
                        this,
                        change,
                        null,
                        "table " + migration.tableText(change)
                                + " has no primary key: replication has to look at all rows for each that changes.",
                        "where it holds a collection, make that a Set, or a List with @OrderColumn."))
                .toList();
    }
}
