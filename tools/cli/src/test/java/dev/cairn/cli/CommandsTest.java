package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.cli.Shop.Result;
import dev.cairn.testing.Git;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    @TempDir
    Path root;

    private Shop shop;

    @BeforeEach
    void two_migrations() throws Exception {
        shop = new Shop(root).entity("Author", "String name;");
        shop.compile();
        shop.entity("Author", "String name;", "String email;").compile("-Acairn.draft=never");
        assertThat(shop.migrations()).hasSize(2);
    }

    private String first() throws Exception {
        return shop.migrations().get(0);
    }

    private String second() throws Exception {
        return shop.migrations().get(1);
    }

    @Test
    void status_lists_the_projects_migrations_and_their_states_in_a_database() throws Exception {
        assertThat(shop.run("status")).isEqualTo(new Result(0, first() + "\n" + second() + "\n", ""));

        String url = Shop.database();
        assertThat(shop.run("status", "--url", url))
                .isEqualTo(new Result(
                        1,
                        "pending     " + first() + "\npending     " + second() + "\nThe database is not up to date.\n",
                        ""));
        shop.deploy(url);
        assertThat(shop.run("status", "--url", url, "--json"))
                .isEqualTo(new Result(0, """
                        {
                          "migrations": [
                            {"id": "%s", "state": "applied"},
                            {"id": "%s", "state": "applied"}
                          ],
                          "upToDate": true
                        }
                        """.formatted(first(), second()), ""));
    }

    @Test
    void status_tells_drafts() throws Exception {
        Git.unavailable().ifPresent(System.out::println);
        assumeTrue(Git.unavailable().isEmpty(), "needs git");
        Git git = new Git(root).init();
        git.run("add", "src/main/resources/db/changes/" + first() + ".json");
        git.run("commit", "-q", "-m", "first");
        assertThat(shop.run("status").out()).isEqualTo(first() + "\n" + second() + "  draft\n");
    }

    @Test
    void check_finds_what_does_not_belong_together() throws Exception {
        assertThat(shop.run("check")).isEqualTo(new Result(0, "2 migrations, nothing wrong.\n", ""));

        Files.delete(shop.script(first()));
        Files.delete(shop.db().resolve("schema.md"));
        assertThat(shop.run("check")).isEqualTo(new Result(1, """
                        HX107: db/migration/h2/V%s.sql is missing. Restore it from version control, or compile: it is rendered again.
                        HX107: db/schema.md is missing or out of date. Compile: it is written again.
                        """.formatted(first()), ""));
        String first = first();
        Files.delete(shop.db().resolve("changes/" + first + ".json"));
        assertThat(shop.run("check", "--json").out())
                .contains("\"code\": \"FS108\"", "continues migration " + first, "\"code\": \"FS107\"");
    }

    @Test
    void new_writes_an_empty_migration_for_sql_by_hand() throws Exception {
        Result result = shop.run("new", "Fill the e-mails");
        String id = "20300102030405__fill_the_e_mails";
        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .isEqualTo("wrote " + shop.script(id) + "\nwrote "
                        + shop.db().resolve("migration/postgresql/V" + id + ".sql")
                        + "\nWrite its statements there. It changes no table of the snapshot: entities do that.\n");
        assertThat(Files.readString(shop.script(id))).endsWith("""
                        -- part 1 of 1, not transactional

                        -- Write the statements for h2 below, each with a semicolon at its end.
                        """);
        assertThat(shop.run("check").out()).isEqualTo("3 migrations, nothing wrong.\n");
        assertThat(shop.compile()).isEmpty();

        String url = Shop.database();
        Files.writeString(
                shop.script(id),
                Files.readString(shop.script(id)) + "insert into Author (id, email) values (1, 'a@example.com');\n");
        shop.deploy(url);
        assertThat(Shop.column(url, "select email from Author")).containsExactly("a@example.com");
        assertThat(shop.run("check"))
                .isEqualTo(new Result(
                        0,
                        "HX101 note: db/migration/h2/V" + id
                                + ".sql was edited by hand.\n3 migrations, nothing wrong.\n",
                        ""));
        assertThat(shop.compile())
                .containsExactly("HX101: db/migration/h2/V" + id + ".sql was edited by hand. It stays as it is.");
        assertThat(shop.run("undo", "--url", url).err())
                .isEqualTo(
                        "MG113: nobody knows how to take " + id + " back: it was edited by hand, or was in the database"
                                + " before Cairn. Write a migration that takes it back (cairn new).\n");
    }

    @Test
    void undo_prints_or_takes_back_and_does_not_lose_data_unasked() throws Exception {
        String url = Shop.database();
        assertThat(shop.run("undo", "--url", url))
                .isEqualTo(new Result(
                        1, "", "no migration is applied to this database, so there is nothing to take back.\n"));
        shop.deploy(url);
        assertThat(shop.run("undo", "--print", "--url", url)).isEqualTo(new Result(0, """
                        -- Deletes the values of column email of Author.
                        -- Only if this finds a row: select 1 from Author where email is not null
                        alter table Author drop column email;
                        """, ""));
        Shop.sql(url, "insert into Author (id, email) values (1, 'a@example.com')");
        assertThat(shop.run("undo", "--url", url))
                .isEqualTo(new Result(
                        1,
                        "",
                        "MG113: taking back " + second()
                                + " would lose the values of column email of Author. Nothing was"
                                + " done. If that may go, say --lose-data.\n"));
        assertThat(shop.run("undo", second(), "--lose-data", "--json", "--url", url))
                .isEqualTo(new Result(0, "{\n  \"undone\": \"" + second() + "\"\n}\n", ""));
        assertThat(shop.run("status", "--url", url).exit()).isEqualTo(1);
    }

    @Test
    void merge_keeps_the_names_that_the_withdrawn_side_gave_though_the_hints_are_gone() throws Exception {
        String left = second();
        Files.move(shop.db().resolve("changes/" + left + ".json"), root.resolve("set-aside"));
        Files.delete(shop.db().resolve("migration/postgresql/V" + left + ".sql"));
        Files.delete(shop.script(left));
        shop.entity("Author", "@RenamedFrom(\"name\") String fullName;", "@Column(length = 80) String email;")
                .compile("-Acairn.name=full_name", "-Acairn.draft=never");
        String right = shop.migrations().get(1);
        Files.move(root.resolve("set-aside"), shop.db().resolve("changes/" + left + ".json"));

        Result dry = shop.run("merge", "--withdraw", right, "--dry-run", "--json");
        String kept = dry.out().replaceFirst("(?s).*\"wouldWrite\": \"([^\"]*)\".*", "$1");
        assertThat(kept).endsWith("__rename_name_to_full_name_in_author");
        assertThat(dry.out()).isEqualTo("""
                {
                  "wouldWithdraw": [
                    "%s"
                  ],
                  "wouldWrite": "%s"
                }
                """.formatted(right, kept));
        assertThat(shop.run("merge", "--withdraw", right).out())
                .startsWith("withdrew " + right + "\nwrote " + kept
                        + ", which keeps the names that it gave: column name of Author is fullName.\n");
        assertThat(shop.migrations()).containsExactly(first(), left, kept);

        shop.entity("Author", "String fullName;", "String email;");
        assertThat(shop.compile()).noneMatch(line -> line.contains("DL104"));
        assertThat(shop.run("check").exit()).isZero();
        assertThat(shop.migrations()).containsExactly(first(), left, kept);
    }

    @Test
    void merge_keeps_renamed_constants_and_rows_keep_their_meaning() throws Exception {
        String url = Shop.database();
        genres("POEM");
        shop.entity("Book", "@Enumerated(EnumType.STRING) Genre genre;").compile("-Acairn.draft=never");
        List<String> start = shop.migrations();
        shop.deploy(url);
        Shop.sql(url, "insert into Book (id, genre) values (1, 'POEM')");
        genres("@RenamedFrom(\"POEM\") VERSE");
        shop.compile("-Acairn.draft=never", "-Acairn.name=verse");
        String left = shop.migrations().get(start.size());
        Path aside = Files.createDirectories(root.resolve("aside"));
        move(left, shop.db(), aside);
        genres("POEM, ESSAY");
        shop.compile("-Acairn.draft=never", "-Acairn.name=essay");
        move(left, aside, shop.db());
        assertThat(shop.run("check").out()).contains("HX104").contains("Both touch column genre of table book.");

        Shop.Result merged = shop.run("merge", "--withdraw", left);

        String kept = shop.migrations().get(start.size() + 1);
        assertThat(merged.out())
                .startsWith("withdrew " + left + "\nwrote " + kept
                        + ", which keeps the names that it gave: constant POEM in genre of Book is VERSE.\n");
        genres("VERSE, ESSAY");
        assertThat(shop.compile()).noneMatch(line -> line.contains("EN107"));
        assertThat(shop.migrations()).hasSize(start.size() + 2);
        assertThat(shop.run("check").exit()).isZero();
        shop.deploy(url);
        assertThat(Shop.column(url, "select genre from Book")).containsExactly("VERSE");
        Shop.sql(url, "insert into Book (id, genre) values (2, 'ESSAY')");
    }

    private void genres(String constants) throws IOException {
        Files.writeString(
                root.resolve("src/main/java/app/Genre.java"),
                "package app; import dev.cairn.annotation.*; public enum Genre { " + constants + " }");
    }

    /** Takes a migration to another folder, as another branch would not have it. */
    private static void move(String id, Path from, Path to) throws IOException {
        for (String file : List.of(
                "changes/" + id + ".json", "migration/h2/V" + id + ".sql", "migration/postgresql/V" + id + ".sql")) {
            Files.createDirectories(to.resolve(file).getParent());
            Files.move(from.resolve(file), to.resolve(file));
        }
    }

    @Test
    void merge_withdraws_the_later_side_of_a_clash() throws Exception {
        assertThat(shop.run("merge")).isEqualTo(new Result(0, "There is nothing to do.\n", ""));
        String left = second();
        Files.move(shop.db().resolve("changes/" + left + ".json"), root.resolve("set-aside"));
        Files.delete(shop.db().resolve("migration/postgresql/V" + left + ".sql"));
        Files.delete(shop.script(left));
        shop.entity("Author", "String name;", "@Column(length = 80) String email;")
                .compile("-Acairn.name=short_email", "-Acairn.draft=never");
        String right = shop.migrations().get(1);
        Files.move(root.resolve("set-aside"), shop.db().resolve("changes/" + left + ".json"));
        assertThat(shop.run("check").out()).contains("HX104: The history forks after migration " + first());

        String later = left.compareTo(right) > 0 ? left : right;
        String next =
                "Compile next: what the entities say beyond the other side is written anew. A database that ran it"
                        + " needs cairn undo first.\n";
        assertThat(shop.run("merge", "--dry-run").out()).isEqualTo("would withdraw " + later + "\n" + next);
        assertThat(shop.run("merge", "--withdraw", first()).err())
                .startsWith("no side of a fork ends with " + first() + ". The sides end with ");
        assertThat(shop.run("merge").out()).isEqualTo("withdrew " + later + "\n" + next);
        assertThat(shop.migrations()).hasSize(2).doesNotContain(later);
        shop.compile();
        assertThat(shop.run("check").exit()).isZero();
    }

    @Test
    void squash_makes_one_of_a_range_and_databases_past_it_do_not_run_it() throws Exception {
        String past = Shop.database();
        String within = Shop.database();
        shop.deploy(past);
        shop.entity("Author", "String name;", "String email;", "String phone;").compile("-Acairn.draft=never");
        shop.deploy(within);
        shop.entity("Author", "String name;", "@RenamedFrom(\"phone\") String fax;")
                .compile("-Acairn.draft=never");
        shop.deploy(past);
        List<String> ids = shop.migrations();
        shop.entity("Author", "String name;", "String fax;", "String note;").compile("-Acairn.draft=never");
        String after = shop.migrations().get(4);
        String snapshot = Files.readString(shop.db().resolve("schema.json"));

        Result result = shop.run("squash", ids.get(1), ids.get(3), "--name", "contact");

        String squashed = ids.get(3).substring(0, 14) + "__contact";
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(shop.migrations()).containsExactly(first(), squashed, after);
        assertThat(Files.readString(shop.script(squashed)).lines().skip(3))
                .containsExactly("alter table Author add column fax varchar(255);");
        assertThat(Files.readString(shop.db().resolve("schema.json"))).isEqualTo(snapshot);
        assertThat(shop.run("check").out()).isEqualTo("3 migrations, nothing wrong.\n");
        assertThat(shop.compile()).isEmpty();

        String fresh = Shop.database();
        shop.deploy(fresh);
        shop.deploy(past);
        String columns = "select column_name from information_schema.columns where table_name = 'AUTHOR' order by 1";
        assertThat(Shop.column(past, columns))
                .isEqualTo(Shop.column(fresh, columns))
                .hasSize(4);
        assertThat(shop.run("status", "--url", past).exit()).isZero();
        assertThatThrownBy(() -> shop.deploy(within))
                .hasMessage("HX102: the database has " + ids.get(2) + ", one of those that " + squashed
                        + " was squashed from, but not all of them. Deploy the version from before the squash, then this"
                        + " one.");

        assertThat(shop.run("squash", first(), after).exit())
                .as("squashed once more")
                .isZero();
        assertThat(shop.migrations()).hasSize(1);
        shop.deploy(past);
        shop.deploy(fresh);
        assertThat(shop.run("status", "--url", past).exit()).isZero();
        assertThat(shop.compile()).isEmpty();
    }

    @Test
    void what_makes_no_sense_is_told_without_a_stack_trace() throws Exception {
        assertThat(shop.run("undo").exit()).isEqualTo(2);
        assertThat(shop.run("undo").err()).startsWith("Name the database with --url.");
        assertThat(Shop.runPlain("stauts").exit()).isEqualTo(2);
        assertThat(Shop.runPlain("stauts").err()).contains("Did you mean: cairn status");
        assertThat(shop.run("squash", "a", "b").exit()).isEqualTo(2);
        assertThat(shop.run("squash", second(), first()).err())
                .isEqualTo(first() + " does not build on " + second() + ", so there is no range to squash.\n");
        assertThat(Shop.runPlain("status", "--dir", root.resolve("none").toString()))
                .isEqualTo(new Result(
                        1,
                        "",
                        "there is no folder " + root.resolve("none")
                                + ". Compile the entities once, or name the project's db folder with --dir.\n"));
        assertThat(Shop.runPlain("--help").out()).contains("status", "check", "merge", "new", "squash", "undo", "130");
    }

    @Test
    void passwords_are_never_printed() throws Exception {
        Result result = shop.run("status", "--url", "jdbc:h2:tcp://127.0.0.1:1/x;PASSWORD=geheim");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out() + result.err()).doesNotContain("geheim").doesNotContain("\tat ");
        assertThat(Passwords.masked("jdbc:postgresql://h/db?user=u&password=geheim&x=1 //u:geheim@h"))
                .isEqualTo("jdbc:postgresql://h/db?user=u&password=***&x=1 //u:***@h");
        Result json = shop.run("status", "--json", "--url", "jdbc:nothing:password=geheim");
        assertThat(json.out()).startsWith("{\n  \"error\": \"MG101").doesNotContain("geheim");
    }
}
