package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.cli.Shop.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs rely on: how each command ends, and the shape of what it prints with {@code --json}. */
class ExitsAndJsonTest {

    @TempDir
    Path root;

    private Shop shop;
    private String first;
    private String second;

    @BeforeEach
    void two_migrations() throws Exception {
        shop = new Shop(root).entity("Author", "String name;");
        shop.compile("-Acairn.draft=never");
        shop.entity("Author", "String name;", "String email;").compile("-Acairn.draft=never");
        first = shop.migrations().get(0);
        second = shop.migrations().get(1);
    }

    @Test
    void a_command_that_is_interrupted_while_it_waits_exits_with_130() throws Exception {
        String url = Shop.database();
        shop.deploy(url);
        try (Connection holder = DriverManager.getConnection(url);
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("update cairn_lock set holder = 'another deploy'");
            CompletableFuture<Result> ended = new CompletableFuture<>();
            Thread command = new Thread(() -> ended.complete(shop.run("undo", "--url", url)));
            command.start();
            // H2 swallows an interrupt that comes while it waits for a row itself, so one may not be enough.
            while (!ended.isDone()) {
                command.interrupt();
                command.join(100);
            }
            Result result = ended.get();
            assertThat(result.exit()).as(result.err()).isEqualTo(130);
            assertThat(result.err()).startsWith("MG110: ");
        }
        assertThat(shop.run("status", "--url", url).exit()).isZero();
    }

    @Test
    void status_of_the_project() {
        assertThat(shop.run("status", "--json")).isEqualTo(new Result(0, """
                {
                  "migrations": [
                    {"id": "%s", "draft": false, "edited": false},
                    {"id": "%s", "draft": false, "edited": false}
                  ]
                }
                """.formatted(first, second), ""));
    }

    @Test
    void status_of_a_database_that_is_behind() {
        assertThat(shop.run("status", "--json", "--url", Shop.database()))
                .isEqualTo(new Result(1, """
                {
                  "migrations": [
                    {"id": "%s", "state": "pending"},
                    {"id": "%s", "state": "pending"}
                  ],
                  "upToDate": false
                }
                """.formatted(first, second), ""));
    }

    @Test
    void check() throws Exception {
        assertThat(shop.run("check", "--json")).isEqualTo(new Result(0, """
                {
                  "faults": [],
                  "notes": []
                }
                """, ""));
        Files.delete(shop.db().resolve("schema.md"));
        assertThat(shop.run("check", "--json")).isEqualTo(new Result(1, """
                {
                  "faults": [
                    {"code": "HX107", "text": "db/schema.md is missing or out of date. Compile: it is written again."}
                  ],
                  "notes": []
                }
                """, ""));
    }

    @Test
    void merge() throws Exception {
        assertThat(shop.run("merge", "--json")).isEqualTo(new Result(0, """
                {
                  "withdrawn": []
                }
                """, ""));
        fork();
        String later = shop.migrations().get(3);
        assertThat(kept(shop.run("merge", "--json", "--dry-run")))
                .isEqualTo(new Result(0, """
                {
                  "wouldWithdraw": [
                    "%s"
                  ],
                  "wouldWrite": "%s"
                }
                """.formatted(later, "KEPT"), ""));
        assertThat(kept(shop.run("merge", "--json"))).isEqualTo(new Result(0, """
                {
                  "withdrawn": [
                    "%s"
                  ],
                  "written": "%s"
                }
                """.formatted(later, "KEPT"), ""));
    }

    @Test
    void merge_says_which_names_of_the_side_that_it_withdraws_stay() throws Exception {
        fork();
        String later = shop.migrations().get(3);
        assertThat(kept(shop.run("merge")).out()).isEqualTo("""
                withdrew %s
                wrote %s, which keeps the names that it gave: column name of Author is fullName.
                Compile next: what the entities say beyond the other side is written anew. A database that ran it needs cairn undo first.
                """.formatted(later, "KEPT"));
        assertThat(shop.migrations()).hasSize(4).doesNotContain(later);
    }

    /** The id of the migration that keeps the names has the moment of the one it replaces, or the next that is free. */
    private static Result kept(Result result) {
        return new Result(
                result.exit(),
                result.out().replaceAll("\\d{14}__rename_name_to_full_name_in_author", "KEPT"),
                result.err());
    }

    /** Two branches after the second migration: one makes the name longer, the later one renames it. */
    private void fork() throws Exception {
        shop.entity("Author", "@Column(length = 300) String name;", "String email;")
                .compile("-Acairn.draft=never", "-Acairn.name=longer");
        String longer = shop.migrations().get(2);
        List<String> files = List.of(
                "changes/" + longer + ".json",
                "migration/h2/V" + longer + ".sql",
                "migration/postgresql/V" + longer + ".sql");
        Path aside = root.resolve("aside");
        for (String file : files) {
            Files.createDirectories(aside.resolve(file).getParent());
            Files.move(shop.db().resolve(file), aside.resolve(file));
        }
        shop.entity("Author", "@RenamedFrom(\"name\") String fullName;", "String email;")
                .compile("-Acairn.draft=never", "-Acairn.name=rename");
        for (String file : files) {
            Files.move(aside.resolve(file), shop.db().resolve(file));
        }
        // Of one moment the name decides, so the rename is the later one in any case.
        assertThat(shop.migrations().get(3)).endsWith("__rename");
    }

    @Test
    void an_empty_migration() {
        String id = "20300102030405__fill";
        assertThat(shop.run("new", "fill", "--json"))
                .isEqualTo(new Result(
                        0,
                        """
                {
                  "id": "%s",
                  "files": [
                    "%s",
                    "%s"
                  ]
                }
                """.formatted(id, shop.script(id), shop.db().resolve("migration/postgresql/V" + id + ".sql")),
                        ""));
    }

    @Test
    void squash() {
        Result result = shop.run("squash", first, second, "--name", "all", "--json");
        String id = second.substring(0, 14) + "__all";
        assertThat(result.exit()).isZero();
        assertThat(result.out()).isEqualTo("""
                {
                  "id": "%s",
                  "replaces": [
                    "%s",
                    "%s"
                  ],
                  "files": [
                    "%s",
                    "%s"
                  ]
                }
                """.formatted(
                        id, first, second, shop.script(id), shop.db().resolve("migration/postgresql/V" + id + ".sql")));
    }

    @Test
    void undo() {
        String url = Shop.database();
        shop.deploy(url);
        assertThat(shop.run("undo", "--print", "--json", "--url", url))
                .isEqualTo(new Result(0, """
                {
                  "id": "%s",
                  "sql": "-- Deletes the values of column email of Author.\\n-- Only if this finds a row: select 1 from Author where email is not null\\nalter table Author drop column email;\\n"
                }
                """.formatted(second), ""));
        assertThat(shop.run("undo", "--json", "--url", url)).isEqualTo(new Result(0, """
                {
                  "undone": "%s"
                }
                """.formatted(second), ""));
    }

    @Test
    void a_failure() {
        assertThat(shop.run("squash", "--json", second, first))
                .isEqualTo(new Result(1, """
                {
                  "error": "%s does not build on %s, so there is no range to squash."
                }
                """.formatted(first, second), ""));
    }

    @Test
    void several_histories_are_listed_one_by_one_and_named_where_one_is_meant() throws Exception {
        Files.createDirectories(root.resolve("src/main/java/app/log"));
        Files.writeString(
                root.resolve("src/main/java/app/log/package-info.java"),
                "@dev.cairn.annotation.Database(name = \"log\", dialects = dev.cairn.annotation.Dialect.H2) package"
                        + " app.log;");
        Files.writeString(
                root.resolve("src/main/java/app/log/Line.java"),
                "package app.log; import jakarta.persistence.*; @Entity public class Line { @Id Long id; }");
        assertThat(shop.compile("-Acairn.draft=never")).noneMatch(line -> line.contains("error"));
        String logged;
        try (Stream<Path> lists = Files.list(shop.db().resolve("log/changes"))) {
            logged = lists.map(file -> file.getFileName().toString().replace(".json", ""))
                    .findFirst()
                    .orElseThrow();
        }

        assertThat(shop.run("status").out())
                .isEqualTo("history the unnamed one:\n" + first + "\n" + second + "\nhistory log:\n" + logged + "\n");
        assertThat(shop.run("check", "--json")).isEqualTo(new Result(0, """
                {
                  "histories": [
                    {
                      "database": "",
                      "faults": [],
                      "notes": []
                    },
                    {
                      "database": "log",
                      "faults": [],
                      "notes": []
                    }
                  ]
                }
                """, ""));
        assertThat(shop.run("status", "--database", "log").out()).isEqualTo(logged + "\n");
        String url = Shop.database();
        shop.deploy(url);
        assertThat(shop.run("status", "--url", url).out())
                .contains("applied     " + second, "pending     " + logged)
                .doesNotContain("unknown");
        assertThat(shop.run("undo", "--url", url))
                .isEqualTo(new Result(
                        1,
                        "",
                        "there are 2 histories: the unnamed one, log. Name one with --database (\"\" for the unnamed"
                                + " one).\n"));
        assertThat(shop.run("undo", "--database", "", "--url", url).exit()).isZero();
    }
}
