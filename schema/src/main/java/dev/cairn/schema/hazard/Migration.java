package dev.cairn.schema.hazard;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.lineage.Lineage;
import dev.cairn.schema.lineage.Way;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a rule looks at, with the answers that rules need most. */
final class Migration {

    private final List<Change> changes;
    private final Collection<Dialect> dialects;
    private final Lineage lineage;
    private final IdentityHashMap<Change, Way<QualifiedName>> tables = new IdentityHashMap<>();

    Migration(Schema before, List<Change> changes, Collection<Dialect> dialects) {
        this.changes = List.copyOf(changes);
        this.dialects = List.copyOf(dialects);
        this.lineage = Lineage.of(before, changes);
        lineage.tables().forEach(way -> way.causes().forEach(change -> tables.put(change, way)));
    }

    Collection<Dialect> dialects() {
        return dialects;
    }

    int position(Change change) {
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i) == change) {
                return i;
            }
        }
        return changes.size();
    }

    /** The changes of a kind that are made to a table which was there before: only it can hold rows. */
    <C extends Change> List<C> onOldTables(Class<C> kind) {
        return changes.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(change -> {
                    Way<QualifiedName> table = tables.get(change);
                    return table != null && table.before() != null;
                })
                .toList();
    }

    /** The table that a change is about. */
    Way<QualifiedName> table(Change change) {
        return Objects.requireNonNull(tables.get(change));
    }

    /** The table's name after the migration, or before where it is dropped. */
    QualifiedName tableName(Change change) {
        Way<QualifiedName> table = table(change);
        QualifiedName after = table.after();
        return after != null ? after : Objects.requireNonNull(table.before());
    }

    /** {@link #tableName} as a reader writes it. */
    String tableText(Change change) {
        return text(tableName(change));
    }

    /** A name as a reader writes it. */
    static String text(QualifiedName name) {
        Name schema = name.schema();
        return (schema == null ? "" : schema.text() + ".") + name.name().text();
    }

    /** The column that a change is about, or null. */
    @Nullable
    Way<Name> column(Change change) {
        return table(change).after() == null
                ? null
                : lineage.partsOf(table(change)).columns().ways().stream()
                        .filter(way -> way.causes().stream().anyMatch(cause -> cause == change))
                        .findFirst()
                        .orElse(null);
    }

    /** The column's name after the migration, or the given one where it is dropped. */
    Name columnName(Change change, Name otherwise) {
        Way<Name> column = column(change);
        return column == null || column.after() == null ? otherwise : column.after();
    }

    /** Whether a column of the table that a change is about is new in this migration and without a value in old rows. */
    boolean isNewAndNull(Change change, Name columnThen) {
        return table(change).causes().stream()
                .filter(Change.AddColumn.class::isInstance)
                .map(Change.AddColumn.class::cast)
                .anyMatch(add -> add.column().name().equals(columnThen)
                        && add.fill() == null
                        && add.column().nullable()
                        && add.column().defaultValue() == null);
    }

    /** A finding of a rule. */
    Finding finding(Rule rule, Change cause, @Nullable Name column, String fact, String remedy) {
        return new Finding(rule.id(), rule.severity(), tableName(cause), column, fact, remedy, cause);
    }
}
