package dev.cairn.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.runtime.migrate.source.MigrationSource;
import dev.cairn.schema.change.Change;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.LogicalType.Int;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Table;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Taking migrations back: drafts that have changed by themselves, others when asked. */
class UndoTest {

    private static final String FIRST = "20261121093000__create_author";
    private static final String DRAFT = "20261122093000__add_email";
    private static final String RENAMED = "20261122093000__contact";
    private static final QualifiedName AUTHOR = QualifiedName.of("author");
    private static final Column NAME = Column.of("name", new Text(80));

    private static Project committed() {
        return new Project()
                .withChanges(
                        FIRST, new Change.CreateTable(Table.of(AUTHOR, List.of(Column.of("id", new Int(32)), NAME))));
    }

    private static Project draft(Change... changes) {
        return committed().withChanges(DRAFT, changes).asDraft();
    }

    private static Change add(String column, int length) {
        return new Change.AddColumn(AUTHOR, Column.of(column, new Text(length)));
    }

    private static Migrator migrator(String url, MigrationSource source) {
        return Migrator.of(url, null, null, source).withLockTimeout(Duration.ofSeconds(20));
    }

    private static MigrationFailure failure(ThrowingCallable action) {
        MigrationFailure failure = catchThrowableOfType(MigrationFailure.class, action);
        assertThat(failure).isNotNull();
        return failure;
    }

    private static List<String> columns(String url) throws Exception {
        boolean sqlite = url.startsWith("jdbc:sqlite:");
        return TestDatabase.column(
                url,
                sqlite
                        ? "select lower(name) from pragma_table_info('author') order by 1"
                        : "select lower(column_name) from information_schema.columns where lower(table_name) = 'author'"
                                + (url.startsWith("jdbc:m") ? " and table_schema = database()" : "")
                                + " order by 1");
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_that_has_changed_is_taken_back_and_applied_anew(TestDatabase database) throws Exception {
        String url = database.fresh();
        migrator(url, draft(add("email", 80))).migrate();
        TestDatabase.run(url, "insert into author (id, name) values (1, 'Ann')");

        List<MigrationId> applied =
                migrator(url, draft(add("phone", 20), add("email", 120))).migrate();

        assertThat(applied).containsExactly(new MigrationId(DRAFT));
        assertThat(columns(url)).containsExactly("email", "id", "name", "phone");
        assertThat(TestDatabase.column(url, "select name from author")).containsExactly("Ann");
        assertThat(TestDatabase.column(url, "select state from cairn_migrations order by id"))
                .containsExactly("applied", "applied");
        assertThat(migrator(url, draft(add("phone", 20), add("email", 120))).migrate())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void it_is_not_if_that_would_lose_data_and_the_command_is_named(TestDatabase database) throws Exception {
        String url = database.fresh();
        migrator(url, draft(add("email", 80))).migrate();
        TestDatabase.run(url, "insert into author (id, name, email) values (1, 'Ann', 'ann@example.com')");

        MigrationFailure failure =
                failure(() -> migrator(url, draft(add("phone", 20))).migrate());

        assertThat(failure)
                .hasMessage(
                        "MG112: the draft " + DRAFT + " has changed since it was applied to this database. Taking it"
                                + " back would lose the values of column email of author. If that may go, run cairn undo "
                                + DRAFT + " --lose-data, then deploy again.");
        assertThat(columns(url)).containsExactly("email", "id", "name");
        migrator(url, draft(add("phone", 20))).undo(new MigrationId(DRAFT), true);
        migrator(url, draft(add("phone", 20))).migrate();
        assertThat(columns(url)).containsExactly("id", "name", "phone");
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_under_another_name_is_known_by_its_moment(TestDatabase database) throws Exception {
        String url = database.fresh();
        migrator(url, draft(add("email", 80))).migrate();

        migrator(url, committed().withChanges(RENAMED, add("email", 120)).asDraft())
                .migrate();

        assertThat(TestDatabase.column(url, "select id from cairn_migrations order by id"))
                .containsExactly(FIRST, RENAMED);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_draft_is_refused_as_ever(TestDatabase database) throws Exception {
        String url = database.fresh();
        migrator(url, draft(add("email", 80))).migrate();

        Project edited = committed().withChanges(DRAFT, add("email", 120));

        assertThat(failure(() -> migrator(url, edited).migrate()).code()).isEqualTo(Code.EDITED);
        assertThat(failure(() -> migrator(url, committed()).migrate()).code()).isEqualTo(Code.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_that_deleted_data_is_not_taken_back_by_itself(TestDatabase database) throws Exception {
        String url = database.fresh();
        Change drop = new Change.DropColumn(AUTHOR, NAME, OptionalInt.empty());
        migrator(url, draft(drop)).migrate();

        MigrationFailure failure =
                failure(() -> migrator(url, draft(drop, add("email", 80))).migrate());

        assertThat(failure).hasMessageContaining("what the migration itself deleted, which does not come back");
        assertThat(migrator(url, draft(drop)).undoSql(new MigrationId(DRAFT))).isEqualTo("""
                        -- Does not bring back what the migration deleted.
                        alter table author add column name varchar(80);
                        """);
    }

    @ParameterizedTest
    @EnumSource
    void undo_says_what_it_deletes_and_does_it_when_told_to(TestDatabase database) throws Exception {
        String url = database.fresh();
        Project project = committed()
                .withChanges(
                        DRAFT, add("email", 80), new Change.RenameColumn(AUTHOR, NAME.name(), Name.of("pen_name")));
        Migrator migrator = migrator(url, project);
        assertThat(failure(() -> migrator.undo(new MigrationId(DRAFT), false)))
                .hasMessage("MG113: " + DRAFT + " is not applied to this database, so there is nothing to take back.");
        migrator.migrate();

        assertThat(migrator.undoSql(new MigrationId(DRAFT))).contains("""
                        -- Deletes the values of column email of author.
                        -- Only if this finds a row: select 1 from author where email is not null
                        alter table author drop column email;
                        """).contains("rename column pen_name to name;");
        assertThat(failure(() -> migrator.undo(new MigrationId(FIRST), true)))
                .hasMessage("MG113: " + FIRST + " cannot be taken back while what builds on it is applied: " + DRAFT
                        + ". Take these back first, the newest one before the others.");
        migrator.undo(new MigrationId(DRAFT), false);
        assertThat(columns(url)).containsExactly("id", "name");
        TestDatabase.run(url, "insert into author (id, name) values (1, 'Ann')");
        assertThat(failure(() -> migrator.undo(new MigrationId(FIRST), false)))
                .hasMessage("MG113: taking back " + FIRST
                        + " would lose the rows of table author. Nothing was done. If that may go, say --lose-data.");
        migrator.undo(new MigrationId(FIRST), true);
        assertThat(TestDatabase.column(url, "select id from cairn_migrations")).isEmpty();
        assertThat(migrator.migrate()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_knows_the_way_back_of_a_script_that_is_rendered_otherwise_now(TestDatabase database) throws Exception {
        String url = database.fresh();
        Project project = committed().withChanges(DRAFT, add("email", 80)).renderedOtherwise(DRAFT);
        migrator(url, project).migrate();

        assertThat(failure(() -> migrator(url, project).undo(new MigrationId(DRAFT), true)))
                .hasMessageStartingWith("MG113: nobody knows how to take " + DRAFT + " back");
    }

    @ParameterizedTest
    @EnumSource
    void an_undo_that_is_interrupted_at_any_instant_is_finished_by_the_next_deploy(TestDatabase database)
            throws Exception {
        for (int instant = 0; instant < 40; instant++) {
            String url = database.fresh();
            migrator(url, draft(add("email", 80), add("phone", 20))).migrate();
            int wanted = instant;
            int[] seen = {0};
            Migrator next = migrator(url, draft(add("fax", 20), add("email", 120)));
            boolean whole = true;
            try {
                next.withCheckpoints(place -> {
                            if (seen[0]++ == wanted) {
                                throw new PlugPulled();
                            }
                        })
                        .migrate();
            } catch (PlugPulled e) {
                whole = false;
            }
            next.migrate();
            assertThat(columns(url)).as("instant %d", instant).containsExactly("email", "fax", "id", "name");
            if (whole) {
                return;
            }
        }
        throw new AssertionError("it never came to an end");
    }

    private static final class PlugPulled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
