package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.processor.Project.Build;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of wrong input is one message and leaves every file of the project byte for byte as it was. */
class WrongInputTest {

    private static final String DB = "src/main/resources/db";
    private static final String FIRST = "20261121093000__create_author";
    private static final String SECOND = "20261122100000__add_email_to_author";

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void a_history_of_two_migrations_and_an_entity_that_has_moved_on() {
        project = new Project(root).entity("Author", "String name;");
        project.compile();
        project.now("2026-11-22T10:00:00Z").entity("Author", "String name;", "String email;");
        assertThat(project.compile().errors()).isEmpty();
        project.now("2026-11-23T11:00:00Z").entity("Author", "String name;", "String email;", "Integer born;");
    }

    @Test
    void a_change_list_that_is_no_json() {
        project.file(DB + "/changes/" + SECOND + ".json", "{ \"format\": 1,\n");
        stopsWith("FS103: db/changes/" + SECOND + ".json is no change list: line 2, column 1: Unexpected end-of-input"
                + " within/between Object entries. Restore the file from version control.");
    }

    @Test
    void a_change_list_that_a_merge_left_in_conflict() {
        project.file(DB + "/changes/" + SECOND + ".json", "{ \"format\": 1,\n<<<<<<< HEAD\n");
        stopsWith("FS111: db/changes/" + SECOND
                + ".json is in conflict: two branches made a migration of this name in the same"
                + " second. Keep the one of the branch that is checked out, with git checkout --ours . in db (--theirs for"
                + " the other one), and compile: what the entities say beyond it is written anew. Where a database ran the"
                + " other one, run cairn undo " + SECOND + " there first.");
    }

    @Test
    void a_change_list_of_a_newer_format() {
        String text = project.read(DB + "/changes/" + SECOND + ".json");
        project.file(DB + "/changes/" + SECOND + ".json", text.replace("\"format\": 1", "\"format\": 99"));
        stopsWith("FS103: db/changes/" + SECOND + ".json is no change list: it is of format 99, this version of"
                + " Cairn knows formats up to 1: update Cairn.");
    }

    @Test
    void a_change_list_under_another_name() {
        String text = project.read(DB + "/changes/" + SECOND + ".json");
        project.delete(DB + "/changes/" + SECOND + ".json").file(DB + "/changes/20261122100000__other.json", text);
        stopsWith("FS104: db/changes/20261122100000__other.json holds the change list of " + SECOND + ". Name the file "
                + SECOND + ".json again.");
    }

    @Test
    void a_change_list_in_the_middle_that_is_missing() {
        project.delete(DB + "/changes/" + FIRST + ".json").delete(DB + "/migration/h2/V" + FIRST + ".sql");
        stopsWith("FS108: ");
    }

    @Test
    void the_newest_change_list_that_is_missing_while_its_script_is_there() {
        project.delete(DB + "/changes/" + SECOND + ".json");
        stopsWith("FS107: db/migration/h2/V" + SECOND + ".sql belongs to migration " + SECOND + ", but db/changes/"
                + SECOND
                + ".json is missing. Restore the change list from version control; if the migration was never applied"
                + " anywhere, delete its SQL files as well.");
    }

    @Test
    void a_change_list_that_somebody_changed() {
        String file = DB + "/changes/" + SECOND + ".json";
        project.file(file, project.read(file).replace("text(255)", "text(100)"));
        stopsWith("FS108: ");
    }

    @Test
    void a_fork_of_the_history() {
        String file = DB + "/changes/" + SECOND + ".json";
        String other = "20261122120000__add_phone_to_author";
        project.file(
                DB + "/changes/" + other + ".json",
                project.read(file)
                        .replace("add_email_to_author", "add_phone_to_author")
                        .replace("20261122100000", "20261122120000"));
        Build build = stopsWith("HX104: ");
        assertThat(build.errors().get(0)).contains(SECOND).contains(other);
    }

    @Test
    void a_snapshot_of_a_newer_format() {
        String file = DB + "/schema.json";
        project.file(file, project.read(file).replace("\"format\": 1", "\"format\": 2"));
        stopsWith(
                "FS105: db/schema.json has format 2; this version knows formats up to 1. Build with the version of Cairn"
                        + " that wrote it, or a newer one.");
    }

    @Test
    void a_script_of_another_tool() {
        project.file(DB + "/migration/h2/V1__init.sql", "create table x (id int);\n");
        stopsWith("FS106: db/migration/h2/V1__init.sql is no migration of Cairn: ");
    }

    @Test
    void a_script_of_another_tool_beside_the_dialects() {
        project.file(DB + "/migration/V1__init.sql", "create table x (id int);\n");
        stopsWith(
                "FS106: db/migration/V1__init.sql is no migration of Cairn: it lies beside the dialects' folders. Move files"
                        + " of other tools elsewhere, or keep Cairn's in a directory of their own with -Acairn.dir.");
    }

    @Test
    void a_script_under_another_name() {
        String text = project.read(DB + "/migration/h2/V" + SECOND + ".sql");
        project.delete(DB + "/migration/h2/V" + SECOND + ".sql").file(DB + "/migration/h2/V2__second.sql", text);
        stopsWith("FS106: db/migration/h2/V2__second.sql is no migration of Cairn: its header says h2/V" + SECOND
                + ".sql.");
    }

    @Test
    void a_directory_that_cannot_be_written() {
        project.file("taken", "a file");
        stopsWith(
                "FS102: cannot write " + root.resolve("taken/db") + ": " + root.resolve("taken")
                        + " is no directory. Every file is as it was. Make the directory writable or name another one with"
                        + " -Acairn.dir.",
                "-Acairn.dir=taken/db");
    }

    @Test
    void an_unknown_option() {
        stopsWith("CF101: there is no option cairn.folder.", "-Acairn.folder=x");
    }

    @Test
    void an_unknown_dialect() {
        stopsWith(
                "CF102: option cairn.dialects has the unknown value \"oracle\". Known: h2, postgresql, mysql, mariadb, sqlite.",
                "-Acairn.dialects=oracle");
    }

    @Test
    void an_entity_without_an_id() {
        project.source("Orphan", "package app; @jakarta.persistence.Entity public class Orphan { String name; }");
        Build build = stopsWith("MP101: entity ");
        assertThat(build.lineOf("MP101")).contains("class Orphan");
    }

    @Test
    void an_entity_whose_declarations_do_not_resolve() {
        project.entity("Author", "String name;", "Unknown unknown;");
        Build build = stopsWith("cannot find symbol");
        assertThat(build.notes()).contains("nothing is written: a type in the mapping of app.Author does not resolve.");
    }

    @Test
    void an_error_of_another_processor() {
        project.with(new OtherProcessors.Complaining());
        stopsWith("I do not like it");
    }

    /** That the build fails with this message alone and that no file changed. */
    private Build stopsWith(String beginning, String... options) {
        SortedMap<String, String> before = project.state("");
        before.keySet().removeIf(file -> file.endsWith(".class"));
        Build build = project.compile(options);
        assertThat(build.errors()).as("%s", build.diagnostics()).hasSize(1);
        assertThat(build.errors().get(0)).startsWith(beginning);
        assertThat(build.success()).isFalse();
        SortedMap<String, String> after = project.state("");
        after.keySet().removeIf(file -> file.endsWith(".class"));
        assertThat(after).isEqualTo(before);
        return build;
    }

    @Test
    void a_broken_snapshot_is_rebuilt_and_nothing_else_is_touched() {
        project.entity("Author", "String name;", "String email;");
        String snapshot = project.read(DB + "/schema.json");
        for (String broken : List.of("<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> other\n", "", "[]", "{\"format\": 1}")) {
            project.file(DB + "/schema.json", broken);
            SortedMap<String, String> before = project.state(DB);
            Build build = project.compile();
            SortedMap<String, String> after = project.state(DB);
            before.remove("schema.json");
            after.remove("schema.json");
            assertThat(build.errors()).isEmpty();
            assertThat(build.notes()).hasSize(1);
            assertThat(build.notes().get(0))
                    .startsWith("db/schema.json could not be read: ")
                    .endsWith(" It is rebuilt from the 2 change lists.");
            assertThat(project.read(DB + "/schema.json")).isEqualTo(snapshot);
            assertThat(after).isEqualTo(before);
        }
    }

    @Test
    void an_edited_script_stays_as_it_is_and_a_note_says_so() {
        String file = DB + "/migration/h2/V" + FIRST + ".sql";
        project.file(file, project.read(file) + "\ninsert into Author (id) values (1);\n");
        String edited = project.read(file);
        Build build = project.compile();
        assertThat(build.errors()).isEmpty();
        assertThat(build.notes())
                .contains("HX101: db/migration/h2/V" + FIRST + ".sql was edited by hand. It stays as it is.");
        assertThat(project.read(file)).isEqualTo(edited);
        assertThat(project.read("target/classes/db/migration/h2/V" + FIRST + ".sql"))
                .isEqualTo(edited);
    }
}
