package dev.cairn.schema.hazard.data;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Guards;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.NewColumns;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Sql;
import java.util.List;
import java.util.stream.Stream;

/** A new column that takes no NULL and has no value for old rows fails if there are any. */
public final class AddNotNullColumnRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "DF101",
                Severity.ERROR,
                "a new column is NOT NULL and has no value for rows that exist",
                "give them one with @Backfill, or let the column be null");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return migration
                .onOldTables(Change.AddColumn.class)
                .flatMap(change -> Stream.concat(unfilled(migration, change), filledUnasked(migration, change)))
                .toList();
    }

    private Stream<Finding> unfilled(Migration migration, Change.AddColumn change) {
        List<Dialect> dialects = NewColumns.withoutValue(migration, change);
        boolean application = migration
                .mapped()
                .madeByApplication(migration.tableName(change), change.column().name());
        if (dialects.isEmpty() || application) {
            return Stream.empty();
        }
        Name column = migration.columnName(change, change.column().name());
        String fact = "the new column " + column.text() + " of " + migration.tableText(change)
                + " is NOT NULL and has no value for rows that exist: the migration fails if there are any.";
        String remedy = "give them one with @Backfill(\"...\") on the attribute, or let it be null.";
        return Stream.of(migration
                .finding(this, change, column, fact, remedy)
                .guardedBy(Guards.rows(migration, change))
                .in(Migration.ids(dialects)));
    }

    /** A primitive has no null, so old rows get its zero; that may be as wrong as anything else. */
    private Stream<Finding> filledUnasked(Migration migration, Change.AddColumn change) {
        Sql fill = change.fill();
        if (fill == null
                || !migration
                        .mapped()
                        .filledUnasked(
                                migration.tableName(change), change.column().name())) {
            return Stream.empty();
        }
        Name column = migration.columnName(change, change.column().name());
        String fact = "rows of " + migration.tableText(change) + " that exist get " + fill + " in the new column "
                + column.text() + ", since its attribute cannot be null.";
        String remedy = "say @Backfill(\"...\") on the attribute if they should get something else.";
        return Stream.of(migration.finding(this, change, column, fact, remedy).as(Severity.INFO));
    }
}
