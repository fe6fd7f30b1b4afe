package dev.cairn.schema.hazard.data;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.lineage.Way;
import dev.cairn.schema.model.QualifiedName;
import java.util.List;
import java.util.stream.Stream;

/** A table that moves to another schema takes its rows along, in databases that can. */
public final class MoveTableRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "DF114",
                Severity.ERROR,
                "a table moves to another schema or catalog, for which the database has no statement (H2)",
                "keep the schema, or leave the database out of the dialects",
                true);
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return migration
                .onOldTables(Change.RenameTable.class)
                .filter(change -> change.to().equals(migration.table(change).after()))
                .flatMap(change -> finding(migration, change))
                .toList();
    }

    private Stream<Finding> finding(Migration migration, Change.RenameTable change) {
        List<Dialect> dialects = migration.dialects(
                dialect -> !dialect.capabilities().movesTables() && !staysPut(dialect, migration.table(change)));
        if (dialects.isEmpty()) {
            return Stream.empty();
        }
        String names = String.join(", ", Migration.ids(dialects));
        return Stream.of(migration
                .finding(
                        this,
                        change,
                        null,
                        "table " + migration.tableText(change) + " moves from one schema or catalog to another, and "
                                + names + " has no statement for that.",
                        "keep its @Table(schema, catalog), or take " + names
                                + " out of the dialects; else create the new table, copy the rows and drop the old one"
                                + " in a migration by hand.")
                .in(Migration.ids(dialects)));
    }

    private static boolean staysPut(Dialect dialect, Way<QualifiedName> table) {
        QualifiedName before = table.before();
        QualifiedName after = table.after();
        return before == null || after == null || dialect.writer().samePlace(before, after);
    }
}
