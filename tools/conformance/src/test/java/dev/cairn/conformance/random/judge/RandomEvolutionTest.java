package dev.cairn.conformance.random.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.conformance.database.Server;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random models in random histories: each version is what Hibernate creates, and no row is lost on the way. {@code
 * -Dcairn.random.runs} says how many histories, {@code -Dcairn.random.seed} where they begin, {@code -Dcairn.servers} where
 * they run, {@code -Dcairn.random.seconds} after how long no further one begins, {@code -Dcairn.random.seeds=7,90} names
 * single histories instead, and {@code -Dcairn.random.save=true} writes what fails as a case.
 */
class RandomEvolutionTest {
    @TempDir
    private Path folder;

    static Stream<Server> servers() {
        // MariaDB and MySQL only when named: their histories are not clean yet.
        boolean named = System.getProperty("cairn.servers") != null;
        return Server.selected().stream()
                .filter(server -> named || (server != Server.MARIADB && server != Server.MYSQL));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void everyVersionIsTheOneHibernateCreatesAndKeepsItsRows(Server server) throws Exception {
        Tally tally = new Tally(server);
        List<String> failures = new ArrayList<>();
        long end = System.nanoTime() + 1_000_000_000L * Long.getLong("cairn.random.seconds", 86_400);
        for (long seed : seeds(server)) {
            if (System.nanoTime() >= end) {
                break;
            }
            new Trial(seed, folder, server, tally).judge().ifPresent(failure -> {
                System.out.println(failure);
                failures.add(failure);
            });
        }
        System.out.println(tally.summary());
        assertThat(failures.size()).as("failing histories").isZero();
    }

    private static long[] seeds(Server server) {
        String named = System.getProperty("cairn.random.seeds");
        if (named != null) {
            return Stream.of(named.split(",")).mapToLong(Long::parseLong).toArray();
        }
        int runs = Integer.getInteger("cairn.random.runs", server == Server.H2 ? 16 : 4);
        long first = Long.getLong("cairn.random.seed", 1);
        return LongStream.range(first, first + runs).toArray();
    }
}
