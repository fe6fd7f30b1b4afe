package dev.cairn.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.Constraint.Unique;
import dev.cairn.schema.model.LogicalType.Int;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows that a migration would fail on are counted before its first statement runs. */
class DataCheckTest {

    private static final QualifiedName AUTHOR = QualifiedName.of("author");
    private static final Name ID = Name.of("id");
    private static final Column NAME = Column.of("name", new Text(50));
    private static final Column MENTOR = Column.of("mentor", new Int(64));
    private static final Table TABLE = Table.of(
                    AUTHOR, List.of(Column.of("id", new Int(64)).notNull(), NAME, MENTOR))
            .withPrimaryKey(new PrimaryKey(Name.of("pk_author"), List.of(ID)));
    private static final String SECOND = "20261121094000__tighten";

    private static Project project(Change... changes) {
        return new Project()
                .withChanges("20261121093000__create_author", new Change.CreateTable(TABLE))
                .withChanges(SECOND, changes);
    }

    private static Change alter(Column before, Column after) {
        return new AlterColumn(AUTHOR, before, after, AlterColumn.facetsBetween(before, after), null);
    }

    private static Change unique(String column) {
        return new Change.AddConstraint(AUTHOR, new Unique(Name.of("uk_author"), List.of(Name.of(column))));
    }

    private static Migrator migrator(String url, Project project) {
        return Migrator.of(url, null, null, project);
    }

    /** A database at the first migration, with rows. */
    private static String given(TestDatabase database, String rows) throws SQLException, IOException {
        String url = database.fresh();
        migrator(url, new Project().withChanges("20261121093000__create_author", new Change.CreateTable(TABLE)))
                .migrate();
        execute(url, "insert into author (id, name, mentor) values " + rows);
        return url;
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String refusal(Migrator migrator, Code code) {
        MigrationFailure failure = catchThrowableOfType(MigrationFailure.class, migrator::migrate);
        assertThat(failure).isNotNull();
        assertThat(failure.code()).isEqualTo(code);
        return failure.getMessage();
    }

    @ParameterizedTest
    @EnumSource
    void every_hazard_is_named_with_its_count_and_remedy_and_nothing_is_done(TestDatabase database) throws Exception {
        String url = given(database, "(1, 'Moss', null), (2, 'Moss', 9), (3, null, null), (4, null, 8)");
        ForeignKey key = new ForeignKey(
                Name.of("fk_author"), List.of(MENTOR.name()), AUTHOR, List.of(ID), ForeignKey.OnDelete.NO_ACTION, null);
        Project project = project(
                new Change.AddColumn(AUTHOR, Column.of("x", new Int(32))),
                alter(NAME, NAME.notNull()),
                unique("name"),
                new Change.AddConstraint(AUTHOR, key));

        assertThat(refusal(migrator(url, project), Code.DATA))
                .startsWith("MG114: " + SECOND
                        + " would fail on rows that exist. Nothing of it was applied.\n  DF103, 2 rows")
                .contains(
                        "): column name of author becomes NOT NULL: the migration fails if a row holds NULL. Remedy: give"
                                + " such rows a value with @Backfill(\"...\") on the attribute, or make sure that there are none.",
                        "DF104, 1 row (V20261121094000__tighten.sql, line ",
                        "DF106, 2 rows")
                .endsWith(
                        "Mend the rows, then deploy again. To leave it to the database, accept the id when deploying.");
        assertThat(TestDatabase.column(url, "select count(*) from cairn_migrations"))
                .containsExactly("1");

        execute(url, "update author set name = concat('N', id), mentor = 1");
        assertThat(migrator(url, project).migrate()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_new_column_without_a_value_is_fine_where_there_are_no_rows(TestDatabase database) throws Exception {
        Project project = project(
                new Change.AddColumn(AUTHOR, Column.of("email", new Text(50)).notNull()));
        String url = given(database, "(1, 'Moss', null)");

        assertThat(refusal(migrator(url, project), Code.DATA)).contains("DF101, 1 row (");

        execute(url, "delete from author");
        assertThat(migrator(url, project).migrate()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void rows_are_counted_under_the_names_that_hold_before(TestDatabase database) throws Exception {
        Column label = NAME.withName(Name.of("label"));
        QualifiedName writer = QualifiedName.of("writer");
        Project project = project(
                new Change.RenameTable(AUTHOR, writer),
                new Change.RenameColumn(writer, NAME.name(), label.name()),
                new AlterColumn(
                        writer, label, label.notNull(), AlterColumn.facetsBetween(label, label.notNull()), null));
        String url = given(database, "(1, null, null)");

        assertThat(refusal(migrator(url, project), Code.DATA)).contains("DF103, 1 row (");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_accepted_is_left_to_the_database(TestDatabase database) throws Exception {
        Project project = project(unique("name"));
        String url = given(database, "(1, 'Moss', null), (2, 'Moss', null)");

        assertThat(refusal(migrator(url, project).accepting(List.of("DF103")), Code.DATA))
                .contains("DF104, 1 row (");
        assertThat(refusal(migrator(url, project).accepting(List.of("DF104")), Code.STATEMENT))
                .contains("uk_author");
        assertThat(refusal(migrator(url, project).accepting(List.of("*")), Code.STATEMENT))
                .contains("uk_author");
    }

    @ParameterizedTest
    @EnumSource
    void texts_that_are_too_long_are_counted(TestDatabase database) throws Exception {
        assumeThat(database).as("takes any length").isNotEqualTo(TestDatabase.SQLITE);
        Project project = project(alter(NAME, NAME.withType(new Text(3))));
        String url = given(database, "(1, 'Moss', null), (2, 'Ann', null)");

        assertThat(refusal(migrator(url, project), Code.DATA)).contains("DL107, 1 row (");

        execute(url, "update author set name = 'Ann'");
        assertThat(migrator(url, project).migrate()).hasSize(1);
    }

    /** What the guard finds is what the server refuses; without such a row it takes the statement. */
    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"MYSQL", "MARIADB"})
    void texts_that_another_collation_has_no_characters_for_or_takes_for_one_are_counted(TestDatabase database)
            throws Exception {
        assertCollation(database, "utf8mb4_bin", "latin1_swedish_ci", "(1, 'Łódź', null), (2, 'Köln', 9)", "Łódź");
        assertCollation(database, "utf8mb4_bin", "utf8mb4_general_ci", "(1, 'moss', null), (2, 'Moss', 9)", "moss");
    }

    private static void assertCollation(TestDatabase database, String before, String after, String rows, String refused)
            throws Exception {
        Column was = NAME.withOptions(Sql.of("collate " + before));
        Column is = NAME.withOptions(Sql.of("collate " + after));
        Table table = Table.of(AUTHOR, List.of(Column.of("id", new Int(64)).notNull(), was, MENTOR))
                .withPrimaryKey(new PrimaryKey(Name.of("pk_author"), List.of(ID)));
        Project start = new Project()
                .withChanges("20261121093000__create_author", new Change.CreateTable(table), unique("name"));
        String url = database.fresh();
        migrator(url, start).migrate();
        execute(url, "insert into author (id, name, mentor) values " + rows);
        Project project = start.withChanges("20261121095000__collate_otherwise", alter(was, is));
        assertThat(refusal(migrator(url, project), Code.DATA)).contains("DL111", "1 row");
        assertThat(refusal(migrator(url, project).accepting(List.of("DL111")), Code.STATEMENT))
                .contains("modify column name varchar(50) collate " + after);
        execute(url, "delete from author where name = '" + refused + "' and id = 1");
        assertThat(migrator(url, project).migrate()).isNotEmpty();
    }
}
