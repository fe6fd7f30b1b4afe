package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckModeTest {

    private static final String DB = "src/main/resources/db";
    private static final String REMEDY = " Compile once without -Acairn.mode=check and commit what was written.";

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void a_history() {
        project = new Project(root).entity("Author", "String name;");
        project.compile();
        project.now("2026-11-22T10:00:00Z");
    }

    @Test
    void what_is_up_to_date_passes_and_reaches_the_class_output() {
        var before = project.state(DB);
        assertThat(project.compileClean("-Acairn.mode=check").success()).isTrue();
        assertThat(project.state(DB)).isEqualTo(before);
        assertThat(project.list("target/classes/db")).hasSize(3);
        assertThat(project.has("target/classes/META-INF/cairn/default.json")).isTrue();
    }

    @Test
    void drift_is_an_error() {
        project.entity("Author", "String name;", "String email;");
        fails("no migration holds add email to author (in " + root.resolve(DB) + ").");
    }

    @Test
    void a_missing_snapshot_is_an_error() {
        project.delete(DB + "/schema.json");
        fails("db/schema.json is missing or out of date.");
    }

    @Test
    void a_wrong_snapshot_is_an_error() {
        project.file(DB + "/schema.json", project.read(DB + "/schema.json").replace("text(255)", "text(100)"));
        fails("db/schema.json is missing or out of date.");
    }

    @Test
    void a_missing_script_is_an_error() {
        project.delete(DB + "/migration/h2/V20261121093000__create_author.sql");
        fails("db/migration/h2/V20261121093000__create_author.sql is missing or out of date.");
    }

    private void fails(String fact) {
        var before = project.state(DB);
        var build = project.compileClean("-Acairn.mode=check");
        assertThat(build.success()).isFalse();
        assertThat(build.errors())
                .containsExactly("HX107: the entities and the committed files disagree: " + fact + REMEDY);
        assertThat(project.state(DB)).isEqualTo(before);
        assertThat(project.has("target/classes/db")).isFalse();
    }
}
