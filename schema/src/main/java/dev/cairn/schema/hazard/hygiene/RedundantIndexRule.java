package dev.cairn.schema.hazard.hygiene;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.Constraint.Unique;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Table;
import java.util.List;
import java.util.stream.Stream;

/** An index whose columns another key begins with costs every write and helps no query. */
public final class RedundantIndexRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "HY103",
                Severity.INFO,
                "the columns of a new index are those that another index or key of the table begins with",
                "drop the shorter one");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        Stream<Finding> added =
                migration.all(Change.CreateIndex.class).flatMap(change -> finding(migration, change, change.index()));
        Stream<Finding> created = migration
                .all(Change.CreateTable.class)
                .flatMap(change ->
                        change.table().indexes().stream().flatMap(index -> finding(migration, change, index)));
        return Stream.concat(created, added).toList();
    }

    private Stream<Finding> finding(Migration migration, Change change, Index index) {
        return migration.tableAfter(change).stream()
                .filter(table -> !index.unique())
                .flatMap(table -> longer(table, index))
                .limit(1)
                .map(other -> migration.finding(
                        this,
                        change,
                        null,
                        "index " + index.name().text() + " of " + migration.tableText(change) + " holds nothing that "
                                + other + " does not hold: it only costs writes.",
                        "remove it from the table's indexes."));
    }

    private static Stream<String> longer(Table table, Index index) {
        List<Index.Part> parts = index.parts();
        List<Name> columns = parts.stream().map(Index.Part::column).toList();
        boolean plain = parts.stream().allMatch(part -> part.order() == Index.Order.ASC);
        Stream<String> keys = Stream.concat(
                        Stream.ofNullable(table.primaryKey()).map(PrimaryKey::columns),
                        table.uniques().stream().map(Unique::columns))
                .filter(key -> plain && beginsWith(key, columns))
                .map(key -> "the key on " + Migration.text(key));
        Stream<String> indexes = table.indexes().stream()
                .filter(other ->
                        !other.name().equals(index.name()) && other.options() == null && index.options() == null)
                .filter(other -> beginsWith(other.parts(), parts))
                // Of two that are alike the second is too many.
                .filter(other ->
                        other.parts().size() > parts.size() || other.name().compareTo(index.name()) < 0)
                .map(other -> "index " + other.name().text());
        return Stream.concat(keys, indexes);
    }

    private static <T> boolean beginsWith(List<T> list, List<T> beginning) {
        return list.size() >= beginning.size()
                && list.subList(0, beginning.size()).equals(beginning);
    }
}
