package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.processor.Project.Build;
import dev.cairn.processor.project.BuildLock;
import dev.cairn.testing.Git;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds of one project at once, as an editor's and Maven's. */
@SuppressWarnings("try") // a lock is held, not used
class SimultaneousBuildsTest {

    private static final String DB = "src/main/resources/db";

    @TempDir
    Path root;

    private Project project;
    private Git git;

    @BeforeEach
    void a_committed_author() {
        Git.unavailable().ifPresent(System.out::println);
        assumeTrue(Git.unavailable().isEmpty(), "needs git");
        project = new Project(root).entity("Author", "String name;").file(".gitignore", "target/\nout*/\n");
        git = new Git(root).init();
        project.compile();
        git.commit("author");
        project.entity("Author", "String name;", "String email;");
    }

    @Test
    void the_second_build_finds_the_draft_of_the_first() throws Exception {
        project.now("2026-11-22T10:00:00Z").compile();
        Map<String, String> first = files();
        git.run("clean", "-qfd", DB);
        git.run("checkout", "-q", "--", DB);
        FutureTask<Build> second =
                new FutureTask<>(() -> project.now("2026-11-22T10:00:05Z").compile());
        try (BuildLock lock =
                BuildLock.take(root.resolve(DB), Duration.ofSeconds(10)).orElseThrow()) {
            Thread thread = new Thread(second);
            thread.start();
            while (!waitsForTheLock(thread)) {
                assertThat(second.isDone()).isFalse();
                Thread.onSpinWait();
            }
            for (Map.Entry<String, String> file : first.entrySet()) {
                project.file(DB + "/" + file.getKey(), file.getValue());
            }
        }
        assertThat(second.get().errors()).isEmpty();
        assertThat(files()).isEqualTo(first);
    }

    private static boolean waitsForTheLock(Thread thread) {
        return Stream.of(thread.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(BuildLock.class.getName()));
    }

    @Test
    void two_compilers_write_one_migration() throws Exception {
        List<Process> builds = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            builds.add(BareJavacTest.start(
                    root, "-d", "out" + i, "-Acairn.hazards=*:off", "src/main/java/app/Author.java"));
        }
        for (Process build : builds) {
            String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(build.waitFor()).as(said).isZero();
        }
        assertThat(project.list(DB + "/changes")).hasSize(2);
        assertThat(project.list(DB + "/migration/h2")).hasSize(2);
        assertThat(root.resolve(DB))
                .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("."));
    }

    @Test
    void a_build_does_not_wait_for_ever() throws Exception {
        try (BuildLock lock =
                BuildLock.take(root.resolve(DB), Duration.ofSeconds(10)).orElseThrow()) {
            assertThat(project.compile().errors())
                    .containsExactly("FS110: process " + ProcessHandle.current().pid() + " is writing to "
                            + root.resolve(DB)
                            + " and has not finished for 10 seconds. Nothing was written. Let that build finish, or end it,"
                            + " then compile again.");
        }
        assertThat(project.list(DB + "/changes")).hasSize(1);
    }

    private Map<String, String> files() throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root.resolve(DB))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.resolve(DB).relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
