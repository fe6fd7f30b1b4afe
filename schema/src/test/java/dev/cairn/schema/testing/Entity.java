package dev.cairn.schema.testing;

import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint.Check;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Constraint.ForeignKey.OnDelete;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.Constraint.Unique;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins.TableOrigin;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * A table as its entity maps it, for tests in one sentence:
 * {@code entity("com.acme.Author", "author").id().column("nickname", text(80))}. A column's attribute has the column's name
 * unless said otherwise.
 *
 * @param owner the owner in the origins
 * @param paths per column the attribute path
 */
public record Entity(String owner, Table table, TreeMap<Name, String> paths, List<Name> derived) {

    /** An entity's table. */
    public static Entity entity(String owner, String table) {
        return new Entity(owner, Table.of(QualifiedName.parse(table), List.of()), new TreeMap<>(), List.of());
    }

    public static LogicalType text(int length) {
        return new LogicalType.Text(length);
    }

    public static LogicalType int64() {
        return new LogicalType.Int(64);
    }

    /** A numeric id as its primary key. */
    public Entity id() {
        return id("id");
    }

    /** A numeric id of a name of its own as its primary key. */
    public Entity id(String name) {
        return column(name, int64()).notNull().key(name);
    }

    public Entity column(String name, LogicalType type) {
        return column(name, type, name);
    }

    /** A column of an attribute of another name. */
    public Entity column(String name, LogicalType type, String path) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(Column.of(Name.parse(name), type));
        TreeMap<Name, String> longer = new TreeMap<>(paths);
        longer.put(Name.parse(name), path);
        return new Entity(owner, table.withColumns(columns), longer, derived);
    }

    /** A column that no attribute stands for. */
    public Entity bare(String name, LogicalType type) {
        Entity longer = column(name, type);
        longer.paths.remove(Name.parse(name));
        return longer;
    }

    /** The last column takes no NULL. */
    public Entity notNull() {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.set(columns.size() - 1, columns.get(columns.size() - 1).notNull());
        return with(table.withColumns(columns));
    }

    public Entity key(String... columns) {
        return with(table.withPrimaryKey(
                        new PrimaryKey(Name.of("pk_" + table.name().name().text()), names(columns))))
                .derived("pk_" + table.name().name().text());
    }

    public Entity unique(String name, String... columns) {
        List<Unique> uniques = new ArrayList<>(table.uniques());
        uniques.add(new Unique(Name.of(name), names(columns)));
        return with(table.withUniques(uniques));
    }

    public Entity index(String name, String... columns) {
        List<Index> indexes = new ArrayList<>(table.indexes());
        List<Index.Part> parts = names(columns).stream()
                .map(column -> new Index.Part(column, Index.Order.ASC))
                .toList();
        indexes.add(new Index(Name.of(name), parts, false, null));
        return with(table.withIndexes(indexes));
    }

    public Entity check(String name, String expression) {
        List<Check> checks = new ArrayList<>(table.checks());
        checks.add(new Check(Name.of(name), Sql.of(expression), null));
        return with(table.withChecks(checks));
    }

    /** The last column refers to a column of a table. */
    public Entity references(String name, String target, String targetColumn) {
        return references(name, target, targetColumn, OnDelete.NO_ACTION);
    }

    /** The last column refers to a column of a table. */
    public Entity references(String name, String target, String targetColumn, OnDelete onDelete) {
        Name own = table.columns().get(table.columns().size() - 1).name();
        List<ForeignKey> keys = new ArrayList<>(table.foreignKeys());
        keys.add(new ForeignKey(
                Name.of(name), List.of(own), QualifiedName.parse(target), names(targetColumn), onDelete, null));
        return with(table.withForeignKeys(keys));
    }

    /** Constraints and indexes whose names the mapping derived. */
    public Entity derived(String... names) {
        List<Name> more = new ArrayList<>(derived);
        more.addAll(names(names));
        return new Entity(owner, table, paths, more);
    }

    public TableOrigin origin() {
        return new TableOrigin(owner, paths);
    }

    private Entity with(Table other) {
        return new Entity(owner, other, paths, derived);
    }

    private static List<Name> names(String... names) {
        return Arrays.stream(names).map(Name::parse).toList();
    }
}
