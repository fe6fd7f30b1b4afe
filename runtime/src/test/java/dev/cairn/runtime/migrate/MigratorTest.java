package dev.cairn.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cairn.runtime.migrate.MigrationState.State;
import dev.cairn.runtime.migrate.database.Database;
import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.runtime.migrate.history.HistoryTable;
import dev.cairn.runtime.migrate.source.MigrationSource;
import dev.cairn.schema.history.MigrationId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigratorTest {

    private static final String FIRST = "20261121093000__create_author";
    private static final String SECOND = "20261121094000__add_email";

    private static Project project() {
        return new Project()
                .with(
                        FIRST,
                        "create table author (id integer not null, name varchar(20), primary key (id))",
                        "insert into author (id, name) values (1, 'Ann; who wrote')")
                .with(
                        SECOND,
                        "alter table author add column email varchar(40)",
                        "update author set email = 'a@b.example'");
    }

    private static Migrator migrator(String url, MigrationSource source) {
        return Migrator.of(url, null, null, source).withLockTimeout(Duration.ofSeconds(20));
    }

    private static MigrationFailure failure(Callable<?> action) {
        MigrationFailure failure = catchThrowableOfType(MigrationFailure.class, action::call);
        assertThat(failure).isNotNull();
        return failure;
    }

    @ParameterizedTest
    @EnumSource
    void appliesEveryMigrationOnce(TestDatabase database) throws Exception {
        String url = database.fresh();
        Migrator migrator = migrator(url, project());

        assertThat(migrator.migrate()).containsExactly(new MigrationId(FIRST), new MigrationId(SECOND));
        assertThat(migrator.migrate()).isEmpty();

        assertThat(TestDatabase.column(url, "select email from author")).containsExactly("a@b.example");
        assertThat(TestDatabase.column(url, "select state from cairn_migrations order by id"))
                .containsExactly("applied", "applied");
        assertThat(migrator.status()).extracting(MigrationState::state).containsExactly(State.APPLIED, State.APPLIED);
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatIsPendingWithoutTouchingTheDatabase(TestDatabase database) throws Exception {
        String url = database.fresh();

        assertThat(migrator(url, project()).status())
                .extracting(MigrationState::state)
                .containsExactly(State.PENDING, State.PENDING);
        try (Connection connection = DriverManager.getConnection(url)) {
            assertThat(LiveSchema.columns(connection, HistoryTable.NAME)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesFileLineAndStatementOfARefusalAndGoesOnAfterItIsMended(TestDatabase database) throws Exception {
        String url = database.fresh();
        Project project = new Project()
                .with(
                        FIRST,
                        "create table author (id integer not null)",
                        "insert into author (id) values (1), (1)",
                        "create unique index uk_author_id on author (id)");

        MigrationFailure failure = failure(() -> migrator(url, project).migrate());

        assertThat(failure.code()).isEqualTo(Code.STATEMENT);
        assertThat(failure.getMessage())
                .startsWith("MG103: V20261121093000__create_author.sql, line 8: the database refused statement 3 of 3:")
                .contains("create unique index uk_author_id on author (id)", "It said: ")
                .containsPattern("\\[23505\\]|\\[23000\\]|SQLITE_CONSTRAINT_UNIQUE");
        assertThat(migrator(url, project).status())
                .extracting(MigrationState::state)
                .containsExactly(State.FAILED);

        if (!database.product().transactionalDdl()) {
            TestDatabase.run(
                    url,
                    database == TestDatabase.H2
                            ? "delete from author fetch first 1 row only"
                            : "delete from author limit 1");
            migrator(url, project).migrate();
            assertThat(TestDatabase.column(url, "select id from author")).containsExactly("1");
        } else {
            assertThat(failure.getMessage()).contains("Nothing of it remains in the database.");
            try (Connection connection = DriverManager.getConnection(url)) {
                assertThat(LiveSchema.tableNames(connection)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAMigrationThatWasEditedAfterItWasApplied(TestDatabase database) throws Exception {
        String url = database.fresh();
        migrator(url, project()).migrate();
        Project edited = new Project()
                .with(FIRST, "create table author (id integer not null, name varchar(99), primary key (id))")
                .with(
                        SECOND,
                        "alter table author add column email varchar(40)",
                        "update author set email = 'a@b.example'");

        MigrationFailure failure = failure(() -> migrator(url, edited).migrate());

        assertThat(failure)
                .hasMessage("HX101: V20261121093000__create_author.sql was edited after being applied to this"
                        + " database. Put the file back as it was and make the change in a new migration.");
        assertThat(migrator(url, edited).status())
                .extracting(MigrationState::state)
                .containsExactly(State.EDITED, State.APPLIED);
    }

    @ParameterizedTest
    @EnumSource
    void refusesADatabaseThatIsAheadOfTheProject(TestDatabase database) throws Exception {
        String url = database.fresh();
        migrator(url, project()).migrate();
        Project older = new Project()
                .with(
                        FIRST,
                        "create table author (id integer not null, name varchar(20), primary key (id))",
                        "insert into author (id, name) values (1, 'Ann; who wrote')");

        MigrationFailure failure = failure(() -> migrator(url, older).migrate());

        assertThat(failure.getMessage())
                .isEqualTo("HX102: the database has " + SECOND
                        + ", which the test project does not contain. A newer version"
                        + " of this program was deployed here, or a migration was withdrawn or deleted: deploy that version,"
                        + " bring the migration's files back, or take it back with cairn undo " + SECOND + ".");
        assertThat(migrator(url, older).status())
                .extracting(MigrationState::state)
                .containsExactly(State.APPLIED, State.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void appliesAnOlderMigrationThatWasMergedLater(TestDatabase database) throws Exception {
        String url = database.fresh();
        migrator(url, project()).migrate();
        Project merged = new Project()
                .with(
                        FIRST,
                        "create table author (id integer not null, name varchar(20), primary key (id))",
                        "insert into author (id, name) values (1, 'Ann; who wrote')")
                .with("20261121093500__create_book", "create table book (id integer not null)")
                .with(
                        SECOND,
                        "alter table author add column email varchar(40)",
                        "update author set email = 'a@b.example'");

        assertThat(migrator(url, merged).migrate()).containsExactly(new MigrationId("20261121093500__create_book"));
    }

    @ParameterizedTest
    @EnumSource
    void refusesTablesThatItDidNotMake(TestDatabase database) throws Exception {
        String url = database.fresh();
        TestDatabase.run(url, "create table legacy (id integer)", "create table flyway_schema_history (id integer)");

        MigrationFailure failure = failure(() -> migrator(url, project()).migrate());

        assertThat(failure.code()).isEqualTo(Code.NOT_EMPTY);
        assertThat(failure.getMessage())
                .contains("the database holds 2 tables (", "its history is Flyway's", "baseline");
    }

    @ParameterizedTest
    @EnumSource
    void refusesADialectThatTheProjectHasNoMigrationsFor(TestDatabase database) throws Exception {
        String url = database.fresh();
        String other = database == TestDatabase.H2 ? "postgresql" : "h2";

        MigrationFailure failure =
                failure(() -> migrator(url, project().forDialects(other)).migrate());

        assertThat(failure.code()).isEqualTo(Code.DIALECT);
        assertThat(failure.getMessage()).contains("has migrations for " + other + " only");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
    void givesUpWaitingForTheLockAndNamesItsHolder(TestDatabase database) throws Exception {
        String url = database.fresh();
        Database product = database.product();
        try (Connection lock = DriverManager.getConnection(url);
                Connection work = DriverManager.getConnection(url)) {
            assertThat(product.tryLock(lock, "a deploy elsewhere")).isTrue();
            product.announce(work, "a deploy elsewhere");

            MigrationFailure failure = failure(() -> Migrator.of(url, null, null, project())
                    .withLockTimeout(Duration.ofMillis(300))
                    .migrate());

            assertThat(failure.code()).isEqualTo(Code.LOCKED);
            assertThat(failure.getMessage()).contains("another process is migrating this database (a deploy elsewhere");
            product.unlock(lock);
        }
        assertThat(migrator(url, project()).migrate()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void appliesEachMigrationOnceHoweverManyDeployAtOnce(TestDatabase database) throws Exception {
        String url = database.fresh();
        int deployers = 4;
        ExecutorService pool = Executors.newFixedThreadPool(deployers);
        CyclicBarrier start = new CyclicBarrier(deployers);
        try {
            List<Future<List<MigrationId>>> results = IntStream.range(0, deployers)
                    .mapToObj(i -> pool.submit(() -> {
                        start.await();
                        return migrator(url, project()).migrate();
                    }))
                    .toList();
            int applied = 0;
            for (Future<List<MigrationId>> result : results) {
                applied += result.get().size();
            }
            assertThat(applied).isEqualTo(2);
        } finally {
            pool.shutdownNow();
        }
        assertThat(TestDatabase.column(url, "select name from author")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
    void convergesAfterBeingKilledAtAnyInstant(TestDatabase database) throws Exception {
        Project project = new Project()
                .with(
                        FIRST,
                        "create table author (id integer not null, name varchar(20))",
                        "alter table author add constraint pk_author primary key (id)",
                        "create index ix_author_name on author (name)",
                        "insert into author (id, name) values (1, 'Ann')",
                        database == TestDatabase.MYSQL
                                ? "create table author_seq (next_val bigint)"
                                : "create sequence author_seq start with 1 increment by 50")
                .with(
                        SECOND,
                        false,
                        "alter table author rename to writer",
                        "alter table writer rename column name to full_name",
                        "update writer set id = id + 1",
                        database.isInnoDb()
                                ? "alter table writer modify column full_name varchar(20) not null"
                                : "alter table writer alter column full_name set not null",
                        database == TestDatabase.MYSQL ? "drop table author_seq" : "drop sequence author_seq",
                        "drop index ix_author_name" + (database.isInnoDb() ? " on writer" : ""));
        int kills = 0;
        while (true) {
            String url = database.fresh();
            int instant = kills;
            int[] seen = {0};
            Migrator killed = migrator(url, project).withCheckpoints(where -> {
                if (seen[0]++ == instant) {
                    throw new Killed();
                }
            });
            boolean survived = true;
            try {
                killed.migrate();
            } catch (Killed e) {
                survived = false;
            }
            migrator(url, project).migrate();
            assertThat(TestDatabase.column(url, "select id from writer"))
                    .as("rows after being killed at instant %d", instant)
                    .containsExactly("2");
            assertThat(migrator(url, project).status())
                    .extracting(MigrationState::state)
                    .containsOnly(State.APPLIED);
            if (survived) {
                break;
            }
            kills++;
        }
        assertThat(kills).isGreaterThan(15);
    }

    @Test
    void runsWhatPostgresRefusesInsideATransactionOnItsOwn() throws Exception {
        String url = TestDatabase.POSTGRESQL.fresh();
        Project project = new Project()
                .with(
                        FIRST,
                        false,
                        "create table author (id integer not null, name varchar(20))",
                        "create index concurrently ix_author_name on author (name)");

        migrator(url, project).migrate();

        assertThat(TestDatabase.column(url, "select indexname from pg_indexes where tablename = 'author'"))
                .containsExactly("ix_author_name");
    }

    @Test
    void masksThePasswordOfAUrlThatCannotBeReached() {
        MigrationFailure failure =
                failure(() -> migrator("jdbc:h2:tcp://localhost:1/none;USER=sa;PASSWORD=hunter2", project())
                        .migrate());

        assertThat(failure.code()).isEqualTo(Code.NO_CONNECTION);
        assertThat(failure.getMessage()).doesNotContain("hunter2");
    }

    /** The process ends here. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
