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
    /** Long runs say after so many histories how far they are, lest a run that is cut off says nothing. */
    private static final int REPORTED = 50;

    @TempDir
    private Path folder;

    static Stream<Server> servers() {
        return Server.selected().stream();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void everyVersionIsTheOneHibernateCreatesAndKeepsItsRows(Server server) throws Exception {
        Tally tally = new Tally(server);
        List<String> failures = new ArrayList<>();
        int judged = 0;
        long end = System.nanoTime() + 1_000_000_000L * Long.getLong("cairn.random.seconds", 86_400);
        for (long seed : seeds(server)) {
            if (System.nanoTime() >= end) {
                break;
            }
            new Trial(seed, folder, server, tally).judge().ifPresent(failure -> {
                System.out.println(failure);
                failures.add(failure);
            });
            judged++;
            if (judged % REPORTED == 0) {
                System.out.println(judged + " histories on " + server.dialect() + ": " + tally.evolutions()
                        + " evolutions, " + failures.size() + " failing");
            }
        }
        System.out.println(tally.summary());
        assertThat(failures.size()).as("failing histories").isZero();
    }

    /** How many histories every build judges: more where they take less time. */
    private static int share(Server server) {
        return switch (server) {
            case H2 -> 16;
            case POSTGRESQL, SQLITE -> 4;
            case MARIADB, MYSQL -> 3;
        };
    }

    private static long[] seeds(Server server) {
        String named = System.getProperty("cairn.random.seeds");
        if (named != null) {
            return Stream.of(named.split(",")).mapToLong(Long::parseLong).toArray();
        }
        int runs = Integer.getInteger("cairn.random.runs", share(server));
        long first = Long.getLong("cairn.random.seed", 1);
        return LongStream.range(first, first + runs).toArray();
    }
}
