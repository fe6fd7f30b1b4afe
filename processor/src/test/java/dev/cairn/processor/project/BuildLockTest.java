package dev.cairn.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("try") // a lock is held, not used
class BuildLockTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path root;

    @Test
    void one_at_a_time_has_it_and_nothing_is_left() throws Exception {
        AtomicInteger holders = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> most = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                most.add(threads.submit(() -> {
                    try (BuildLock lock = BuildLock.take(root, LONG).orElseThrow()) {
                        int now = holders.incrementAndGet();
                        holders.decrementAndGet();
                        return now;
                    }
                }));
            }
            for (Future<Integer> one : most) {
                assertThat(one.get()).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void directories_that_were_made_for_it_go_again_unless_something_is_in_them() throws IOException {
        Path directory = root.resolve("src/main/resources/db");
        BuildLock.take(directory, LONG).orElseThrow().close();
        assertThat(root).isEmptyDirectory();
        try (BuildLock lock = BuildLock.take(directory, LONG).orElseThrow()) {
            Files.writeString(directory.resolve("schema.json"), "{}");
        }
        assertThat(directory).isDirectoryContaining("glob:**schema.json").isDirectoryNotContaining("glob:**lock");
    }

    @Test
    void who_waits_too_long_is_told_who_has_it() throws IOException {
        try (BuildLock lock = BuildLock.take(root, LONG).orElseThrow()) {
            assertThat(BuildLock.take(root, Duration.ofMillis(1))).isEmpty();
            assertThat(BuildLock.holder(root))
                    .isEqualTo("process " + ProcessHandle.current().pid());
        }
        assertThat(BuildLock.take(root, Duration.ZERO)).isPresent().hasValueSatisfying(BuildLock::close);
        assertThat(BuildLock.holder(root)).isEqualTo("another process");
    }

    @Test
    void what_a_killed_build_left_is_taken_over() throws IOException {
        Files.writeString(root.resolve(BuildLock.NAME), "process 1\n");
        try (BuildLock lock = BuildLock.take(root, Duration.ZERO).orElseThrow()) {
            assertThat(BuildLock.holder(root)).doesNotContain("process 1\n");
        }
        assertThat(root).isEmptyDirectory();
    }
}
