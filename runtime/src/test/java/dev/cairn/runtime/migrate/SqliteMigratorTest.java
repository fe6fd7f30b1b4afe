package dev.cairn.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.runtime.migrate.source.MigrationSource;
import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AddColumn;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Constraint.ForeignKey.OnDelete;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteMigratorTest {

    private static final String FIRST = "20261121093000__create_author_and_post";
    private static final String SECOND = "20261121094000__require_name";
    private static final QualifiedName AUTHOR = QualifiedName.of("author");
    private static final Column NAME = Column.of("name", new LogicalType.Text(20));

    /** The second migration rebuilds author, which post refers to. */
    private static Project project() {
        Column id = Column.of("id", new LogicalType.Int(64)).notNull();
        Table author = Table.of(AUTHOR, List.of(id, NAME))
                .withPrimaryKey(new PrimaryKey(Name.of("pk_author"), List.of(id.name())));
        Column authorId = Column.of("author_id", new LogicalType.Int(64));
        Table post = Table.of(QualifiedName.of("post"), List.of(id, authorId))
                .withPrimaryKey(new PrimaryKey(Name.of("pk_post"), List.of(id.name())))
                .withForeignKeys(List.of(new ForeignKey(
                        Name.of("fk_post_author"),
                        List.of(authorId.name()),
                        AUTHOR,
                        List.of(id.name()),
                        OnDelete.CASCADE,
                        null)));
        return new Project().withChanges(FIRST, new Change.CreateTable(author), new Change.CreateTable(post));
    }

    private static Project rebuilding() {
        Column email = Column.of("email", new LogicalType.Text(40)).notNull();
        return project()
                .withChanges(
                        SECOND,
                        new AlterColumn(
                                AUTHOR,
                                NAME,
                                NAME.notNull(),
                                AlterColumn.facetsBetween(NAME, NAME.notNull()),
                                Sql.of("'nobody'")),
                        new AddColumn(AUTHOR, email, OptionalInt.empty(), Sql.of("name || '@b.example'")));
    }

    private static Migrator migrator(String url, MigrationSource source) {
        return Migrator.of(url, null, null, source).withLockTimeout(Duration.ofSeconds(20));
    }

    private static MigrationFailure failure(Migrator migrator) {
        MigrationFailure failure = catchThrowableOfType(MigrationFailure.class, migrator::migrate);
        assertThat(failure).isNotNull();
        return failure;
    }

    private static String withRows() throws Exception {
        String url = TestDatabase.SQLITE.fresh();
        migrator(url, project()).migrate();
        TestDatabase.run(
                url,
                "insert into author (id, name) values (1, 'Ann'), (2, null)",
                "insert into post (id, author_id) values (10, 1), (11, 2), (12, 2)");
        return url;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?foreign_keys=on"})
    void rowsAndWhatRefersToThemSurviveARebuildWhetherOrNotForeignKeysAreEnforced(String parameters) throws Exception {
        String url = withRows();

        migrator(url + parameters, rebuilding()).migrate();

        assertThat(TestDatabase.column(url, "select id || name || email from author order by id"))
                .containsExactly("1AnnAnn@b.example", "2nobodynobody@b.example");
        assertThat(TestDatabase.column(url, "select author_id from post order by id"))
                .containsExactly("1", "2", "2");
        assertThat(TestDatabase.column(url, "select \"table\" from pragma_foreign_key_list('post')"))
                .containsExactly("author");
    }

    @Test
    void triggersViewsAndIndexesOfTheUsersOwnSurviveARebuild() throws Exception {
        String url = withRows();
        TestDatabase.run(
                url,
                "create table audit (name)",
                "create trigger author_in after insert on author begin insert into audit values (new.name); end",
                "create trigger post_in after insert on post begin update author set name = 'x' where id = new.author_id;"
                        + " end",
                "create view author_name as select name from author",
                "create index by_name_upper on author (upper(name))");

        migrator(url, rebuilding()).migrate();

        TestDatabase.run(url, "insert into author (id, name, email) values (3, 'Cy', 'c')");
        assertThat(TestDatabase.column(url, "select name from audit")).containsExactly("Cy");
        assertThat(TestDatabase.column(url, "select name from author_name")).contains("Ann", "Cy");
        assertThat(TestDatabase.column(
                        url,
                        "select name from sqlite_master where type in ('trigger', 'index') and sql is not null"
                                + " order by name"))
                .containsExactly("author_in", "by_name_upper", "post_in");
    }

    @Test
    void aTriggerThatDoesNotFitTheRebuiltTableStopsTheDeploy() throws Exception {
        String url = withRows();
        TestDatabase.run(
                url, "create trigger author_in after insert on author begin update author set name = upper(name); end");
        Project dropping = project()
                .withChanges(
                        SECOND,
                        new Change.DropColumn(AUTHOR, NAME, OptionalInt.empty()),
                        new AddColumn(
                                AUTHOR,
                                Column.of("email", new LogicalType.Text(40)).notNull(),
                                OptionalInt.empty(),
                                Sql.of("'none'")));

        MigrationFailure failure = failure(migrator(url, dropping));

        assertThat(failure.getMessage())
                .contains("the database refused to commit it", "the trigger author_in", "no such column", "name");
        assertThat(TestDatabase.column(url, "select name from author where id = 1"))
                .containsExactly("Ann");
    }

    @Test
    void aMigrationThatWouldLeaveRowsWithoutTheirTargetIsNotCommitted() throws Exception {
        String url = withRows();
        Project orphaning = project()
                .with(
                        SECOND,
                        "create table kept as select * from author where id = 1",
                        "drop table author",
                        "alter table kept rename to author");

        MigrationFailure failure = failure(migrator(url, orphaning));

        assertThat(failure.code()).isEqualTo(Code.STATEMENT);
        assertThat(TestDatabase.column(url, "select id from author")).containsExactly("1", "2");
    }

    @Test
    void rowsThatReferredToNothingBeforeDoNotStopADeploy() throws Exception {
        String url = withRows();
        TestDatabase.run(url, "insert into post (id, author_id) values (13, 99)");

        assertThat(migrator(url, rebuilding()).migrate()).hasSize(1);
    }

    @Test
    void namesTheLastHolderWhenItGivesUpWaiting() throws Exception {
        String url = withRows();
        try (Connection other = DriverManager.getConnection(url);
                Statement statement = other.createStatement()) {
            statement.execute("begin immediate");

            MigrationFailure failure =
                    failure(Migrator.of(url, null, null, rebuilding()).withLockTimeout(Duration.ofMillis(300)));

            assertThat(failure.code()).isEqualTo(Code.LOCKED);
            assertThat(failure.getMessage())
                    .contains("or writing to it (the last to migrate it: cairn, process "
                            + ProcessHandle.current().pid());
            statement.execute("rollback");
        }
        assertThat(migrator(url, rebuilding()).migrate()).hasSize(1);
    }

    @Test
    void convergesAfterBeingKilledAtAnyInstant() throws Exception {
        List<String> instants = new ArrayList<>();
        boolean survived = false;
        while (!survived) {
            String url = withRows();
            int instant = instants.size();
            int[] seen = {0};
            Migrator killed = migrator(url, rebuilding()).withCheckpoints(where -> {
                if (seen[0]++ == instant) {
                    instants.add(where);
                    throw new Killed();
                }
            });
            try {
                killed.migrate();
                survived = true;
            } catch (Killed e) {
                survived = false;
            }
            migrator(url, rebuilding()).migrate();
            assertThat(TestDatabase.column(url, "select name from author order by id"))
                    .containsExactly("Ann", "nobody");
            assertThat(TestDatabase.column(url, "select count(*) from post")).containsExactly("3");
        }
        assertThat(instants).hasSizeGreaterThan(6).contains("statement executed", "part committed");
    }

    /** The process ends here. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
