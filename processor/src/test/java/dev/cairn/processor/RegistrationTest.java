package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    @Test
    void compilers_find_the_processor_as_a_service() {
        assertThat(ServiceLoader.load(Processor.class))
                .filteredOn(processor -> processor instanceof CairnProcessor)
                .hasSize(1);
    }

    /** Aggregating: one migration comes from all entities together. */
    @Test
    void gradle_is_told_that_the_processor_aggregates() throws IOException {
        String resource = "/META-INF/gradle/incremental.annotation.processors";
        try (InputStream in = CairnProcessor.class.getResourceAsStream(resource)) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(CairnProcessor.class.getName() + ",aggregating\n");
        }
    }

    @Test
    void the_options_are_declared_so_that_compilers_do_not_warn_of_them() {
        assertThat(new CairnProcessor().getSupportedOptions())
                .containsExactlyInAnyOrder(
                        "cairn.dir",
                        "cairn.dialects",
                        "cairn.naming",
                        "cairn.online",
                        "cairn.quoting",
                        "cairn.name",
                        "cairn.mode",
                        "cairn.destructive",
                        "cairn.hazards",
                        "cairn.draft",
                        "cairn.merge",
                        "cairn.test",
                        "cairn.verbose");
    }
}
