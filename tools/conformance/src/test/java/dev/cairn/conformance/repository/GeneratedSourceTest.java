package dev.cairn.conformance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code repositories} holds sources and the text expected to be generated from them; its {@code Check}, if it
 * has one, is run. {@code -Dcairn.update=true} writes what is generated to where it is expected.
 */
class GeneratedSourceTest {

    private static final Path CASES = Path.of("src/test/resources/repositories");
    private static final boolean UPDATE = Boolean.getBoolean("cairn.update");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_generated_text_is_the_expected_one_and_works(Path folder, @TempDir Path scratch)
            throws IOException, ReflectiveOperationException {
        GeneratedSources generated = GeneratedSources.of(folder.resolve("input"), scratch);
        assertThat(generated.result().success())
                .as(generated.result().messages())
                .isTrue();

        Path expected = folder.resolve("expected");
        if (UPDATE) {
            update(expected, generated.texts());
        }
        assertThat(GeneratedSources.read(expected))
                .as("missing or different below " + expected + "; -Dcairn.update=true writes it")
                .isEqualTo(generated.texts());
        check(generated, folder.getFileName().toString());
    }

    private static void check(GeneratedSources generated, String name)
            throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = generated.result().classLoader()) {
            String check = "com.acme." + name + ".Check";
            if (generated.result().classNames().contains(check)) {
                loader.loadClass(check).getMethod("run").invoke(null);
            }
        } catch (InvocationTargetException e) {
            throw new AssertionError("Check of " + name + " failed", e.getCause());
        }
    }

    private static void update(Path expected, Map<String, String> texts) throws IOException {
        for (String name :
                Files.exists(expected) ? GeneratedSources.read(expected).keySet() : List.<String>of()) {
            Files.delete(expected.resolve(name));
        }
        Files.createDirectories(expected);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = expected.resolve(text.getKey());
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text.getValue());
        }
    }
}
