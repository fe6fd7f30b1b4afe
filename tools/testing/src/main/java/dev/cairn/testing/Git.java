package dev.cairn.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real git in some directory, with nobody's own configuration. */
public final class Git {

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "GIT_CONFIG_GLOBAL", "/dev/null",
            "GIT_CONFIG_NOSYSTEM", "1",
            "GIT_AUTHOR_NAME", "Ada",
            "GIT_AUTHOR_EMAIL", "ada@example.com",
            "GIT_COMMITTER_NAME", "Ada",
            "GIT_COMMITTER_EMAIL", "ada@example.com",
            "GIT_EDITOR", "true");

    private final Path directory;

    public Git(Path directory) {
        this.directory = directory;
    }

    /** Why there is no git on this machine; empty if there is. A test that needs it prints that and is skipped. */
    public static Optional<String> unavailable() {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0
                    ? Optional.empty()
                    : Optional.of("skipped: git does not run");
        } catch (IOException e) {
            return Optional.of("skipped: there is no git on the path");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("skipped: interrupted");
        }
    }

    /** Makes a repository with a branch {@code main}. */
    public Git init() {
        run("init", "-q", "-b", "main");
        return this;
    }

    /** Commits everything there is, be it nothing. */
    public Git commit(String message) {
        run("add", "-A");
        run("commit", "-q", "--allow-empty", "-m", message);
        return this;
    }

    /** Runs a command that has to succeed; what it said. */
    public String run(String... arguments) {
        Result result = tryToRun(arguments);
        if (result.exit() != 0) {
            throw new IllegalStateException("git " + String.join(" ", arguments) + ": " + result.text());
        }
        return result.text();
    }

    /** Runs a command that may fail, as a merge with conflicts does. */
    public Result tryToRun(String... arguments) {
        try {
            List<String> line = new ArrayList<>(List.of("git", "-C", directory.toString()));
            line.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
            builder.environment().putAll(ENVIRONMENT);
            Process process = builder.start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How a command ended, and all that it said. */
    public record Result(int exit, String text) {}
}
