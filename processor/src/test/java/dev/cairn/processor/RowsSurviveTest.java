package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.processor.Project.Build;
import dev.cairn.schema.script.ParsedScript;
import dev.cairn.schema.script.ScriptFormat;
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
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Entities change while there are rows, on each database: what the sources say of them is what becomes of the rows. */
@ParameterizedClass
@ValueSource(strings = {"h2", "postgresql", "mysql", "mariadb", "sqlite"})
class RowsSurviveTest {

    private static final Map<String, TestServer> SERVERS =
            Map.of("postgresql", TestServer.POSTGRESQL, "mysql", TestServer.MYSQL, "mariadb", TestServer.MARIADB);

    @TempDir
    Path root;

    private final String dialect;
    private final List<String> applied = new ArrayList<>();
    private Project project;
    private Optional<TestServer.Lease> lease = Optional.empty();
    private Connection connection;

    RowsSurviveTest(String dialect) {
        this.dialect = dialect;
    }

    @BeforeEach
    void an_empty_database() throws SQLException {
        project = new Project(root);
        Optional<TestServer> server = Optional.ofNullable(SERVERS.get(dialect));
        assumeTrue(server.map(TestServer::runsHere).orElse(true), () -> dialect + " does not run here");
        lease = server.isPresent() ? Optional.of(server.get().database()) : Optional.empty();
        connection = DriverManager.getConnection(lease.map(TestServer.Lease::url)
                .orElse(dialect.equals("h2") ? "jdbc:h2:mem:" : "jdbc:sqlite::memory:"));
    }

    @AfterEach
    void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
        if (lease.isPresent()) {
            lease.get().close();
        }
    }

    private String scripts() {
        return "src/main/resources/db/migration/" + dialect;
    }

    private void migrate() throws SQLException {
        Build build =
                project.compileClean("-Acairn.dialects=" + dialect, "-Acairn.hazards=*:off", "-Acairn.draft=never");
        assertThat(build.errors()).isEmpty();
        for (String file : project.list(scripts())) {
            if (!applied.contains(file)) {
                applied.add(file);
                for (ParsedScript.SqlStatement sql :
                        ScriptFormat.read(project.read(scripts() + "/" + file)).statements()) {
                    execute(sql.sql());
                }
            }
        }
        project.now("2026-11-2" + (applied.size() + 1) + "T10:00:00Z");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
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

    private void type(String name, String declaration) {
        project.source(
                name,
                "package app; import jakarta.persistence.*; import dev.cairn.annotation.*; import java.util.*; "
                        + declaration);
    }

    @Test
    void one_column_becomes_two_and_the_old_one_goes_in_the_next_version() throws SQLException {
        type("Author", "@Entity public class Author { @Id Long id; String name; }");
        migrate();
        execute("insert into Author (id, name) values (1, 'Ada Lovelace'), (2, 'Plato'), (3, null)");
        String first =
                "@Backfill(\"regexp_replace(name, ' .*', '')\") @Backfill(value = \"substr(name, 1, instr(name ||"
                        + " ' ', ' ') - 1)\", dialects = Dialect.SQLITE) String firstName;";
        String last =
                "@Backfill(\"regexp_replace(name, '^[^ ]* ?', '')\") @Backfill(value = \"substr(name, instr(name ||"
                        + " ' ', ' ') + 1)\", dialects = Dialect.SQLITE) String lastName;";
        type("Author", "@Entity public class Author { @Id Long id; String name; " + first + last + " }");
        migrate();
        List<String> expected = List.of("1 Ada Lovelace", "2 Plato ", "3 null null");
        assertThat(rows("select id, firstName, lastName from Author order by id"))
                .isEqualTo(expected);
        type("Author", "@Entity public class Author { @Id Long id; String firstName; String lastName; }");
        migrate();
        assertThat(rows("select * from Author order by id")).isEqualTo(expected);
    }

    @Test
    void a_new_primitive_of_a_subclass_is_filled_in_its_rows_alone() throws SQLException {
        type("Animal", "@Entity public class Animal { @Id Long id; }");
        type("Cat", "@Entity public class Cat extends Animal { String name; }");
        type("Lion", "@Entity public class Lion extends Cat { }");
        migrate();
        execute("insert into Animal (id, DTYPE) values (1, 'Animal'), (2, 'Cat'), (3, 'Lion')");
        type(
                "Cat",
                "@Entity public class Cat extends Animal { String name; int lives; @Backfill(\"'grey'\") String fur; }");
        migrate();
        assertThat(rows("select id, lives, fur from Animal order by id"))
                .containsExactly("1 null null", "2 0 grey", "3 0 grey");
        if (lease.map(TestServer.Lease::server).map(TestServer::keepsChecks).orElse(true)) {
            assertThatThrownBy(() -> execute("insert into Animal (id, DTYPE) values (4, 'Lion')"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void a_renamed_constant_takes_its_rows_along() throws SQLException {
        type("Genre", "public enum Genre { NOVEL, POETRY }");
        type(
                "Book",
                "@Entity public class Book { @Id Long id; @Enumerated(EnumType.STRING) Genre genre; @Enumerated Genre other;"
                        + " @ElementCollection @Enumerated(EnumType.STRING) Set<Genre> genres; }");
        migrate();
        execute("insert into Book (id, genre, other) values (1, 'POETRY', 1)");
        execute("insert into Book_genres (Book_id, genres) values (1, 'POETRY')");
        type("Genre", "public enum Genre { @RenamedFrom(\"POETRY\") VERSE, NOVEL }");
        migrate();
        assertThat(rows("select genre, other from Book")).containsExactly("VERSE 0");
        assertThat(rows("select genres from Book_genres")).containsExactly("VERSE");
    }

    @Test
    void a_renamed_constant_takes_the_keys_of_maps_along() throws SQLException {
        type("Grade", "public enum Grade { GOOD, POOR }");
        type("Mark", "@Embeddable public class Mark { @Enumerated(EnumType.STRING) Grade grade; }");
        type("Part", "@Entity public class Part { @Id Long id; }");
        type(
                "Book",
                "@Entity public class Book { @Id Long id; @ElementCollection Map<Mark, String> marks;"
                        + " @OneToMany @JoinColumn Map<Grade, Part> parts; }");
        migrate();
        execute("insert into Book (id) values (1)");
        execute("insert into Part (id, parts_id, parts_KEY) values (7, 1, 1)");
        execute("insert into Book_marks (Book_id, grade, marks) values (1, 'POOR', 'x')");
        type("Grade", "public enum Grade { @RenamedFrom(\"POOR\") WORN, GOOD }");
        migrate();
        assertThat(rows("select parts_KEY from Part")).containsExactly("0");
        assertThat(rows("select grade from Book_marks")).containsExactly("WORN");
    }

    @Test
    void constants_that_take_each_others_names_in_a_chain_take_their_rows_along_once() throws SQLException {
        type("Pet", "public enum Pet { CAT, DOG }");
        type(
                "Owner",
                "@Entity public class Owner { @Id Long id; @Enumerated(EnumType.STRING) Pet pet; @Enumerated Pet other;"
                        + " @ElementCollection @Enumerated(EnumType.STRING) Set<Pet> pets;"
                        + " @ElementCollection @Enumerated(EnumType.STRING) @MapKeyEnumerated(EnumType.STRING)"
                        + " Map<Pet, Pet> friends; }");
        migrate();
        execute("insert into Owner (id, pet, other) values (1, 'CAT', 0), (2, 'DOG', 1)");
        execute("insert into Owner_pets (Owner_id, pets) values (1, 'CAT'), (1, 'DOG')");
        execute(
                "insert into Owner_friends (Owner_id, friends_KEY, friends) values (1, 'CAT', 'DOG'), (1, 'DOG', 'CAT')");
        type("Pet", "public enum Pet { @RenamedFrom(\"DOG\") HOUND, @RenamedFrom(\"CAT\") DOG }");
        migrate();
        assertThat(rows("select pet, other from Owner order by id")).containsExactly("DOG 1", "HOUND 0");
        assertThat(rows("select pets from Owner_pets order by pets")).containsExactly("DOG", "HOUND");
        assertThat(rows("select friends_KEY, friends from Owner_friends order by friends_KEY"))
                .containsExactly("DOG HOUND", "HOUND DOG");
        type("Pet", "public enum Pet { @RenamedFrom(\"DOG\") HOUND, @RenamedFrom(\"CAT\") DOG, FOX }");
        migrate();
        assertThat(rows("select pet, other from Owner order by id")).containsExactly("DOG 1", "HOUND 0");
    }

    @Test
    void classes_that_take_each_others_names_in_a_chain_take_their_rows_along_once() throws SQLException {
        type("Animal", "@Entity public class Animal { @Id Long id; }");
        type("Cat", "@Entity public class Cat extends Animal { }");
        type("Dog", "@Entity public class Dog extends Animal { }");
        migrate();
        execute("insert into Animal (id, DTYPE) values (1, 'Animal'), (2, 'Cat'), (3, 'Dog')");
        project.deleteSource("Cat");
        type("Dog", "@RenamedFrom(\"Cat\") @Entity public class Dog extends Animal { }");
        type("Hound", "@RenamedFrom(\"Dog\") @Entity public class Hound extends Animal { }");
        migrate();
        assertThat(rows("select DTYPE from Animal order by id")).containsExactly("Animal", "Dog", "Hound");
        type("Fox", "@Entity public class Fox extends Animal { }");
        migrate();
        assertThat(rows("select DTYPE from Animal order by id")).containsExactly("Animal", "Dog", "Hound");
    }

    @Test
    void another_discriminator_value_takes_its_rows_along_whatever_says_so() throws SQLException {
        String forced = "@org.hibernate.annotations.DiscriminatorOptions(force = true) ";
        String numbered = "@DiscriminatorColumn(name = \"kind\", discriminatorType = DiscriminatorType.INTEGER) ";
        type("Animal", "@Entity " + forced + "public class Animal { @Id Long id; }");
        type("Dog", "@Entity public class Dog extends Animal { }");
        type("Car", "@Entity " + numbered + "public class Car { @Id Long id; }");
        type("Bus", "@Entity public class Bus extends Car { }");
        type("Plant", "@Entity @DiscriminatorColumn(length = 4) public class Plant { @Id Long id; }");
        type("Tree", "@Entity @DiscriminatorValue(\"T\") public class Tree extends Plant { }");
        migrate();
        execute("insert into Animal (id, DTYPE) values (1, 'Animal'), (2, 'Dog')");
        execute("insert into Car (id, kind) values (1, " + "Car".hashCode() + "), (2, " + "Bus".hashCode() + ")");
        execute("insert into Plant (id, DTYPE) values (2, 'T')");
        project.deleteSource("Dog");
        project.deleteSource("Bus");
        type("Hound", "@RenamedFrom(\"Dog\") @Entity public class Hound extends Animal { }");
        type("Coach", "@RenamedFrom(\"Bus\") @Entity public class Coach extends Car { }");
        type("Plant", "@Entity @DiscriminatorColumn(length = 9) public class Plant { @Id Long id; }");
        type("Tree", "@Entity @DiscriminatorValue(\"evergreen\") public class Tree extends Plant { }");
        migrate();
        assertThat(rows("select DTYPE from Animal order by id")).containsExactly("Animal", "Hound");
        assertThat(rows("select kind from Car order by id"))
                .containsExactly("" + "Car".hashCode(), "" + "Coach".hashCode());
        assertThat(rows("select DTYPE from Plant")).containsExactly("evergreen");
    }

    @Test
    void numbers_go_on_where_the_row_that_counts_them_is_called_otherwise() throws SQLException {
        type("Book", numbered("Book", "books"));
        type("Author", numbered("Author", "shared"));
        type("Reader", numbered("Reader", "shared"));
        migrate();
        execute("insert into numbers (sequence_name, next_val) values ('books', 51), ('shared', 101)");
        type("Book", numbered("Book", "volumes"));
        migrate();
        assertThat(rows("select * from numbers order by sequence_name")).containsExactly("shared 101", "volumes 51");
        project.deleteSource("Book");
        type("Volume", "@RenamedFrom(\"Book\") " + numbered("Volume", "tomes"));
        type("Author", numbered("Author", "people"));
        type("Reader", numbered("Reader", "people"));
        migrate();
        assertThat(rows("select * from numbers order by sequence_name")).containsExactly("people 101", "tomes 51");
    }

    @Test
    void a_row_that_counts_for_others_too_stays_as_it_is() throws SQLException {
        type("Book", numbered("Book", "shared"));
        type("Author", numbered("Author", "shared"));
        type("Reader", numbered("Reader", "readers"));
        migrate();
        execute("insert into numbers (sequence_name, next_val) values ('shared', 51), ('readers', 101)");
        type("Book", numbered("Book", "books"));
        type("Reader", numbered("Reader", "shared"));
        migrate();
        assertThat(rows("select * from numbers order by sequence_name")).containsExactly("readers 101", "shared 51");
    }

    @Test
    void numbers_go_on_where_a_row_is_called_after_the_table_or_no_more() throws SQLException {
        type("Book", numbered("Book", ""));
        type("Author", numbered("Author", "authors"));
        type("Note", segmented("notes"));
        migrate();
        execute("insert into numbers (sequence_name, next_val) values ('Book', 51), ('authors', 101)");
        execute("insert into segments (sequence_name, next_val) values ('notes', 151)");
        type("Book", numbered("Book", "titles"));
        type("Author", numbered("Author", ""));
        type("Note", segmented(""));
        migrate();
        assertThat(rows("select * from numbers order by sequence_name")).containsExactly("Author 101", "titles 51");
        assertThat(rows("select * from segments")).containsExactly("default 151");
        project.deleteSource("Author");
        type("Poet", "@RenamedFrom(\"Author\") " + numbered("Poet", ""));
        migrate();
        assertThat(rows("select * from numbers order by sequence_name")).containsExactly("Poet 101", "titles 51");
    }

    private static String segmented(String segment) {
        String generic = "org.hibernate.annotations.";
        String parameter = segment.isEmpty()
                ? ""
                : ", parameters = @" + generic + "Parameter(name = \"segment_value\", value = \"" + segment + "\")";
        return "@Entity public class Note { @Id @GeneratedValue(generator = \"segments\") @" + generic
                + "GenericGenerator(name = \"segments\", strategy = \"table\"" + parameter + ") Long id; }";
    }

    private static String numbered(String name, String row) {
        return "@Entity public class " + name + " { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = \""
                + name
                + "\") @TableGenerator(name = \"" + name + "\", table = \"numbers\", pkColumnValue = \"" + row
                + "\") Long id; }";
    }

    @Test
    void references_to_any_entity_follow_a_class_under_its_new_name() throws SQLException {
        String any = "@org.hibernate.annotations.Any @org.hibernate.annotations.AnyKeyJavaClass(Long.class) ";
        String stated = "@org.hibernate.annotations.AnyDiscriminatorValue(discriminator = \"B\", entity = Book.class) ";
        String fields = any + "@Column(name = \"kind\") @JoinColumn(name = \"target\") Object about; " + any + stated
                + "@Column(name = \"other\") @JoinColumn(name = \"other_id\") Object other;";
        type("Book", "@Entity public class Book { @Id Long id; }");
        type("Note", "@Entity public class Note { @Id Long id; " + fields + " }");
        migrate();
        execute("insert into Note (id, kind, target, other, other_id) values (1, 'app.Book', 7, 'B', 7)");
        project.deleteSource("Book");
        type("Volume", "@RenamedFrom(\"Book\") @Entity public class Volume { @Id Long id; }");
        type(
                "Note",
                "@Entity public class Note { @Id Long id; "
                        + fields.replace("Book.class", "Volume.class").replace("\"B\"", "\"V\"") + " }");
        migrate();
        assertThat(rows("select kind, target, other from Note")).containsExactly("app.Volume 7 V");
    }

    @Test
    void references_to_any_entity_follow_a_nested_class_under_its_new_name() throws SQLException {
        String fields = "@org.hibernate.annotations.Any @org.hibernate.annotations.AnyKeyJavaClass(Long.class)"
                + " @org.hibernate.annotations.AnyDiscriminatorValue(discriminator = \"B\", entity = Library.Book.class)"
                + " @org.hibernate.annotations.AnyDiscriminatorImplicitValues("
                + "org.hibernate.annotations.AnyDiscriminatorImplicitValues.Strategy.FULL_NAME)"
                + " @Column(name = \"kind\") @JoinColumn(name = \"target\") Object about;";
        type("Library", "public class Library { @Entity public static class Book { @Id Long id; } }");
        type("Note", "@Entity public class Note { @Id Long id; " + fields + " }");
        migrate();
        assertThat(project.read("src/main/resources/db/schema.json"))
                .contains("\"app.Library$Book\": \"B\"")
                .doesNotContain("app.Library.Book");
        execute("insert into Note (id, kind, target) values (1, 'B', 7), (2, 'app.Note', 1)");
        type(
                "Library",
                "public class Library { @RenamedFrom(\"Book\") @Entity public static class Volume { @Id Long id; } }");
        type(
                "Note",
                "@Entity public class Note { @Id Long id; "
                        + fields.replace("Library.Book", "Library.Volume").replace("\"B\"", "\"V\"") + " }");
        migrate();
        assertThat(rows("select kind, target from Note order by id")).containsExactly("V 7", "app.Note 1");
    }

    @Test
    void a_hint_renames_what_lies_in_the_key_of_a_map() throws SQLException {
        type("Mark", "@Embeddable public class Mark { String grade; }");
        type("Book", "@Entity public class Book { @Id Long id; @ElementCollection Map<Mark, String> marks; }");
        migrate();
        execute("insert into Book (id) values (1)");
        execute("insert into Book_marks (Book_id, grade, marks) values (1, 'POOR', 'x')");
        type("Mark", "@Embeddable public class Mark { @RenamedFrom(\"grade\") String quality; }");
        migrate();
        assertThat(rows("select quality, marks from Book_marks")).containsExactly("POOR x");
    }

    @Test
    void a_backfill_on_an_association_and_in_an_embeddable_is_heeded() throws SQLException {
        type("Author", "@Entity public class Author { @Id Long id; }");
        type("Address", "@Embeddable public class Address { String street; }");
        type("Book", "@Entity public class Book { @Id Long id; @Embedded Address printed; }");
        migrate();
        execute("insert into Author (id) values (7)");
        execute("insert into Book (id) values (1)");
        type(
                "Address",
                "@Embeddable public class Address { String street; @Backfill(\"'NL'\") @Column(nullable = false)"
                        + " String country; }");
        type(
                "Book",
                "@Entity public class Book { @Id Long id; @Embedded Address printed; @Backfill(\"(select min(id) from"
                        + " Author)\") @ManyToOne(optional = false) Author author; }");
        migrate();
        assertThat(rows("select country, author_id from Book")).containsExactly("NL 7");
    }

    @Test
    void a_hint_renames_what_lies_in_an_embeddable_a_join_column_or_a_join_table() throws SQLException {
        type("Author", "@Entity public class Author { @Id Long id; }");
        type("Address", "@Embeddable public class Address { String street; }");
        type(
                "Book",
                "@Entity public class Book { @Id Long id; @Embedded Address printed; @ManyToOne Author author;"
                        + " @ManyToMany Set<Author> editors; }");
        migrate();
        execute("insert into Author (id) values (7)");
        execute("insert into Book (id, street, author_id) values (1, 'Mill Lane', 7)");
        execute("insert into Book_Author (Book_id, editors_id) values (1, 7)");
        type("Address", "@Embeddable public class Address { @RenamedFrom(\"street\") String road; }");
        type(
                "Book",
                "@Entity public class Book { @Id Long id; @Embedded Address printed; @RenamedFrom(\"author\") @ManyToOne"
                        + " Author writer; @RenamedFrom(\"editors\") @ManyToMany @JoinTable(name = \"Book_Editor\")"
                        + " Set<Author> correctors; }");
        migrate();
        assertThat(rows("select road, writer_id from Book")).containsExactly("Mill Lane 7");
        assertThat(rows("select Book_id, correctors_id from Book_Editor")).containsExactly("1 7");
    }

    @Test
    void nulls_are_filled_where_a_column_stops_taking_them_and_no_others() throws SQLException {
        type("Author", "@Entity public class Author { @Id Long id; String name; }");
        migrate();
        execute("insert into Author (id, name) values (1, 'Moss'), (2, null)");
        type(
                "Author",
                "@Entity public class Author { @Id Long id; @Backfill(\"'unknown'\") @Column(nullable = false) String name; }");
        migrate();
        assertThat(rows("select name from Author order by id")).containsExactly("Moss", "unknown");
    }

    @Test
    void another_attribute_becomes_the_key() throws SQLException {
        type("Book", "@Entity public class Book { @Id Long id; @Column(nullable = false) String isbn; }");
        migrate();
        execute("insert into Book (id, isbn) values (1, '978-1'), (2, '978-2')");
        type("Book", "@Entity public class Book { @Column(name = \"id\") Long number; @Id String isbn; }");
        migrate();
        assertThat(rows("select isbn, id from Book order by isbn")).containsExactly("978-1 1", "978-2 2");
        assertThatThrownBy(() -> execute("insert into Book (id, isbn) values (3, '978-1')"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void a_renamed_class_and_its_renamed_attribute_keep_their_rows_and_those_that_refer_to_them() throws SQLException {
        type("Author", "@Entity public class Author { @Id Long id; @Column(unique = true) String nick; }");
        type("Book", "@Entity public class Book { @Id Long id; @ManyToOne Author author; }");
        migrate();
        execute("insert into Author (id, nick) values (7, 'Una')");
        execute("insert into Book (id, author_id) values (1, 7)");
        project.deleteSource("Author");
        type(
                "Writer",
                "@RenamedFrom(\"Author\") @Entity public class Writer { @Id Long id; @RenamedFrom(\"nick\")"
                        + " @Column(unique = true, length = 300) String penName; }");
        type("Book", "@Entity public class Book { @Id Long id; @ManyToOne Writer author; }");
        migrate();
        assertThat(rows("select b.id, w.id, w.penName from Book b join Writer w on w.id = b.author_id"))
                .containsExactly("1 7 Una");
        assertThatThrownBy(() -> execute("insert into Writer (id, penName) values (8, 'Una')"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void an_attribute_that_moves_into_an_embeddable_with_its_column_stays_where_it_is() throws SQLException {
        type("Author", "@Entity public class Author { @Id Long id; String city; }");
        migrate();
        execute("insert into Author (id, city) values (7, 'Port Anson')");
        type("Address", "@Embeddable public class Address { String city; }");
        type("Author", "@Entity public class Author { @Id Long id; @Embedded Address home; int age; }");
        migrate();
        assertThat(rows("select city, age from Author")).containsExactly("Port Anson 0");
    }
}
