package dev.cairn.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.runtime.migrate.failure.MigrationFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The codes, the page that explains them, and the tests that provoke them. */
class MigrationFailureTest {

    private static final Path PAGE = Path.of("../docs/runtime.md");
    private static final Path TESTS = Path.of("src/test/java/dev/cairn/runtime/migrate");
    private static final Pattern ROW = Pattern.compile("\\| [A-Z]{2}\\d{3} \\|.*");

    @Test
    void everyCodeHasOneRowOnThePageInThatOrder() throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> ROW.matcher(line).matches())
                .map(line ->
                        line.substring(0, line.indexOf('|', line.indexOf('`'))).strip())
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Stream.of(MigrationFailure.Code.values())
                        .map(code -> "| " + code.id() + " | `" + code + "`")
                        .toList());
    }

    @Test
    void everyStateOfAMigrationStandsOnThePage() throws IOException {
        String page = Files.readString(PAGE);

        for (MigrationState.State state : MigrationState.State.values()) {
            assertThat(page).contains("| `" + state + "` | ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsProvokedByATest(MigrationFailure.Code code) throws IOException {
        try (Stream<Path> tests = Files.list(TESTS)) {
            assertThat(tests.filter(test -> !test.endsWith("MigrationFailureTest.java"))
                            .map(MigrationFailureTest::text)
                            .anyMatch(text -> text.contains("\"" + code.id() + ": ")
                                    || text.contains("Code." + code + ")")
                                    || text.contains("Code." + code + ",")))
                    .isTrue();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
