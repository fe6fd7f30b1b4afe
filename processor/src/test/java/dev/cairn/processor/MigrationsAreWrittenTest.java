package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.processor.Project.Build;
import dev.cairn.schema.manifest.Manifest;
import dev.cairn.schema.manifest.ManifestFormat;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsAreWrittenTest {

    private static final String DB = "src/main/resources/db";

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void an_author() {
        project = new Project(root).entity("Author", "String name;");
    }

    @Test
    void the_first_build_writes_snapshot_diagram_change_list_and_script() {
        Build build = project.compile();
        assertThat(build.errors()).isEmpty();
        assertThat(project.list(DB))
                .containsExactly(
                        "changes/20261121093000__create_author.json",
                        "migration/h2/V20261121093000__create_author.sql",
                        "schema.json",
                        "schema.md");
        assertThat(project.read(DB + "/migration/h2/V20261121093000__create_author.sql"))
                .startsWith("-- cairn 20261121093000__create_author h2 sha256:")
                .contains("create table Author");
        assertThat(build.notes())
                .containsExactly("wrote migration 20261121093000__create_author to " + root.resolve(DB) + ".");
    }

    @Test
    void a_second_build_without_a_change_touches_no_file() {
        project.compile();
        var sources = project.state("src");
        var classes = project.state("target/classes/db");
        Build build = project.now("2026-11-22T10:00:00Z").compile();
        assertThat(build.notes()).isEmpty();
        assertThat(project.state("src")).isEqualTo(sources);
        assertThat(project.state("target/classes/db")).isEqualTo(classes);
    }

    @Test
    void a_change_of_an_entity_adds_one_migration_and_leaves_the_first_alone() {
        project.compile();
        String first = project.read(DB + "/migration/h2/V20261121093000__create_author.sql");
        project.entity("Author", "String name;", "String email;")
                .now("2026-11-22T10:00:00Z")
                .compile();
        assertThat(project.list(DB + "/migration/h2"))
                .containsExactly("V20261121093000__create_author.sql", "V20261122100000__add_email_to_author.sql");
        assertThat(project.read(DB + "/migration/h2/V20261121093000__create_author.sql"))
                .isEqualTo(first);
        assertThat(project.read(DB + "/changes/20261122100000__add_email_to_author.json"))
                .contains("\"20261121093000__create_author\"");
    }

    @Test
    void a_clock_that_goes_backwards_does_not_put_a_migration_before_its_parent() {
        project.compile();
        project.entity("Author", "String name;", "String email;")
                .now("2026-11-20T10:00:00Z")
                .compile();
        assertThat(project.list(DB + "/changes"))
                .containsExactly("20261121093000__create_author.json", "20261121093001__add_email_to_author.json");
    }

    @Test
    void the_option_names_the_migration() {
        project.compile("-Acairn.name=first_light");
        assertThat(project.list(DB + "/changes")).containsExactly("20261121093000__first_light.json");
    }

    @Test
    void the_class_output_holds_what_the_project_holds_and_a_manifest() {
        project.compile();
        assertThat(project.list("target/classes/db"))
                .containsExactly(
                        "changes/20261121093000__create_author.json",
                        "migration/h2/V20261121093000__create_author.sql",
                        "schema.json");
        for (String file : project.list("target/classes/db")) {
            assertThat(project.read("target/classes/db/" + file)).isEqualTo(project.read(DB + "/" + file));
        }
        Manifest manifest = ManifestFormat.read(project.read("target/classes/META-INF/cairn/default.json"));
        assertThat(manifest.database()).isEqualTo("default");
        assertThat(manifest.directory()).isEqualTo("db");
        assertThat(manifest.entities()).containsExactly("app.Author");
        assertThat(manifest.naming()).isEqualTo("jpa");
        assertThat(manifest.quoting()).isEqualTo("none");
        assertThat(manifest.dialects()).containsExactly("h2");
        assertThat(manifest.migrations())
                .extracting(entry -> entry.id().value())
                .containsExactly("20261121093000__create_author");
    }

    @Test
    void a_migration_that_was_withdrawn_leaves_the_class_output() {
        project.compile();
        project.entity("Author", "String name;", "String email;")
                .now("2026-11-22T10:00:00Z")
                .compile();
        project.entity("Author", "String name;")
                .delete(DB + "/changes/20261122100000__add_email_to_author.json")
                .delete(DB + "/migration/h2/V20261122100000__add_email_to_author.sql");
        Build build = project.compile();
        assertThat(build.errors()).isEmpty();
        assertThat(build.notes())
                .containsExactly(
                        "db/schema.json did not agree with the change lists. It is rebuilt from the 1 change list.");
        assertThat(project.list("target/classes/db"))
                .containsExactly(
                        "changes/20261121093000__create_author.json",
                        "migration/h2/V20261121093000__create_author.sql",
                        "schema.json");
        assertThat(project.read("target/classes/META-INF/cairn/default.json")).doesNotContain("add_email");
    }

    @Test
    void files_that_are_not_cairns_stay_in_the_class_output() {
        project.file("target/classes/db/changes/notes.json", "{}").file("target/classes/db/migration/h2/R__x.sql", "");
        project.compile();
        assertThat(project.list("target/classes/db")).contains("changes/notes.json", "migration/h2/R__x.sql");
    }

    @Test
    void a_java_rename_under_a_fixed_name_changes_the_snapshot_alone() {
        project.entity("Author", "@Column(name = \"name\") String name;").compile();
        String before = project.read(DB + "/schema.json");
        Build build = project.entity("Author", "@Column(name = \"name\") String fullName;")
                .now("2026-11-22T10:00:00Z")
                .compile();
        assertThat(build.errors()).isEmpty();
        assertThat(project.list(DB + "/changes")).hasSize(1);
        assertThat(project.read(DB + "/schema.json")).isNotEqualTo(before).contains("fullName");
    }

    @Test
    void the_directory_can_be_named() {
        project.compile("-Acairn.dir=elsewhere");
        assertThat(project.list("elsewhere")).contains("schema.json");
        assertThat(project.has(DB)).isFalse();
        assertThat(project.list("target/classes/db")).contains("schema.json");
    }

    @Test
    void an_output_of_tests_has_no_history_even_with_a_directory() {
        project.output("target/test-classes").compile("-Acairn.dir=elsewhere");
        assertThat(project.has("elsewhere")).isFalse();
        assertThat(project.has(DB)).isFalse();
        assertThat(project.has("target/test-classes/META-INF")).isFalse();
    }

    @Test
    void an_output_of_tests_has_a_history_where_that_is_asked_for() {
        project.output("target/test-classes").compile("-Acairn.test=true");
        assertThat(project.list("src/test/resources/db")).contains("schema.json");
        assertThat(project.list("target/test-classes/db")).contains("schema.json");
    }

    @Test
    void mode_off_writes_nothing() {
        project.compile("-Acairn.mode=off");
        assertThat(project.has(DB)).isFalse();
        assertThat(project.has("target/classes/META-INF")).isFalse();
    }

    @Test
    void verbose_tells_how_long_each_stage_took() {
        assertThat(project.compile("-Acairn.verbose").notes())
                .filteredOn(note -> note.startsWith("cairn: "))
                .extracting(note -> note.replaceFirst("took .*", "took"))
                .isEqualTo(List.of(
                        "cairn: reading the history took",
                        "cairn: reading the entities took",
                        "cairn: mapping took",
                        "cairn: comparing took",
                        "cairn: writing took"));
    }

    @Test
    void without_entities_nothing_happens() {
        Build build = new Project(root.resolve("empty"))
                .source("Plain", "package app; class Plain {}")
                .compile();
        assertThat(build.errors()).isEmpty();
        assertThat(project.has("empty/src/main/resources")).isFalse();
    }
}
