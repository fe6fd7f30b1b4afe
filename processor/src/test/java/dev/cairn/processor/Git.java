package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The real git, with nobody's own configuration. */
final class Git {

    private final Path directory;

    Git(Path directory) {
        this.directory = directory;
    }

    /** Skips a test where there is no git, and says so. */
    static void required() {
        boolean there = true;
        try {
            new ProcessBuilder("git", "--version").start().waitFor();
        } catch (IOException e) {
            there = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!there) {
            System.out.println("skipped: this test needs git, and there is none on the path");
        }
        assumeTrue(there, "needs git");
    }

    Git init() {
        run("init", "-q", "-b", "main");
        return this;
    }

    /** Commits everything there is. */
    Git commit(String message) {
        run("add", "-A");
        run("commit", "-q", "--allow-empty", "-m", message);
        return this;
    }

    /** Runs a command that succeeds. */
    String run(String... arguments) {
        Result result = tryToRun(arguments);
        assertThat(result.exit())
                .as("%s: %s", String.join(" ", arguments), result.text())
                .isZero();
        return result.text();
    }

    /** Runs a command that may fail, as a merge with conflicts does. */
    Result tryToRun(String... arguments) {
        try {
            List<String> line = new ArrayList<>(List.of("git", "-C", directory.toString()));
            line.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
            builder.environment()
                    .putAll(Map.of(
                            "GIT_CONFIG_GLOBAL", "/dev/null",
                            "GIT_CONFIG_NOSYSTEM", "1",
                            "GIT_AUTHOR_NAME", "Ada",
                            "GIT_AUTHOR_EMAIL", "ada@example.com",
                            "GIT_COMMITTER_NAME", "Ada",
                            "GIT_COMMITTER_EMAIL", "ada@example.com",
                            "GIT_EDITOR", "true",
                            "GIT_ALLOW_PROTOCOL", "file"));
            Process process = builder.start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    record Result(int exit, String text) {}
}
