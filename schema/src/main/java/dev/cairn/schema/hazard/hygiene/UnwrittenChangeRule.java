package dev.cairn.schema.hazard.hygiene;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.TypeText;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Sql;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Options are text that only the user understands: no statement says how a table that exists comes by other ones. */
public final class UnwrittenChangeRule implements Rule {

    private static final String REMEDY =
            "write the statement into the migration by hand, or drop and create the object in two migrations.";

    @Override
    public Hazard hazard() {
        return new Hazard(
                "HY110",
                Severity.WARNING,
                "options or clauses of a definition change, for which no statement is written",
                "write the statement into the migration by hand");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        Stream<Finding> tables = migration
                .onOldTables(Change.AlterTable.class)
                .filter(change -> !Objects.equals(change.optionsBefore(), change.optionsAfter()))
                .map(change -> finding(
                        migration, change, null, "the options of table " + migration.tableText(change) + " change"));
        Stream<Finding> options = migration
                .onOldTables(Change.AlterColumn.class)
                .filter(change -> change.facets().contains(Facet.OPTIONS))
                .map(change -> finding(
                        migration,
                        change,
                        name(migration, change),
                        "the options of column " + text(migration, change) + " change"));
        Stream<Finding> clauses = migration
                .onOldTables(Change.AlterColumn.class)
                .filter(change -> migration.dialects().stream()
                        .anyMatch(
                                dialect -> !clauses(change.before(), dialect).equals(clauses(change.after(), dialect))))
                .map(change -> finding(
                        migration,
                        change,
                        name(migration, change),
                        "what stands behind the type in the" + " columnDefinition of " + text(migration, change)
                                + " changes"));
        return Stream.of(tables, options, clauses).flatMap(all -> all).toList();
    }

    /** What a user's column definition says beside the type. */
    private static String clauses(Column column, Dialect dialect) {
        Sql definition = column.definition();
        String text = definition == null ? "" : definition.in(dialect.id()).orElse("");
        return text.strip().substring(TypeText.typeOnly(text).length());
    }

    private static Name name(Migration migration, Change.AlterColumn change) {
        return migration.columnName(change, change.after().name());
    }

    private static String text(Migration migration, Change.AlterColumn change) {
        return name(migration, change).text() + " of " + migration.tableText(change);
    }

    private Finding finding(Migration migration, Change change, @Nullable Name column, String what) {
        return migration.finding(this, change, column, what + ", and no statement is written for that.", REMEDY);
    }
}
