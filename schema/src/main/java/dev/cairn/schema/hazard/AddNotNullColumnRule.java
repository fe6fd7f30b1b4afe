package dev.cairn.schema.hazard;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Sql;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A new column that takes no NULL and has no value for old rows fails if there are any. */
final class AddNotNullColumnRule implements Rule {

    @Override
    public String id() {
        return "DF101";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return migration.onOldTables(Change.AddColumn.class).stream()
                .filter(change -> !change.column().nullable())
                .filter(change -> migration.dialects().stream().anyMatch(dialect -> !hasValue(change, dialect)))
                .map(change -> finding(migration, change))
                .toList();
    }

    private static boolean hasValue(Change.AddColumn change, Dialect dialect) {
        Column column = change.column();
        return column.identity()
                || isIn(change.fill(), dialect)
                || isIn(column.defaultValue(), dialect)
                || isIn(column.generatedAs(), dialect)
                || mentionsDefault(column.definition(), dialect)
                || mentionsDefault(column.options(), dialect);
    }

    private static boolean isIn(@Nullable Sql sql, Dialect dialect) {
        return sql != null && sql.in(dialect.id()).isPresent();
    }

    private static boolean mentionsDefault(@Nullable Sql sql, Dialect dialect) {
        return sql != null
                && sql.in(dialect.id())
                        .filter(text -> text.toLowerCase(Locale.ROOT).contains("default"))
                        .isPresent();
    }

    private Finding finding(Migration migration, Change.AddColumn change) {
        Name column = migration.columnName(change, change.column().name());
        String fact = "the new column " + column.text() + " of " + migration.tableText(change)
                + " is NOT NULL and has no value for rows that exist: the migration fails if there are any.";
        String remedy = "give them one with @Backfill(\"...\") on the attribute, or let it be null.";
        return migration.finding(this, change, column, fact, remedy);
    }
}
