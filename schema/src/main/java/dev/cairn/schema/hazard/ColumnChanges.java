package dev.cairn.schema.hazard;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Retyping;
import dev.cairn.schema.dialect.Retyping.Way;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Sql;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Column alterations as rules want to know of them. */
public final class ColumnChanges {

    private ColumnChanges() {}

    /** The alterations of columns that old tables have, in which the logical type changes. */
    public static Stream<Change.AlterColumn> ofType(Migration migration) {
        return migration
                .onOldTables(Change.AlterColumn.class)
                .filter(change -> change.facets().contains(Change.AlterColumn.Facet.TYPE));
    }

    /** The dialects in which the column is given another type, and no definition of the user's own hides it. */
    public static List<Dialect> retyping(Migration migration, Change.AlterColumn change) {
        return migration.dialects(
                dialect -> retyping(dialect, change).map(Retyping::way).orElse(Way.NOTHING) != Way.NOTHING);
    }

    /** How a dialect gives the column its new type, or nothing where the user defines it. */
    public static Optional<Retyping> retyping(Dialect dialect, Change.AlterColumn change) {
        return isDefined(change.after(), dialect)
                ? Optional.empty()
                : Retyping.of(
                        dialect,
                        change.before().type(),
                        change.after().type(),
                        change.after().name().text());
    }

    private static boolean isDefined(Column column, Dialect dialect) {
        Sql definition = column.definition();
        return definition != null && definition.in(dialect.id()).isPresent();
    }

    /** {@code title of book}. */
    public static String text(Migration migration, Change.AlterColumn change) {
        return migration.columnName(change, change.after().name()).text() + " of " + migration.tableText(change);
    }
}
