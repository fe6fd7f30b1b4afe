package dev.cairn.conformance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.conformance.catalog.Catalog;
import dev.cairn.conformance.catalog.CatalogDiff;
import dev.cairn.conformance.compile.JavaCompilation;
import dev.cairn.conformance.database.Databases;
import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.database.TestDatabase;
import dev.cairn.runtime.migrate.MigrationState;
import dev.cairn.runtime.migrate.Migrator;
import dev.cairn.runtime.migrate.source.MigrationSource;
import dev.cairn.testing.Git;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two branches, each with its migrations and with databases that ran them, are merged; every database ends alike. */
class BranchJourneyTest {

    private static final String ALL_DIALECTS = "-Acairn.dialects="
            + Stream.of(Server.values()).map(Server::dialect).collect(Collectors.joining(","));

    private static final Map<String, String> NEW_CONSTANT = Map.of("left", "NOVEL", "right", "ESSAY");

    @TempDir
    Path root;

    private TeamProject project;

    @BeforeEach
    void a_common_start() {
        Git.unavailable().ifPresent(System.out::println);
        assumeTrue(Git.unavailable().isEmpty(), "needs git");
        project = new TeamProject(root);
        project.entity("Author", "public String name;").entity("Publisher", "public String name;");
        project.git().commit("sources");
        build("start");
    }

    private JavaCompilation.Result build(String message, String... options) {
        JavaCompilation.Result result = project.compile(options);
        assertThat(result.success()).as(result.messages()).isTrue();
        project.git().commit(message);
        return result;
    }

    private static void deploy(JavaCompilation.Result build, TestDatabase database) throws Exception {
        try (URLClassLoader loader = build.classLoader()) {
            Migrator.of(database.url(), null, null, MigrationSource.onClassPath(loader, ""))
                    .migrate();
        }
    }

    @Test
    void a_database_that_had_either_branch_or_both_or_none_ends_in_the_same_schema() throws Exception {
        project.git().run("checkout", "-q", "-b", "left");
        project.entity("Author", "public String name;", "@Column(unique = true) public String email;");
        JavaCompilation.Result left = build("email");
        project.git().run("checkout", "-q", "-b", "right", "main");
        project.entity("Author", "public String name;", "@ManyToOne public Publisher publisher;")
                .entity("Post", "public String title;", "@ManyToOne public Author author;");
        JavaCompilation.Result right = build("post");
        project.git().tryToRun("merge", "-q", "--no-edit", "left");
        project.entity(
                "Author",
                "public String name;",
                "@Column(unique = true) public String email;",
                "@ManyToOne public Publisher publisher;");
        JavaCompilation.Result merged = build("merged");
        assertThat(merged.messages()).contains("HX103");
        project.entity(
                "Author",
                "public String name;",
                "@Column(unique = true) public String email;",
                "@ManyToOne public Publisher publisher;",
                "public int age;");
        JavaCompilation.Result after = build("age");
        assertThat(after.messages()).doesNotContain("the history forks");

        for (Server server : TeamProject.servers()) {
            try (TestDatabase fresh = Databases.create(server)) {
                deploy(after, fresh);
                Catalog wanted = Catalog.read(fresh);
                for (List<JavaCompilation.Result> before : List.of(
                        List.of(left, merged),
                        List.of(right, merged),
                        List.of(left),
                        List.of(right),
                        List.of(merged))) {
                    try (TestDatabase database = Databases.create(server)) {
                        for (JavaCompilation.Result build : before) {
                            deploy(build, database);
                        }
                        deploy(after, database);
                        assertThat(CatalogDiff.between(wanted, Catalog.read(database)))
                                .as(server + " after " + before.size())
                                .isEmpty();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"left, right", "right, left"})
    void constants_of_two_branches_are_all_there_whatever_a_database_and_its_rows_had(String into, String from)
            throws Exception {
        project.file("src/main/java/app/Genre.java", "package app; public enum Genre { POEM }")
                .entity("Author", "@Enumerated(EnumType.STRING) public Genre genre;");
        build("genre", ALL_DIALECTS);
        Map<String, JavaCompilation.Result> builds = new HashMap<>();
        for (String branch : List.of("left", "right")) {
            project.git().run("checkout", "-q", "-b", branch, "main");
            project.file(
                    "src/main/java/app/Genre.java",
                    "package app; public enum Genre { POEM, " + NEW_CONSTANT.get(branch) + " }");
            builds.put(branch, build(branch, ALL_DIALECTS, "-Acairn.name=" + branch));
        }
        project.git().run("checkout", "-q", into);
        project.git().tryToRun("merge", "-q", "--no-edit", from);
        project.file("src/main/java/app/Genre.java", "package app; public enum Genre { POEM, ESSAY, NOVEL }");
        JavaCompilation.Result merged = build("merged", ALL_DIALECTS);
        assertThat(merged.messages()).contains("Both add constants to the enum of column genre of table author");
        assertThat(build("again", ALL_DIALECTS).messages()).doesNotContain("HX103");

        for (Server server : Server.selected()) {
            try (TestDatabase fresh = Databases.create(server)) {
                deploy(merged, fresh);
                for (String had : List.of("left", "right")) {
                    try (TestDatabase database = Databases.create(server)) {
                        deploy(builds.get(had), database);
                        database.execute("insert into Author (id, genre) values (1, '" + NEW_CONSTANT.get(had) + "')");
                        deploy(merged, database);
                        assertThat(CatalogDiff.between(Catalog.read(fresh), Catalog.read(database)))
                                .as("%s after %s", server, had)
                                .isEmpty();
                        database.execute("insert into Author (id, genre) values (2, 'NOVEL')");
                        database.execute("insert into Author (id, genre) values (3, 'ESSAY')");
                    }
                }
            }
        }
    }

    @Test
    void after_a_rebase_databases_of_the_other_branch_and_of_none_end_in_the_same_schema() throws Exception {
        project.git().run("checkout", "-q", "-b", "left");
        project.entity("Author", "public String name;", "@Column(length = 80) public String email;");
        JavaCompilation.Result left = build("email");
        project.git().run("checkout", "-q", "-b", "right", "main");
        project.entity("Author", "public String name;", "@Column(length = 120) public String email;")
                .entity("Post", "public String title;");
        JavaCompilation.Result right = build("post");
        project.git().tryToRun("merge", "-q", "--no-edit", "left");
        project.entity("Author", "public String name;", "@Column(length = 120) public String email;");
        assertThat(project.compile().messages()).contains("HX104").contains("column email of table author");
        JavaCompilation.Result rebased = build("merged", "-Acairn.merge=rebase");

        for (Server server : TeamProject.servers()) {
            try (TestDatabase none = Databases.create(server);
                    TestDatabase other = Databases.create(server);
                    TestDatabase withdrawn = Databases.create(server)) {
                deploy(rebased, none);
                deploy(left, other);
                deploy(rebased, other);
                assertThat(CatalogDiff.between(Catalog.read(none), Catalog.read(other)))
                        .isEmpty();

                deploy(right, withdrawn);
                try (URLClassLoader loader = rebased.classLoader()) {
                    Migrator migrator =
                            Migrator.of(withdrawn.url(), null, null, MigrationSource.onClassPath(loader, ""));
                    migrator.status().stream()
                            .filter(state -> state.state() == MigrationState.State.UNKNOWN)
                            .forEach(state -> migrator.undo(state.id(), false));
                    migrator.migrate();
                }
                assertThat(CatalogDiff.between(Catalog.read(none), Catalog.read(withdrawn)))
                        .isEmpty();
            }
        }
    }

    @Test
    void a_draft_follows_the_entities_on_a_developers_database() throws Exception {
        for (Server server : Server.selected()) {
            try (TestDatabase database = Databases.create(server);
                    TestDatabase fresh = Databases.create(server)) {
                project.git().run("checkout", "-q", "-f", "main");
                for (int length = 40; length < 44; length++) {
                    project.entity(
                            "Author", "public String name;", "@Column(length = " + length + ") public String bio;");
                    JavaCompilation.Result build = project.compile(ALL_DIALECTS);
                    assertThat(build.success()).as(build.messages()).isTrue();
                    deploy(build, database);
                }
                JavaCompilation.Result last = project.compile(ALL_DIALECTS);
                deploy(last, fresh);
                assertThat(CatalogDiff.between(Catalog.read(fresh), Catalog.read(database)))
                        .isEmpty();
                project.git().run("checkout", "-q", "--", ".");
                project.git().run("clean", "-qfd");
            }
        }
    }
}
