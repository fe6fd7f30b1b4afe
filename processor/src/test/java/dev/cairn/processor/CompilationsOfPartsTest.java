package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.processor.Project.Build;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entity of the history is gone only if nothing of it can be found, or if it is no entity any more. */
class CompilationsOfPartsTest {

    private static final String DB = "src/main/resources/db";

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void two_entities() {
        project = new Project(root).entity("Author", "String name;").entity("Book", "String title;");
        assertThat(project.compile().errors()).isEmpty();
        project.now("2026-11-22T10:00:00Z");
    }

    @Test
    void a_class_that_the_compiler_finds_on_its_class_path_is_read_from_there() {
        var before = project.state(DB);
        Build build = project.classPath("target/classes").compileOnly(List.of("Author", "package-info"));
        assertThat(build.errors()).isEmpty();
        assertThat(build.notes()).isEmpty();
        assertThat(project.state(DB)).isEqualTo(before);
        assertThat(project.read("target/classes/META-INF/cairn/default.json")).contains("app.Author", "app.Book");
    }

    @Test
    void a_change_in_the_part_that_is_compiled_is_one_migration_of_that_part() {
        project.entity("Author", "String name;", "String email;");
        Build build = project.classPath("target/classes").compileOnly(List.of("Author"));
        assertThat(build.errors()).isEmpty();
        assertThat(project.list(DB + "/changes")).contains("20261122100000__add_email_to_author.json");
    }

    @Test
    void a_converter_that_is_not_handed_over_still_applies() {
        project.source("Money", "package app; public record Money(long cents) {}")
                .source("InCents", """
                        package app;

                        @jakarta.persistence.Converter(autoApply = true)
                        public class InCents implements jakarta.persistence.AttributeConverter<Money, Long> {
                            public Long convertToDatabaseColumn(Money money) { return money.cents(); }
                            public Money convertToEntityAttribute(Long cents) { return new Money(cents); }
                        }
                        """)
                .entity("Book", "String title;", "Money price;");
        assertThat(project.compile().errors()).isEmpty();
        var before = project.state(DB);
        Build build = project.classPath("target/classes").compileOnly(List.of("Book"));
        assertThat(build.errors()).isEmpty();
        assertThat(project.state(DB)).isEqualTo(before);
        assertThat(project.read("target/classes/META-INF/cairn/default.json")).contains("\"app.InCents\"");
    }

    @Test
    void a_class_that_is_there_only_as_a_class_file_keeps_its_table() {
        var before = project.state(DB);
        Build build = project.deleteSource("Book").compileOnly(List.of("Author", "package-info"));
        assertThat(build.notes())
                .containsExactly(
                        "app.Book was not handed to the compiler and is found only as a file: its table stays as it"
                                + " is.");
        assertThat(project.state(DB)).isEqualTo(before);
        assertThat(project.read("target/classes/META-INF/cairn/default.json")).contains("app.Author", "app.Book");
    }

    @Test
    void a_class_that_is_there_only_as_a_source_file_keeps_its_table() {
        var before = project.state(DB);
        Build build = project.delete("target").compileOnly(List.of("Author", "package-info"));
        assertThat(build.notes())
                .containsExactly(
                        "app.Book was not handed to the compiler and is found only as a file: its table stays as it"
                                + " is.");
        assertThat(project.state(DB)).isEqualTo(before);
    }

    @Test
    void a_class_of_which_nothing_is_found_is_gone_and_a_warning_says_so() {
        Build build = project.deleteSource("Book").compileClean();
        assertThat(build.errors()).isEmpty();
        assertThat(build.warnings()).hasSize(1);
        assertThat(build.warnings().get(0)).startsWith("DL102: ").contains("Book");
        assertThat(build.lineOf("DL102")).startsWith("@Database");
        assertThat(project.list(DB + "/changes")).contains("20261122100000__drop_book.json");
    }

    @Test
    void a_class_that_is_no_entity_any_more_is_gone() {
        Build build = project.source("Book", "package app; public class Book { Long id; String title; }")
                .compile();
        assertThat(build.errors()).isEmpty();
        assertThat(project.list(DB + "/changes")).contains("20261122100000__drop_book.json");
    }

    @Test
    void a_source_file_that_is_compiled_and_no_longer_holds_the_class_does_not_keep_it() {
        Build build = project.source("Book", "package app; class Else {}").compileClean();
        assertThat(build.errors()).isEmpty();
        assertThat(project.list(DB + "/changes")).contains("20261122100000__drop_book.json");
    }

    @Test
    void a_part_without_any_entity_leaves_the_history_alone() {
        var before = project.state(DB);
        project.source("Plain", "package app; class Plain {}").compileOnly(List.of("Plain"));
        assertThat(project.state(DB)).isEqualTo(before);
    }

    @Test
    void an_entity_that_the_build_before_saw_is_looked_up_although_the_history_does_not_know_it() {
        project.entity("Review", "String text;").compile("-Acairn.mode=off");
        String manifest = project.read("target/classes/META-INF/cairn/default.json");
        project.file(
                "target/classes/META-INF/cairn/default.json",
                manifest.replace("\"app.Book\"", "\"app.Book\", \"app.Review\""));
        Build build = project.classPath("target/classes").compileOnly(List.of("Author"));
        assertThat(build.errors()).isEmpty();
        assertThat(project.list(DB + "/changes")).contains("20261122100000__create_review.json");
    }
}
