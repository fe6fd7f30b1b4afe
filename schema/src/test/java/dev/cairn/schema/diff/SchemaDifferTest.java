package dev.cairn.schema.diff;

import static dev.cairn.schema.testing.Entity.entity;
import static dev.cairn.schema.testing.Entity.int64;
import static dev.cairn.schema.testing.Entity.text;
import static dev.cairn.schema.testing.Given.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint.ForeignKey.OnDelete;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.succession.Renames;
import dev.cairn.schema.testing.ChangeText;
import dev.cairn.schema.testing.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaDifferTest {

    private static Entity author() {
        return entity("com.acme.Author", "author").id();
    }

    private static Entity book() {
        return entity("com.acme.Book", "book").id();
    }

    @Test
    void tables_are_created_after_those_they_refer_to() {
        given().when(
                        entity("com.acme.A", "a").id().column("z_id", int64()).references("fk_a", "z", "id"),
                        entity("com.acme.Z", "z").id())
                .expect("create table z", "create table a");
    }

    @Test
    void tables_that_refer_to_each_other_are_created_all_the_same() {
        given().when(
                        entity("com.acme.A", "a").id().column("b_id", int64()).references("fk_a", "b", "id"),
                        entity("com.acme.B", "b").id().column("a_id", int64()).references("fk_b", "a", "id"))
                .expect("create table b", "create table a");
    }

    @Test
    void tables_that_refer_to_each_other_are_cut_apart_before_they_go() {
        given(
                        entity("com.acme.A", "a").id().column("b_id", int64()).references("fk_a", "b", "id"),
                        entity("com.acme.B", "b").id().column("a_id", int64()).references("fk_b", "a", "id"))
                .when()
                .expect("drop constraint b.fk_b", "drop table a", "drop table b");
    }

    @Test
    void a_foreign_key_goes_before_its_target() {
        given(author(), book().column("author_id", int64()).references("fk", "author", "id"))
                .when(book().column("author_id", int64()))
                .expect("drop constraint book.fk", "drop table author");
    }

    @Test
    void what_rests_on_a_column_goes_before_it() {
        given(author().column("email", text(80)).unique("uk", "email").index("ix", "email"))
                .when(author())
                .expect("drop index author.ix", "drop constraint author.uk", "drop column author.email");
    }

    @Test
    void a_column_is_altered_facet_by_facet() {
        given(author().column("name", text(80)))
                .when(author().column("name", text(120)).notNull())
                .backfill("author.name", "'unknown'")
                .expect("alter column author.name [TYPE, NULLABILITY] filled with 'unknown'");
    }

    @Test
    void a_column_that_takes_null_is_filled_where_the_sources_say_with_what() {
        given(author()).when(author().column("name", text(80))).expect("add column author.name");
        given(author())
                .when(author().column("name", text(80)))
                .backfill("author.name", "'unknown'")
                .expect("add column author.name filled with 'unknown'");
    }

    @Test
    void a_fill_may_read_the_columns_that_go() {
        given(author().column("nickname", text(80)))
                .when(author().column("alias", text(80)).notNull())
                .dropped("com.acme.Author", "nickname")
                .backfill("author.alias", "coalesce(nickname, '')")
                .expect("add column author.alias filled with coalesce(nickname, '')", "drop column author.nickname");
    }

    @Test
    void a_foreign_key_that_deletes_otherwise_is_another_one() {
        given(author(), book().column("author_id", int64()).references("fk", "author", "id"))
                .when(author(), book().column("author_id", int64()).references("fk", "author", "id", OnDelete.CASCADE))
                .expect("drop constraint book.fk", "add constraint book.fk");
    }

    @Test
    void a_foreign_key_lets_go_while_the_key_it_rests_on_is_replaced() {
        Entity books = book().column("author_code", text(8)).references("fk", "author", "code");
        given(author().column("code", text(8)).unique("uk", "code"), books)
                .when(author().column("code", text(8)).key("code"), books)
                .expect(
                        "drop constraint book.fk",
                        "drop constraint author.pk_author",
                        "drop constraint author.uk",
                        "add constraint author.pk_author",
                        "add constraint book.fk");
    }

    @Test
    void a_foreign_key_lets_go_while_its_columns_become_another_kind_of_thing() {
        given(author(), book().column("author_id", int64()).references("fk", "author", "id"))
                .when(
                        entity("com.acme.Author", "author")
                                .column("id", new LogicalType.Uuid())
                                .notNull()
                                .key("id"),
                        book().column("author_id", new LogicalType.Uuid()).references("fk", "author", "id"))
                .expect(
                        "drop constraint book.fk",
                        "alter column author.id [TYPE]",
                        "alter column book.author_id [TYPE]",
                        "add constraint book.fk");
    }

    @Test
    void a_constraint_that_changes_nothing_but_its_name_is_renamed() {
        given(author().column("email", text(80)).unique("uk_1", "email").index("ix_1", "email"))
                .when(author().column("email", text(80)).unique("uk_2", "email").index("ix_2", "email"))
                .expect("rename constraint author.uk_1 to uk_2", "rename index author.ix_1 to ix_2");
    }

    @Test
    void two_constraints_can_exchange_their_names() {
        given(author().column("a", int64())
                        .column("b", int64())
                        .unique("x", "a")
                        .unique("y", "b"))
                .when(author().column("a", int64())
                        .column("b", int64())
                        .unique("x", "b")
                        .unique("y", "a"))
                .expect(
                        "rename constraint author.y to cairn_swap_1",
                        "rename constraint author.x to y",
                        "rename constraint author.cairn_swap_1 to x");
    }

    @Test
    void a_check_with_another_text_is_another_one() {
        given(author().check("ck", "1 = 1"))
                .when(author().check("ck", "1 = 2"))
                .expect("drop constraint author.ck", "add constraint author.ck");
    }

    @Test
    void a_derived_constraint_keeps_its_name_when_its_table_is_renamed() {
        given(author(), book().column("author_id", int64()).references("fk_book_author", "author", "id"))
                .when(
                        author(),
                        entity("com.acme.Book", "tome")
                                .id()
                                .column("author_id", int64())
                                .references("fk_tome_author", "author", "id")
                                .derived("fk_tome_author"))
                .expect("rename table book to tome");
    }

    @Test
    void a_derived_constraint_gives_up_its_old_name_to_one_that_needs_it() {
        given(book().column("isbn", text(20)).unique("uk_book_isbn", "isbn"))
                .when(
                        entity("com.acme.Book", "tome")
                                .id()
                                .column("isbn", text(20))
                                .unique("uk_tome_isbn", "isbn")
                                .derived("uk_tome_isbn"),
                        entity("com.acme.Leaflet", "book")
                                .id()
                                .column("isbn", text(20))
                                .unique("uk_book_isbn", "isbn")
                                .derived("uk_book_isbn"))
                .expect(
                        "rename table book to tome",
                        "rename constraint tome.pk_book to pk_tome",
                        "rename constraint tome.uk_book_isbn to uk_tome_isbn",
                        "create table book");
    }

    @Test
    void reordering_fields_is_no_change() {
        given(entity("com.acme.Line", "line")
                        .column("a", int64())
                        .column("b", int64())
                        .key("a", "b"))
                .when(entity("com.acme.Line", "line")
                        .column("b", int64())
                        .column("a", int64())
                        .key("b", "a"))
                .expect();
    }

    @Test
    void new_columns_come_last() {
        given(author().column("name", text(80)))
                .when(entity("com.acme.Author", "author")
                        .column("email", text(80))
                        .id()
                        .column("name", text(80)))
                .expect("add column author.email");
    }

    @Test
    void three_tables_can_pass_their_names_round() {
        given(entity("A", "x").id(), entity("B", "y").id(), entity("C", "z").id())
                .when(
                        entity("A", "y").id().derived("pk_y"),
                        entity("B", "z").id().derived("pk_z"),
                        entity("C", "x").id().derived("pk_x"))
                .expect(
                        "rename table x to cairn_swap_1",
                        "rename table z to x",
                        "rename table y to z",
                        "rename table cairn_swap_1 to y");
    }

    @Test
    void a_thousand_tables_take_no_longer_than_they_are_long() {
        List<Table> tables = new ArrayList<>();
        Map<QualifiedName, QualifiedName> renames = new HashMap<>();
        List<Table> renamed = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            QualifiedName old = QualifiedName.of("table_" + i);
            QualifiedName now = QualifiedName.of("table_" + (i + 1));
            tables.add(Table.of(old, List.of(Column.of("id", new LogicalType.Int(64)))));
            renamed.add(Table.of(now, List.of(Column.of("id", new LogicalType.Int(64)))));
            renames.put(old, now);
        }
        Schema before = new Schema(tables, List.of());
        List<Change> changes =
                SchemaDiffer.diff(before, new Schema(renamed, List.of()), new Renames(renames, Map.of(), Map.of()));
        assertThat(ChangeText.of(changes.get(0))).isEqualTo("rename table table_1999 to table_2000");
        assertThat(SchemaApplier.apply(before, changes)).isEqualTo(new Schema(renamed, List.of()));
    }

    @Test
    void names_that_differ_in_case_alone_are_renamed_in_place() {
        Renames renames = new Renames(
                Map.of(QualifiedName.of("Author"), QualifiedName.of("author")),
                Map.of(QualifiedName.of("Author"), Map.of(Name.of("ID"), Name.of("id"))),
                Map.of());
        Schema before =
                new Schema(List.of(Table.of(QualifiedName.of("Author"), List.of(Column.of("ID", int64())))), List.of());
        Schema after =
                new Schema(List.of(Table.of(QualifiedName.of("author"), List.of(Column.of("id", int64())))), List.of());
        assertThat(ChangeText.of(SchemaDiffer.diff(before, after, renames)))
                .containsExactly("rename table Author to author", "rename column author.ID to id");
    }
}
