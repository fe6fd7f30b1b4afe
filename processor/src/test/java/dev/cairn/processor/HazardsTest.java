package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.processor.Project.Build;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HazardsTest {

    private static final String DB = "src/main/resources/db";
    private static final String SCRIPT = DB + "/migration/h2/V20261122100000__";

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void an_author_with_a_nickname() {
        project = new Project(root).entity("Author", "String name;", "@Column(length = 50) String nickname;");
        project.compile();
        project.now("2026-11-22T10:00:00Z");
    }

    @Test
    void a_dropped_column_is_a_warning_on_the_class_and_a_comment_in_the_script() {
        Build build = project.entity("Author", "String name;").compile();
        assertThat(build.success()).isTrue();
        assertThat(build.warnings()).hasSize(1);
        assertThat(build.warnings().get(0)).startsWith("DL103: ");
        assertThat(build.lineOf("DL103")).contains("class Author");
        assertThat(project.read(SCRIPT + "drop_nickname_from_author.sql")).contains("-- DL103");
        assertThat(project.read(DB + "/changes/20261122100000__drop_nickname_from_author.json"))
                .contains("DL103");
    }

    @Test
    void an_option_makes_it_an_error_and_nothing_is_written() {
        var before = project.state(DB);
        Build build = project.entity("Author", "String name;").compile("-Acairn.destructive=error");
        assertThat(build.errors()).hasSize(1);
        assertThat(build.errors().get(0)).startsWith("DL103: ");
        assertThat(project.state(DB)).isEqualTo(before);
    }

    @Test
    void what_no_database_of_the_project_takes_is_an_error_and_what_one_takes_a_warning() {
        project.source("Book", "package app; import jakarta.persistence.*; @Entity public class Book { @Id Long id; }")
                .compile();
        project.source(
                "Book",
                "package app; import jakarta.persistence.*; @Entity @Table(schema = \"shelf\") public class Book { @Id"
                        + " Long id; }");
        var before = project.state(DB);

        Build build = project.now("2026-11-23T10:00:00Z").compile();

        assertThat(build.errors()).singleElement().asString().startsWith("DF114: ");
        assertThat(build.lineOf("DF114")).contains("class Book");
        assertThat(project.state(DB)).isEqualTo(before);
        Build both = project.compile("-Acairn.dialects=h2,postgresql");
        assertThat(both.errors()).isEmpty();
        assertThat(both.warnings()).anySatisfy(text -> assertThat(text).startsWith("DF114: "));
    }

    @Test
    void an_option_silences_it() {
        Build build = project.entity("Author", "String name;").compile("-Acairn.hazards=DL103:off");
        assertThat(build.warnings()).isEmpty();
        assertThat(project.read(DB + "/changes/20261122100000__drop_nickname_from_author.json"))
                .contains("DL103");
    }

    @Test
    void allow_on_the_class_silences_it() {
        Build build = project.source(
                        "Author",
                        "package app; import jakarta.persistence.*; @Entity @dev.cairn.annotation.Allow(\"DL103\")"
                                + " public class Author { @Id Long id; String name; }")
                .compile();
        assertThat(build.warnings()).isEmpty();
        assertThat(project.list(DB + "/changes")).hasSize(2);
    }

    @Test
    void allow_on_the_package_silences_it() {
        Build build = project.source(
                        "package-info",
                        "@dev.cairn.annotation.Database(repositories = false) @dev.cairn.annotation.Allow(\"DL103\") package"
                                + " app;")
                .entity("Author", "String name;")
                .compile();
        assertThat(build.warnings()).isEmpty();
        assertThat(project.list(DB + "/changes")).hasSize(2);
    }

    @Test
    void allow_on_a_package_above_that_has_no_entities_silences_it(@TempDir Path other) {
        Project nested = new Project(other)
                .file(
                        "src/main/java/app/package-info.java",
                        "@dev.cairn.annotation.Database(repositories = false) package app;")
                .file(
                        "src/main/java/app/shop/cart/Item.java",
                        "package app.shop.cart; import jakarta.persistence.*; @Entity public class Item { @Id Long id;"
                                + " String name; }");
        assertThat(nested.compile().errors()).isEmpty();
        nested.file(
                "src/main/java/app/shop/package-info.java", "@dev.cairn.annotation.Allow(\"DL103\") package app.shop;");
        nested.file(
                "src/main/java/app/shop/cart/Item.java",
                "package app.shop.cart; import jakarta.persistence.*; @Entity public class Item { @Id Long id; }");
        assertThat(nested.now("2026-11-22T10:00:00Z").compile().warnings()).isEmpty();
        assertThat(nested.list(DB + "/changes")).hasSize(2);
    }

    @Test
    void a_drop_and_an_add_of_one_shape_are_an_error_that_prints_both_answers() {
        var before = project.state(DB);
        Build build = project.entity("Author", "String name;", "@Column(length = 50) String alias;")
                .compile();
        assertThat(build.errors())
                .containsExactly(
                        "DL104: column Author.nickname goes while one of the same shape comes: is it renamed, or"
                                + " gone with its values? If renamed, write @RenamedFrom(\"nickname\") on app.Author.alias; if"
                                + " gone, write @Dropped(\"nickname\") on class app.Author.");
        assertThat(build.lineOf("DL104")).contains("String alias;");
        assertThat(project.state(DB)).isEqualTo(before);
    }

    @Test
    void renamed_from_renames_the_column_and_may_stay() {
        project.entity("Author", "String name;", "@RenamedFrom(\"nickname\") @Column(length = 50) String alias;");
        Build build = project.compile();
        assertThat(build.errors()).isEmpty();
        assertThat(project.list(DB + "/changes"))
                .hasSize(2)
                .anySatisfy(name -> assertThat(name).startsWith("20261122100000__rename_"));
        var after = project.state(DB);
        assertThat(project.now("2026-11-23T10:00:00Z").compile().notes()).isEmpty();
        assertThat(project.state(DB)).isEqualTo(after);
    }

    @Test
    void dropped_drops_the_old_and_adds_the_new_column() {
        Build build = project.source(
                        "Author",
                        "package app; import jakarta.persistence.*; import dev.cairn.annotation.*; @Entity"
                                + " @Dropped(\"nickname\") public class Author { @Id Long id; String name;"
                                + " @Column(length = 50) String alias; }")
                .compile();
        assertThat(build.errors()).isEmpty();
        assertThat(build.warnings()).hasSize(1);
        assertThat(build.warnings().get(0)).startsWith("DL103: ");
    }

    @Test
    void dropped_on_a_class_holds_for_the_tables_of_the_classes_below() {
        String vehicle = "package app; import jakarta.persistence.*; import dev.cairn.annotation.*; @Entity %s"
                + " @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) public class Vehicle { @Id Long id; %s }";
        project.source("Vehicle", vehicle.formatted("", "String owner;"))
                .source("Car", "package app; @jakarta.persistence.Entity public class Car extends Vehicle {}");
        assertThat(project.now("2026-11-23T10:00:00Z").compile().errors()).isEmpty();

        project.source("Vehicle", vehicle.formatted("@Dropped(\"owner\")", "String keeper;"));
        assertThat(project.now("2026-11-24T10:00:00Z").compile().errors()).isEmpty();
    }

    @Test
    void a_class_that_goes_while_another_comes_is_asked_for_where_the_schema_does_not_show_it() {
        String forced = "package app; import jakarta.persistence.*;"
                + " @org.hibernate.annotations.DiscriminatorOptions(force = true) @Entity public class Pet { @Id Long id; }";
        project.source("Pet", forced);
        project.source("Dog", "package app;\n@jakarta.persistence.Entity\npublic class Dog extends Pet { }");
        project.compile();
        project.deleteSource("Dog");
        String hound = "@jakarta.persistence.Entity\npublic class Hound extends Pet { }";
        project.source("Hound", "package app;\n" + hound);
        var before = project.state("src/main/resources");

        Build build = project.compileClean();

        assertThat(build.errors())
                .containsExactly(
                        "DL104: a class goes whose rows column Pet.DTYPE tells apart while another comes: is it"
                                + " renamed, or gone with its rows? If renamed, write @RenamedFrom(\"Dog\") on class app.Hound; if"
                                + " gone, delete its rows in a migration of your own, and write @Dropped(\"app.Dog\") on the package"
                                + " with @Database.");
        assertThat(build.lineOf("DL104")).contains("class Hound");
        assertThat(project.state("src/main/resources")).isEqualTo(before);

        project.source(
                "package-info",
                "@dev.cairn.annotation.Dropped(\"app.Dog\")\n"
                        + "@dev.cairn.annotation.Database(dialects = dev.cairn.annotation.Dialect.H2) package app;");
        assertThat(project.compileClean().errors()).isEmpty();
    }

    @Test
    void a_renamed_class_without_a_hint_is_an_error_and_with_one_a_renamed_table() {
        project.deleteSource("Author").entity("Writer", "String name;", "@Column(length = 50) String nickname;");
        Build build = project.compileClean();
        assertThat(build.errors())
                .containsExactly(
                        "DL104: table Author goes while one of the same shape comes: is it renamed, or gone with its"
                                + " rows? If renamed, write @RenamedFrom(\"Author\") on class app.Writer; if gone, write"
                                + " @Dropped(\"app.Author\") on the package with @Database.");
        assertThat(build.lineOf("DL104")).contains("class Writer");
        project.source(
                "Writer",
                "package app; import jakarta.persistence.*; @Entity @dev.cairn.annotation.RenamedFrom(\"Author\") public"
                        + " class Writer { @Id Long id; String name; @Column(length = 50) String nickname; }");
        assertThat(project.compileClean().errors()).isEmpty();
        assertThat(project.list(DB + "/changes"))
                .anySatisfy(name -> assertThat(name).startsWith("20261122100000__rename_"));
    }

    @Test
    void a_new_mandatory_column_without_a_value_for_old_rows_is_a_warning() {
        Build build = project.entity(
                        "Author",
                        "String name;",
                        "@Column(length = 50) String nickname;",
                        "@Column(nullable = false) Integer born;")
                .compile();
        assertThat(build.success()).isTrue();
        assertThat(build.warnings()).hasSize(1);
        assertThat(build.warnings().get(0)).startsWith("DF101: ");
        assertThat(build.lineOf("DF101")).contains("Integer born;");
    }

    @Test
    void a_new_primitive_column_is_filled_and_a_note_says_so() {
        Build build = project.entity(
                        "Author",
                        "String name;",
                        "@Column(length = 50) String nickname;",
                        "int age;",
                        "boolean active;")
                .compile("-Acairn.hazards=CB105:off");
        assertThat(build.warnings()).isEmpty();
        assertThat(build.notes())
                .contains(
                        "DF101: rows of Author that exist get 0 in the new column age, since its attribute cannot be null."
                                + " Say @Backfill(\"...\") on the attribute if they should get something else.",
                        "DF101: rows of Author that exist get false in the new column active, since its attribute cannot be"
                                + " null. Say @Backfill(\"...\") on the attribute if they should get something else.");
    }

    @Test
    void a_new_mandatory_column_is_a_warning_for_programs_of_the_old_version() {
        Build build = project.entity("Author", "String name;", "@Column(length = 50) String nickname;", "int age;")
                .compile();
        assertThat(build.warnings())
                .containsExactly(
                        "CB105: programs of the old version that still run know nothing of the new column age of"
                                + " Author, which is NOT NULL: their inserts fail. Stop them before the migration, or let the column"
                                + " be null until they are gone.");
        assertThat(build.lineOf("CB105")).contains("int age;");
    }

    @Test
    void levels_are_told_per_family_and_per_dialect() {
        project.entity("Author", "String name;", "@Column(length = 50, nullable = false) String nickname;");
        String both = "-Acairn.dialects=h2,postgresql";
        Build build = project.compile(both, "-Acairn.hazards=D*:off,CB*:off,LK*@postgresql:off");
        assertThat(build.errors()).hasSize(1).allMatch(text -> text.startsWith("CF103: "));
        build = project.compile(both, "-Acairn.hazards=DF*:off,CB*:off,LK105@postgresql:error,LK*:off");
        assertThat(build.errors()).hasSize(1).allMatch(text -> text.startsWith("LK105: "));
        build = project.compile(both, "-Acairn.hazards=DF*:off,CB*:off,LK105@h2:error,LK*:off");
        assertThat(build.errors()).isEmpty();
        assertThat(build.warnings()).isEmpty();
    }

    @Test
    void the_script_of_a_dialect_holds_what_concerns_it() {
        project.entity("Author", "String name;", "@Column(length = 50, nullable = false) String nickname;");
        project.compile("-Acairn.dialects=h2,postgresql");
        String name = "/V20261122100000__alter_nickname_of_author.sql";
        assertThat(project.read(DB + "/migration/h2" + name)).contains("DF103").doesNotContain("LK105");
        assertThat(project.read(DB + "/migration/postgresql" + name)).contains("DF103", "LK105");
    }

    @Test
    void only_the_application_makes_the_value_of_a_creation_timestamp() {
        Build build = project.source(
                        "Author",
                        "package app; import jakarta.persistence.*; @Entity public class Author { @Id Long id; String name;"
                                + " @Column(length = 50) String nickname;\n"
                                + " @org.hibernate.annotations.CreationTimestamp @Column(nullable = false)"
                                + " java.time.Instant created; }")
                .compile();
        assertThat(build.warnings()).hasSize(1).allMatch(text -> text.startsWith("DF102: "));
        assertThat(build.lineOf("DF102")).contains("created");
    }

    @Test
    void backfill_says_what_old_rows_get_per_dialect() {
        Build build = project.entity(
                        "Author",
                        "String name;",
                        "@Column(length = 50) String nickname;",
                        "@Backfill(\"lower(name)\") @Backfill(value = \"initcap(name)\", dialects = Dialect.POSTGRESQL)"
                                + " @Column(nullable = false) String slug;")
                .compile("-Acairn.dialects=h2,postgresql", "-Acairn.hazards=CB*:off,LK*:off");
        assertThat(build.warnings()).isEmpty();
        String name = "/V20261122100000__add_slug_to_author.sql";
        assertThat(project.read(DB + "/migration/h2" + name))
                .contains("lower(name)")
                .doesNotContain("initcap");
        assertThat(project.read(DB + "/migration/postgresql" + name)).contains("initcap(name)");
    }
}
