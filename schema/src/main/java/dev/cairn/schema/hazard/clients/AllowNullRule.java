package dev.cairn.schema.hazard.clients;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.hazard.ColumnChanges;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import java.util.List;

/** Programs that count on a value may meet NULL. */
public final class AllowNullRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "CB106",
                Severity.INFO,
                "a column takes NULL from now on",
                "make sure that programs of the old version can read NULL there");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return migration
                .onOldTables(Change.AlterColumn.class)
                .filter(change -> !change.before().nullable() && change.after().nullable())
                .map(change -> migration.finding(
                        this,
                        change,
                        migration.columnName(change, change.after().name()),
                        "column " + ColumnChanges.text(migration, change)
                                + " takes NULL from now on: programs of the old version that still run may not expect it.",
                        "write no NULL there before they are gone."))
                .toList();
    }
}
