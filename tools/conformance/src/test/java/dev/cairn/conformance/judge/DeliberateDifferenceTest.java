package dev.cairn.conformance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DeliberateDifferenceTest {
    private static final Path DOCUMENT = Path.of("../../docs/decisions/divergences.md");

    @Test
    void theRegisterIsWrittenDown() throws IOException {
        if (Boolean.getBoolean("cairn.update")) {
            Files.writeString(DOCUMENT, DeliberateDifference.document());
        }
        assertThat(DOCUMENT).hasContent(DeliberateDifference.document());
    }
}
