package dev.cairn.schema.plan;

import static dev.cairn.schema.plan.Evolution.BOOL;
import static dev.cairn.schema.plan.Evolution.INT;
import static dev.cairn.schema.plan.Evolution.LONG;
import static dev.cairn.schema.plan.Evolution.add;
import static dev.cairn.schema.plan.Evolution.alter;
import static dev.cairn.schema.plan.Evolution.check;
import static dev.cairn.schema.plan.Evolution.column;
import static dev.cairn.schema.plan.Evolution.drop;
import static dev.cairn.schema.plan.Evolution.evolution;
import static dev.cairn.schema.plan.Evolution.foreignKey;
import static dev.cairn.schema.plan.Evolution.index;
import static dev.cairn.schema.plan.Evolution.named;
import static dev.cairn.schema.plan.Evolution.names;
import static dev.cairn.schema.plan.Evolution.positions;
import static dev.cairn.schema.plan.Evolution.primaryKey;
import static dev.cairn.schema.plan.Evolution.rename;
import static dev.cairn.schema.plan.Evolution.schema;
import static dev.cairn.schema.plan.Evolution.sequence;
import static dev.cairn.schema.plan.Evolution.table;
import static dev.cairn.schema.plan.Evolution.text;
import static dev.cairn.schema.plan.Evolution.unique;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.testing.Blog;
import java.util.List;
import java.util.stream.Stream;

/** Evolutions that each ask something of the order or the words of a plan. */
final class Evolutions {

    private Evolutions() {}

    static Stream<Evolution> all() {
        return Stream.of(tables(), columns(), types(), enumerations(), keys(), sequences(), identity())
                .flatMap(s -> s);
    }

    private static Stream<Evolution> tables() {
        Table a = table("a", column("b_id", LONG)).withForeignKeys(List.of(foreignKey("fk_a_b", "b_id", "b", "id")));
        Table b = table("b", column("a_id", LONG)).withForeignKeys(List.of(foreignKey("fk_b_a", "a_id", "a", "id")));
        Table self = table("node", column("parent_id", LONG))
                .withForeignKeys(List.of(foreignKey("fk_node_parent", "parent_id", "node", "id")));
        Table status = table("author", column("status", names("NEW", "OLD")), column("rank", positions("LOW", "HIGH")));
        return Stream.of(
                evolution("create two tables that refer to each other", Schema.EMPTY, create(a), create(b)),
                evolution("drop two tables that refer to each other", schema(a, b), dropTable(a), dropTable(b)),
                evolution(
                        "drop a table and the one that it refers to",
                        schema(a.withForeignKeys(List.of()), b),
                        dropTable(b),
                        dropTable(a.withForeignKeys(List.of()))),
                evolution("create and drop a table that refers to itself", schema(self), dropTable(self)),
                evolution("create a blog", Schema.EMPTY, create(Blog.author()), create(Blog.post())),
                evolution("rename a table with derived checks", schema(status), rename("author", "writer")),
                evolution(
                        "rename a table that others refer to and a column of it",
                        schema(a, b),
                        rename("b", "c"),
                        rename("c", "id", "c_id")),
                evolution("change the case of a table's name", schema(status), rename("author", "Author")),
                evolution(
                        "give a table the name of a dropped one",
                        schema(table("x", column("old", INT)), table("y")),
                        dropTable(table("x", column("old", INT))),
                        rename("y", "x")),
                evolution(
                        "drop a table that refers to a renamed one",
                        schema(a, b.withForeignKeys(List.of())),
                        dropTable(a),
                        rename("b", "b2")),
                evolution(
                        "change comments",
                        schema(table("t", column("x", INT))),
                        new Change.AlterTable(named("t"), null, "it's", null, null),
                        alter("t", column("x", INT), column("x", INT).withComment("'x'"))));
    }

    private static Change create(Table table) {
        return new Change.CreateTable(table);
    }

    private static Change dropTable(Table table) {
        return new Change.DropTable(table);
    }

    private static Stream<Evolution> columns() {
        Column nick = column("nick", text(50));
        Column price = column("price", new LogicalType.Decimal(10, 2)).withCheck(Sql.of("price > 0"));
        Column total = column("total", INT).withGeneratedAs(Sql.of("x * 2"));
        return Stream.of(
                evolution("add a nullable column", schema(table("t")), add("t", nick)),
                evolution("add a column with a fill", schema(table("t")), add("t", nick.notNull(), "'none'")),
                evolution(
                        "add a column with a fill and a default",
                        schema(table("t")),
                        add("t", nick.notNull().withDefaultValue(Sql.of("'d'")), "'none'")),
                evolution("add a column with a comment", schema(table("t")), add("t", nick.withComment("short name"))),
                evolution(
                        "fill a column from one that is dropped",
                        schema(table("t", nick)),
                        add("t", column("name", text(60)).notNull(), "coalesce(nick, 'x')"),
                        drop("t", nick)),
                evolution(
                        "drop a column with a derived check",
                        schema(table("t", column("s", names("A", "B")))),
                        drop("t", column("s", names("A", "B")))),
                evolution(
                        "rename a column with a derived check",
                        schema(table("t", column("s", names("A", "B")), column("r", positions("X", "Y", "Z")))),
                        rename("t", "s", "state"),
                        rename("t", "r", "rank")),
                evolution(
                        "rename a column and add another under its name",
                        schema(table("t", nick)),
                        rename("t", "nick", "nick_name"),
                        add("t", column("nick", INT))),
                evolution(
                        "drop a column and rename another to its name",
                        schema(table("t", nick, column("x", INT))),
                        drop("t", nick),
                        rename("t", "x", "nick")),
                evolution(
                        "drop a column and add one of its name",
                        schema(table("t", nick)),
                        drop("t", nick),
                        add("t", column("nick", INT))),
                evolution("make a column not null", schema(table("t", nick)), alter("t", nick, nick.notNull())),
                evolution(
                        "make a column not null with a fill",
                        schema(table("t", nick)),
                        alter("t", nick, nick.notNull(), "'none'")),
                evolution(
                        "make a column nullable", schema(table("t", nick.notNull())), alter("t", nick.notNull(), nick)),
                evolution(
                        "set, change and drop a default",
                        schema(table(
                                "t",
                                nick,
                                column("a", INT).withDefaultValue(Sql.of("1")),
                                column("b", INT).withDefaultValue(Sql.of("1")))),
                        alter("t", nick, nick.withDefaultValue(Sql.of("'x'"))),
                        alter(
                                "t",
                                column("a", INT).withDefaultValue(Sql.of("1")),
                                column("a", INT).withDefaultValue(Sql.of("2"))),
                        alter("t", column("b", INT).withDefaultValue(Sql.of("1")), column("b", INT))),
                evolution(
                        "change the type of a column with a default",
                        schema(table("t", column("a", INT).withDefaultValue(Sql.of("1")))),
                        alter(
                                "t",
                                column("a", INT).withDefaultValue(Sql.of("1")),
                                column("a", text(20)).withDefaultValue(Sql.of("'one'")))),
                evolution(
                        "add and drop a check of a column",
                        schema(table("t", price, column("q", INT))),
                        alter("t", price, price.withCheck(null)),
                        alter("t", column("q", INT), column("q", INT).withCheck(Sql.of("q < 100")))),
                evolution("add a generated column", schema(table("t", column("x", INT))), add("t", total)),
                evolution(
                        "change a generated column",
                        schema(table("t", column("x", INT), total)),
                        alter("t", total, total.withGeneratedAs(Sql.of("x * 3")))),
                evolution(
                        "change the type of a column that another is computed from",
                        schema(table("t", column("x", INT), total)),
                        alter("t", column("x", INT), column("x", LONG))),
                evolution(
                        "drop a generated column and what it is computed from",
                        schema(table("t", column("x", INT), total)),
                        drop("t", column("x", INT)),
                        drop("t", total)),
                evolution(
                        "quoted names and keywords",
                        schema(table("t", column("`my col`", names("A", "B")), column("[value]", INT))),
                        rename("t", "`my col`", "`My Col`"),
                        rename("t", "[value]", "[order]"),
                        rename("t", "`T x`")));
    }

    private static Stream<Evolution> types() {
        return Stream.of(
                type(text(100), text(200)),
                type(text(200), text(100)),
                type(INT, LONG),
                type(LONG, INT),
                type(INT, text(20)),
                type(text(20), INT),
                type(text(20), BOOL),
                type(BOOL, INT),
                type(INT, BOOL),
                type(text(255), new LogicalType.LongText(255, false)),
                type(new LogicalType.LongText(255, false), text(255)),
                type(new LogicalType.Binary(255), new LogicalType.LongBinary(255)),
                type(new LogicalType.LongBinary(255), new LogicalType.Binary(255)),
                type(new LogicalType.Uuid(), text(36)),
                type(text(36), new LogicalType.Uuid()),
                type(new LogicalType.Date(), new LogicalType.Timestamp(6, false)),
                type(new LogicalType.Timestamp(6, false), new LogicalType.Timestamp(6, true)),
                type(new LogicalType.Timestamp(6, true), new LogicalType.Date()),
                type(new LogicalType.Decimal(12, 2), new LogicalType.Decimal(14, 4)),
                type(new LogicalType.Floating(24), new LogicalType.Floating(53)));
    }

    private static Evolution type(LogicalType before, LogicalType after) {
        return evolution(
                before + " to " + after,
                schema(table("t", column("c", before))),
                alter("t", column("c", before), column("c", after)));
    }

    private static Stream<Evolution> enumerations() {
        return Stream.of(
                type(names("A", "B"), names("A", "C", "B")),
                type(names("A", "B", "C"), names("A")),
                type(names("A", "B"), text(255)),
                type(text(255), names("A", "B")),
                type(names("A", "B"), positions("A", "B")),
                type(positions("A", "B"), names("B", "A")),
                type(positions("A", "B"), positions("A", "B", "C")),
                type(positions("A", "B"), INT),
                type(INT, positions("A", "B")));
    }

    private static Stream<Evolution> keys() {
        Table parent = table("parent", column("code", text(20)).notNull());
        Table child = table("child", column("parent_id", LONG))
                .withForeignKeys(List.of(foreignKey("fk_child_parent", "parent_id", "parent", "id")));
        Table byCode = table("child", column("parent_code", text(20)))
                .withForeignKeys(List.of(foreignKey("fk_child_parent", "parent_code", "parent", "code")));
        return Stream.of(
                evolution(
                        "add and drop keys and indexes",
                        schema(parent.withUniques(List.of(unique("uk_code", "code")))),
                        drop("parent", unique("uk_code", "code")),
                        add("parent", column("x", INT)),
                        add("parent", unique("uk_code_x", "code", "x")),
                        add("parent", check("ck_x", "x > 0")),
                        new Change.CreateIndex(named("parent"), index("ix_x", "x"))),
                evolution(
                        "add a column with a foreign key",
                        schema(parent, table("child")),
                        add("child", column("parent_id", LONG)),
                        add("child", foreignKey("fk_child_parent", "parent_id", "parent", "id"))),
                evolution(
                        "widen a key that others refer to",
                        schema(narrow(parent), narrow(child)),
                        alter(
                                "parent",
                                column("id", INT).notNull(),
                                column("id", LONG).notNull()),
                        alter("child", column("parent_id", INT), column("parent_id", LONG))),
                evolution(
                        "move the primary key to another column",
                        schema(parent.withUniques(List.of(unique("uk_code", "code"))), byCode),
                        drop("child", foreignKey("fk_child_parent", "parent_code", "parent", "code")),
                        drop("parent", unique("uk_code", "code")),
                        drop("parent", primaryKey("pk_parent", "id")),
                        add("parent", primaryKey("pk_parent", "code")),
                        add("child", foreignKey("fk_child_parent", "parent_code", "parent", "code")),
                        drop("parent", column("id", LONG).notNull())),
                evolution(
                        "replace the primary key that others refer to",
                        schema(parent, child),
                        drop("child", foreignKey("fk_child_parent", "parent_id", "parent", "id")),
                        drop("parent", primaryKey("pk_parent", "id")),
                        drop("parent", column("id", LONG).notNull()),
                        add("parent", column("uid", new LogicalType.Uuid()).notNull()),
                        add("parent", primaryKey("pk_parent", "uid")),
                        drop("child", column("parent_id", LONG)),
                        add("child", column("parent_uid", new LogicalType.Uuid())),
                        add("child", foreignKey("fk_child_parent", "parent_uid", "parent", "uid"))),
                evolution(
                        "rename the columns of keys",
                        schema(
                                parent.withUniques(List.of(unique("uk_code", "code")))
                                        .withIndexes(List.of(index("ix_code", "code", "id"))),
                                byCode),
                        rename("parent", "code", "label"),
                        rename("child", "parent_code", "parent_label"),
                        new Change.RenameConstraint(
                                named("child"), Name.of("fk_child_parent"), Name.of("fk_child_label")),
                        new Change.RenameConstraint(named("parent"), Name.of("uk_code"), Name.of("uk_label")),
                        new Change.RenameIndex(named("parent"), Name.of("ix_code"), Name.of("ix_label"))),
                evolution(
                        "drop an index that a foreign key makes use of",
                        schema(parent, child.withIndexes(List.of(index("ix_p", "parent_id")))),
                        new Change.DropIndex(named("child"), index("ix_p", "parent_id"))));
    }

    private static Table narrow(Table table) {
        return table.withColumns(table.columns().stream()
                .map(c -> c.type().equals(LONG) ? c.withType(INT) : c)
                .toList());
    }

    private static Stream<Evolution> sequences() {
        Schema one = Schema.EMPTY.withSequences(List.of(sequence("a_seq", 1, 50)));
        return Stream.of(
                evolution("create a sequence", Schema.EMPTY, new Change.CreateSequence(sequence("a_seq", 1, 50))),
                evolution("drop a sequence", one, new Change.DropSequence(sequence("a_seq", 1, 50))),
                evolution(
                        "alter a sequence",
                        one,
                        new Change.AlterSequence(sequence("a_seq", 1, 50), sequence("a_seq", 100, 10))),
                evolution("rename a sequence", one, new Change.RenameSequence(named("a_seq"), named("b_seq"))),
                evolution(
                        "swap a sequence for a table",
                        one,
                        new Change.DropSequence(sequence("a_seq", 1, 50)),
                        create(table("a_seq"))));
    }

    private static Stream<Evolution> identity() {
        Column plain = column("id", LONG).notNull();
        Table withIdentity =
                Table.of(named("t"), List.of(plain.withIdentity(true))).withPrimaryKey(primaryKey("pk_t", "id"));
        return Stream.of(
                evolution(
                        "add identity",
                        schema(table("t", column("x", INT))),
                        alter("t", plain, plain.withIdentity(true))),
                evolution("drop identity", schema(withIdentity), alter("t", plain.withIdentity(true), plain)),
                evolution(
                        "widen identity",
                        schema(narrow(withIdentity)),
                        alter("t", column("id", INT).notNull().withIdentity(true), plain.withIdentity(true))),
                evolution(
                        "add identity column as key",
                        schema(Table.of(named("t"), List.of(column("x", INT)))),
                        add("t", plain.withIdentity(true)),
                        add("t", primaryKey("pk_t", "id"))));
    }
}
