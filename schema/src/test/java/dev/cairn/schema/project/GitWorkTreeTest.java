package dev.cairn.schema.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.schema.project.GitWorkTree.Uncommitted;
import dev.cairn.testing.Git;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitWorkTreeTest {

    @TempDir
    Path root;

    @Test
    void outside_a_repository_git_is_not_even_run() {
        assertThat(GitWorkTree.surrounds(root.resolve("none/yet"))).isFalse();
        assertThat(new GitWorkTree("no-such-program", root).uncommitted(List.of("a")))
                .isEqualTo(new Uncommitted(Set.of(), null));
    }

    @Test
    void without_git_it_says_so() throws IOException {
        Files.createDirectory(root.resolve(".git"));
        Uncommitted answer = new GitWorkTree("no-such-program", root).uncommitted(List.of("a"));
        assertThat(answer.files()).isEmpty();
        assertThat(answer.trouble()).contains("no-such-program");
    }

    @Test
    void what_is_neither_committed_nor_ignored_is_told() throws Exception {
        git("init", "-q");
        write("db/a", "db/b", "db/c", "db/d", ".gitignore");
        Files.writeString(root.resolve(".gitignore"), "c\n");
        assertThat(uncommitted("a", "b", "c")).as("unborn").containsExactlyInAnyOrder("a", "b");
        git("add", "db/a");
        git("commit", "-q", "-m", "one");
        git("add", "db/b");
        assertThat(uncommitted("a", "b", "c", "d")).containsExactlyInAnyOrder("b", "d");
        assertThat(uncommitted("a")).isEmpty();
    }

    @Test
    void what_is_being_merged_was_committed_by_somebody() throws Exception {
        git("init", "-q", "-b", "main");
        write("base");
        git("add", "-A");
        git("commit", "-q", "-m", "base");
        git("checkout", "-q", "-b", "theirs");
        write("db/theirs");
        git("add", "-A");
        git("commit", "-q", "-m", "theirs");
        git("checkout", "-q", "main");
        write("db/ours", "db/new");
        git("add", "db/ours");
        git("commit", "-q", "-m", "ours");
        git("merge", "-q", "--no-commit", "--no-ff", "theirs");
        assertThat(uncommitted("ours", "theirs", "new")).containsExactly("new");
    }

    @Test
    void asking_costs_milliseconds() throws Exception {
        git("init", "-q");
        write("db/a");
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            uncommitted("a");
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("asking git for an uncommitted file, two processes: %.1f ms%n", best / 1e6);
        assertThat(best).isLessThan(2_000_000_000L);
    }

    private Set<String> uncommitted(String... files) {
        Uncommitted answer = GitWorkTree.around(root.resolve("db")).uncommitted(List.of(files));
        assertThat(answer.trouble()).isNull();
        return answer.files();
    }

    private void write(String... files) throws IOException {
        for (String file : files) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), file);
        }
    }

    private void git(String... arguments) {
        Git.unavailable().ifPresent(System.out::println);
        assumeTrue(Git.unavailable().isEmpty(), "needs git");
        new Git(root).run(arguments);
    }
}
