package dev.cairn.schema.hazard.data;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.NewColumns;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.Name;
import java.util.List;
import java.util.Optional;

/** MySQL and MariaDB do not refuse a new column that has no value for old rows: they make one up. */
public final class ImplicitFillRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "DF111",
                Severity.WARNING,
                "a new NOT NULL column without a value: MySQL and MariaDB silently give rows that exist a zero or an empty text",
                "say the value with @Backfill, even if it is that one");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return migration
                .onOldTables(Change.AddColumn.class)
                .flatMap(change -> finding(migration, change).stream())
                .toList();
    }

    private Optional<Finding> finding(Migration migration, Change.AddColumn change) {
        List<Dialect> dialects = NewColumns.withoutValue(migration, change).stream()
                .filter(dialect -> dialect.capabilities().fillsImplicitly())
                .toList();
        if (dialects.isEmpty()) {
            return Optional.empty();
        }
        Name column = migration.columnName(change, change.column().name());
        String fact = "where another tool than Cairn runs this script, nothing counts the rows of "
                + migration.tableText(change) + " before, and the server makes up a value for them in the new column "
                + column.text() + ": a zero, an empty text, or the first constant.";
        String remedy = "say what they should get with @Backfill(\"...\") on the attribute.";
        return Optional.of(migration.finding(this, change, column, fact, remedy).in(Migration.ids(dialects)));
    }
}
