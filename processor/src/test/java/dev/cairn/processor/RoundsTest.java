package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.processor.Project.Build;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundsTest {

    private static final String DB = "src/main/resources/db";

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_type_that_another_processor_generates_is_waited_for(int round) {
        Project project = new Project(root)
                .entity("Author", "@Enumerated(EnumType.STRING) Mood mood;")
                .with(new OtherProcessors.Generating("app.Step", "package app; class Step {}", 1))
                .with(new OtherProcessors.Generating("app.Mood", "package app; public enum Mood { GOOD, BAD }", round));
        Build build = project.compile();
        assertThat(build.errors()).isEmpty();
        assertThat(project.read(DB + "/schema.json")).contains("GOOD");
    }

    @Test
    void an_entity_that_another_processor_generates_is_one() {
        Project project = new Project(root)
                .entity("Author", "String name;")
                .with(new OtherProcessors.Generating(
                        "app.Made",
                        "package app; import jakarta.persistence.*; @Entity public class Made { @Id Long id; }",
                        1));
        assertThat(project.compile().errors()).isEmpty();
        assertThat(project.list(DB + "/changes")).hasSize(1);
        assertThat(project.read(DB + "/schema.json")).contains("Made", "Author");
    }

    @Test
    void warnings_that_the_build_turns_into_errors_come_after_the_migration_and_do_not_come_again() {
        Project project = new Project(root).entity("Author", "String name;", "String email;");
        project.compile();
        project.entity("Author", "String name;").now("2026-11-22T10:00:00Z");
        Build first = project.compile("-Werror");
        assertThat(first.success()).isFalse();
        assertThat(first.warnings()).hasSize(1);
        assertThat(first.warnings().get(0)).startsWith("DL103: ");
        assertThat(project.list(DB + "/changes")).hasSize(2);
        Build second = project.compile("-Werror");
        assertThat(second.warnings()).isEmpty();
        assertThat(second.success()).isTrue();
    }

    @Test
    void an_error_in_the_body_of_a_method_does_not_keep_the_migration_from_being_written() {
        Project project = new Project(root).entity("Author", "String name;", "int length() { return unknown; }");
        Build build = project.compile();
        assertThat(build.success()).isFalse();
        assertThat(project.list(DB + "/changes")).hasSize(1);
    }
}
