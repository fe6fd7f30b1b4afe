package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.processor.Project.Build;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.ChangeListFormat;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.model.EnumConstants;
import dev.cairn.schema.snapshot.SnapshotFormat;
import dev.cairn.testing.Git;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real branches of a real git, each with a migration of its own. */
class BranchesTest {

    private static final String DB = "src/main/resources/db";
    private static final String AUTHOR = "20261121093000__create_author";
    private static final String EMAIL = "20261122100000__add_email_to_author";
    private static final String POST = "20261123100000__create_post";

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
        git.run("branch", "left");
        git.run("branch", "right");
    }

    private void onLeft(String message, String... members) {
        git.run("checkout", "-q", "left");
        project.now("2026-11-22T10:00:00Z").entity("Author", members);
        built(message);
    }

    private void onRight(String message, String entity, String... members) {
        git.run("checkout", "-q", "right");
        project.now("2026-11-23T10:00:00Z").entity(entity, members);
        built(message);
    }

    private void built(String message, String... options) {
        Build build = project.compileClean(options);
        assertThat(build.errors()).isEmpty();
        git.commit(message);
    }

    /** Merges a branch into the one that is checked out. Conflicts in sources are for the test to resolve. */
    private void merge(String branch) {
        git.tryToRun("merge", "-q", "--no-edit", branch);
    }

    private List<String> migrations() {
        return project.list(DB + "/changes").stream()
                .map(name -> name.replace(".json", ""))
                .toList();
    }

    private ChangeList changeList(String id) {
        return ChangeListFormat.read(project.read(DB + "/changes/" + id + ".json"));
    }

    private String sql(String id) {
        return project.read(DB + "/migration/h2/V" + id + ".sql")
                .lines()
                .skip(3)
                .reduce("", (a, b) -> a + b + "\n");
    }

    @Test
    void sides_that_touch_different_objects_merge_by_themselves_and_the_next_migration_joins_them() {
        onLeft("email", "String name;", "String email;");
        onRight("post", "Post", "String title;");
        merge("left");
        Build merged = project.compileClean();
        assertThat(merged.errors()).isEmpty();
        assertThat(merged.notes())
                .contains("HX103: the history forks after migration " + AUTHOR + ": changes/" + EMAIL
                        + ".json on one side, changes/" + POST + ".json on the other. They touch different objects and"
                        + " apply in either order; the next migration joins them.");
        assertThat(migrations()).containsExactly(AUTHOR, EMAIL, POST);
        git.commit("merged");
        var before = project.state("src");
        assertThat(project.compile().errors()).isEmpty();
        assertThat(project.state("src")).isEqualTo(before);
        assertThat(project.compile("-Acairn.mode=check").errors()).isEmpty();

        project.now("2026-11-24T10:00:00Z").entity("Author", "String name;", "String email;", "String phone;");
        built("phone");
        assertThat(changeList("20261124100000__add_phone_to_author").parents())
                .containsExactly(new MigrationId(EMAIL), new MigrationId(POST));
        assertThat(project.compile().notes()).isEmpty();
    }

    @Test
    void merging_left_into_right_and_right_into_left_gives_the_same() {
        onLeft("email", "String name;", "String email;");
        onRight("post", "Post", "String title;");
        git.run("checkout", "-q", "-b", "one", "left");
        merge("right");
        project.compileClean();
        String one = project.read(DB + "/schema.json");
        git.commit("one");
        git.run("checkout", "-q", "-b", "other", "right");
        merge("left");
        project.compileClean();
        assertThat(project.read(DB + "/schema.json")).isEqualTo(one);
    }

    @Test
    void columns_that_two_branches_add_to_one_table_do_not_clash() {
        onLeft("email", "String name;", "String email;");
        onRight("phone", "Author", "String name;", "String phone;");
        merge("left");
        project.entity("Author", "String name;", "String phone;", "String email;");
        Build build = project.compileClean();
        assertThat(build.errors()).isEmpty();
        assertThat(build.notes())
                .anySatisfy(
                        note -> assertThat(note).contains("schema.json could not be read: a merge left it in conflict"))
                .anySatisfy(note -> assertThat(note).startsWith("HX103"));
        assertThat(project.read(DB + "/schema.json")).doesNotContain("<<<");
        assertThat(migrations()).hasSize(3);
    }

    @Test
    void sides_that_clash_are_an_error_with_both_chains_and_the_way_out() {
        onLeft("email", "String name;", "@Column(length = 80) String email;");
        onRight("other email", "Author", "String name;", "@Column(length = 120) String email;");
        merge("left");
        project.entity("Author", "String name;", "@Column(length = 120) String email;");
        var before = project.state("src/main/resources/db/changes");
        String right = "20261123100000__add_email_to_author";
        assertThat(project.compileClean().errors())
                .containsExactly("HX104: The history forks after migration " + AUTHOR + ": changes/" + EMAIL
                        + ".json on one side, changes/" + right
                        + ".json on the other. Both touch column email of table author. Merge the entities as you want"
                        + " them, then compile once with -Acairn.merge=rebase: changes/" + right
                        + ".json is withdrawn, and what the entities say beyond the other side is written anew on top of"
                        + " it. -Acairn.merge=<id> picks the side to withdraw. Where a database ran it, run cairn undo"
                        + " there first.");
        assertThat(project.state("src/main/resources/db/changes")).isEqualTo(before);

        assertThat(project.compile("-Acairn.merge=20261123100000__other").errors())
                .hasSize(2)
                .first()
                .satisfies(error -> assertThat(error)
                        .isEqualTo(
                                "CF106: option cairn.merge is \"20261123100000__other\", but no side of the fork ends"
                                        + " with it. The sides end with " + EMAIL + ", " + right + "."));

        Build rebased = project.now("2026-11-24T10:00:00Z").compile("-Acairn.merge=rebase");
        assertThat(rebased.errors()).isEmpty();
        assertThat(rebased.notes())
                .contains("wrote migration 20261124100000__alter_email_of_author to " + root.resolve(DB)
                        + " in the place of " + right + ".");
        assertThat(migrations()).containsExactly(AUTHOR, EMAIL, "20261124100000__alter_email_of_author");
        assertThat(sql("20261124100000__alter_email_of_author")).contains("varchar(120)");
        assertThat(project.compile().errors()).isEmpty();
    }

    @Test
    void the_side_to_withdraw_can_be_named() {
        onLeft("email", "String name;", "@Column(length = 80) String email;");
        onRight("other email", "Author", "String name;", "@Column(length = 120) String email;");
        merge("left");
        project.entity("Author", "String name;", "@Column(length = 120) String email;");
        Build build = project.compileClean("-Acairn.merge=" + EMAIL);
        assertThat(build.errors()).isEmpty();
        assertThat(migrations()).containsExactly(AUTHOR, "20261123100000__add_email_to_author");
    }

    @Test
    void a_rename_is_carried_over_when_its_side_is_written_anew_though_its_hint_is_gone() {
        onLeft("longer", "@Column(length = 300) String name;");
        git.run("checkout", "-q", "right");
        project.now("2026-11-23T10:00:00Z").entity("Author", "@RenamedFrom(\"name\") String fullName;");
        built("rename");
        project.entity("Author", "String fullName;");
        built("hint removed");
        merge("left");
        project.entity("Author", "@Column(length = 300) String fullName;");
        Build build = project.now("2026-11-24T10:00:00Z").compileClean("-Acairn.merge=rebase");
        assertThat(build.errors()).isEmpty();
        assertThat(migrations()).hasSize(3);
        assertThat(sql(migrations().get(2)))
                .contains("rename column name to fullName")
                .doesNotContain("drop");
    }

    @Test
    void constants_that_two_branches_add_to_one_enum_are_stated_together_by_the_next_build() {
        constantsOnTwoBranches("STRING");
        merge("left");
        project.source("Genre", "package app; public enum Genre { POEM, NOVEL, ESSAY }");
        assertThat(project.compileClean("-Acairn.mode=check").errors())
                .singleElement()
                .satisfies(error -> assertThat(error).contains("HX107", "no migration holds alter genre of author"));
        Build build = project.now("2026-11-24T10:00:00Z").compileClean();
        assertThat(build.errors()).isEmpty();
        assertThat(build.notes())
                .anySatisfy(note -> assertThat(note)
                        .contains(
                                "HX103: the history forks after migration 20261121100000__add_genre_to_author",
                                "Both add constants to the enum of column genre of table author, and they apply in either"
                                        + " order; a migration joins them that states the constants of both."));
        assertThat(migrations()).hasSize(5);
        assertThat(changeList(migrations().get(4)).parents())
                .containsExactly(
                        new MigrationId(migrations().get(2)),
                        new MigrationId(migrations().get(3)));
        assertThat(sql(migrations().get(4))).contains("'ESSAY', 'NOVEL', 'POEM'");
        assertThat(SnapshotFormat.read(project.read(DB + "/schema.json"))
                        .schema()
                        .toString())
                .contains("NOVEL", "ESSAY");
        git.commit("joined");
        assertThat(project.compileClean().notes()).noneMatch(note -> note.contains("HX103"));
        assertThat(migrations()).hasSize(5);
    }

    @Test
    void constants_that_two_branches_give_one_position_clash_and_are_both_there_after_the_rebase() {
        constantsOnTwoBranches("ORDINAL");
        merge("left");
        project.source("Genre", "package app; public enum Genre { POEM, NOVEL, ESSAY }");
        assertThat(project.compileClean().errors())
                .singleElement()
                .satisfies(error -> assertThat(error).contains("HX104", "Both touch column genre of table author."));
        assertThat(project.now("2026-11-24T10:00:00Z")
                        .compile("-Acairn.merge=rebase")
                        .errors())
                .isEmpty();
        assertThat(sql(migrations().get(3))).contains("between 0 and 2");
    }

    @Test
    void a_merged_enum_that_lost_the_constants_of_both_branches_has_to_have_them_once() {
        constantsOnTwoBranches("STRING");
        merge("left");
        project.source("Genre", "package app; public enum Genre { POEM }");
        var before = project.state("src/main/resources");

        Build lost = project.now("2026-11-24T10:00:00Z").compileClean();

        assertThat(lost.errors())
                .containsExactly(
                        "HX113: branches added NOVEL, ESSAY to column genre of Author, and the merged enum has none of"
                                + " them: databases may hold them, and no change of the column shows that they go. Keep them for this"
                                + " build, which joins the branches; then take them out, which is a migration that looks for such rows.");
        assertThat(lost.lineOf("HX113")).contains("Genre genre");
        assertThat(project.state("src/main/resources")).isEqualTo(before);

        project.source("Genre", "package app; public enum Genre { POEM, NOVEL, ESSAY }");
        assertThat(project.compileClean().errors()).isEmpty();
        git.commit("joined");
        project.source("Genre", "package app; public enum Genre { POEM }");
        assertThat(project.now("2026-11-25T10:00:00Z").compileClean().errors()).isEmpty();
        assertThat(migrations()).hasSize(6);
        assertThat(sql(migrations().get(5))).contains("-- Guard: select count(*) from Author where genre in (");
    }

    @ParameterizedTest
    @CsvSource({"left, right", "right, left"})
    void a_merged_enum_that_lost_the_constant_of_a_branch_is_told_of_it(String into, String from) {
        constantsOnTwoBranches("STRING");
        git.run("checkout", "-q", into);
        merge(from);
        project.source("Genre", "package app; public enum Genre { POEM, ESSAY }");

        Build build = project.now("2026-11-24T10:00:00Z").compileClean();

        assertThat(build.errors()).isEmpty();
        assertThat(build.warnings())
                .contains(
                        "EN107: column genre of Author may not hold NOVEL any more: the migration fails if a row does."
                                + " Where a constant has another name now, say so with @RenamedFrom on it; else give such rows"
                                + " another value before.");
        assertThat(sql(migrations().get(4)))
                .contains("-- EN107 warning: ", "-- Guard: select count(*) from Author where genre in ('NOVEL')");
        var written = project.state("src");
        assertThat(project.compileClean().errors()).isEmpty();
        assertThat(project.state("src")).isEqualTo(written);
    }

    /** Two branches that add a column of one name in the same second make two migrations of one name. */
    @ParameterizedTest
    @CsvSource({"left, right", "right, left"})
    void two_migrations_of_one_name_are_told_apart_by_one_command(String into, String from) {
        for (String branch : List.of("left", "right")) {
            git.run("checkout", "-q", branch);
            String length = branch.equals("left") ? "80" : "120";
            project.now("2026-11-22T10:00:00Z")
                    .entity("Author", "String name;", "@Column(length = " + length + ") String email;");
            built(branch);
        }
        git.run("checkout", "-q", into);
        merge(from);
        project.entity("Author", "String name;", "@Column(length = 200) String email;");
        assertThat(project.compileClean().errors())
                .containsExactly("FS111: db/changes/" + EMAIL
                        + ".json is in conflict: two branches made a migration of this name in the same second. Keep the"
                        + " one of the branch that is checked out, with git checkout --ours . in db (--theirs for the"
                        + " other one), and compile: what the entities say beyond it is written anew. Where a database ran"
                        + " the other one, run cairn undo " + EMAIL + " there first.");

        git.run("checkout", "--ours", "--", DB);
        Build build = project.now("2026-11-23T10:00:00Z").compileClean();

        assertThat(build.errors()).isEmpty();
        assertThat(migrations()).containsExactly(AUTHOR, EMAIL, "20261123100000__alter_email_of_author");
        assertThat(sql("20261123100000__alter_email_of_author")).contains("varchar(200)");
        git.commit("merged");
        assertThat(project.compileClean("-Acairn.mode=check").errors()).isEmpty();
    }

    /** One branch renames a constant, the other one adds one; either is withdrawn, and the hint is there or gone. */
    @ParameterizedTest
    @CsvSource({
        "STRING, left, @RenamedFrom(\"POEM\")",
        "STRING, left,",
        "STRING, right, @RenamedFrom(\"POEM\")",
        "STRING, right,",
        "ORDINAL, left,",
        "ORDINAL, right,"
    })
    void a_constant_stays_renamed_whichever_side_is_written_anew(String type, String withdrawn, String hint) {
        constantsOnTwoBranches(type, "@RenamedFrom(\"POEM\") VERSE", "POEM, ESSAY");
        merge("left");
        String merged = (hint == null ? "" : hint) + " VERSE, ESSAY";
        project.source("Genre", "package app; import dev.cairn.annotation.*; public enum Genre { " + merged + " }");
        assertThat(project.compileClean().errors())
                .singleElement()
                .satisfies(error -> assertThat(error).contains("HX104", "Both touch column genre of table author."));
        String side = migrations().get(withdrawn.equals("left") ? 2 : 3);
        String other = migrations().get(withdrawn.equals("left") ? 3 : 2);

        Build build = project.now("2026-11-24T10:00:00Z").compileClean("-Acairn.merge=" + side);

        assertThat(build.errors()).isEmpty();
        assertThat(migrations()).hasSize(4).contains(other).doesNotContain(side);
        ChangeList last = changeList(migrations().get(3));
        assertThat(last.changes()).singleElement().isInstanceOfSatisfying(AlterColumn.class, alter -> {
            assertThat(alter.renamedConstants().toString()).isEqualTo(withdrawn.equals("left") ? "{POEM=VERSE}" : "{}");
            assertThat(EnumConstants.of(alter.after().type()).orElseThrow().names())
                    .containsExactlyInAnyOrder("VERSE", "ESSAY");
        });
        git.commit("merged");
        assertThat(project.compileClean("-Acairn.mode=check").errors()).isEmpty();
    }

    @Test
    void a_draft_keeps_a_renamed_constant_though_its_hint_is_gone() {
        constantsOnTwoBranches("STRING", "POEM, NOVEL", "POEM, ESSAY");
        project.now("2026-11-24T10:00:00Z")
                .source(
                        "Genre",
                        "package app; import dev.cairn.annotation.*;"
                                + " public enum Genre { @RenamedFrom(\"POEM\") VERSE, ESSAY }");
        assertThat(project.compileClean().errors()).isEmpty();
        String draft = sql(migrations().get(3));
        assertThat(draft).contains("update Author set genre = case genre when 'POEM' then 'VERSE'");

        project.source("Genre", "package app; public enum Genre { VERSE, ESSAY }");
        assertThat(project.compileClean().errors()).isEmpty();
        assertThat(sql(migrations().get(3))).isEqualTo(draft);
    }

    private void constantsOnTwoBranches(String type) {
        constantsOnTwoBranches(type, "POEM, NOVEL", "POEM, ESSAY");
    }

    private void constantsOnTwoBranches(String type, String left, String right) {
        git.run("checkout", "-q", "main");
        project.source("Genre", "package app; public enum Genre { POEM }")
                .entity("Author", "@Enumerated(EnumType." + type + ") Genre genre;")
                .now("2026-11-21T10:00:00Z");
        built("genre", "-Acairn.hazards=*:off");
        for (String branch : List.of("left", "right")) {
            git.run("branch", "-f", branch, "main");
        }
        git.run("checkout", "-q", "left");
        project.now("2026-11-22T10:00:00Z")
                .source("Genre", "package app; import dev.cairn.annotation.*; public enum Genre { " + left + " }");
        built("left", "-Acairn.hazards=*:off");
        git.run("checkout", "-q", "right");
        project.now("2026-11-23T10:00:00Z").source("Genre", "package app; public enum Genre { " + right + " }");
        built("right", "-Acairn.hazards=*:off");
    }

    /**
     * One branch renames a subclass, and perhaps the table, the other one adds one; either is withdrawn, and the hint is there
     * or gone. Without a check on the column, that the other one adds a column as well is what makes them clash.
     */
    @ParameterizedTest
    @CsvSource({
        "left, there, Author",
        "left, gone, Author",
        "right, there, Author",
        "right, gone, Author",
        "left, gone, Writer",
        "right, gone, Writer"
    })
    void a_subclass_stays_renamed_whichever_side_is_written_anew(String withdrawn, String hint, String table) {
        git.run("checkout", "-q", "main");
        project.source("Essayist", subclass("Essayist")).now("2026-11-21T10:00:00Z");
        built("essayists");
        for (String branch : List.of("left", "right")) {
            git.run("branch", "-f", branch, "main");
        }
        git.run("checkout", "-q", "left");
        String renamed = "@dev.cairn.annotation.RenamedFrom(\"Essayist\") " + subclass("Critic");
        authors(table);
        project.deleteSource("Essayist").source("Critic", inPackage(renamed)).now("2026-11-22T10:00:00Z");
        built("left");
        git.run("checkout", "-q", "right");
        project.source("Poet", subclass("Poet")).now("2026-11-23T10:00:00Z");
        built("right");
        merge("left");
        authors(table);
        project.source("Critic", inPackage(hint.equals("there") ? renamed : subclass("Critic")));
        assertThat(project.compileClean().errors())
                .singleElement()
                .satisfies(error -> assertThat(error).contains("HX104"));
        String side = migrations().get(withdrawn.equals("left") ? 2 : 3);

        Build build = project.now("2026-11-24T10:00:00Z").compileClean("-Acairn.merge=" + side);

        assertThat(build.errors()).isEmpty();
        assertThat(build.notes()).noneMatch(note -> note.contains("is gone"));
        String sql = sql(migrations().get(3));
        if (withdrawn.equals("left")) {
            assertThat(sql)
                    .contains(
                            "update " + table + " set DTYPE = case DTYPE when 'Essayist' then 'Critic' else DTYPE end");
        } else {
            assertThat(sql).contains("'Poet'").doesNotContain("update", "'Essayist'");
        }
        git.commit("merged");
        assertThat(project.compileClean("-Acairn.mode=check").errors()).isEmpty();
    }

    private void authors(String table) {
        project.entity("Author", "String name;");
        String author = project.read("src/main/java/app/Author.java");
        if (!table.equals("Author")) {
            project.source("Author", author.replace("@Entity", "@Table(name = \"" + table + "\") @Entity"));
        }
    }

    private static String subclass(String name) {
        return inPackage("@jakarta.persistence.Entity public class " + name + " extends Author { }");
    }

    private static String inPackage(String declaration) {
        return "package app; " + declaration.replace("package app; ", "");
    }

    @Test
    void a_draft_moves_on_top_of_what_is_merged_by_itself() {
        onLeft("email", "String name;", "@Column(length = 80) String email;");
        git.run("checkout", "-q", "right");
        project.now("2026-11-21T12:00:00Z")
                .entity("Author", "String name;", "@Column(length = 120) String email;")
                .compileClean();
        git.run("stash", "-q", "-u");
        merge("left");
        git.tryToRun("stash", "pop");
        project.entity("Author", "String name;", "@Column(length = 120) String email;");
        assertThat(project.list(DB + "/changes")).hasSize(3);
        Build build = project.now("2026-11-24T10:00:00Z").compileClean();
        assertThat(build.errors()).isEmpty();
        assertThat(migrations()).containsExactly(AUTHOR, EMAIL, "20261124100000__add_email_to_author");
        assertThat(changeList("20261124100000__add_email_to_author").parents()).containsExactly(new MigrationId(EMAIL));
        assertThat(sql("20261124100000__add_email_to_author")).contains("varchar(120)");
    }

    @Test
    void what_a_merge_in_progress_brings_is_no_draft() {
        onLeft("email", "String name;", "String email;");
        onRight("post", "Post", "String title;");
        git.tryToRun("merge", "-q", "--no-commit", "--no-ff", "left");
        Build build = project.now("2026-11-24T10:00:00Z")
                .entity("Author", "String name;", "String email;", "String phone;")
                .compileClean();
        assertThat(build.errors()).isEmpty();
        assertThat(migrations()).containsExactly(AUTHOR, EMAIL, POST, "20261124100000__add_phone_to_author");
    }

    @Test
    void a_dialect_that_is_added_after_a_merge_runs_the_branches_one_after_the_other() {
        onLeft("email", "String name;", "String email;");
        onRight("name", "Author", "@Column(nullable = false) String name;");
        merge("left");
        project.entity("Author", "@Column(nullable = false) String name;", "String email;");
        built("merged");
        assertThat(project.compile("-Acairn.dialects=h2,sqlite").errors())
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .contains("One makes table Author anew, which would lose what the other does to it."));
        project.now("2026-11-24T10:00:00Z")
                .entity("Author", "@Column(nullable = false) String name;", "String email;", "String phone;");
        built("phone");
        assertThat(project.compile("-Acairn.dialects=h2,sqlite").errors()).isEmpty();
        String rebuild = project.read(DB + "/migration/sqlite/V20261123100000__alter_name_of_author.sql");
        assertThat(rebuild).contains("create table cairn_new_Author", "email").doesNotContain("phone");
    }

    @Test
    void three_branches_and_one_merged_half_way() {
        onLeft("email", "String name;", "String email;");
        onRight("post", "Post", "String title;");
        git.run("checkout", "-q", "-b", "third", "main");
        project.now("2026-11-24T10:00:00Z").entity("Tag", "String label;");
        built("tag");
        git.run("checkout", "-q", "right");
        merge("left");
        project.now("2026-11-25T10:00:00Z").entity("Post", "String title;", "String body;");
        built("join");
        merge("third");
        Build build = project.now("2026-11-26T10:00:00Z").compileClean();
        assertThat(build.errors()).isEmpty();
        assertThat(build.notes()).filteredOn(note -> note.startsWith("HX103")).hasSize(1);
        git.commit("third merged");
        project.entity("Tag", "String label;", "String colour;");
        built("colour");
        assertThat(changeList("20261126100000__add_colour_to_tag").parents())
                .extracting(MigrationId::value)
                .containsExactly("20261124100000__create_tag", "20261125100000__add_body_to_post");
        assertThat(project.compileClean("-Acairn.mode=check").errors()).isEmpty();
    }
}
