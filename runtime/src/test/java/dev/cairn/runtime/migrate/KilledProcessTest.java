package dev.cairn.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deploys in processes of their own: some end without a farewell, some run at once. */
class KilledProcessTest {

    /** Spread over the two migrations; the last one is behind the end. */
    @ParameterizedTest
    @ValueSource(ints = {0, 4, 9, 14, 21, 26, 99})
    void convergesOnAnH2FileAfterTheProcessEndedAtOnce(int instant, @TempDir Path folder) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("db");

        killAndConverge(url, instant);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 8, 12, 17})
    void convergesOnPostgresqlAfterTheProcessEndedAtOnce(int instant) throws Exception {
        killAndConverge(TestDatabase.POSTGRESQL.fresh(), instant);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5, 7, 8})
    void convergesOnASqliteFileAfterTheProcessEndedAtOnce(int instant, @TempDir Path folder) throws Exception {
        String url = "jdbc:sqlite:" + folder.resolve("db");
        try (ChildJvm killed = ChildJvm.start(DeployOnSqlite.class, url, String.valueOf(instant));
                ChildJvm next = ChildJvm.start(DeployOnSqlite.class, url, "-1")) {
            killed.say("go");
            assertThat(killed.exitCode()).as("%s", killed.lines()).isEqualTo(Deploy.KILLED);
            next.say("go");
            assertThat(next.exitCode()).as("%s", next.lines()).isZero();
        }
        assertThat(TestDatabase.column(url, "select id from writer")).containsExactly("2");
        assertThat(TestDatabase.column(url, "select state from cairn_migrations"))
                .containsExactly("applied", "applied");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 9, 14, 21, 26, 99})
    void convergesOnMariaDbAfterTheProcessEndedAtOnce(int instant) throws Exception {
        killAndConverge(TestDatabase.MARIADB.fresh(), instant);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 22})
    void convergesOnMySqlAfterTheProcessEndedAtOnce(int instant) throws Exception {
        killAndConverge(TestDatabase.MYSQL.fresh(), instant);
    }

    private static void killAndConverge(String url, int instant) throws Exception {
        try (ChildJvm killed = ChildJvm.start(Deploy.class, url, String.valueOf(instant));
                ChildJvm next = ChildJvm.start(Deploy.class, url, "-1")) {
            killed.say("go");
            assertThat(killed.exitCode()).as("%s", killed.lines()).isEqualTo(instant == 99 ? 0 : Deploy.KILLED);
            next.say("go");
            assertThat(next.exitCode()).as("%s", next.lines()).isZero();
        }
        assertThat(TestDatabase.column(url, "select id from writer")).containsExactly("2");
        assertThat(TestDatabase.column(url, "select state from cairn_migrations"))
                .containsExactly("applied", "applied");
    }

    @Test
    void appliesEachMigrationOnceHoweverManyProcessesDeployAtOnce() throws Exception {
        deployAtOnce(TestDatabase.POSTGRESQL.fresh(), Deploy.class);
    }

    @Test
    void appliesEachMigrationToMariaDbOnceHoweverManyProcessesDeployAtOnce() throws Exception {
        deployAtOnce(TestDatabase.MARIADB.fresh(), Deploy.class);
    }

    @Test
    void appliesEachMigrationToASqliteFileOnceHoweverManyProcessesDeployAtOnce(@TempDir Path folder) throws Exception {
        deployAtOnce("jdbc:sqlite:" + folder.resolve("db"), DeployOnSqlite.class);
    }

    private static void deployAtOnce(String url, Class<?> main) throws Exception {
        List<ChildJvm> children = new ArrayList<>();
        List<String> applied = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                children.add(ChildJvm.start(main, url, "-1"));
            }
            for (ChildJvm child : children) {
                child.await("ready");
            }
            children.forEach(child -> child.say("go"));
            for (ChildJvm child : children) {
                assertThat(child.exitCode()).as("%s", child.lines()).isZero();
                child.lines().stream()
                        .filter(line -> line.startsWith("applied "))
                        .forEach(applied::add);
            }
        } finally {
            for (ChildJvm child : children) {
                child.close();
            }
        }
        assertThat(applied).containsExactlyInAnyOrder("applied " + Deploy.FIRST, "applied " + Deploy.SECOND);
        assertThat(TestDatabase.column(url, "select id from writer")).containsExactly("2");
    }
}
