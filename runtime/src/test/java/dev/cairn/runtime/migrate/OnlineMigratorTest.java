package dev.cairn.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cairn.runtime.migrate.MigrationState.State;
import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.runtime.migrate.source.MigrationSource;
import dev.cairn.schema.history.MigrationId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Migrations of several parts, some outside a transaction: PostgreSQL with rows in its tables. */
class OnlineMigratorTest {

    private static final MigrationId SECOND = new MigrationId(DeployOnline.SECOND);

    private static final List<String> DONE = List.of(
            "author.language not null",
            "fk_book_author true",
            "ix_book_title true",
            "pk_author true",
            "pk_book true",
            "uk_author_mail true");

    private static final List<String> UNDONE = List.of("pk_author true", "pk_book true");

    private String url = "";

    @BeforeEach
    void rows() throws Exception {
        url = TestDatabase.POSTGRESQL.fresh();
        migrator(url, DeployOnline.tables()).migrate();
        TestDatabase.run(
                url,
                "insert into author (id, name, mail) select i, 'n' || i, 'm' || i from generate_series(1, 20) i",
                "insert into book (id, author_id, title) select i, i, 't' || i from generate_series(1, 20) i");
    }

    private static Migrator migrator(String url, MigrationSource source) {
        return Migrator.of(url, null, null, source).withLockTimeout(Duration.ofSeconds(20));
    }

    /** What the catalog says, invalid ones as false, and what should not be left as it is. */
    private static List<String> catalog(String url) throws SQLException {
        List<String> found = new ArrayList<>(TestDatabase.column(
                url,
                "select conname || ' ' || convalidated from pg_constraint"
                        + " where connamespace = 'public'::regnamespace and contype <> 'n'"
                        + " and conrelid in ('author'::regclass, 'book'::regclass)"
                        + " union select c.relname || ' ' || i.indisvalid from pg_index i join pg_class c on c.oid = i.indexrelid"
                        + " where i.indrelid in ('author'::regclass, 'book'::regclass)"
                        + " union select 'author.language ' || case when attnotnull then 'not null' else 'null' end"
                        + " from pg_attribute where attrelid = 'author'::regclass and attname = 'language'"
                        + " order by 1"));
        return found;
    }

    private static void assertDone(String url, String when) throws SQLException {
        assertThat(catalog(url)).as(when).isEqualTo(DONE);
        assertThat(TestDatabase.column(url, "select id from author where language is distinct from 'en' || id"))
                .as(when)
                .isEmpty();
        assertThat(migrator(url, DeployOnline.project()).status())
                .as(when)
                .extracting(MigrationState::state)
                .containsExactly(State.APPLIED, State.APPLIED);
    }

    @Test
    void appliesEachPartAndHasARowOfEach() throws Exception {
        assertThat(migrator(url, DeployOnline.project()).migrate()).containsExactly(SECOND);

        assertDone(url, "deployed");
        List<String> states = TestDatabase.column(
                url, "select part || ' ' || state from cairn_migrations where id = '" + SECOND + "' order by part");
        assertThat(states).hasSizeGreaterThan(6).allMatch(state -> state.endsWith(" applied"));
        assertThat(migrator(url, DeployOnline.project()).migrate()).isEmpty();
    }

    /** The process ends here. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Whether there was such an instant. */
    private static boolean killedAt(int instant, Migrator migrator, java.util.function.Consumer<Migrator> task) {
        int[] seen = {0};
        Migrator killed = migrator.withCheckpoints(where -> {
            if (seen[0]++ == instant) {
                throw new Killed();
            }
        });
        try {
            task.accept(killed);
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    @Test
    void convergesAfterBeingKilledAtAnyInstant() throws Exception {
        int instant = 0;
        while (killedAt(instant, migrator(url, DeployOnline.project()), Migrator::migrate)) {
            migrator(url, DeployOnline.project()).migrate();
            assertDone(url, "killed at instant " + instant);
            migrator(url, DeployOnline.project()).undo(SECOND, true);
            instant++;
        }
        assertThat(instant).isGreaterThan(25);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 8, 13, 18, 24})
    void convergesAfterTheProcessEndedAtOnce(int instant) throws Exception {
        try (ChildJvm killed = ChildJvm.start(DeployOnline.class, url, String.valueOf(instant));
                ChildJvm next = ChildJvm.start(DeployOnline.class, url, "-1")) {
            killed.say("go");
            assertThat(killed.exitCode()).as("%s", killed.lines()).isEqualTo(Deploy.KILLED);
            next.say("go");
            assertThat(next.exitCode()).as("%s", next.lines()).isZero();
        }
        assertDone(url, "ended at instant " + instant);
    }

    @Test
    void takesAllPartsBack() throws Exception {
        migrator(url, DeployOnline.project()).migrate();

        migrator(url, DeployOnline.project()).undo(SECOND, true);

        assertThat(catalog(url)).isEqualTo(UNDONE);
        migrator(url, DeployOnline.project()).migrate();
        assertDone(url, "deployed again");
    }

    @Test
    void finishesAnUndoThatWasKilledAtAnyInstant() throws Exception {
        int instant = 0;
        while (true) {
            migrator(url, DeployOnline.project()).migrate();
            if (!killedAt(instant, migrator(url, DeployOnline.project()), any -> any.undo(SECOND, true))) {
                break;
            }
            migrator(url, DeployOnline.project()).migrate();
            assertDone(url, "undo killed at instant " + instant);
            instant++;
        }
        assertThat(catalog(url)).isEqualTo(UNDONE);
        assertThat(instant).isGreaterThan(25);
    }

    /** TX105. */
    @Test
    void removesAnIndexThatAFailedBuildLeftInvalidAndBuildsItAgain() throws Exception {
        Project project = DeployOnline.tables().withOnlineChanges(DeployOnline.SECOND, DeployOnline.unique());
        Migrator migrator = migrator(url, project).accepting(List.of("DF104"));
        TestDatabase.run(url, "update author set mail = 'm1' where id = 2");

        MigrationFailure failure = catchThrowableOfType(MigrationFailure.class, migrator::migrate);

        assertThat(failure.code()).isEqualTo(Code.STATEMENT);
        assertThat(catalog(url)).contains("uk_author_mail false");
        TestDatabase.run(url, "update author set mail = 'm2' where id = 2");
        assertThat(migrator.migrate()).containsExactly(SECOND);
        assertThat(catalog(url)).contains("uk_author_mail true");
    }

    @Test
    void anUndoTakesAnInvalidIndexAway() throws Exception {
        Project project = DeployOnline.tables().withOnlineChanges(DeployOnline.SECOND, DeployOnline.unique());
        TestDatabase.run(url, "update author set mail = 'm1' where id = 2");
        Migrator migrator = migrator(url, project).accepting(List.of("DF104"));
        assertThat(catchThrowableOfType(MigrationFailure.class, migrator::migrate))
                .isNotNull();

        migrator.undo(SECOND, false);

        assertThat(catalog(url)).isEqualTo(UNDONE);
    }

    /** Rows that refer to nothing stop the second part, and the first one stays; a part that was rolled back needs no undo. */
    @Test
    void goesOnWithThePartThatFailed() throws Exception {
        Project project = DeployOnline.tables().withOnlineChanges(DeployOnline.SECOND, DeployOnline.referring());
        TestDatabase.run(url, "update book set author_id = 99 where id = 2");
        Migrator migrator = migrator(url, project).accepting(List.of("DF106"));

        MigrationFailure failure = catchThrowableOfType(MigrationFailure.class, migrator::migrate);

        assertThat(failure)
                .hasMessageStartingWith("MG103: V20261122093000.1__everything_online.sql, line 4: the database refused"
                        + " statement 1 of 1:\n\n    alter table book validate constraint fk_book_author");
        assertThat(catalog(url)).contains("fk_book_author false");
        migrator.undo(SECOND, false);
        assertThat(catalog(url)).isEqualTo(UNDONE);
        assertThat(catchThrowableOfType(MigrationFailure.class, migrator::migrate))
                .isNotNull();
        TestDatabase.run(url, "update book set author_id = 2 where id = 2");
        assertThat(migrator.migrate()).containsExactly(SECOND);
        assertThat(catalog(url)).contains("fk_book_author true");
    }

    @Test
    void goesOnFillingWhereAFillWasEnded() throws Exception {
        Project project = DeployOnline.tables().withOnlineChanges(DeployOnline.SECOND, DeployOnline.filled());
        int[] parts = {0};
        Migrator killed = migrator(url, project).withCheckpoints(where -> {
            if (where.equals("part committed") && ++parts[0] == 1) {
                throw new Killed();
            }
        });
        assertThat(catchThrowableOfType(Killed.class, killed::migrate)).isNotNull();
        TestDatabase.run(url, "update author set language = 'fr' where id <= 7");

        migrator(url, project).migrate();

        assertThat(TestDatabase.column(url, "select language from author where id in (7, 8) order by id"))
                .containsExactly("fr", "en8");
        assertThat(catalog(url)).contains("author.language not null");
    }

    /** What was written in between, by programs that know nothing of the column, is filled as well. */
    @Test
    void fillsRowsThatCameInMeanwhile() throws Exception {
        Project project = DeployOnline.tables().withOnlineChanges(DeployOnline.SECOND, DeployOnline.filled());
        Migrator migrator = migrator(url, project).withCheckpoints(where -> {
            if (where.equals("part finished")) {
                try {
                    TestDatabase.run(url, "insert into author (id, name, mail) values (100, 'late', 'late')");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        });

        migrator.migrate();

        assertThat(TestDatabase.column(url, "select language from author where id = 100"))
                .containsExactly("en100");
    }

    @Test
    void waitsThreeSecondsForATableLetsOthersPassAndTriesAgain() throws Exception {
        Project project = DeployOnline.tables().withOnlineChanges(DeployOnline.SECOND, DeployOnline.referring());
        try (Connection busy = DriverManager.getConnection(url);
                Statement statement = busy.createStatement()) {
            busy.setAutoCommit(false);
            statement.execute("insert into book (id, author_id) values (50, 1)");
            int[] tries = {0};
            Migrator migrator = migrator(url, project).withCheckpoints(where -> {
                if (where.equals("lock not granted")) {
                    tries[0]++;
                    commit(busy);
                }
            });

            assertThat(migrator.migrate()).containsExactly(SECOND);
            assertThat(tries[0]).isEqualTo(1);
        }
        assertThat(catalog(url)).contains("fk_book_author true");
    }

    @Test
    void anUndoLetsOthersPassAsWell() throws Exception {
        Project project = DeployOnline.tables().withOnlineChanges(DeployOnline.SECOND, DeployOnline.referring());
        migrator(url, project).migrate();
        try (Connection busy = DriverManager.getConnection(url);
                Statement statement = busy.createStatement()) {
            busy.setAutoCommit(false);
            statement.execute("insert into book (id, author_id) values (50, 1)");
            int[] tries = {0};
            Migrator migrator = migrator(url, project).withCheckpoints(where -> {
                if (where.equals("lock not granted")) {
                    tries[0]++;
                    commit(busy);
                }
            });

            migrator.undo(SECOND, false);

            assertThat(tries[0]).isEqualTo(1);
        }
        assertThat(catalog(url)).isEqualTo(UNDONE);
    }

    @Test
    void anUndoGivesUpWhereATableIsNotToBeHadAndGoesOnLater() throws Exception {
        Project project = DeployOnline.tables().withOnlineChanges(DeployOnline.SECOND, DeployOnline.referring());
        migrator(url, project).migrate();
        try (Connection busy = DriverManager.getConnection(url);
                Statement statement = busy.createStatement()) {
            busy.setAutoCommit(false);
            statement.execute("insert into book (id, author_id) values (50, 1)");

            MigrationFailure failure = catchThrowableOfType(
                    MigrationFailure.class,
                    () -> migrator(url, project)
                            .withLockTimeout(Duration.ofSeconds(1))
                            .undo(SECOND, false));

            assertThat(failure)
                    .hasMessageContaining("taking back " + DeployOnline.SECOND)
                    .hasMessageContaining("alter table book drop constraint fk_book_author")
                    .hasMessageContaining("[55P03]");
            busy.rollback();
        }
        migrator(url, project).undo(SECOND, false);
        assertThat(catalog(url)).isEqualTo(UNDONE);
    }

    @Test
    void givesUpWhereATableIsNotToBeHad() throws Exception {
        Project project = DeployOnline.tables().withOnlineChanges(DeployOnline.SECOND, DeployOnline.referring());
        try (Connection busy = DriverManager.getConnection(url);
                Statement statement = busy.createStatement()) {
            busy.setAutoCommit(false);
            statement.execute("insert into book (id, author_id) values (50, 1)");

            MigrationFailure failure = catchThrowableOfType(
                    MigrationFailure.class,
                    () -> migrator(url, project)
                            .withLockTimeout(Duration.ofSeconds(1))
                            .migrate());

            assertThat(failure)
                    .hasMessageContaining("[55P03]")
                    .hasMessageContaining("Nothing of it remains in the database.");
            busy.rollback();
        }
        assertThat(migrator(url, project).migrate()).containsExactly(SECOND);
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
