package dev.cairn.schema.hazard.hygiene;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.Constraint.Unique;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Table;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Without an index on a foreign key, each delete of what it refers to reads the whole table. */
public final class ForeignKeyIndexRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "HY102",
                Severity.INFO,
                "a new foreign key has no index that begins with its columns, and the database makes none",
                "add one: @Table(indexes = @Index(columnList = \"...\"))");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        List<Dialect> dialects =
                migration.dialects(dialect -> !dialect.capabilities().indexesForeignKeys());
        if (dialects.isEmpty()) {
            return List.of();
        }
        Stream<Finding> added = migration
                .all(Change.AddConstraint.class)
                .flatMap(change -> Stream.of(change.constraint())
                        .filter(ForeignKey.class::isInstance)
                        .map(ForeignKey.class::cast)
                        .flatMap(key -> finding(migration, change, key)));
        Stream<Finding> created = migration
                .all(Change.CreateTable.class)
                .flatMap(change ->
                        change.table().foreignKeys().stream().flatMap(key -> finding(migration, change, key)));
        return Stream.concat(created, added)
                .map(finding -> finding.in(Migration.ids(dialects)))
                .toList();
    }

    private Stream<Finding> finding(Migration migration, Change change, ForeignKey key) {
        boolean indexed = migration.tableAfter(change).stream().anyMatch(table -> isIndexed(table, key.columns()));
        if (indexed) {
            return Stream.empty();
        }
        String columns = Migration.text(key.columns());
        String fact = "the foreign key on " + columns + " of " + migration.tableText(change)
                + " has no index: each delete from " + Migration.text(key.target()) + " reads the whole table.";
        String remedy = "add @Index(columnList = \"" + columns + "\") to its table.";
        return Stream.of(migration.finding(
                this, change, key.columns().size() == 1 ? key.columns().get(0) : null, fact, remedy));
    }

    private static boolean isIndexed(Table table, List<Name> columns) {
        Stream<List<Name>> keys = Stream.of(
                        table.uniques().stream().map(Unique::columns),
                        Stream.ofNullable(table.primaryKey()).map(PrimaryKey::columns),
                        table.indexes().stream()
                                .map(index -> index.parts().stream()
                                        .map(Index.Part::column)
                                        .toList()))
                .flatMap(all -> all);
        return keys.anyMatch(key -> key.size() >= columns.size()
                && new HashSet<>(key.subList(0, columns.size())).equals(new HashSet<>(columns)));
    }
}
