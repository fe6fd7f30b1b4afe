package dev.cairn.schema.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.testing.Changes;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationNamesTest {

    private static final QualifiedName BOOK = QualifiedName.of("book");

    @Provide
    Arbitrary<List<Change>> changeLists() {
        return Changes.change().list().ofMaxSize(8);
    }

    @Test
    void created_tables_are_listed() {
        assertThat(slug(create("author"))).isEqualTo("create_author");
        assertThat(slug(create("author"), create("post"))).isEqualTo("create_author_and_post");
        assertThat(slug(create("author"), create("post"), create("tag"))).isEqualTo("create_author_post_and_tag");
        assertThat(slug(create("a"), create("b"), create("c"), create("d"), create("e")))
                .isEqualTo("create_a_b_and_3_more");
    }

    @Test
    void columns_name_their_table() {
        assertThat(slug(add("email"))).isEqualTo("add_email_to_book");
        assertThat(slug(add("email"), add("phone"))).isEqualTo("add_email_and_phone_to_book");
        assertThat(slug(new Change.DropColumn(BOOK, column("email"), java.util.OptionalInt.empty())))
                .isEqualTo("drop_email_from_book");
        assertThat(slug(new Change.RenameColumn(BOOK, Name.of("mail"), Name.of("email"))))
                .isEqualTo("rename_mail_to_email_in_book");
        assertThat(slug(alter("title"))).isEqualTo("alter_title_of_book");
    }

    @Test
    void tables_are_dropped_and_renamed() {
        assertThat(slug(new Change.DropTable(table("author")))).isEqualTo("drop_author");
        assertThat(slug(new Change.RenameTable(QualifiedName.of("user"), QualifiedName.of("account"))))
                .isEqualTo("rename_user_to_account");
    }

    @Test
    void several_deeds_are_joined_as_far_as_there_is_room() {
        assertThat(slug(create("tag"), add("tag_id"))).isEqualTo("create_tag_and_add_tag_id_to_book");
        assertThat(slug(
                        create("tag"),
                        new Change.DropTable(table("category")),
                        add("tag_id"),
                        new Change.DropColumn(BOOK, column("category_id"), java.util.OptionalInt.empty()),
                        alter("title")))
                .isEqualTo("create_tag_and_drop_category_and_3_more");
    }

    @Test
    void keys_and_sequences_are_named_only_where_they_are_all_there_is() {
        Change unique = new Change.AddConstraint(
                BOOK, new Constraint.Unique(Name.of("uk_book_isbn"), List.of(Name.of("isbn"))));

        assertThat(slug(add("isbn"), unique)).isEqualTo("add_isbn_to_book");
        assertThat(slug(unique)).isEqualTo("add_uk_book_isbn");
        assertThat(slug(new Change.CreateSequence(new Sequence(QualifiedName.of("book_seq"), 1, 50)), create("book")))
                .isEqualTo("create_book");
    }

    @Test
    void names_become_words() {
        assertThat(slug(create("LineItem"))).isEqualTo("create_line_item");
        assertThat(slug(new Change.CreateTable(table(Name.quoted("Größe (cm)")))))
                .isEqualTo("create_gro_e_cm");
        assertThat(slug(new Change.CreateTable(table(Name.quoted("注文"))))).isEqualTo("create_table");
        assertThat(slug(create("a_table_with_a_name_that_is_as_long_as_postgresql_lets_names_be")))
                .isEqualTo("create_a_table_with_a_name_that_is_as_long_as_postgresql");
    }

    @ParameterizedTest
    @CsvSource({"add email,add_email", "Add-Email!,add_email", "addEmail,add_email", "***,migration"})
    void a_given_name_becomes_a_slug(String given, String slug) {
        assertThat(MigrationNames.slug(given)).isEqualTo(slug);
    }

    @Property(tries = 500)
    void a_slug_makes_an_id(@ForAll("changeLists") List<Change> changes) {
        String slug = MigrationNames.slug(changes);

        assertThat(slug).matches("[a-z0-9_]{1,60}").doesNotContain("__");
        assertThat(MigrationId.of(java.time.Instant.EPOCH, slug).slug()).isEqualTo(slug);
    }

    private static String slug(Change... changes) {
        return MigrationNames.slug(Stream.of(changes).toList());
    }

    private static Change create(String name) {
        return new Change.CreateTable(table(name));
    }

    private static Change add(String name) {
        return new Change.AddColumn(BOOK, column(name));
    }

    private static Change alter(String name) {
        Column before = column(name);
        return new Change.AlterColumn(
                BOOK, before, before.notNull(), Change.AlterColumn.facetsBetween(before, before.notNull()), null);
    }

    private static Table table(String name) {
        return table(Name.of(name));
    }

    private static Table table(Name name) {
        return Table.of(QualifiedName.of(name), List.of(column("id")));
    }

    private static Column column(String name) {
        return Column.of(name, new LogicalType.Int(64));
    }
}
