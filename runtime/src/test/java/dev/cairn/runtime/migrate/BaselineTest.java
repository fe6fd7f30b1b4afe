package dev.cairn.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.runtime.migrate.MigrationState.State;
import dev.cairn.schema.change.Change;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Table;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BaselineTest {

    private static final QualifiedName AUTHOR = QualifiedName.of("author");

    private static Project project() {
        Table author = Table.of(
                        AUTHOR,
                        List.of(
                                Column.of("id", new LogicalType.Int(64)).notNull(),
                                Column.of("name", new LogicalType.Text(40))))
                .withPrimaryKey(new Constraint.PrimaryKey(Name.of("pk_author"), List.of(Name.of("id"))));
        return new Project()
                .withChanges("20261121093000__create_author", new Change.CreateTable(author))
                .withChanges(
                        "20261121094000__add_email_to_author",
                        new Change.AddColumn(AUTHOR, Column.of("email", new LogicalType.Text(80))));
    }

    @ParameterizedTest
    @EnumSource
    void takesOverADatabaseThatLooksLikeTheFirstMigration(TestDatabase database) throws Exception {
        String url = database.fresh();
        TestDatabase.run(url, "create table author (id bigint not null primary key, name varchar(40))");
        Migrator migrator = Migrator.of(url, null, null, project());

        migrator.baseline();
        assertThat(migrator.status()).extracting(MigrationState::state).containsExactly(State.BASELINE, State.PENDING);

        migrator.migrate();
        assertThat(migrator.status()).extracting(MigrationState::state).containsExactly(State.BASELINE, State.APPLIED);
        assertThat(TestDatabase.column(url, "select email from author")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesADatabaseThatLooksDifferentAndSaysHow(TestDatabase database) throws Exception {
        String url = database.fresh();
        TestDatabase.run(
                url, "create table author (id bigint not null, nickname varchar(40))", "create table tag (id int)");

        assertThatThrownBy(() -> Migrator.of(url, null, null, project()).baseline())
                .hasMessage("""
                        MG106: the database does not look like 20261121093000__create_author:
                          column author.name is missing
                          column author.nickname is not part of the migration
                          table tag is not part of the migration
                        Bring the database or the entities of the first migration in line, then baseline again.""");
    }

    @ParameterizedTest
    @EnumSource
    void refusesADatabaseThatHasAHistory(TestDatabase database) throws Exception {
        String url = database.fresh();
        Migrator migrator = Migrator.of(url, null, null, project());
        migrator.migrate();

        assertThatThrownBy(migrator::baseline).hasMessageStartingWith("MG106: the database has a history already");
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheWayBackOfEachPart(TestDatabase database) throws Exception {
        String url = database.fresh();
        Migrator.of(url, null, null, project()).migrate();

        assertThat(TestDatabase.column(url, "select undo_sql from cairn_migrations order by id"))
                .satisfiesExactly(
                        undo -> assertThat(undo).contains("drop table author"),
                        undo -> assertThat(undo).contains("drop column email"));
    }
}
