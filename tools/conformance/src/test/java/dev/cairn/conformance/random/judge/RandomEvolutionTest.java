package dev.cairn.conformance.random.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.conformance.database.Server;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random models in random histories: each version is what Hibernate creates, and no row is lost on the way. {@code
 * -Dcairn.random.runs} says how many histories, {@code -Dcairn.random.seed} where they begin, {@code -Dcairn.servers} where
 * they run, and {@code -Dcairn.random.save=true} writes what fails as a case.
 */
class RandomEvolutionTest {
    @TempDir
    private Path folder;

    @Test
    void everyVersionIsTheOneHibernateCreatesAndKeepsItsRows() throws Exception {
        int runs = Integer.getInteger("cairn.random.runs", 20);
        long seed = Long.getLong("cairn.random.seed", 1);
        Tally tally = new Tally();
        List<String> failures = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < runs; i++) {
            new Trial(seed + i, folder, Server.selected(), tally).run().ifPresent(failures::add);
        }
        System.out.println(tally.summary() + "; " + (System.nanoTime() - start) / 1_000_000 + " ms");
        System.out.println(Clock.summary());
        failures.forEach(System.out::println);
        assertThat(failures.size()).as("failing histories").isZero();
    }
}
