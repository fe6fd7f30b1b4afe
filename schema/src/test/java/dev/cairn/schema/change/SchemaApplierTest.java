package dev.cairn.schema.change;

import static dev.cairn.schema.testing.Entity.entity;
import static dev.cairn.schema.testing.Entity.int64;
import static dev.cairn.schema.testing.Entity.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.schema.change.Change.AddColumn;
import dev.cairn.schema.change.Change.AddConstraint;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.change.Change.CreateIndex;
import dev.cairn.schema.change.Change.CreateSequence;
import dev.cairn.schema.change.Change.CreateTable;
import dev.cairn.schema.change.Change.DropColumn;
import dev.cairn.schema.change.Change.DropConstraint;
import dev.cairn.schema.change.Change.DropTable;
import dev.cairn.schema.change.Change.RenameColumn;
import dev.cairn.schema.change.Change.RenameConstraint;
import dev.cairn.schema.change.Change.RenameSequence;
import dev.cairn.schema.change.Change.RenameTable;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint.Check;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.Constraint.Unique;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemaApplierTest {

    private static final QualifiedName AUTHOR = QualifiedName.of("author");
    private static final QualifiedName BOOK = QualifiedName.of("book");
    private static final Table AUTHORS = entity("Author", "author")
            .id()
            .column("email", text(80))
            .unique("uk_email", "email")
            .index("ix_email", "email")
            .check("ck_email", "email <> ''")
            .table();
    private static final Table BOOKS = entity("Book", "book")
            .id()
            .column("author_email", text(80))
            .references("fk_author", "author", "email")
            .column("title", text(80))
            .table();
    private static final Sequence NUMBERS = new Sequence(QualifiedName.of("numbers"), 1, 50);
    private static final Schema SCHEMA = new Schema(List.of(AUTHORS, BOOKS), List.of(NUMBERS));

    private static Schema apply(Change... changes) {
        return SchemaApplier.apply(SCHEMA, List.of(changes));
    }

    private static void refuses(Change change, String message) {
        assertThatThrownBy(() -> apply(change))
                .isInstanceOf(ChangeException.class)
                .hasMessage(message);
    }

    @Test
    void a_renamed_column_carries_through_keys_and_indexes_and_the_foreign_keys_of_other_tables() {
        Schema schema = apply(new RenameColumn(AUTHOR, Name.of("email"), Name.of("mail")));
        Table author = schema.table(AUTHOR).orElseThrow();
        assertThat(author.uniques().get(0).columns()).containsExactly(Name.of("mail"));
        assertThat(author.indexes().get(0).parts().get(0).column()).isEqualTo(Name.of("mail"));
        assertThat(author.checks().get(0).expression()).isEqualTo(Sql.of("email <> ''"));
        assertThat(schema.table(BOOK).orElseThrow().foreignKeys().get(0).targetColumns())
                .containsExactly(Name.of("mail"));
    }

    @Test
    void a_renamed_table_carries_through_the_foreign_keys_of_other_tables() {
        Schema schema = apply(new RenameTable(AUTHOR, QualifiedName.of("writer")));
        assertThat(schema.table(BOOK).orElseThrow().foreignKeys().get(0).target())
                .isEqualTo(QualifiedName.of("writer"));
    }

    @Test
    void a_renamed_table_carries_through_the_foreign_keys_to_itself() {
        Table node = entity("Node", "node")
                .id()
                .column("parent_id", int64())
                .references("fk_parent", "node", "id")
                .table();
        Schema schema = SchemaApplier.apply(
                new Schema(List.of(node), List.of()),
                List.of(
                        new RenameTable(QualifiedName.of("node"), QualifiedName.of("knot")),
                        new RenameColumn(QualifiedName.of("knot"), Name.of("id"), Name.of("key"))));
        Table knot = schema.table(QualifiedName.of("knot")).orElseThrow();
        assertThat(knot.foreignKeys().get(0).target()).isEqualTo(QualifiedName.of("knot"));
        assertThat(knot.foreignKeys().get(0).targetColumns()).containsExactly(Name.of("key"));
    }

    @Test
    void a_column_goes_where_it_is_put_as_far_as_there_are_columns() {
        Column age = Column.of("age", int64());
        assertThat(apply(new AddColumn(AUTHOR, age, OptionalInt.of(0), null))
                        .table(AUTHOR)
                        .orElseThrow()
                        .columns()
                        .get(0))
                .isEqualTo(age);
        assertThat(apply(new AddColumn(AUTHOR, age, OptionalInt.of(9), null))
                        .table(AUTHOR)
                        .orElseThrow()
                        .columns()
                        .get(2))
                .isEqualTo(age);
    }

    @Test
    void a_table_may_refer_to_one_that_comes_later_or_elsewhere() {
        Table chapter = entity("Chapter", "chapter")
                .id()
                .column("part_id", int64())
                .references("fk_part", "part", "id")
                .table();
        assertThat(apply(new CreateTable(chapter)).tables()).contains(chapter);
    }

    @Test
    void what_is_there_is_not_added() {
        refuses(new CreateTable(AUTHORS), "cannot create table author: there is a table author");
        refuses(
                new AddColumn(AUTHOR, Column.of("email", int64())),
                "cannot add column author.email: there is such a column");
        refuses(
                new AddConstraint(AUTHOR, new PrimaryKey(Name.of("pk"), List.of(Name.of("email")))),
                "cannot add constraint pk to author: the table has a primary key");
        refuses(
                new AddConstraint(AUTHOR, new Check(Name.of("ix_email"), Sql.of("1 = 1"), null)),
                "cannot add constraint ix_email to author: there is a constraint or index ix_email");
        refuses(new CreateSequence(NUMBERS), "cannot create sequence numbers: there is a sequence numbers");
        refuses(new RenameTable(AUTHOR, BOOK), "cannot rename table author to book: there is a table book");
        refuses(
                new RenameColumn(AUTHOR, Name.of("id"), Name.of("email")),
                "cannot rename column author.id to email: there is a column email");
    }

    @Test
    void what_is_not_there_is_not_changed() {
        QualifiedName nowhere = QualifiedName.of("nowhere");
        refuses(new RenameTable(nowhere, BOOK), "cannot rename table nowhere to book: there is no table nowhere");
        refuses(
                new DropColumn(AUTHOR, Column.of("age", int64()), OptionalInt.empty()),
                "cannot drop column author.age: there is no column author.age");
        refuses(
                new DropConstraint(AUTHOR, new Unique(Name.of("uk_email"), List.of(Name.of("id")))),
                "cannot drop constraint uk_email of author: there is no such constraint");
        refuses(
                new RenameConstraint(AUTHOR, Name.of("uk"), Name.of("uk_2")),
                "cannot rename constraint uk of author to uk_2: there is no such constraint");
        refuses(
                new CreateIndex(
                        AUTHOR,
                        new Index(
                                Name.of("ix"), List.of(new Index.Part(Name.of("age"), Index.Order.ASC)), false, null)),
                "cannot create index ix on author: there is no column author.age");
        refuses(new RenameSequence(nowhere, BOOK), "cannot rename sequence nowhere to book: there is no such sequence");
    }

    @Test
    void what_is_not_as_described_is_not_changed() {
        refuses(
                new DropTable(AUTHORS.withComment("old")),
                "cannot drop table author: the table is not as the change describes it");
        Column email = AUTHORS.columns().get(1);
        refuses(
                new DropColumn(BOOK, BOOKS.columns().get(2).notNull(), OptionalInt.empty()),
                "cannot drop column book.title: the column is not as the change describes it");
        refuses(
                new AlterColumn(AUTHOR, email, email.notNull(), Set.of(Facet.TYPE), null),
                "cannot alter column author.email: the change names other facets than those that differ");
    }

    @Test
    void a_column_does_not_go_while_something_rests_on_it() {
        Column email = AUTHORS.columns().get(1);
        refuses(
                new DropColumn(AUTHOR, email, OptionalInt.empty()),
                "cannot drop column author.email: foreign key fk_author of book refers to it");
        Column authorEmail = BOOKS.columns().get(1);
        refuses(
                new DropColumn(BOOK, authorEmail, OptionalInt.empty()),
                "cannot drop column book.author_email: constraint fk_author uses it");
    }

    @Test
    void a_table_whose_columns_are_in_another_order_is_the_same() {
        Table turned = BOOKS.withColumns(List.of(
                BOOKS.columns().get(2), BOOKS.columns().get(0), BOOKS.columns().get(1)));
        assertThat(apply(new DropTable(turned)).table(BOOK)).isEmpty();
    }
}
