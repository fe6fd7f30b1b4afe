package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A side that renamed a subclass is withdrawn: rows of databases without that side go on with the class. */
class MergedClassesTest {

    private static final String ESSAYIST = "@RenamedFrom(\"Essayist\") ";

    @TempDir
    Path root;

    private final String url = Shop.database();
    private Shop shop;
    private int start;

    @BeforeEach
    void essayists() throws Exception {
        shop = new Shop(root).entity("Author", "String name;");
        source("Author", "public class Author { @Id Long id; String name; }");
        source("Essayist", "public class Essayist extends Author { }");
        shop.compile("-Acairn.draft=never");
        start = shop.migrations().size();
        shop.deploy(url);
        Shop.sql(url, "insert into Author (id, DTYPE) values (1, 'Author'), (2, 'Essayist')");
    }

    private void source(String name, String declaration) throws IOException {
        Files.writeString(
                Files.createDirectories(root.resolve("src/main/java/app")).resolve(name + ".java"),
                "package app; import dev.cairn.annotation.*; import jakarta.persistence.*; @Entity " + declaration);
    }

    private void delete(String name) throws IOException {
        Files.delete(root.resolve("src/main/java/app/" + name + ".java"));
    }

    /** Makes a migration of one branch, and then one of the other; the first one's id. */
    private String branch(String left, Edit edit, String right, Edit other) throws IOException {
        edit.make();
        assertThat(shop.compile("-Acairn.draft=never", "-Acairn.name=" + left))
                .noneMatch(line -> line.contains("error"));
        String id = shop.migrations().get(start);
        Path aside = Files.createDirectories(root.resolve("aside"));
        move(id, shop.db(), aside);
        other.make();
        shop.compile("-Acairn.draft=never", "-Acairn.name=" + right);
        assertThat(shop.migrations()).hasSize(start + 1);
        move(id, aside, shop.db());
        assertThat(shop.run("check").out()).contains("HX104");
        return id;
    }

    private interface Edit {
        void make() throws IOException;
    }

    private static void move(String id, Path from, Path to) throws IOException {
        for (String file : List.of(
                "changes/" + id + ".json", "migration/h2/V" + id + ".sql", "migration/postgresql/V" + id + ".sql")) {
            Files.createDirectories(to.resolve(file).getParent());
            Files.move(from.resolve(file), to.resolve(file));
        }
    }

    private void critic(String hint) throws IOException {
        source("Critic", hint + "public class Critic extends Author { }");
    }

    private void authors(String table) throws IOException {
        source("Author", "@Table(name = \"" + table + "\") public class Author { @Id Long id; String name; }");
    }

    @ParameterizedTest
    @ValueSource(strings = {ESSAYIST, ""})
    void its_rows_keep_the_new_value_though_the_hint_may_be_gone(String hint) throws Exception {
        String left = branch(
                "critic",
                () -> {
                    delete("Essayist");
                    critic(ESSAYIST);
                    authors("Writer");
                },
                "poet",
                () -> {
                    delete("Critic");
                    source("Essayist", "public class Essayist extends Author { }");
                    source("Poet", "public class Poet extends Author { }");
                    authors("Author");
                });

        Shop.Result merged = shop.run("merge", "--withdraw", left);

        assertThat(merged.out()).contains("table Author is Writer, value Essayist in DTYPE of Writer is Critic.");
        delete("Essayist");
        critic(hint);
        authors("Writer");
        assertThat(shop.compile("-Acairn.draft=never")).noneMatch(line -> line.contains("DF107"));
        assertThat(shop.run("check").exit()).isZero();
        shop.deploy(url);
        assertThat(Shop.column(url, "select DTYPE from Writer order by id")).containsExactly("Author", "Critic");
        Shop.sql(url, "insert into Writer (id, DTYPE) values (3, 'Poet')");
    }

    @Test
    void what_the_other_side_renamed_too_goes_on_from_there() throws Exception {
        String left = branch(
                "critic",
                () -> {
                    delete("Essayist");
                    critic(ESSAYIST);
                    authors("Writer");
                },
                "thinker",
                () -> {
                    delete("Critic");
                    source("Thinker", ESSAYIST + "public class Thinker extends Author { }");
                    authors("Author");
                });

        assertThat(shop.run("merge", "--withdraw", left).out())
                .contains("table Author is Writer.")
                .doesNotContain("Critic");

        delete("Thinker");
        critic("@RenamedFrom({\"Essayist\", \"Thinker\"}) ");
        authors("Writer");
        shop.compile("-Acairn.draft=never");
        shop.deploy(url);
        assertThat(Shop.column(url, "select DTYPE from Writer order by id")).containsExactly("Author", "Critic");
    }

    @Test
    void so_do_values_that_are_numbers() throws Exception {
        String numbers = "@DiscriminatorColumn(name = \"kind\", discriminatorType = DiscriminatorType.INTEGER) ";
        source("Author", numbers + "@DiscriminatorValue(\"-1\") public class Author { @Id Long id; String name; }");
        source("Essayist", "@DiscriminatorValue(\"7\") public class Essayist extends Author { }");
        shop.compile("-Acairn.draft=never");
        start = shop.migrations().size();
        String fresh = Shop.database();
        shop.deploy(fresh);
        Shop.sql(fresh, "insert into Author (id, kind) values (1, -1), (2, 7)");
        String left = branch(
                "eight",
                () -> source("Essayist", "@DiscriminatorValue(\"8\") public class Essayist extends Author { }"),
                "nine",
                () -> {
                    source("Essayist", "@DiscriminatorValue(\"7\") public class Essayist extends Author { }");
                    source("Poet", "@DiscriminatorValue(\"9\") public class Poet extends Author { }");
                });

        assertThat(shop.run("merge", "--withdraw", left).out()).contains("value 7 in kind of Author is 8.");

        source("Essayist", "@DiscriminatorValue(\"8\") public class Essayist extends Author { }");
        assertThat(shop.compile("-Acairn.draft=never")).noneMatch(line -> line.contains("DF107"));
        shop.deploy(fresh);
        assertThat(Shop.column(fresh, "select kind from Author order by id")).containsExactly("-1", "8");
        Shop.sql(fresh, "insert into Author (id, kind) values (3, 9)");
    }
}
