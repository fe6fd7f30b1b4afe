package dev.cairn.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.processor.project.DirectoryRule.Answer;
import dev.cairn.processor.project.DirectoryRule.How;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryRuleTest {

    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource({
        "pom.xml, target/classes",
        "build.gradle, build/classes/java/main",
        "build.gradle.kts, build/classes/java/main",
        "settings.gradle, out/production/app"
    })
    void the_files_lie_beside_the_nearest_build_file_above_the_class_output(String buildFile, String output)
            throws IOException {
        touch("pom.xml");
        touch("app/" + buildFile);
        assertThat(decide(null, root.resolve("app").resolve(output)))
                .isEqualTo(new Answer(root.resolve("app/src/main/resources/db"), root.resolve("app"), How.BUILD_FILE));
    }

    @Test
    void a_build_file_outside_the_git_work_tree_is_someone_elses() throws IOException {
        touch("pom.xml");
        Files.createDirectories(root.resolve("clone/.git"));
        assertThat(decide(null, root.resolve("clone/out")))
                .isEqualTo(new Answer(root.resolve("cwd/db"), null, How.WORKING_DIRECTORY));
    }

    @Test
    void a_build_file_at_the_git_root_counts() throws IOException {
        touch("clone/pom.xml");
        Files.createDirectories(root.resolve("clone/.git"));
        assertThat(decide(null, root.resolve("clone/target/classes")).moduleRoot())
                .isEqualTo(root.resolve("clone"));
    }

    @Test
    void without_a_build_file_they_lie_in_the_working_directory() {
        assertThat(decide(null, root.resolve("out")))
                .isEqualTo(new Answer(root.resolve("cwd/db"), null, How.WORKING_DIRECTORY));
    }

    @Test
    void the_option_starts_at_the_module_else_at_the_working_directory() throws IOException {
        assertThat(decide("x/y", root.resolve("out")).path()).isEqualTo(root.resolve("cwd/x/y"));
        assertThat(decide(root.resolve("z").toString(), root.resolve("out")).path())
                .isEqualTo(root.resolve("z"));
        touch("app/pom.xml");
        assertThat(decide("x/y", root.resolve("app/target/classes")).path()).isEqualTo(root.resolve("app/x/y"));
    }

    @Test
    void a_class_output_that_is_not_on_disk_needs_the_option() {
        DirectoryRule rule = new DirectoryRule(root.resolve("cwd"), false);
        assertThat(rule.decide(null, null)).isEmpty();
        assertThat(rule.decide("db", null).orElseThrow().path()).isEqualTo(root.resolve("cwd/db"));
    }

    @Test
    void tests_have_resources_of_their_own() throws IOException {
        touch("pom.xml");
        assertThat(new DirectoryRule(root, true)
                        .decide(null, root.resolve("target/test-classes"))
                        .orElseThrow()
                        .path())
                .isEqualTo(root.resolve("src/test/resources/db"));
    }

    @Test
    void a_named_database_lies_below() {
        assertThat(decide("db", root.resolve("out")).of("blog")).isEqualTo(root.resolve("cwd/db/blog"));
        assertThat(decide("db", root.resolve("out")).of("")).isEqualTo(root.resolve("cwd/db"));
    }

    @ParameterizedTest
    @CsvSource({
        "target/classes, false",
        "target/test-classes, true",
        "build/classes/java/main, false",
        "build/classes/java/test, true",
        "build/classes/java/integrationTest, true",
        "build/classes, false",
        "bin, false",
        "bin/main, false",
        "bin/test, true",
        "out/production/app, false",
        "out/test/app, true",
        "test/out, false"
    })
    void outputs_of_tests_are_recognised(String output, boolean test) {
        assertThat(TestOutput.is(root.resolve(output))).isEqualTo(test);
    }

    private Answer decide(@Nullable String option, Path classOutput) {
        return new DirectoryRule(root.resolve("cwd"), false)
                .decide(option, classOutput)
                .orElseThrow();
    }

    private void touch(String file) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "");
    }
}
