package dev.cairn.schema.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Asks git which files nobody else can have yet. One process tells what is committed; only what is not costs a second one,
 * for whether it is ignored.
 */
public final class GitWorkTree {

    /**
     * Beside the commit that is checked out, those that are just being merged, picked or rebased: their files are staged, and
     * somebody committed them all the same.
     */
    private static final List<String> COMMITS = List.of("HEAD", "MERGE_HEAD", "CHERRY_PICK_HEAD", "REBASE_HEAD");

    /** Set in hooks, and then those of the repository that runs the hook, relative to its root. */
    private static final List<String> HOOK_VARIABLES =
            List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX");

    private static final long PATIENCE_SECONDS = 10;

    private final String command;
    private final Path directory;

    GitWorkTree(String command, Path directory) {
        this.command = command;
        this.directory = directory;
    }

    /** The work tree that a directory lies in; the directory exists. */
    public static GitWorkTree around(Path directory) {
        return new GitWorkTree("git", directory);
    }

    /** Whether there is a repository at or above a directory, which need not exist. Runs no process. */
    public static boolean surrounds(Path directory) {
        for (Path at = directory.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }

    /**
     * What git answered.
     *
     * @param files those that are neither committed nor ignored
     * @param trouble why git could not say, or null; then there are no files
     */
    public record Uncommitted(Set<String> files, @Nullable String trouble) {
        public Uncommitted {
            files = Set.copyOf(files);
        }
    }

    /**
     * Which of some files are neither committed nor ignored.
     *
     * @param files paths relative to the directory, with slashes
     */
    public Uncommitted uncommitted(Collection<String> files) {
        if (files.isEmpty() || !surrounds(directory)) {
            return new Uncommitted(Set.of(), null);
        }
        try {
            Set<String> open = new TreeSet<>(files);
            open.removeAll(committed(open));
            if (!open.isEmpty()) {
                open.removeAll(ignored(open));
            }
            return new Uncommitted(open, null);
        } catch (IOException e) {
            return new Uncommitted(Set.of(), String.valueOf(e.getMessage()));
        }
    }

    private Set<String> committed(Collection<String> files) throws IOException {
        List<String> asked = new ArrayList<>();
        StringBuilder questions = new StringBuilder();
        for (String file : files) {
            for (String commit : COMMITS) {
                asked.add(file);
                questions.append(commit).append(":./").append(file).append('\n');
            }
        }
        List<String> answers = run(questions.toString(), Set.of(0), "cat-file", "--batch-check=%(objectname)");
        if (answers.size() != asked.size()) {
            throw new IOException("git gave " + answers.size() + " answers to " + asked.size() + " questions");
        }
        Set<String> committed = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            if (!answers.get(i).endsWith(" missing")) {
                committed.add(asked.get(i));
            }
        }
        return committed;
    }

    private Set<String> ignored(Collection<String> files) throws IOException {
        // 1: none of them is.
        return Set.copyOf(run(String.join("\n", files) + "\n", Set.of(0, 1), "check-ignore", "--stdin"));
    }

    private List<String> run(String input, Set<Integer> expected, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(command, "-C", directory.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line);
        Map<String, String> environment = builder.environment();
        HOOK_VARIABLES.forEach(environment::remove);
        environment.put("LC_ALL", "C");
        Process process = builder.start();
        Executor later = CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        later.execute(process::destroyForcibly);
        try (Writer writer = process.outputWriter(StandardCharsets.UTF_8)) {
            writer.write(input);
        } catch (IOException e) {
            // It ended before it had read everything: what it said tells why.
        }
        List<String> answers = lines(process.inputReader(StandardCharsets.UTF_8));
        List<String> complaints = lines(process.errorReader(StandardCharsets.UTF_8));
        int exit = await(process);
        if (!expected.contains(exit)) {
            throw new IOException(complaints.isEmpty() ? "git ended with " + exit : complaints.get(0));
        }
        return answers;
    }

    private static List<String> lines(BufferedReader reader) throws IOException {
        try (reader) {
            return reader.lines().toList();
        }
    }

    private static int await(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("waiting for git was interrupted", e);
        }
    }
}
