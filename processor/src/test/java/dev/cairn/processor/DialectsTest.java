package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.processor.Project.Build;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DialectsTest {

    private static final String DB = "src/main/resources/db";
    private static final String FIRST = "V20261121093000__create_author.sql";
    private static final String SECOND = "V20261122100000__add_email_to_author.sql";

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void a_history_for_h2() {
        project = new Project(root).entity("Author", "String name;");
        project.compile();
        project.entity("Author", "String name;", "String email;").now("2026-11-22T10:00:00Z");
        project.compile();
        project.now("2026-11-23T11:00:00Z");
    }

    @Test
    void adding_a_dialect_renders_the_whole_history_for_it() {
        var before = project.state(DB);
        Build build = project.compile("-Acairn.dialects=h2,postgresql");
        assertThat(build.errors()).isEmpty();
        assertThat(build.notes())
                .containsExactly("db/migration/postgresql was empty: the whole history is rendered for postgresql.");
        assertThat(project.list(DB + "/migration/postgresql")).containsExactly(FIRST, SECOND);
        assertThat(project.list("target/classes/db/migration/postgresql")).containsExactly(FIRST, SECOND);
        var after = project.state(DB);
        after.keySet().removeIf(file -> file.startsWith("migration/postgresql/"));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void what_was_edited_by_hand_is_listed_for_the_new_dialect() {
        String file = DB + "/migration/h2/" + FIRST;
        project.file(file, project.read(file) + "insert into Author (id) values (1);\n");
        assertThat(project.compile("-Acairn.dialects=h2,postgresql").notes())
                .containsExactly(
                        "HX101: db/migration/h2/" + FIRST + " was edited by hand. It stays as it is.",
                        "db/migration/postgresql was empty: the whole history is rendered for postgresql.",
                        "What was edited by hand in db/migration/h2/" + FIRST
                                + " is not in the script for postgresql: carry it over where it matters there.");
    }

    @Test
    void a_script_that_is_missing_is_rendered_again_as_it_was() {
        String text = project.read(DB + "/migration/h2/" + FIRST);
        Build build = project.delete(DB + "/migration/h2/" + FIRST).compile();
        assertThat(build.notes())
                .containsExactly(
                        "db/migration/h2/" + FIRST + " was missing. It is rendered again from its change list.");
        assertThat(project.read(DB + "/migration/h2/" + FIRST)).isEqualTo(text);
    }

    @Test
    void a_dialect_that_is_no_longer_named_keeps_its_files() {
        project.compile("-Acairn.dialects=h2,postgresql");
        var before = project.state(DB);
        assertThat(project.compile().errors()).isEmpty();
        assertThat(project.state(DB)).isEqualTo(before);
    }
}
