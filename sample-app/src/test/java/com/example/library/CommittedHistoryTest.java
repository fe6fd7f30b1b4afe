package com.example.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The build that compiled this test must have found nothing to write, and put the whole history into the class output. */
class CommittedHistoryTest {

    @Test
    void reachesTheClassOutputWhole() throws IOException {
        assertThat(files(Path.of("target/classes/db")))
                .containsExactlyEntriesOf(files(Path.of("src/main/resources/db")));
    }

    @Test
    void hasSixMigrationsForEachDialect() throws IOException {
        for (String dialect : new String[] {"h2", "postgresql"}) {
            assertThat(files(Path.of("src/main/resources/db/library/migration", dialect)))
                    .hasSize(6);
        }
    }

    private static SortedMap<String, String> files(Path root) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(path).toString(), Files.readString(path));
            }
        }
        return texts;
    }
}
