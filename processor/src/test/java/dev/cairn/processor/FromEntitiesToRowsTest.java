package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.script.ParsedScript;
import dev.cairn.schema.script.ScriptFormat;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out runs, by nothing but JDBC, and brings the rows along. */
class FromEntitiesToRowsTest {

    private static final String SCRIPTS = "src/main/resources/db/migration/h2";

    @TempDir
    Path root;

    @Test
    void entities_become_tables_and_their_changes_keep_the_rows() throws SQLException {
        Project project = new Project(root)
                .entity("Author", "@Column(nullable = false, length = 40) String name;")
                .entity("Book", "String title;", "@ManyToOne(optional = false) Author author;");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:rows");
                Statement statement = connection.createStatement()) {
            List<String> applied = new ArrayList<>();
            assertThat(project.compile().errors()).isEmpty();
            apply(project, statement, applied);
            statement.execute("insert into Author (id, name) values (1, 'Moss')");
            statement.execute("insert into Book (id, title, author_id) values (1, 'The Tides', 1)");

            project.now("2026-11-22T10:00:00Z")
                    .entity(
                            "Author",
                            "@RenamedFrom(\"name\") @Column(nullable = false, length = 80) String fullName;",
                            "@Backfill(\"lower(fullName)\") @Column(nullable = false, unique = true) String slug;",
                            "int rank;");
            assertThat(project.compile().errors()).isEmpty();
            apply(project, statement, applied);
            assertThat(applied).hasSize(2);
            try (ResultSet rows = statement.executeQuery("select fullName, slug, rank from Author")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("Moss");
                assertThat(rows.getString(2)).isEqualTo("moss");
                assertThat(rows.getInt(3)).isZero();
            }

            project.now("2026-11-23T10:00:00Z").deleteSource("Book");
            assertThat(project.compileClean().errors()).isEmpty();
            apply(project, statement, applied);
            assertThat(applied).hasSize(3);
            try (ResultSet tables =
                    connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE"})) {
                assertThat(tables.next()).isTrue();
                assertThat(tables.getString("TABLE_NAME")).isEqualTo("AUTHOR");
                assertThat(tables.next()).isFalse();
            }
        }
    }

    private static void apply(Project project, Statement statement, List<String> applied) throws SQLException {
        for (String file : project.list(SCRIPTS)) {
            if (!applied.contains(file)) {
                applied.add(file);
                for (ParsedScript.SqlStatement sql :
                        ScriptFormat.read(project.read(SCRIPTS + "/" + file)).statements()) {
                    statement.execute(sql.sql());
                }
            }
        }
    }
}
