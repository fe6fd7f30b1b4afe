package dev.cairn.schema.hazard;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Sql;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What old rows, and programs that do not know of it, have in a new column. */
public final class NewColumns {

    private NewColumns() {}

    /** The dialects in which a new column takes no NULL and old rows would get no value. */
    public static List<Dialect> withoutValue(Migration migration, Change.AddColumn change) {
        return change.column().nullable()
                ? List.of()
                : migration.dialects(
                        dialect -> !isIn(change.fill(), dialect) && !isFilledByDatabase(change.column(), dialect));
    }

    /** Whether a row that says nothing of the column gets a value from the database, now and later. */
    public static boolean isFilledByDatabase(Column column, Dialect dialect) {
        return column.identity()
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
}
