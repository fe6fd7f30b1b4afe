package dev.cairn.schema.hazard.data;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.Constraint.Unique;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unique key that a migration adds on columns that were there before, and that no key of before implies.
 *
 * @param columns as they are named after the migration
 * @param old the same as they were named before
 */
record NewUniqueKey(Change change, List<Name> columns, List<Name> old) {

    /** Those of a migration, from unique constraints and unique indexes. */
    static List<NewUniqueKey> of(Migration migration) {
        Stream<NewUniqueKey> constraints = migration
                .onOldTables(Change.AddConstraint.class)
                .filter(change -> change.constraint() instanceof Unique)
                .flatMap(change -> key(migration, change, ((Unique) change.constraint()).columns()));
        Stream<NewUniqueKey> indexes = migration
                .onOldTables(Change.CreateIndex.class)
                .filter(change -> change.index().unique())
                .flatMap(change -> key(migration, change, columns(change.index())));
        return Stream.concat(constraints, indexes)
                .filter(key -> !key.wasUnique(migration))
                .toList();
    }

    private static List<Name> columns(Index index) {
        return index.parts().stream().map(Index.Part::column).toList();
    }

    private static Stream<NewUniqueKey> key(Migration migration, Change change, List<Name> columns) {
        boolean allNull = columns.stream().anyMatch(column -> migration.isNewAndNull(change, column));
        return allNull
                ? Stream.empty()
                : Stream.of(new NewUniqueKey(
                        change, columns, migration.oldNames(change, columns).orElse(List.of())));
    }

    /** Whether some of its columns were a key already, so that rows cannot agree in all. */
    private boolean wasUnique(Migration migration) {
        return keysBefore(migration).anyMatch(old::containsAll);
    }

    /** Whether the columns had an index that took duplicates, or were a part of a key. */
    boolean tightens(Migration migration) {
        Set<Name> wanted = new HashSet<>(old);
        return !old.isEmpty()
                && (keysBefore(migration).anyMatch(key -> key.containsAll(wanted))
                        || migration.tableBefore(change).stream()
                                .flatMap(table -> table.indexes().stream())
                                .anyMatch(index -> !index.unique() && new HashSet<>(columns(index)).equals(wanted)));
    }

    private Stream<List<Name>> keysBefore(Migration migration) {
        return migration.tableBefore(change).stream()
                .flatMap(table -> Stream.of(
                                table.uniques().stream().map(Unique::columns),
                                Stream.ofNullable(table.primaryKey()).map(PrimaryKey::columns),
                                table.indexes().stream().filter(Index::unique).map(NewUniqueKey::columns))
                        .flatMap(keys -> keys));
    }

    /** The column, where it is one. */
    @Nullable
    Name only() {
        return columns.size() == 1 ? columns.get(0) : null;
    }

    /** The query that shows the rows in the way. */
    String search(Migration migration) {
        String list = Migration.text(old.isEmpty() ? columns : old);
        QualifiedName table = migration.table(change).before();
        return "select " + list + ", count(*) from " + Migration.text(Objects.requireNonNull(table)) + " group by "
                + list + " having count(*) > 1";
    }
}
