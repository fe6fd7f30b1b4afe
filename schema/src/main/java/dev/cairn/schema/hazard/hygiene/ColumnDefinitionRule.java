package dev.cairn.schema.hazard.hygiene;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Sql;
import java.util.List;
import java.util.stream.Stream;

/** SQL of the user's own is passed on as it is: what it means in another database, and what a change of it does, nobody checks. */
public final class ColumnDefinitionRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "HY109",
                Severity.INFO,
                "a column has a columnDefinition of its own",
                "state the type with attributes (length, precision, scale) or @JdbcTypeCode");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        Stream<Finding> created = migration
                .all(Change.CreateTable.class)
                .flatMap(change ->
                        change.table().columns().stream().flatMap(column -> finding(migration, change, column)));
        Stream<Finding> added =
                migration.all(Change.AddColumn.class).flatMap(change -> finding(migration, change, change.column()));
        Stream<Finding> altered = migration
                .all(Change.AlterColumn.class)
                .filter(change -> change.facets().contains(Facet.DEFINITION))
                .flatMap(change -> finding(migration, change, change.after()));
        return Stream.of(created, added, altered).flatMap(all -> all).toList();
    }

    private Stream<Finding> finding(Migration migration, Change change, Column column) {
        Sql definition = column.definition();
        if (definition == null) {
            return Stream.empty();
        }
        Name name = migration.columnName(change, column.name());
        return Stream.of(migration.finding(
                this,
                change,
                name,
                "column " + name.text() + " of " + migration.tableText(change) + " is defined as \"" + definition
                        + "\": Cairn passes that on, and cannot say what a change of it does to rows.",
                "state its type with attributes such as length, precision and scale where they can say it."));
    }
}
