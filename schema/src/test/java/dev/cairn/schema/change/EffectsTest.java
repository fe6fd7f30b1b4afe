package dev.cairn.schema.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.change.Change.AddColumn;
import dev.cairn.schema.change.Change.AddConstraint;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.AlterSequence;
import dev.cairn.schema.change.Change.AlterTable;
import dev.cairn.schema.change.Change.CreateIndex;
import dev.cairn.schema.change.Change.CreateSequence;
import dev.cairn.schema.change.Change.CreateTable;
import dev.cairn.schema.change.Change.DropColumn;
import dev.cairn.schema.change.Change.DropConstraint;
import dev.cairn.schema.change.Change.DropIndex;
import dev.cairn.schema.change.Change.DropSequence;
import dev.cairn.schema.change.Change.DropTable;
import dev.cairn.schema.change.Change.RenameColumn;
import dev.cairn.schema.change.Change.RenameConstraint;
import dev.cairn.schema.change.Change.RenameIndex;
import dev.cairn.schema.change.Change.RenameSequence;
import dev.cairn.schema.change.Change.RenameTable;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint.Check;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Constraint.Unique;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EffectsTest {

    /** Which kinds clash (x) on one object: one table, its column, its unique key and its index over it; one sequence. */
    private static final String SAME_OBJECT = """
            create table      x
            drop table        xx
            rename table      xxx
            alter table       xxxx
            add column        xxx.x
            drop column       xxx..x
            rename column     xxx..xx
            alter column      xxx..xxx
            add constraint    xxx..xxxx
            drop constraint   xxx..xxxxx
            rename constraint xxx.....xxx
            create index      xxx..xxx...x
            drop index        xxx..xxx...xx
            rename index      xxx........xxx
            create sequence   ..............x
            drop sequence     ..............xx
            rename sequence   ..............xxx
            alter sequence    ..............xxxx
            """;

    private static List<Change> changes(String prefix) {
        QualifiedName table = QualifiedName.of(prefix + "book");
        Column title = Column.of("title", new Text(80));
        Unique unique = new Unique(Name.of("uk_" + prefix), List.of(title.name()));
        Index index =
                new Index(Name.of("ix_" + prefix), List.of(new Index.Part(title.name(), Index.Order.ASC)), false, null);
        Table whole =
                Table.of(table, List.of(title)).withUniques(List.of(unique)).withIndexes(List.of(index));
        Sequence sequence = new Sequence(QualifiedName.of(prefix + "book_SEQ"), 1, 50);
        return List.of(
                new CreateTable(whole),
                new DropTable(whole),
                new RenameTable(table, QualifiedName.of(prefix + "tome")),
                new AlterTable(table, null, "all books", null, null),
                new AddColumn(table, Column.of("subtitle", new Text(80))),
                new DropColumn(table, title, OptionalInt.empty()),
                new RenameColumn(table, title.name(), Name.of("name")),
                new AlterColumn(table, title, title.notNull(), AlterColumn.facetsBetween(title, title.notNull()), null),
                new AddConstraint(table, unique),
                new DropConstraint(table, unique),
                new RenameConstraint(table, unique.name(), Name.of("uk_new_" + prefix)),
                new CreateIndex(table, index),
                new DropIndex(table, index),
                new RenameIndex(table, index.name(), Name.of("ix_new_" + prefix)),
                new CreateSequence(sequence),
                new DropSequence(sequence),
                new RenameSequence(sequence.name(), QualifiedName.of(prefix + "tome_SEQ")),
                new AlterSequence(sequence, new Sequence(sequence.name(), 1, 10)));
    }

    private static String kind(Change change) {
        return change.getClass()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT);
    }

    @Test
    void two_changes_of_one_object_commute_as_the_table_says() {
        StringBuilder table = new StringBuilder();
        List<Change> changes = changes("");
        for (int row = 0; row < changes.size(); row++) {
            table.append(String.format("%-18s", kind(changes.get(row))));
            for (int column = 0; column <= row; column++) {
                table.append(Effects.commute(changes.get(row), changes.get(column)) ? '.' : 'x');
            }
            table.append('\n');
        }
        assertThat(table.toString()).isEqualTo(SAME_OBJECT);
    }

    @Test
    void whether_changes_commute_does_not_depend_on_who_asks() {
        List<Change> changes = changes("");
        for (Change one : changes) {
            for (Change other : changes) {
                assertThat(Effects.commute(one, other)).isEqualTo(Effects.commute(other, one));
            }
        }
    }

    @Test
    void changes_of_different_objects_commute() {
        for (Change one : changes("old_")) {
            for (Change other : changes("new_")) {
                assertThat(Effects.commute(one, other)).as("%s, %s", one, other).isTrue();
            }
        }
    }

    @TestFactory
    List<DynamicTest> special_cases() {
        QualifiedName author = QualifiedName.of("author");
        QualifiedName book = QualifiedName.of("book");
        Name id = Name.of("id");
        Column email = Column.of("email", new Text(80));
        Change reference = new AddConstraint(
                book,
                new ForeignKey(
                        Name.of("fk"),
                        List.of(Name.of("author_id")),
                        author,
                        List.of(id),
                        ForeignKey.OnDelete.CASCADE,
                        null));
        Change check = new AddConstraint(author, new Check(Name.of("ck"), Sql.of("length(name) > 1"), null));
        Change addEmail = new AddColumn(author, email);
        return cases(Map.ofEntries(
                Map.entry(
                        "new columns of one table",
                        pair(addEmail, new AddColumn(author, Column.of("age", new Text(3))), true)),
                Map.entry(
                        "new columns whose names differ in case",
                        pair(addEmail, new AddColumn(author, email.withName(Name.quoted("EMAIL"))), false)),
                Map.entry(
                        "a foreign key and a rename of its target",
                        pair(reference, new RenameTable(author, QualifiedName.of("writer")), false)),
                Map.entry(
                        "a foreign key and a rename of its target column",
                        pair(reference, new RenameColumn(author, id, Name.of("ident")), false)),
                Map.entry(
                        "a foreign key and the drop of the key it rests on",
                        pair(reference, new DropConstraint(author, new Unique(Name.of("uk"), List.of(id))), false)),
                Map.entry("a foreign key and a new column of its target", pair(reference, addEmail, true)),
                Map.entry(
                        "a check, which may name any column, and the drop of one",
                        pair(check, new DropColumn(author, email, OptionalInt.empty()), false)),
                Map.entry("a check and a new column", pair(check, addEmail, true)),
                Map.entry(
                        "a column with a fill and a rename of another",
                        pair(
                                new AddColumn(author, email, OptionalInt.empty(), Sql.of("lower(name)")),
                                new RenameColumn(author, Name.of("name"), Name.of("full_name")),
                                false)),
                Map.entry(
                        "a sequence and a table of one name",
                        pair(
                                new CreateSequence(new Sequence(QualifiedName.of("Book"), 1, 1)),
                                new CreateTable(Table.of(book, List.of(email))),
                                false)),
                Map.entry(
                        "an index and a constraint of one name on two tables",
                        pair(
                                new AddConstraint(author, new Unique(Name.of("x"), List.of(id))),
                                new CreateIndex(
                                        book,
                                        new Index(
                                                Name.of("X"),
                                                List.of(new Index.Part(id, Index.Order.ASC)),
                                                false,
                                                null)),
                                false)),
                Map.entry(
                        "one name in two schemas",
                        pair(
                                new CreateTable(Table.of(QualifiedName.parse("a.book"), List.of(email))),
                                new CreateTable(Table.of(QualifiedName.parse("b.book"), List.of(email))),
                                true))));
    }

    private record Pair(Change one, Change other, boolean commute) {}

    private static Pair pair(Change one, Change other, boolean commute) {
        return new Pair(one, other, commute);
    }

    private static List<DynamicTest> cases(Map<String, Pair> cases) {
        return cases.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> assertThat(Effects.commute(
                                        entry.getValue().one(), entry.getValue().other()))
                                .isEqualTo(entry.getValue().commute())))
                .toList();
    }
}
