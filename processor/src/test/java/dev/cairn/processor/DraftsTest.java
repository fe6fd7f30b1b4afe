package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.processor.Project.Build;
import dev.cairn.schema.manifest.ManifestFormat;
import dev.cairn.testing.Git;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newest migration, as long as git has not committed it. */
class DraftsTest {

    private static final String DB = "src/main/resources/db";
    private static final String AUTHOR = "20261121093000__create_author";
    private static final String EMAIL = "20261122100000__add_email_to_author";

    @TempDir
    Path root;

    private Project project;
    private Git git;

    @BeforeEach
    void a_committed_author() {
        Git.unavailable().ifPresent(System.out::println);
        assumeTrue(Git.unavailable().isEmpty(), "needs git");
        project = new Project(root).entity("Author", "String name;").file(".gitignore", "target/\n");
        git = new Git(root).init();
        project.compile();
        git.commit("author");
        project.now("2026-11-22T10:00:00Z");
    }

    /** An uncommitted migration on top of the committed one. */
    private Build draft() {
        return project.entity("Author", "String name;", "String email;").compile();
    }

    private List<String> migrations() {
        return project.list(DB + "/changes").stream()
                .map(name -> name.replace(".json", ""))
                .toList();
    }

    private String sql(String id) {
        return project.read(DB + "/migration/h2/V" + id + ".sql")
                .lines()
                .skip(3)
                .reduce("", (a, b) -> a + b + "\n");
    }

    @Test
    void ten_saves_leave_one_clean_migration() {
        draft();
        project.now("2026-11-23T10:00:00Z");
        for (int length = 100; length < 110; length++) {
            Build build = project.entity(
                            "Author", "String name;", "@Column(length = %d) String email;".formatted(length))
                    .compile();
            assertThat(build.errors()).isEmpty();
            assertThat(build.warnings()).isEmpty();
            assertThat(build.notes()).containsExactly("rewrote migration " + EMAIL + " in " + root.resolve(DB) + ".");
        }
        assertThat(migrations()).containsExactly(AUTHOR, EMAIL);
        assertThat(sql(EMAIL)).isEqualTo("alter table Author add column email varchar(109);\n");
        assertThat(project.list("target/classes/db/migration/h2"))
                .containsExactly("V" + AUTHOR + ".sql", "V" + EMAIL + ".sql");
        assertThat(project.read("target/classes/db/migration/h2/V" + EMAIL + ".sql"))
                .isEqualTo(project.read(DB + "/migration/h2/V" + EMAIL + ".sql"));
    }

    @Test
    void a_build_without_a_change_touches_nothing() {
        draft();
        var before = project.state("src");
        assertThat(project.now("2026-11-23T10:00:00Z").compile().notes()).isEmpty();
        assertThat(project.state("src")).isEqualTo(before);
    }

    @Test
    void a_change_that_is_taken_back_leaves_none() {
        var before = project.state("src/main/resources").keySet();
        String snapshot = project.read(DB + "/schema.json");
        draft();
        Build build = project.entity("Author", "String name;").compile();
        assertThat(build.notes())
                .containsExactly("removed migration " + EMAIL + " from " + root.resolve(DB)
                        + ": what it changed was taken back.");
        assertThat(project.state("src/main/resources").keySet()).isEqualTo(before);
        assertThat(project.read(DB + "/schema.json")).isEqualTo(snapshot);
        assertThat(project.list("target/classes/db/changes")).containsExactly(AUTHOR + ".json");
        assertThat(git.run("status", "--porcelain")).isEmpty();
    }

    @Test
    void a_column_that_is_renamed_while_it_is_a_draft_is_simply_another_new_one() {
        project.entity("Author", "String name;", "String emial;").compile();
        Build build = draft();
        assertThat(build.errors())
                .as("no drop and no rename: the committed state never had it")
                .isEmpty();
        assertThat(migrations()).containsExactly(AUTHOR, "20261122100000__add_emial_to_author");
        assertThat(sql("20261122100000__add_emial_to_author"))
                .isEqualTo("alter table Author add column email varchar(255);\n");
    }

    @Test
    void the_option_renames_it_and_keeps_its_moment() {
        draft();
        Build build = project.now("2026-11-23T10:00:00Z").compile("-Acairn.name=contact");
        assertThat(build.notes())
                .containsExactly("wrote migration 20261122100000__contact to " + root.resolve(DB) + " in the place of "
                        + EMAIL + ".");
        assertThat(project.list(DB))
                .containsExactly(
                        "changes/" + AUTHOR + ".json",
                        "changes/20261122100000__contact.json",
                        "migration/h2/V" + AUTHOR + ".sql",
                        "migration/h2/V20261122100000__contact.sql",
                        "schema.json",
                        "schema.md");
        var before = project.state("src");
        assertThat(project.compile("-Acairn.name=contact").notes()).isEmpty();
        assertThat(project.state("src")).isEqualTo(before);
    }

    @Test
    void a_committed_one_is_never_touched() {
        draft();
        git.commit("email");
        project.entity("Author", "String name;", "String email;", "String phone;")
                .now("2026-11-23T10:00:00Z")
                .compile("-Acairn.name=phone");
        assertThat(migrations()).containsExactly(AUTHOR, EMAIL, "20261123100000__phone");
        project.entity("Author", "String name;").compile("-Acairn.name=phone");
        assertThat(migrations()).containsExactly(AUTHOR, EMAIL, "20261123100000__phone");
        assertThat(sql("20261123100000__phone")).contains("drop column email").doesNotContain("phone");
        assertThat(git.run("status", "--porcelain", DB + "/changes/" + EMAIL + ".json"))
                .isEmpty();
        assertThat(project.compile("-Acairn.name=another").errors()).isEmpty();
        assertThat(migrations()).containsExactly(AUTHOR, EMAIL, "20261123100000__another");
    }

    @Test
    void another_name_does_not_touch_a_committed_one() {
        var before = project.state("src");
        assertThat(project.compile("-Acairn.name=another").notes()).isEmpty();
        assertThat(project.state("src")).isEqualTo(before);
    }

    @Test
    void staged_is_not_committed() {
        draft();
        git.run("add", "-A");
        project.entity("Author", "String name;", "String email;", "String phone;")
                .compile();
        assertThat(migrations()).containsExactly(AUTHOR, EMAIL);
        assertThat(sql(EMAIL)).contains("email", "phone");
    }

    @Test
    void what_was_edited_by_hand_is_frozen() {
        draft();
        String file = DB + "/migration/h2/V" + EMAIL + ".sql";
        project.file(file, project.read(file) + "-- mine\n");
        String edited = project.read(file);
        Build build = project.entity("Author", "String name;", "String email;", "String phone;")
                .now("2026-11-23T10:00:00Z")
                .compile();
        assertThat(migrations()).containsExactly(AUTHOR, EMAIL, "20261123100000__add_phone_to_author");
        assertThat(project.read(file)).isEqualTo(edited);
        assertThat(build.notes())
                .contains("HX101: db/migration/h2/V" + EMAIL + ".sql was edited by hand. It stays as it is.");
    }

    @Test
    void what_git_ignores_is_frozen() {
        project.file(".gitignore", "target/\n" + DB + "/changes/\n");
        draft();
        project.entity("Author", "String name;", "String email;", "String phone;")
                .now("2026-11-23T10:00:00Z")
                .compile();
        assertThat(migrations()).containsExactly(AUTHOR, EMAIL, "20261123100000__add_phone_to_author");
    }

    @Test
    void with_an_unborn_head_the_newest_is_a_draft() throws IOException {
        Project fresh = new Project(Files.createDirectories(root.resolve("fresh"))).entity("Author", "String name;");
        new Git(root.resolve("fresh")).init();
        fresh.compile();
        fresh.entity("Author", "String name;", "String email;").compile();
        assertThat(fresh.list(DB + "/changes")).containsExactly(AUTHOR + ".json");
        assertThat(fresh.read(DB + "/migration/h2/V" + AUTHOR + ".sql"))
                .contains("email")
                .contains("create table");
    }

    @Test
    void outside_a_work_tree_everything_is_frozen(@TempDir Path outside) {
        Project plain = new Project(outside).entity("Author", "String name;");
        plain.compile();
        plain.entity("Author", "String name;", "String email;")
                .now("2026-11-22T10:00:00Z")
                .compile();
        assertThat(plain.list(DB + "/changes")).containsExactly(AUTHOR + ".json", EMAIL + ".json");
    }

    @Test
    void where_git_cannot_answer_everything_is_frozen_and_a_note_says_why() {
        draft();
        project.delete(".git").file(".git/HEAD", "nonsense\n");
        Build build = project.entity("Author", "String name;", "String email;", "String phone;")
                .now("2026-11-23T10:00:00Z")
                .compile();
        assertThat(migrations()).containsExactly(AUTHOR, EMAIL, "20261123100000__add_phone_to_author");
        assertThat(build.notes())
                .anySatisfy(note -> assertThat(note)
                        .startsWith("git could not be asked whether the newest migration is a draft (fatal: not a git"
                                + " repository")
                        .endsWith("): it counts as frozen."));
    }

    @Test
    void without_drift_git_is_not_asked() {
        draft();
        project.delete(".git").file(".git/HEAD", "nonsense\n");
        assertThat(project.compile().notes()).isEmpty();
        assertThat(project.compileClean("-Acairn.mode=check").notes()).isEmpty();
    }

    @Test
    void the_repository_may_begin_above_the_module_and_be_a_worktree() throws IOException {
        Path tree = root.resolve("shop");
        Project module = new Project(Files.createDirectories(tree.resolve("app"))).entity("Author", "String name;");
        Git shop = new Git(tree).init();
        module.compile();
        shop.commit("author");
        shop.run(
                "worktree", "add", "-q", "-b", "feature", root.resolve("linked").toString());
        Project linked = new Project(root.resolve("linked/app"));
        linked.now("2026-11-22T10:00:00Z");
        linked.entity("Author", "String name;", "String email;").compile();
        linked.entity("Author", "String name;", "String phone;").compile();
        assertThat(linked.list(DB + "/changes")).containsExactly(AUTHOR + ".json", EMAIL + ".json");
        assertThat(linked.read(DB + "/migration/h2/V" + EMAIL + ".sql"))
                .contains("phone")
                .doesNotContain("add column email");
        new Git(root.resolve("linked")).commit("phone").run("checkout", "-q", "--detach");
        linked.now("2026-11-23T10:00:00Z")
                .entity("Author", "String name;", "String phone;", "String fax;")
                .compile();
        assertThat(linked.list(DB + "/changes"))
                .as("a detached head has a history like any other")
                .hasSize(3);
    }

    @Test
    void a_submodule_has_a_head_of_its_own() {
        git.run("clone", "-q", root.toString(), root.resolve("super/origin").toString());
        Git above = new Git(root.resolve("super")).init();
        above.run("-c", "protocol.file.allow=always", "submodule", "add", "-q", root.toString(), "part");
        above.run("commit", "-q", "-m", "part");
        Project part = new Project(root.resolve("super/part"));
        part.now("2026-11-22T10:00:00Z");
        part.entity("Author", "String name;", "String email;").compile();
        part.entity("Author", "String name;", "String phone;").compile();
        assertThat(part.list(DB + "/changes")).containsExactly(AUTHOR + ".json", EMAIL + ".json");
    }

    @Test
    void a_shallow_clone_knows_what_is_committed() {
        draft();
        git.commit("email");
        git.run(
                "clone",
                "-q",
                "--depth",
                "1",
                root.toUri().toString(),
                root.resolve("shallow").toString());
        Project shallow = new Project(root.resolve("shallow")).now("2026-11-23T10:00:00Z");
        shallow.entity("Author", "String name;", "String phone;").compile("-Acairn.name=one", "-Acairn.hazards=*:off");
        assertThat(shallow.list(DB + "/changes")).hasSize(2);
        shallow.source("Author", """
                package app; import dev.cairn.annotation.*; import jakarta.persistence.*;
                @Entity @Dropped("email") public class Author { @Id Long id; String name; String phone; }
                """).compile("-Acairn.name=one");
        shallow.entity("Author", "String name;", "String email;", "String fax;").compile("-Acairn.name=one");
        assertThat(shallow.list(DB + "/changes"))
                .containsExactly(AUTHOR + ".json", EMAIL + ".json", "20261123100000__one.json");
    }

    @Test
    void a_draft_whose_snapshot_is_in_conflict_is_rewritten_as_well() {
        draft();
        String snapshot = project.read(DB + "/schema.json");
        project.file(DB + "/schema.json", "<<<<<<< HEAD\n" + snapshot + "=======\n" + snapshot + ">>>>>>> main\n");
        Build build = project.entity("Author", "String name;", "String email;", "String phone;")
                .compile();
        assertThat(build.notes())
                .anySatisfy(note -> assertThat(note).contains("a merge left it in conflict"))
                .contains("rewrote migration " + EMAIL + " in " + root.resolve(DB) + ".");
        assertThat(project.read(DB + "/schema.json")).doesNotContain("<<<<").contains("phone");
    }

    @Test
    void the_options_say_always_or_never(@TempDir Path outside) {
        Project plain = new Project(outside).entity("Author", "String name;");
        plain.compile();
        plain.entity("Author", "String name;", "String email;").compile("-Acairn.draft=always");
        assertThat(plain.list(DB + "/changes")).containsExactly(AUTHOR + ".json");
        draft();
        project.entity("Author", "String name;", "String email;", "String phone;")
                .now("2026-11-23T10:00:00Z")
                .compile("-Acairn.draft=never");
        assertThat(migrations()).containsExactly(AUTHOR, EMAIL, "20261123100000__add_phone_to_author");
    }

    @Test
    void values_for_existing_rows_are_taken_up_though_the_schema_stays() {
        Build first = project.entity("Author", "String name;", "@Column(nullable = false) String email;")
                .compile();
        assertThat(first.warnings()).anySatisfy(warning -> assertThat(warning).startsWith("DF101"));
        project.entity("Author", "String name;", "@Column(nullable = false) @Backfill(\"'none'\") String email;")
                .compile();
        assertThat(migrations()).containsExactly(AUTHOR, EMAIL);
        assertThat(sql(EMAIL)).contains("update Author set email = 'none'");
    }

    @Test
    void a_drop_becomes_a_rename_when_the_hint_is_written_and_stays_one_when_it_goes() {
        Build first = project.entity("Author", "int fullName;").compile();
        assertThat(first.errors()).isEmpty();
        assertThat(sql(migrations().get(1))).contains("drop column name");
        project.entity("Author", "@RenamedFrom(\"name\") String fullName;").compile();
        assertThat(sql(migrations().get(1)))
                .contains("rename column name to fullName")
                .doesNotContain("drop");
        project.entity("Author", "String fullName;").compile();
        assertThat(migrations()).hasSize(2);
        assertThat(sql(migrations().get(1)))
                .contains("rename column name to fullName")
                .doesNotContain("drop");
        assertThat(project.entity("Author", "String penName;", "String fullName;")
                        .compile()
                        .errors())
                .isEmpty();
        assertThat(sql(migrations().get(1))).contains("rename column name to fullName", "add column penName");
        project.entity("Author", "@RenamedFrom(\"fullName\") String title;").compile();
        assertThat(sql(migrations().get(1)))
                .as("a hint may name what only the draft called so")
                .contains("rename column name to title")
                .doesNotContain("drop");
    }

    /** A hierarchy whose discriminator has no check, so that the schema does not tell of its classes. */
    private void forced(String... subclasses) {
        project.entity("Author", "String name;");
        String author = project.read("src/main/java/app/Author.java");
        String forced = "@org.hibernate.annotations.DiscriminatorOptions(force = true) ";
        project.source("Author", author.replace("@Entity", forced + "@Entity"));
        for (String subclass : subclasses) {
            project.source(subclass, subclass(subclass));
        }
    }

    private static String subclass(String name) {
        return "package app; @jakarta.persistence.Entity public class " + name + " extends Author { }";
    }

    private static String renamed(String name, String old) {
        return subclass(name).replace("@jakarta", "@dev.cairn.annotation.RenamedFrom(\"" + old + "\") @jakarta");
    }

    @Test
    void a_nested_subclass_that_went_is_called_as_in_sources() {
        forced("Essayist");
        project.source(
                "Guild",
                "package app; public class Guild {"
                        + " @jakarta.persistence.Entity public static class Poet extends Author { } }");
        project.compile();
        git.commit("essayists and poets");
        project.deleteSource("Guild");

        assertThat(project.now("2026-11-23T10:00:00Z").compileClean().notes())
                .anyMatch(note -> note.startsWith("class app.Guild.Poet is gone, and rows that have 'Poet' in"));
    }

    @Test
    void a_renamed_subclass_stays_one_when_the_hint_goes_though_the_schema_does_not_tell() {
        forced("Essayist");
        project.compile();
        git.commit("essayists");
        List<String> committed = migrations();
        String move = "update Author set DTYPE = case DTYPE when 'Essayist' then 'Critic' else DTYPE end";
        project.now("2026-11-23T10:00:00Z");
        project.deleteSource("Essayist").source("Critic", renamed("Critic", "Essayist"));

        assertThat(project.compileClean().errors()).isEmpty();
        assertThat(migrations()).hasSize(committed.size() + 1);
        assertThat(sql(migrations().get(2))).contains(move);

        project.source("Critic", subclass("Critic"));
        Build without = project.compileClean();
        assertThat(without.errors()).isEmpty();
        assertThat(without.notes()).noneMatch(note -> note.contains("is gone"));
        assertThat(migrations()).hasSize(committed.size() + 1);
        assertThat(sql(migrations().get(2))).contains(move);

        project.deleteSource("Critic").source("Essayist", subclass("Essayist"));
        assertThat(project.compileClean().errors()).isEmpty();
        assertThat(migrations()).isEqualTo(committed);
        assertThat(git.run("status", "--porcelain")).isEmpty();
    }

    @Test
    void a_draft_that_renames_a_table_and_a_subclass_in_it_keeps_both_when_the_hint_goes() {
        forced("Essayist");
        project.compile();
        git.commit("essayists");
        String author = project.read("src/main/java/app/Author.java");
        project.source("Author", author.replace("@Entity", "@Table(name = \"Writer\") @Entity"));
        project.now("2026-11-23T10:00:00Z").deleteSource("Essayist");
        for (String critic : List.of(renamed("Critic", "Essayist"), subclass("Critic"))) {
            assertThat(project.source("Critic", critic).compileClean().errors()).isEmpty();
            assertThat(migrations()).hasSize(3);
            assertThat(sql(migrations().get(2)))
                    .contains("update Writer set DTYPE = case DTYPE when 'Essayist' then 'Critic' else DTYPE end");
        }
    }

    @Test
    void a_subclass_that_came_without_a_migration_is_renamed_by_a_draft_as_well() {
        forced("Essayist");
        project.compile();
        project.source("Poet", subclass("Poet")).compile();
        git.commit("essayists and poets");
        assertThat(migrations()).hasSize(2);
        project.now("2026-11-23T10:00:00Z");
        project.deleteSource("Poet").source("Bard", renamed("Bard", "Poet"));

        for (String hint : List.of("said", "said again", "gone")) {
            if (hint.equals("gone")) {
                project.source("Bard", subclass("Bard"));
            }
            assertThat(project.compileClean().errors()).isEmpty();
            assertThat(migrations()).hasSize(3);
            assertThat(sql(migrations().get(2)))
                    .as(hint)
                    .contains("update Author set DTYPE = case DTYPE when 'Poet' then 'Bard' else DTYPE end");
        }
    }

    @Test
    void a_subclass_that_went_without_a_migration_is_said_once_and_asked_for_no_more() {
        forced("Essayist", "Poet");
        project.compile();
        git.commit("essayists and poets");
        project.deleteSource("Poet");
        Build build = project.now("2026-11-23T10:00:00Z").compileClean();
        assertThat(build.notes())
                .contains(
                        "class app.Poet is gone, and rows that have 'Poet' in column DTYPE of Author stay: no class reads"
                                + " them. Delete them in a migration of your own (cairn new), or, if another class was Poet, take"
                                + " this back and write @RenamedFrom(\"Poet\") on it.");
        git.commit("no poets");

        project.source("Critic", subclass("Critic").replace("{ }", "{ String paper; }"));
        for (int i = 0; i < 2; i++) {
            Build draft = project.compileClean();
            assertThat(draft.errors()).isEmpty();
            assertThat(draft.notes()).noneMatch(note -> note.contains("Poet"));
            project.source("Critic", subclass("Critic").replace("{ }", "{ String journal; }"));
        }
        assertThat(migrations()).hasSize(3);
    }

    @Test
    void check_mode_says_that_a_draft_would_change_and_leaves_it() {
        draft();
        var before = project.state("src/main/resources");
        Build build = project.entity("Author", "String name;", "String phone;").compile("-Acairn.mode=check");
        assertThat(build.errors())
                .containsExactly("HX107: the entities and the committed files disagree: " + EMAIL
                        + " would be written anew (in " + root.resolve(DB)
                        + "). Compile once without -Acairn.mode=check and commit what was written.");
        assertThat(project.state("src/main/resources")).isEqualTo(before);
    }

    @Test
    void the_class_path_is_told_which_one_may_still_change() {
        draft();
        assertThat(draftInManifest()).isEqualTo(EMAIL);
        project.compile();
        assertThat(draftInManifest()).as("without a change").isEqualTo(EMAIL);
        git.commit("email");
        project.compileClean();
        assertThat(draftInManifest()).as("a clean build of what is committed").isEqualTo("null");
    }

    private String draftInManifest() {
        return String.valueOf(ManifestFormat.read(project.read("target/classes/META-INF/cairn/default.json"))
                .draft());
    }
}
