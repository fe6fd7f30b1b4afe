package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.testing.Git;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @Database(online = true)}: migrations in several parts, from the next one on. */
class OnlineTest {

    private static final String DB = "src/main/resources/db";
    private static final String OFFLINE = "repositories = false, dialects = {Dialect.H2, Dialect.POSTGRESQL}";
    private static final String ONLINE = OFFLINE + ", online = true";

    @TempDir
    Path root;

    private Project project;
    private Git git;

    @BeforeEach
    void a_committed_author() {
        assumeTrue(Git.unavailable().isEmpty(), "needs git");
        project = new Project(root).database(OFFLINE).entity("Author", "String name;");
        project.file(".gitignore", "target/\n");
        git = new Git(root).init();
        project.compile();
        git.commit("author");
        project.now("2026-11-22T10:00:00Z");
    }

    private void indexed() {
        project.source("Author", """
                package app; import jakarta.persistence.*;

                @Entity
                @Table(indexes = {@Index(name = "ix_author_name", columnList = "name"), @Index(name = "ix_author_mail", columnList = "mail")})
                public class Author {
                    @Id
                    Long id;
                    String name;
                    String mail;
                }
                """);
    }

    private List<String> scripts(String folder) {
        return project.list(folder + "/migration/postgresql");
    }

    @Test
    void a_statement_outside_a_transaction_is_a_part_of_its_own_and_Flyway_is_told() {
        project.database(ONLINE);
        indexed();
        Project.Build build = project.compile();
        assertThat(build.errors()).isEmpty();
        assertThat(build.warnings()).as("LK101 is met").isEmpty();
        String id = "20261122100000__" + slug();
        List<String> expected = List.of(
                "V20261121093000__create_author.sql",
                "V20261122100000.1__" + slug() + ".sql",
                "V20261122100000.1__" + slug() + ".sql.conf",
                "V20261122100000.2__" + slug() + ".sql",
                "V20261122100000.2__" + slug() + ".sql.conf",
                "V" + id + ".sql");
        assertThat(scripts(DB)).containsExactlyElementsOf(expected);
        assertThat(scripts("target/classes/db")).containsExactlyElementsOf(expected);
        assertThat(project.read(DB + "/migration/postgresql/V20261122100000.1__" + slug() + ".sql.conf"))
                .isEqualTo("executeInTransaction=false\n");
        assertThat(project.read(DB + "/changes/" + id + ".json")).contains("\"online\": true");
        assertThat(project.list(DB + "/migration/h2"))
                .as("H2 has no such forms")
                .hasSize(2);
    }

    private String slug() {
        return project.list(DB + "/changes").get(1).replaceFirst("^\\d+__", "").replace(".json", "");
    }

    @Test
    void a_build_without_a_change_touches_nothing() {
        project.database(ONLINE);
        indexed();
        project.compile();
        var before = project.state("src");
        assertThat(project.compile().notes()).isEmpty();
        assertThat(project.state("src")).isEqualTo(before);
    }

    @Test
    void what_is_committed_stays_as_it_is() {
        var before = project.state("src/main/resources");
        assertThat(project.database(ONLINE).compile().notes()).isEmpty();
        assertThat(project.state("src/main/resources")).isEqualTo(before);
    }

    @Test
    void a_draft_gets_parts_and_loses_them_again() {
        indexed();
        project.compile();
        assertThat(scripts(DB)).hasSize(2);
        project.database(ONLINE).compile();
        assertThat(scripts(DB)).hasSize(6);
        project.database(OFFLINE).compile();
        assertThat(scripts(DB)).hasSize(2);
        assertThat(scripts("target/classes/db")).hasSize(2);
    }

    @Test
    void a_change_that_is_taken_back_leaves_no_part() {
        var before = project.state("src/main/resources").keySet();
        project.database(ONLINE);
        indexed();
        project.compile();
        project.entity("Author", "String name;").compile();
        assertThat(project.state("src/main/resources").keySet()).isEqualTo(before);
        assertThat(git.run("status", "--porcelain")).isEqualTo(" M src/main/java/app/package-info.java\n");
    }

    @Test
    void the_remedy_without_it_names_it() {
        indexed();
        assertThat(project.compile().warnings())
                .anyMatch(warning -> warning.contains("LK101") && warning.contains("@Database(online = true)"));
    }
}
