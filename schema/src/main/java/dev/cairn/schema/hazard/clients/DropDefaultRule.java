package dev.cairn.schema.hazard.clients;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.hazard.ColumnChanges;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.Sql;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Programs that leave the value to the database get none. */
public final class DropDefaultRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "CB109",
                Severity.INFO,
                "the default of a column is dropped",
                "stop programs of the old version before the migration, or drop the default when they are gone");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return migration
                .onOldTables(Change.AlterColumn.class)
                .filter(change -> change.facets().contains(Facet.DEFAULT))
                .flatMap(change -> finding(migration, change).stream())
                .toList();
    }

    private Optional<Finding> finding(Migration migration, Change.AlterColumn change) {
        List<Dialect> dialects =
                migration.dialects(dialect -> isIn(change.before().defaultValue(), dialect)
                        && !isIn(change.after().defaultValue(), dialect));
        if (dialects.isEmpty()) {
            return Optional.empty();
        }
        String fact = "column " + ColumnChanges.text(migration, change)
                + " has no default any more: programs of the old version that leave it out "
                + (change.after().nullable() ? "write NULL." : "fail.");
        return Optional.of(migration
                .finding(
                        this,
                        change,
                        migration.columnName(change, change.after().name()),
                        fact,
                        "stop them before the migration.")
                .in(Migration.ids(dialects)));
    }

    private static boolean isIn(@Nullable Sql sql, Dialect dialect) {
        return sql != null && sql.in(dialect.id()).isPresent();
    }
}
