package dev.cairn.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CompileBenchmarkTest {

    @Test
    void printsOneRowPerNumberOfEntities() throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            CompileBenchmark.main(new String[] {"2", "rounds=1"});
        } finally {
            System.setOut(before);
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
                .last()
                .asString()
                .matches("\\| 2 \\| [0-9.]+ (\\| [0-9.]+ \\([0-9.]+ to [0-9.]+\\) ){4}\\|");
    }
}
