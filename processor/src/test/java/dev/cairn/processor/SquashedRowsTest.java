package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.processor.Project.Build;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.History;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.project.FolderEdits;
import dev.cairn.schema.project.ProjectFolder;
import dev.cairn.schema.script.Migrations;
import dev.cairn.schema.script.ParsedScript;
import dev.cairn.schema.script.ScriptFormat;
import dev.cairn.schema.script.UndoScript;
import dev.cairn.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A database that is not yet at a range of migrations runs the one that the range was squashed to, and has the rows that the
 * range would have left, on each kind of database.
 */
@ParameterizedClass
@ValueSource(strings = {"h2", "postgresql", "mysql", "mariadb", "sqlite"})
class SquashedRowsTest {

    private static final Map<String, TestServer> SERVERS =
            Map.of("postgresql", TestServer.POSTGRESQL, "mysql", TestServer.MYSQL, "mariadb", TestServer.MARIADB);

    @TempDir
    Path root;

    private final String dialect;
    private final List<TestServer.Lease> leases = new ArrayList<>();
    private Project project;
    private Database stepByStep;
    private Database atOnce;

    SquashedRowsTest(String dialect) {
        this.dialect = dialect;
    }

    /** A database and the scripts that it ran. */
    private record Database(Connection connection, List<String> applied) {

        void execute(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        List<String> rows(String sql) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(sql)) {
                List<String> rows = new ArrayList<>();
                while (result.next()) {
                    StringBuilder row = new StringBuilder();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        row.append(i == 1 ? "" : " ").append(result.getString(i));
                    }
                    rows.add(row.toString());
                }
                return rows;
            }
        }
    }

    @BeforeEach
    void two_databases() throws SQLException {
        TestServer server = SERVERS.get(dialect);
        assumeTrue(server == null || server.runsHere(), () -> dialect + " does not run here");
        project = new Project(root);
        stepByStep = database();
        atOnce = database();
    }

    private Database database() throws SQLException {
        TestServer server = SERVERS.get(dialect);
        String url = dialect.equals("h2") ? "jdbc:h2:mem:" : "jdbc:sqlite::memory:";
        if (server != null) {
            TestServer.Lease lease = server.database();
            leases.add(lease);
            url = lease.url();
        }
        return new Database(DriverManager.getConnection(url), new ArrayList<>());
    }

    @AfterEach
    void close() throws SQLException {
        for (Database database :
                Stream.of(stepByStep, atOnce).filter(each -> each != null).toList()) {
            database.connection().close();
        }
        for (TestServer.Lease lease : leases) {
            lease.close();
        }
    }

    private String scripts() {
        return "src/main/resources/db/migration/" + dialect;
    }

    private List<String> migrations() {
        return project.list("src/main/resources/db/changes").stream()
                .map(name -> name.replace(".json", ""))
                .toList();
    }

    private void type(String name, String declaration) {
        project.source(
                name,
                "package app; import jakarta.persistence.*; import dev.cairn.annotation.*; import java.util.*; "
                        + declaration);
    }

    private void migrate(Database database) throws SQLException {
        for (String file : project.list(scripts())) {
            if (!database.applied().contains(file)) {
                database.applied().add(file);
                for (ParsedScript.SqlStatement sql :
                        ScriptFormat.read(project.read(scripts() + "/" + file)).statements()) {
                    database.execute(sql.sql());
                }
            }
        }
    }

    /** Another migration, which one of the databases applies at once. */
    private void build() throws SQLException {
        int before = migrations().size();
        Build build =
                project.compileClean("-Acairn.dialects=" + dialect, "-Acairn.hazards=*:off", "-Acairn.draft=never");
        assertThat(build.errors()).isEmpty();
        assertThat(migrations()).hasSizeGreaterThan(before);
        migrate(stepByStep);
        project.now("2026-11-2" + (stepByStep.applied().size() + 1) + "T10:00:00Z");
    }

    /** What is there before the range, in both databases. */
    private void start(String... rows) throws SQLException {
        build();
        migrate(atOnce);
        for (String sql : rows) {
            stepByStep.execute(sql);
            atOnce.execute(sql);
        }
    }

    /** Squashes all but what was there at the start. */
    private void squash() throws SQLException {
        List<String> range = migrations().stream().skip(atOnce.applied().size()).toList();
        new FolderEdits(ProjectFolder.read(root.resolve("src/main/resources/db")))
                .squash(new MigrationId(range.get(0)), new MigrationId(range.get(range.size() - 1)), "range");
        migrate(atOnce);
        assertThat(project.compileClean("-Acairn.dialects=" + dialect, "-Acairn.hazards=*:off", "-Acairn.draft=never")
                        .notes())
                .as("the squashed history is what the entities say")
                .isEmpty();
    }

    private void bothHave(String sql, String... rows) throws SQLException {
        assertThat(stepByStep.rows(sql)).as("step by step").containsExactly(rows);
        assertThat(atOnce.rows(sql)).as("at once").containsExactly(rows);
    }

    /** Takes the squashed migration back where it ran. */
    private void undo() throws SQLException {
        History history =
                ProjectFolder.read(root.resolve("src/main/resources/db")).history();
        ChangeList squashed = history.lists().get(history.lists().size() - 1);
        UndoScript undo = UndoScript.of(Migrations.render(
                        squashed,
                        history.snapshotBefore(squashed.id()).schema(),
                        List.of(),
                        Dialects.byId(dialect).orElseThrow())
                .get(0));
        for (UndoScript.Step step : undo.steps()) {
            for (String sql : step.sql()) {
                atOnce.execute(sql);
            }
        }
    }

    private void genres(String constants) {
        type("Genre", "public enum Genre { " + constants + " }");
    }

    private static String book(String name, String type, String column) {
        return "@Entity public class " + name + " { @Id Long id; @Enumerated(EnumType." + type + ") " + column + "; }";
    }

    @Test
    void constants_are_renamed_in_turn_and_their_column_and_table_between() throws SQLException {
        genres("POEM, NOVEL, ESSAY");
        type("Book", book("Book", "STRING", "Genre genre"));
        start("insert into Book (id, genre) values (1, 'POEM'), (2, 'NOVEL'), (3, 'ESSAY'), (4, null)");
        genres("@RenamedFrom(\"POEM\") VERSE, NOVEL, ESSAY");
        build();
        project.deleteSource("Book");
        type("Volume", "@RenamedFrom(\"Book\") " + book("Volume", "STRING", "@RenamedFrom(\"genre\") Genre kind"));
        build();
        genres("@RenamedFrom(\"VERSE\") RHYME, @RenamedFrom(\"NOVEL\") POEM, ESSAY");
        build();
        squash();
        bothHave("select id, kind from Volume order by id", "1 RHYME", "2 POEM", "3 ESSAY", "4 null");
        undo();
        assertThat(atOnce.rows("select id, genre from Book order by id"))
                .containsExactly("1 POEM", "2 NOVEL", "3 ESSAY", "4 null");
    }

    @Test
    void constants_exchange_their_names_one_after_the_other() throws SQLException {
        genres("POEM, NOVEL");
        type("Book", book("Book", "STRING", "Genre genre"));
        start("insert into Book (id, genre) values (1, 'POEM'), (2, 'NOVEL')");
        exchange();
        squash();
        bothHave("select genre from Book order by id", "NOVEL", "POEM");
        undo();
        assertThat(atOnce.rows("select genre from Book order by id")).containsExactly("POEM", "NOVEL");
    }

    @Test
    void constants_by_position_exchange_their_names_and_then_their_places() throws SQLException {
        genres("POEM, NOVEL");
        type("Book", book("Book", "ORDINAL", "Genre genre"));
        start("insert into Book (id, genre) values (1, 0), (2, 1)");
        exchange();
        genres("POEM, NOVEL");
        build();
        squash();
        bothHave("select genre from Book order by id", "1", "0");
        undo();
        assertThat(atOnce.rows("select genre from Book order by id")).containsExactly("0", "1");
    }

    private void exchange() throws SQLException {
        genres("@RenamedFrom(\"POEM\") VERSE, NOVEL");
        build();
        genres("VERSE, @RenamedFrom(\"NOVEL\") POEM");
        build();
        genres("@RenamedFrom(\"VERSE\") NOVEL, POEM");
        build();
    }

    @Test
    void a_constant_that_comes_again_after_it_was_renamed_takes_no_rows_back() throws SQLException {
        boolean named = dialect.equals("h2") || dialect.equals("postgresql");
        String type = named ? "@org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM) " : "";
        genres("POEM, NOVEL");
        type("Book", book("Book", "STRING", type + "Genre kind; @Enumerated(EnumType.STRING) Genre genre"));
        start("insert into Book (id, genre, kind) values (1, 'POEM', 'POEM'), (2, 'NOVEL', 'NOVEL')");
        genres("@RenamedFrom(\"POEM\") VERSE, NOVEL");
        build();
        genres("POEM, NOVEL, VERSE");
        build();
        squash();
        bothHave("select genre, kind from Book order by id", "VERSE VERSE", "NOVEL NOVEL");
        atOnce.execute("insert into Book (id, genre, kind) values (3, 'POEM', 'POEM')");
    }

    @Test
    void rows_of_a_new_column_have_the_new_name_of_the_constant_that_they_were_filled_with() throws SQLException {
        genres("POEM, NOVEL");
        type("Book", "@Entity public class Book { @Id Long id; String title; }");
        start("insert into Book (id, title) values (1, 'a'), (2, 'b')");
        String genre = "@Column(nullable = false) @Enumerated(EnumType.STRING) Genre ";
        String title = "@Id Long id; String title; ";
        type(
                "Book",
                "@Entity public class Book { " + title + "@Backfill(\"'POEM'\") " + genre + "genre; "
                        + "@Backfill(\"case title when 'a' then 'NOVEL' else 'POEM' end\") " + genre + "other; }");
        build();
        type("Book", "@Entity public class Book { " + title + genre + "genre; " + genre + "other; }");
        genres("@RenamedFrom(\"POEM\") VERSE, NOVEL");
        build();
        squash();
        bothHave("select genre, other from Book order by id", "VERSE NOVEL", "VERSE VERSE");
    }

    private void animal(String attributes, String subclass, String declaration) {
        type("Animal", "@Entity " + attributes + " public class Animal { @Id Long id; }");
        type(subclass, "@Entity " + declaration + " public class " + subclass + " extends Animal { }");
    }

    @Test
    void a_class_is_renamed_twice_though_the_schema_stays_as_it_is() throws SQLException {
        String forced = "@org.hibernate.annotations.DiscriminatorOptions(force = true)";
        animal(forced, "Dog", "");
        start("insert into Animal (id, DTYPE) values (1, 'Animal'), (2, 'Dog')");
        project.deleteSource("Dog");
        animal(forced, "Hound", "@RenamedFrom(\"Dog\")");
        build();
        project.deleteSource("Hound");
        animal(forced, "Wolf", "@RenamedFrom(\"Hound\")");
        build();
        squash();
        bothHave("select DTYPE from Animal order by id", "Animal", "Wolf");
        undo();
        assertThat(atOnce.rows("select DTYPE from Animal order by id")).containsExactly("Animal", "Dog");
    }

    @Test
    void values_that_tell_classes_apart_go_on_in_a_checked_column_that_is_renamed_and_in_numbers() throws SQLException {
        animal("", "Dog", "");
        type(
                "Car",
                "@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)"
                        + " public class Car { @Id Long id; }");
        type("Bus", "@Entity @DiscriminatorValue(\"7\") public class Bus extends Car { }");
        start(
                "insert into Animal (id, DTYPE) values (1, 'Animal'), (2, 'Dog')",
                "insert into Car (id, DTYPE) values (1, 7)");
        project.deleteSource("Dog");
        animal("", "Hound", "@RenamedFrom(\"Dog\")");
        type("Bus", "@Entity @DiscriminatorValue(\"8\") public class Bus extends Car { }");
        build();
        animal("@DiscriminatorColumn(name = \"kind\")", "Hound", "");
        type("Bus", "@Entity @DiscriminatorValue(\"9\") public class Bus extends Car { }");
        build();
        animal("@DiscriminatorColumn(name = \"kind\")", "Hound", "@DiscriminatorValue(\"H\")");
        build();
        squash();
        bothHave("select kind from Animal order by id", "Animal", "H");
        bothHave("select DTYPE from Car order by id", "9");
    }

    @Test
    void a_table_of_numbers_counts_on() throws SQLException {
        type("Book", numbered("Book", "books"));
        start("insert into numbers (sequence_name, next_val) values ('books', 51)");
        type("Book", numbered("Book", "volumes"));
        build();
        type("Book", numbered("Book", "tomes"));
        build();
        squash();
        bothHave("select sequence_name, next_val from numbers", "tomes 51");
    }

    @Test
    void a_row_of_numbers_that_bears_the_name_of_a_table_goes_on_with_it() throws SQLException {
        String rows = " @TableGenerator(name = \"g\", table = \"numbers\") Long id; }";
        String id = "{ @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = \"g\")" + rows;
        type("Book", "@Entity public class Book " + id);
        start("insert into numbers (sequence_name, next_val) values ('Book', 51)");
        project.deleteSource("Book");
        type("Volume", "@RenamedFrom(\"Book\") @Entity public class Volume " + id);
        build();
        project.deleteSource("Volume");
        type("Tome", "@RenamedFrom(\"Volume\") @Entity public class Tome " + id);
        build();
        squash();
        bothHave("select sequence_name, next_val from numbers", "Tome 51");
    }

    private static String numbered(String name, String row) {
        return "@Entity public class " + name + " { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = \""
                + name + "\") @TableGenerator(name = \"" + name + "\", table = \"numbers\", pkColumnValue = \"" + row
                + "\") Long id; }";
    }
}
