package dev.cairn.schema.plan;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A schema and changes to it, with short words to write them in. */
record Evolution(String name, Schema before, List<Change> changes) {

    static final LogicalType LONG = new LogicalType.Int(64);
    static final LogicalType INT = new LogicalType.Int(32);
    static final LogicalType BOOL = new LogicalType.Bool();

    static Evolution evolution(String name, Schema before, Change... changes) {
        return new Evolution(name, before, List.of(changes));
    }

    static LogicalType text(int length) {
        return new LogicalType.Text(length);
    }

    static LogicalType names(String... constants) {
        return new LogicalType.Enumeration(LogicalType.Enumeration.Style.STRING, List.of(constants), 255);
    }

    static LogicalType positions(String... constants) {
        return new LogicalType.Enumeration(LogicalType.Enumeration.Style.ORDINAL, List.of(constants), 255);
    }

    static Schema schema(Table... tables) {
        return new Schema(List.of(tables), List.of());
    }

    static Sequence sequence(String name, long start, long increment) {
        return new Sequence(QualifiedName.of(name), start, increment);
    }

    static QualifiedName named(String name) {
        return QualifiedName.of(Name.parse(name));
    }

    /** A table with an id, its key and further columns. */
    static Table table(String name, Column... columns) {
        Column[] all = new Column[columns.length + 1];
        all[0] = Column.of("id", LONG).notNull();
        System.arraycopy(columns, 0, all, 1, columns.length);
        return Table.of(named(name), Arrays.asList(all)).withPrimaryKey(primaryKey("pk_" + name, "id"));
    }

    static Column column(String name, LogicalType type) {
        return Column.of(Name.parse(name), type);
    }

    static Constraint.PrimaryKey primaryKey(String name, String... columns) {
        return new Constraint.PrimaryKey(Name.parse(name), nameList(columns));
    }

    static Constraint.Unique unique(String name, String... columns) {
        return new Constraint.Unique(Name.parse(name), nameList(columns));
    }

    static Constraint.Check check(String name, String expression) {
        return new Constraint.Check(Name.parse(name), Sql.of(expression), null);
    }

    static Constraint.ForeignKey foreignKey(String name, String column, String target, String targetColumn) {
        return new Constraint.ForeignKey(
                Name.parse(name),
                nameList(column),
                named(target),
                nameList(targetColumn),
                Constraint.ForeignKey.OnDelete.NO_ACTION,
                null);
    }

    static Index index(String name, String... columns) {
        return new Index(
                Name.parse(name),
                Arrays.stream(columns)
                        .map(column -> new Index.Part(Name.parse(column), Index.Order.ASC))
                        .toList(),
                false,
                null);
    }

    private static List<Name> nameList(String... names) {
        return Arrays.stream(names).map(Name::parse).toList();
    }

    static Change add(String table, Column column) {
        return new Change.AddColumn(named(table), column);
    }

    static Change add(String table, Column column, String fill) {
        return new Change.AddColumn(named(table), column, OptionalInt.empty(), Sql.of(fill));
    }

    static Change drop(String table, Column column) {
        return new Change.DropColumn(named(table), column, OptionalInt.empty());
    }

    static Change alter(String table, Column before, Column after) {
        return alter(table, before, after, null);
    }

    static Change alter(String table, Column before, Column after, @Nullable String fill) {
        return new Change.AlterColumn(
                named(table),
                before,
                after,
                Change.AlterColumn.facetsBetween(before, after),
                fill == null ? null : Sql.of(fill));
    }

    static Change rename(String table, String from, String to) {
        return new Change.RenameColumn(named(table), Name.parse(from), Name.parse(to));
    }

    static Change rename(String from, String to) {
        return new Change.RenameTable(named(from), named(to));
    }

    static Change add(String table, Constraint constraint) {
        return new Change.AddConstraint(named(table), constraint);
    }

    static Change drop(String table, Constraint constraint) {
        return new Change.DropConstraint(named(table), constraint);
    }
}
