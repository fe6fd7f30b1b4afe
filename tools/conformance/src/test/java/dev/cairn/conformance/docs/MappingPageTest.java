package dev.cairn.conformance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MappingPageTest {
    private static final Path PAGE = Path.of("../../docs/mapping.md");

    @Test
    void thePageSaysWhatTheCodeDoes() throws IOException {
        if (Boolean.getBoolean("cairn.update")) {
            Files.writeString(PAGE, MappingPage.text());
        }
        assertThat(PAGE).hasContent(MappingPage.text());
    }
}
