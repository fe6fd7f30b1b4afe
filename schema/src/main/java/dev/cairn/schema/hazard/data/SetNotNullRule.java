package dev.cairn.schema.hazard.data;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Guards;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Sql;
import java.util.List;
import java.util.Optional;

/** A column that takes no NULL any more fails on rows that hold one. */
public final class SetNotNullRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "DF103",
                Severity.WARNING,
                "a column becomes NOT NULL",
                "give rows that hold NULL a value with @Backfill");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return migration
                .onOldTables(Change.AlterColumn.class)
                .filter(change -> change.before().nullable() && !change.after().nullable())
                .flatMap(change -> finding(migration, change).stream())
                .toList();
    }

    private Optional<Finding> finding(Migration migration, Change.AlterColumn change) {
        Sql fill = change.fill();
        List<Dialect> dialects = migration.dialects(
                dialect -> fill == null || fill.in(dialect.id()).isEmpty());
        if (dialects.isEmpty()) {
            return Optional.empty();
        }
        Name column = migration.columnName(change, change.after().name());
        String place = column.text() + " of " + migration.tableText(change);
        String fact = "column " + place + " becomes NOT NULL: the migration fails if a row holds NULL.";
        String remedy =
                "give such rows a value with @Backfill(\"...\") on the attribute, or make sure that there are none.";
        return Optional.of(migration
                .finding(this, change, column, fact, remedy)
                .guardedBy(Guards.nulls(migration, change, List.of(column)))
                .in(Migration.ids(dialects)));
    }
}
