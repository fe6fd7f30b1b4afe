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
import java.util.List;
import java.util.Optional;

/** A new column that takes no NULL, and whose values only the application makes, has none for old rows. */
public final class ApplicationValueRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "DF102",
                Severity.ERROR,
                "a new column is NOT NULL, and only the application makes its values (a generator, a callback)",
                "give rows that exist a value with @Backfill, such as gen_random_uuid() or current_timestamp");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return migration
                .onOldTables(Change.AddColumn.class)
                .filter(change -> migration
                        .mapped()
                        .madeByApplication(
                                migration.tableName(change), change.column().name()))
                .flatMap(change -> finding(migration, change).stream())
                .toList();
    }

    private Optional<Finding> finding(Migration migration, Change.AddColumn change) {
        List<Dialect> dialects = NewColumns.withoutValue(migration, change);
        if (dialects.isEmpty()) {
            return Optional.empty();
        }
        Name column = migration.columnName(change, change.column().name());
        String fact = "the new column " + column.text() + " of " + migration.tableText(change)
                + " is NOT NULL, and its values are made by the application, which never sees the rows that exist: the"
                + " migration fails if there are any.";
        String remedy = "give them a value that the database can make, with @Backfill(\"...\") on the attribute.";
        return Optional.of(migration
                .finding(this, change, column, fact, remedy)
                .guardedBy(Guards.rows(migration, change))
                .in(Migration.ids(dialects)));
    }
}
