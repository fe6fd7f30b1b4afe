package dev.cairn.schema.rename;

import static dev.cairn.schema.testing.Entity.entity;
import static dev.cairn.schema.testing.Entity.int64;
import static dev.cairn.schema.testing.Entity.text;
import static dev.cairn.schema.testing.Given.given;

import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.testing.Entity;
import org.junit.jupiter.api.Test;

class RenameResolverTest {

    private static final String AUTHOR = "com.acme.Author";
    private static final String WRITER = "com.acme.Writer";
    private static final String POST = "com.acme.Post";

    private static Entity author() {
        return entity(AUTHOR, "author").id();
    }

    private static Entity post() {
        return entity(POST, "post").id();
    }

    @Test
    void the_same_attribute_with_another_column_name_is_a_rename() {
        given(author().column("name", text(80)))
                .when(author().column("full_name", text(80), "name"))
                .expect("rename column author.name to full_name");
    }

    @Test
    void two_attributes_can_exchange_their_columns() {
        given(author().column("a", text(80), "first").column("b", text(80), "last"))
                .when(author().column("b", text(80), "first").column("a", text(80), "last"))
                .expect(
                        "rename column author.a to cairn_swap_1",
                        "rename column author.b to a",
                        "rename column author.cairn_swap_1 to b");
    }

    @Test
    void an_attribute_renamed_in_java_alone_is_no_change() {
        given(author().column("name", text(80), "name"))
                .when(author().column("name", text(80), "fullName"))
                .expect();
    }

    @Test
    void an_attribute_moved_into_an_embeddable_is_no_change() {
        given(author().column("street", text(80)))
                .when(author().column("street", text(80), "address.street"))
                .expect();
    }

    @Test
    void a_changed_table_name_of_the_same_class_is_a_rename() {
        given(author()).when(entity(AUTHOR, "authors").id()).expect("rename table author to authors");
    }

    @Test
    void a_class_that_moved_to_another_package_is_no_change() {
        given(author(), entity(AUTHOR + "#tags", "author_tags").bare("author_id", int64()))
                .when(
                        entity("org.acme.Author", "author").id(),
                        entity("org.acme.Author#tags", "author_tags").bare("author_id", int64()))
                .expect();
    }

    @Test
    void a_hint_on_an_attribute_renames_its_column() {
        given(author().column("nickname", text(80)))
                .when(author().column("display_name", text(120), "displayName"))
                .renamed(AUTHOR, "displayName", "nick", "nickname")
                .expect("rename column author.nickname to display_name", "alter column author.display_name [TYPE]");
    }

    @Test
    void a_hint_on_an_attribute_may_name_the_old_column() {
        given(author().column("nick_name", text(80), "nick"))
                .withoutOrigins()
                .when(author().column("display_name", text(80), "displayName"))
                .renamed(AUTHOR, "displayName", "NICK_NAME")
                .expect("rename column author.nick_name to display_name");
    }

    @Test
    void a_hint_on_an_attribute_that_was_there_is_stale() {
        given(author().column("display_name", text(80), "displayName").column("nickname", text(80)))
                .when(author().column("display_name", text(80), "displayName").column("nickname", text(80)))
                .renamed(AUTHOR, "displayName", "nickname")
                .expect();
    }

    @Test
    void a_stale_hint_stays_stale_when_its_attribute_moves_into_an_embeddable() {
        given(author().column("display_name", text(80), "displayName").column("nickname", text(80)))
                .when(author().column("display_name", text(80), "profile.displayName")
                        .column("nickname", text(80)))
                .renamed(AUTHOR, "profile.displayName", "nickname")
                .expect();
    }

    @Test
    void hints_rename_in_a_chain() {
        given(author().column("a", text(80)).column("b", text(80)))
                .when(author().column("b", text(80)).column("c", text(80)))
                .renamed(AUTHOR, "b", "a")
                .renamed(AUTHOR, "c", "b")
                .expect("rename column author.b to c", "rename column author.a to b");
    }

    @Test
    void a_hint_renames_onto_the_name_of_a_column_that_goes() {
        given(author().column("x", text(80), "a").column("y", text(80), "c"))
                .when(author().column("y", text(80), "b"))
                .renamed(AUTHOR, "b", "a")
                .expect("drop column author.y", "rename column author.x to y");
    }

    @Test
    void a_hint_in_an_embeddable_renames_in_every_place() {
        given(author().column("home_road", text(80), "home.road").column("work_road", text(80), "work.road"))
                .when(author().column("home_street", text(80), "home.street")
                        .column("work_street", text(80), "work.street"))
                .renamed(AUTHOR, "home.street", "road")
                .renamed(AUTHOR, "work.street", "road")
                .expect(
                        "rename column author.home_road to home_street",
                        "rename column author.work_road to work_street");
    }

    @Test
    void a_hint_on_an_embedded_attribute_renames_all_its_columns() {
        given(author().column("addr_street", text(80), "addr.street").column("addr_zip", text(8), "addr.zip"))
                .when(author().column("home_street", text(80), "home.street").column("home_zip", text(8), "home.zip"))
                .renamed(AUTHOR, "home", "addr")
                .expect("rename column author.addr_street to home_street", "rename column author.addr_zip to home_zip");
    }

    @Test
    void a_renamed_class_takes_along_all_that_is_named_after_it() {
        given(
                        author(),
                        post(),
                        entity(AUTHOR + "#posts", "author_post")
                                .bare("author_id", int64())
                                .references("fk_author_post_author", "author", "id")
                                .column("posts_id", int64(), "posts")
                                .references("fk_author_post_post", "post", "id")
                                .derived("fk_author_post_author", "fk_author_post_post"),
                        entity(POST + "#likers", "post_author")
                                .bare("post_id", int64())
                                .references("fk_post_author_post", "post", "id")
                                .column("likers_id", int64(), "likers")
                                .references("fk_post_author_author", "author", "id"))
                .sequences("author_SEQ", "post_SEQ")
                .when(
                        entity(WRITER, "writer").id(),
                        post(),
                        entity(WRITER + "#posts", "writer_post")
                                .bare("writer_id", int64())
                                .references("fk_writer_post_writer", "writer", "id")
                                .column("posts_id", int64(), "posts")
                                .references("fk_writer_post_post", "post", "id")
                                .derived("fk_writer_post_writer", "fk_writer_post_post"),
                        entity(POST + "#likers", "post_writer")
                                .bare("post_id", int64())
                                .references("fk_post_author_post", "post", "id")
                                .column("likers_id", int64(), "likers")
                                .references("fk_post_author_author", "writer", "id"))
                .sequences("writer_SEQ", "post_SEQ")
                .renamedClass(WRITER, "Author")
                .expect(
                        "rename sequence author_SEQ to writer_SEQ",
                        "rename table author to writer",
                        "rename table author_post to writer_post",
                        "rename table post_author to post_writer",
                        "rename column writer_post.author_id to writer_id");
    }

    @Test
    void a_renamed_collection_takes_along_its_table_and_columns() {
        given(
                        post(),
                        entity(POST + "#tags", "post_tags")
                                .bare("post_id", int64())
                                .references("fk_post_tags_post", "post", "id")
                                .column("tags", text(80), "tags")
                                .bare("tags_ORDER", new LogicalType.Int(32)))
                .when(
                        post(),
                        entity(POST + "#labels", "post_labels")
                                .bare("post_id", int64())
                                .references("fk_post_tags_post", "post", "id")
                                .column("labels", text(80), "labels")
                                .bare("labels_ORDER", new LogicalType.Int(32)))
                .renamed(POST, "labels", "tags")
                .expect(
                        "rename table post_tags to post_labels",
                        "rename column post_labels.tags to labels",
                        "rename column post_labels.tags_ORDER to labels_ORDER");
    }

    @Test
    void a_stale_hint_on_a_class_is_silent() {
        given(author().column("name", text(80)), entity(WRITER, "writer").id().column("name", text(80)))
                .when(
                        author().column("name", text(80)),
                        entity(WRITER, "writer").id().column("name", text(80)))
                .renamedClass(WRITER, "com.acme.Author")
                .expect();
    }

    @Test
    void a_hint_on_a_class_may_name_the_old_table() {
        given(entity(AUTHOR, "tbl_author").id())
                .withoutOrigins()
                .when(author())
                .renamedClass(AUTHOR, "tbl_author")
                .expect("rename table tbl_author to author");
    }

    @Test
    void a_primary_key_column_that_is_renamed_is_followed_by_those_that_refer_to_it() {
        given(author(), post().column("author_id", int64(), "author").references("fk_post_author", "author", "id"))
                .when(
                        entity(AUTHOR, "author")
                                .column("ident", int64(), "id")
                                .notNull()
                                .key("ident"),
                        post().column("author_ident", int64(), "author")
                                .references("fk_post_author", "author", "ident"))
                .expect("rename column author.id to ident", "rename column post.author_id to author_ident");
    }

    @Test
    void an_attribute_that_becomes_another_kind_of_value_under_another_column_is_no_rename() {
        given(author(), post().column("author", text(80)))
                .when(author(), post().column("author_id", int64(), "author").references("fk", "author", "id"))
                .expect("add column post.author_id", "drop column post.author", "add constraint post.fk");
    }

    @Test
    void a_drop_and_an_add_of_one_shape_are_in_doubt() {
        given(author().column("nickname", text(80)))
                .when(author().column("display_name", text(120), "displayName").column("age", int64()))
                .expectDoubt("nickname of author: @RenamedFrom(nickname) on com.acme.Author#displayName |"
                        + " @Dropped(nickname) on com.acme.Author");
    }

    @Test
    void a_drop_on_purpose_is_in_no_doubt() {
        given(author().column("nickname", text(80)))
                .when(author().column("display_name", text(80), "displayName"))
                .dropped(AUTHOR, "nickname")
                .expect("add column author.display_name", "drop column author.nickname");
    }

    @Test
    void a_column_whose_attribute_goes_on_in_the_table_of_a_subclass_is_in_no_doubt() {
        given(author().column("nickname", text(80)))
                .when(
                        author().column("title", text(80)),
                        entity(WRITER, "writer")
                                .id()
                                .references("fk", "author", "id")
                                .column("nickname", text(80)))
                .expect("add column author.title", "drop column author.nickname", "create table writer");
    }

    @Test
    void a_column_that_the_table_of_the_superclass_has_for_all_rows_from_now_on_is_in_no_doubt() {
        given(
                        author().column("nickname", text(80)),
                        entity(WRITER, "writer").id().column("nickname", text(80)))
                .when(
                        author().column("nickname", text(80)),
                        entity(WRITER, "writer")
                                .id()
                                .references("fk", "author", "id")
                                .column("title", text(80)))
                .expect("add column writer.title", "drop column writer.nickname", "add constraint writer.fk");
    }

    @Test
    void a_column_that_another_table_with_the_same_key_has_as_well_is_in_doubt() {
        given(
                        author().column("nickname", text(80)),
                        entity(WRITER, "writer")
                                .id()
                                .references("fk", "author", "id")
                                .column("nickname", text(80)))
                .when(
                        author().column("nickname", text(80)),
                        entity(WRITER, "writer")
                                .id()
                                .references("fk", "author", "id")
                                .column("title", text(80)))
                .expectDoubt("nickname of writer: @RenamedFrom(nickname) on com.acme.Writer#title |"
                        + " @Dropped(nickname) on com.acme.Writer");
    }

    @Test
    void a_column_that_no_attribute_holds_becomes_none() {
        given(author().bare("dtype", text(31)))
                .when(author().column("title", text(80)))
                .expect("add column author.title", "drop column author.dtype");
    }

    @Test
    void every_candidate_is_named() {
        given(author().column("nickname", text(80)))
                .when(author().column("alias", text(80)).column("handle", text(80)))
                .expectDoubt("nickname of author: @RenamedFrom(nickname) on com.acme.Author#alias |"
                        + " @RenamedFrom(nickname) on com.acme.Author#handle | @Dropped(nickname) on com.acme.Author");
    }

    @Test
    void columns_of_different_shapes_are_in_no_doubt() {
        given(author().column("nickname", text(80)))
                .when(author().column("age", int64()))
                .expect("add column author.age", "drop column author.nickname");
    }

    @Test
    void a_narrower_number_is_no_candidate_and_a_wider_one_is() {
        given(author().column("a", int64()))
                .when(author().column("b", new LogicalType.Int(32)))
                .expect("add column author.b", "drop column author.a");
        given(author().column("a", new LogicalType.Int(32)))
                .when(author().column("b", int64()))
                .expectDoubt("a of author: @RenamedFrom(a) on com.acme.Author#b | @Dropped(a) on com.acme.Author");
    }

    @Test
    void foreign_keys_to_different_tables_are_in_no_doubt() {
        given(
                        author(),
                        entity(WRITER, "writer").id(),
                        post().column("a", int64()).references("fk_a", "author", "id"))
                .when(
                        author(),
                        entity(WRITER, "writer").id(),
                        post().column("b", int64()).references("fk_b", "writer", "id"))
                .expect(
                        "drop constraint post.fk_a",
                        "add column post.b",
                        "drop column post.a",
                        "add constraint post.fk_b");
    }

    @Test
    void an_embedded_attribute_that_took_another_name_is_asked_about_once() {
        given(author().column("addr_street", text(80), "addr.street").column("addr_zip", text(8), "addr.zip"))
                .when(author().column("home_street", text(80), "home.street").column("home_zip", text(8), "home.zip"))
                .expectDoubt("addr_street of author: @RenamedFrom(addr) on com.acme.Author#home |"
                        + " @Dropped(addr) on com.acme.Author");
    }

    @Test
    void a_table_that_goes_while_one_like_it_comes_is_in_doubt() {
        given(author().column("name", text(80)))
                .when(entity(WRITER, "writer").id().column("name", text(80)))
                .expectDoubt("author: @RenamedFrom(Author) on com.acme.Writer | @Dropped(com.acme.Author) on package");
    }

    @Test
    void a_class_dropped_on_purpose_is_in_no_doubt() {
        given(author().column("name", text(80)))
                .when(entity(WRITER, "writer").id().column("name", text(80)))
                .droppedClass("com.acme.Author")
                .expect("drop table author", "create table writer");
    }

    @Test
    void tables_of_different_shapes_are_in_no_doubt() {
        given(author().column("name", text(80)))
                .when(post().column("title", text(80)))
                .expect("drop table author", "create table post");
    }

    @Test
    void a_collection_that_goes_while_one_like_it_comes_is_in_doubt() {
        Entity tags = entity(POST + "#tags", "post_tags")
                .bare("post_id", int64())
                .references("fk_tags", "post", "id")
                .column("tags", text(80));
        Entity labels = entity(POST + "#labels", "post_labels")
                .bare("post_id", int64())
                .references("fk_labels", "post", "id")
                .column("labels", text(80));
        given(post(), tags)
                .when(post(), labels)
                .expectDoubt("post_tags: @RenamedFrom(tags) on com.acme.Post#labels | @Dropped(tags) on com.acme.Post");
        given(post(), tags)
                .when(post(), labels)
                .dropped(POST, "tags")
                .expect("drop table post_tags", "create table post_labels");
    }

    @Test
    void a_discriminator_follows_its_new_name() {
        given(author().bare("DTYPE", text(31)))
                .when(author().bare("kind", text(31)))
                .expect("rename column author.DTYPE to kind");
    }

    @Test
    void another_naming_strategy_renames_everything_and_drops_nothing() {
        given(entity(AUTHOR, "BlogAuthor").id().column("firstName", text(80)))
                .sequences("BlogAuthor_SEQ")
                .when(entity(AUTHOR, "blog_author").id().column("first_name", text(80), "firstName"))
                .sequences("blog_author_seq")
                .expect(
                        "rename sequence BlogAuthor_SEQ to blog_author_seq",
                        "rename table BlogAuthor to blog_author",
                        "rename column blog_author.firstName to first_name");
    }

    @Test
    void sequences_follow_their_tables_in_a_chain() {
        given(author(), entity(WRITER, "writer").id().column("name", text(80)))
                .sequences("author_SEQ", "writer_SEQ")
                .when(
                        entity(WRITER, "writer").id(),
                        entity("com.acme.Poet", "poet").id().column("name", text(80)))
                .sequences("writer_SEQ", "poet_SEQ")
                .renamedClass(WRITER, "Author")
                .renamedClass("com.acme.Poet", "Writer")
                .expect(
                        "rename sequence writer_SEQ to poet_SEQ",
                        "rename sequence author_SEQ to writer_SEQ",
                        "rename table writer to poet",
                        "rename table author to writer");
    }

    @Test
    void a_sequence_of_another_name_on_the_same_id_is_renamed() {
        given(author())
                .sequences("author_SEQ")
                .when(author())
                .sequences("author_numbers")
                .expect("rename sequence author_SEQ to author_numbers");
    }

    @Test
    void a_sequence_follows_the_table_of_a_class_that_keeps_its_name_beside_a_new_table() {
        given(entity("com.acme.Person", "Person").id().column("name", text(80)))
                .sequences("Person_SEQ")
                .when(entity("com.acme.Person", "people").id().column("name", text(80)), post())
                .sequences("people_SEQ", "post_SEQ")
                .expect(
                        "rename sequence Person_SEQ to people_SEQ",
                        "create sequence post_SEQ",
                        "rename table Person to people",
                        "create table post");
    }

    @Test
    void a_sequence_of_another_name_is_renamed_beside_one_that_goes_with_its_table() {
        given(author(), post())
                .sequences("author_SEQ", "post_numbers")
                .when(post())
                .sequences("post_ids")
                .expect("drop table author", "drop sequence author_SEQ", "rename sequence post_numbers to post_ids");
    }

    @Test
    void a_sequence_that_goes_with_its_table_is_dropped() {
        given(author(), post())
                .sequences("author_SEQ")
                .when(
                        post(),
                        entity("com.acme.Tag", "tag")
                                .id()
                                .column("name", text(80))
                                .column("rank", int64()))
                .sequences("tag_SEQ")
                .expect("drop table author", "drop sequence author_SEQ", "create sequence tag_SEQ", "create table tag");
    }

    @Test
    void a_name_that_is_quoted_now_is_a_rename() {
        given(author().column("value", text(80)))
                .when(author().column("[value]", text(80), "value"))
                .expect("rename column author.value to [value]");
    }

    @Test
    void a_secondary_table_follows_its_attributes() {
        given(
                        post(),
                        entity(POST + "#post_text", "post_text")
                                .bare("id", int64())
                                .column("summary", text(80)))
                .when(
                        post(),
                        entity(POST + "#post_words", "post_words")
                                .bare("id", int64())
                                .column("summary", text(80)))
                .expect("rename table post_text to post_words");
    }

    @Test
    void a_hint_on_the_class_renames_a_secondary_table_whose_attributes_are_new() {
        Entity words =
                entity(POST + "#post_words", "post_words").bare("id", int64()).column("abstract", text(80));
        given(
                        post(),
                        entity(POST + "#post_text", "post_text")
                                .bare("id", int64())
                                .column("summary", text(80)))
                .when(post(), words)
                .renamedClass(POST, "post_text")
                .renamed(POST, "abstract", "summary")
                .expect("rename table post_text to post_words", "rename column post_words.summary to abstract");
    }

    @Test
    void the_hint_for_a_secondary_table_belongs_on_its_class() {
        given(
                        post(),
                        entity(POST + "#post_text", "post_text")
                                .bare("id", int64())
                                .column("summary", text(80)))
                .when(
                        post(),
                        entity(POST + "#post_words", "post_words")
                                .bare("id", int64())
                                .column("abstract", text(80)))
                .expectDoubt(
                        "post_text: @RenamedFrom(post_text) on com.acme.Post | @Dropped(post_text) on com.acme.Post");
    }
}
