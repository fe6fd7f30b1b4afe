package dev.cairn.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Most starts of a program find nothing to do, and should not notice that they looked. */
class NothingPendingTest {

    /** pgjdbc logs here what it sends to the server. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    @Test
    void costsTheSameFewStatementsForAnyNumberOfMigrations() throws Exception {
        assertThat(statementsWith(3)).isEqualTo(statementsWith(60)).isLessThanOrEqualTo(5);
    }

    private static int statementsWith(int migrations) throws Exception {
        String url = TestDatabase.POSTGRESQL.fresh();
        Project project = new Project();
        for (int i = 0; i < migrations; i++) {
            project.with("202611210930%02d__create_t%d".formatted(i, i), "create table t" + i + " (id integer)");
        }
        Migrator migrator = Migrator.of(url, null, null, project);
        assertThat(migrator.migrate()).hasSize(migrations);
        return statements(migrator::migrate);
    }

    private static int statements(Callable<?> action) throws Exception {
        AtomicInteger count = new AtomicInteger();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                String text = line.getMessage().strip();
                if (text.startsWith("FE=> Execute") || text.startsWith("FE=> SimpleQuery")) {
                    count.incrementAndGet();
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        DRIVER.setLevel(Level.ALL);
        DRIVER.setUseParentHandlers(false);
        DRIVER.addHandler(handler);
        try {
            action.call();
        } finally {
            DRIVER.removeHandler(handler);
            DRIVER.setUseParentHandlers(true);
            DRIVER.setLevel(null);
        }
        assertThat(count.get()).isPositive();
        return count.get();
    }
}
