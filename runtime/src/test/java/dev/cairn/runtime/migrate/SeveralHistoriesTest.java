package dev.cairn.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.schema.history.MigrationId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeveralHistoriesTest {

    private static final String FIRST = "20261121093000__first";
    private static final String RENAME = "20261121094000__rename";
    private static final String LATER = "20261123093000__later";

    private final Project accounts = new Project()
            .named("accounts")
            .with(FIRST, "create table account (id integer not null, primary key (id))")
            .with(RENAME, "alter table account rename to customer");

    private static Project shop(Project accounts, String required) {
        return new Project()
                .named("shop")
                .with(
                        FIRST,
                        "create table purchase (id integer not null, buyer integer, primary key (id),"
                                + " foreign key (buyer) references account (id))")
                .requiring(FIRST, "accounts/" + FIRST)
                .with(LATER, "insert into customer (id) values (1)", "insert into purchase (id, buyer) values (1, 1)")
                .requiring(LATER, required)
                .after(accounts);
    }

    private static Migrator migrator(String url, Project project) {
        return Migrator.of(url, null, null, project);
    }

    @ParameterizedTest
    @EnumSource
    void each_migration_runs_as_soon_as_what_it_requires_is_there(TestDatabase database) throws Exception {
        String url = database.fresh();

        List<MigrationId> done =
                migrator(url, shop(accounts, "accounts/" + RENAME)).migrate();

        assertThat(done)
                .extracting(MigrationId::value)
                .as("shop's first one knows the table by its old name")
                .containsExactly(FIRST, FIRST, RENAME, LATER);
        assertThat(TestDatabase.column(url, "select history from cairn_migrations order by history, id"))
                .containsExactly("accounts", "accounts", "shop", "shop");
        assertThat(migrator(url, shop(accounts, "accounts/" + RENAME)).migrate())
                .isEmpty();
        assertThat(migrator(url, accounts).migrate()).isEmpty();
        assertThat(migrator(url, accounts).status()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_required_and_nowhere_to_be_found_stops_everything(TestDatabase database) throws Exception {
        String url = database.fresh();

        MigrationFailure failure = catchThrowableOfType(
                MigrationFailure.class,
                () -> migrator(url, shop(accounts, "accounts/20261122093000__newer"))
                        .migrate());

        assertThat(failure.code()).isEqualTo(Code.REQUIRED);
        assertThat(failure)
                .hasMessage("MG115: " + LATER + " requires 20261122093000__newer of history accounts, which this"
                        + " database does not have. the test project is of another version and does not contain it: use the"
                        + " version of that module that has it.");
        assertThat(migrator(url, shop(accounts, "accounts/" + RENAME)).migrate())
                .hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void each_history_is_refused_what_only_its_own_future_knows(TestDatabase database) throws Exception {
        String url = database.fresh();
        migrator(url, shop(accounts, "accounts/" + RENAME)).migrate();

        Project older = new Project()
                .named("accounts")
                .with(FIRST, "create table account (id integer not null, primary key (id))");

        assertThatThrownBy(() -> migrator(url, older).migrate())
                .hasMessageStartingWith("HX102: the database has " + RENAME + ", which ");
    }

    @ParameterizedTest
    @EnumSource
    void a_table_of_history_from_before_is_taken_over(TestDatabase database) throws Exception {
        String url = database.fresh();
        migrator(url, accounts).migrate();
        TestDatabase.run(
                url,
                "create table old_rows as select id, part, checksum, state, statements_total, statements_done,"
                        + " undo_sql, error, applied_by, tool_version, catalog_before, started_at, finished_at from"
                        + " cairn_migrations",
                "drop table cairn_migrations",
                "alter table old_rows rename to cairn_migrations");

        assertThat(migrator(url, accounts).status())
                .extracting(MigrationState::state)
                .containsOnly(MigrationState.State.APPLIED);
        Project shop = new Project()
                .named("shop")
                .with(LATER, "create table purchase (id integer not null)")
                .requiring(LATER, "accounts/" + RENAME)
                .after(accounts);
        assertThat(migrator(url, shop).migrate()).containsExactly(new MigrationId(LATER));
        assertThat(TestDatabase.column(url, "select history from cairn_migrations order by history, id"))
                .containsExactly("accounts", "accounts", "shop");
    }
}
