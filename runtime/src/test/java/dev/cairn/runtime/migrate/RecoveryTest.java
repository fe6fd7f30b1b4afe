package dev.cairn.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cairn.runtime.migrate.MigrationState.State;
import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.runtime.migrate.source.MigrationSource;
import dev.cairn.runtime.migrate.source.Scripts;
import dev.cairn.schema.history.MigrationId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a deploy finds that an earlier one left behind half done. */
class RecoveryTest {

    private static final String FIRST = "20261121093000__create_author";
    private static final String TABLE = "create table author (id integer not null)";

    private static Migrator migrator(String url, MigrationSource source) {
        return Migrator.of(url, null, null, source);
    }

    private static MigrationFailure failure(Callable<?> action) {
        MigrationFailure failure = catchThrowableOfType(MigrationFailure.class, action::call);
        assertThat(failure).isNotNull();
        return failure;
    }

    private static void killAt(String url, MigrationSource source, String instant, int nth) {
        int[] seen = {0};
        Migrator killed = migrator(url, source).withCheckpoints(where -> {
            if (where.equals(instant) && ++seen[0] == nth) {
                throw new Killed();
            }
        });
        assertThat(catchThrowableOfType(Killed.class, killed::migrate)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void refusesAFileThatWasEditedWhileItsFirstStatementWasInDoubt(TestDatabase database) throws Exception {
        String url = database.fresh();
        killAt(url, new Project().with(FIRST, false, TABLE), "statement noted", 1);
        Project edited = new Project().with(FIRST, false, "create table writer (id integer not null)");

        MigrationFailure failure = failure(() -> migrator(url, edited).migrate());

        assertThat(failure)
                .hasMessage(
                        "MG108: V20261121093000__create_author.sql was edited after a deploy had been interrupted in"
                                + " its first statement, so that nobody can tell whether it took effect. Put the file back as it"
                                + " was, deploy, and make the change in a new migration.");
        assertThat(migrator(url, new Project().with(FIRST, false, TABLE)).migrate())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void refusesAFileThatWasEditedHalfWay(TestDatabase database) throws Exception {
        String url = database.fresh();
        killAt(
                url,
                new Project().with(FIRST, false, TABLE, "create index ix_author on author (id)"),
                "statement counted",
                1);
        Project edited = new Project().with(FIRST, false, TABLE, "create index ix_writer on author (id)");

        assertThat(failure(() -> migrator(url, edited).migrate()))
                .hasMessage("HX101: V20261121093000__create_author.sql was edited after 1 of its 2 statements had been"
                        + " applied. Put the file back as it was, deploy, and make the change in a new migration.");
        assertThat(migrator(url, edited).status())
                .extracting(MigrationState::state)
                .containsExactly(State.INCOMPLETE);
    }

    @ParameterizedTest
    @EnumSource
    void takesAnEditedFileWhereNothingOfTheOldOneWasBegun(TestDatabase database) throws Exception {
        String url = database.fresh();
        killAt(url, new Project().with(FIRST, false, TABLE), "part noted", 1);
        Project edited = new Project().with(FIRST, false, "create table writer (id integer not null)");

        assertThat(migrator(url, edited).migrate()).hasSize(1);
        assertThat(TestDatabase.column(url, "select id from writer")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void doesNotTakeAnEmptyHistoryForLeaveToMigrateForeignTables(TestDatabase database) throws Exception {
        String url = database.fresh();
        Project project = new Project().with(FIRST, TABLE);
        killAt(url, project, "history table created", 1);
        TestDatabase.run(url, "create table legacy (id integer)");

        assertThat(failure(() -> migrator(url, project).migrate()).code()).isEqualTo(Code.NOT_EMPTY);
    }

    @ParameterizedTest
    @EnumSource
    void refusesAStateThatANewerVersionWrote(TestDatabase database) throws Exception {
        String url = database.fresh();
        Project project = new Project().with(FIRST, TABLE);
        migrator(url, project).migrate();
        TestDatabase.run(url, "update cairn_migrations set state = 'undone'");

        assertThat(failure(() -> migrator(url, project).migrate()))
                .hasMessage(
                        "HX102: cairn_migrations says that " + FIRST + " is undone, which this version of Cairn does"
                                + " not know. A newer one wrote it: update Cairn.");
    }

    @Test
    void namesTheFileThatPostgresqlRefusesToCommit() throws Exception {
        String url = TestDatabase.POSTGRESQL.fresh();
        Project project = new Project()
                .with(
                        FIRST,
                        "create table author (id integer unique deferrable initially deferred)",
                        "insert into author values (1), (1)");

        MigrationFailure failure = failure(() -> migrator(url, project).migrate());

        assertThat(failure.getMessage())
                .startsWith("MG103: V20261121093000__create_author.sql: the database refused to commit it.")
                .contains("[23505]", "Nothing of it remains in the database.");
        assertThat(migrator(url, project).status())
                .extracting(MigrationState::state)
                .containsExactly(State.FAILED);
    }

    /** The process is gone, its COMMIT was already on the way. */
    @Test
    void waitsForATransactionThatPostgresqlIsStillCommitting() throws Exception {
        String url = TestDatabase.POSTGRESQL.fresh();
        Project project = new Project().with(FIRST, TABLE);
        killAt(url, project, "history table created", 1);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try (Connection ghost = DriverManager.getConnection(url);
                Statement statement = ghost.createStatement()) {
            ghost.setAutoCommit(false);
            String checksum = new Scripts(project, "postgresql")
                    .parts(new MigrationId(FIRST))
                    .get(0)
                    .checksum();
            statement.execute("insert into cairn_migrations (id, part, checksum, state, statements_total,"
                    + " statements_done) values ('" + FIRST + "', 1, '" + checksum + "', 'applied', 1, 1)");
            statement.execute(TABLE);
            Future<List<MigrationId>> deploy =
                    pool.submit(() -> migrator(url, project).migrate());
            awaitLockWait(url, deploy);
            ghost.commit();

            assertThat(deploy.get()).isEmpty();
        } finally {
            pool.shutdownNow();
        }
        assertThat(migrator(url, project).status())
                .extracting(MigrationState::state)
                .containsExactly(State.APPLIED);
    }

    /** The same for a statement that counts itself. */
    @Test
    void waitsForAStatementThatPostgresqlIsStillCommitting() throws Exception {
        String url = TestDatabase.POSTGRESQL.fresh();
        Project project = new Project().with(FIRST, false, TABLE, "insert into author values (1)");
        killAt(url, project, "statement noted", 2);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try (Connection ghost = DriverManager.getConnection(url);
                Statement statement = ghost.createStatement()) {
            ghost.setAutoCommit(false);
            statement.execute("insert into author values (1)");
            statement.execute("update cairn_migrations set statements_done = 2, catalog_before = null");
            Future<List<MigrationId>> deploy =
                    pool.submit(() -> migrator(url, project).migrate());
            awaitLockWait(url, deploy);
            ghost.commit();

            assertThat(deploy.get()).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
        assertThat(TestDatabase.column(url, "select id from author")).containsExactly("1");
    }

    /** The process is gone, the server goes on building the index that it asked for. */
    @Test
    void waitsForAStatementThatPostgresqlIsStillRunning() throws Exception {
        String url = TestDatabase.POSTGRESQL.fresh();
        String index = "create index concurrently ix_author on author (id)";
        Project project = new Project().with(FIRST, false, TABLE, index);
        killAt(url, project, "statement noted", 2);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try (Connection blocker = DriverManager.getConnection(url);
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("insert into author values (1)");
            Future<?> ghost = pool.submit(() -> {
                TestDatabase.run(url, index);
                return null;
            });
            awaitLockWait(url, ghost);
            Migrator next = migrator(url, project).withCheckpoints(where -> {
                if (where.equals("statement still running")) {
                    commit(blocker);
                }
            });

            assertThat(next.migrate()).hasSize(1);
            ghost.get();
        } finally {
            pool.shutdownNow();
        }
        assertThat(TestDatabase.column(url, "select indisvalid from pg_index where indexrelid = 'ix_author'::regclass"))
                .containsExactly("t");
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until some session of this database waits for another one, or the task that should is done without waiting. */
    private static void awaitLockWait(String url, Future<?> task) throws SQLException {
        while (!task.isDone()
                && TestDatabase.column(
                                url,
                                "select 1 from pg_stat_activity where datname = current_database()"
                                        + " and wait_event_type = 'Lock'")
                        .isEmpty()) {
            Thread.onSpinWait();
        }
    }

    /** The process ends here. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
