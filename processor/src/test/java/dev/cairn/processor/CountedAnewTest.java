package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.processor.Project.Build;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids that are counted in another row begin anew, below ids that rows have: the compiler says so. */
class CountedAnewTest {

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void two_counted_classes() {
        project = new Project(root);
        numbered("Book", "numbers", "books");
        numbered("Author", "numbers", "authors");
        build();
    }

    private void numbered(String name, String table, String row) {
        project.source(
                name,
                "package app; import jakarta.persistence.*; @Entity public class " + name
                        + " { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = \"" + name
                        + "\") @TableGenerator(name = \"" + name + "\", table = \"" + table + "\", pkColumnValue = \""
                        + row + "\") Long id; }");
    }

    private Build build() {
        Build build = project.compileClean("-Acairn.draft=never");
        assertThat(build.errors()).isEmpty();
        return build;
    }

    /** What is said of the classes, in their order. */
    private List<String> said() {
        return build().warnings().stream()
                .filter(warning -> warning.startsWith("DL112"))
                .toList();
    }

    private static String anew(String type, String row, String table) {
        return "DL112: the ids of app." + type + " are counted in row '" + row + "' of " + table
                + " now, which does not go on from the row before: they may be ones that rows have. Let that row begin"
                + " behind the highest id in use, in a migration of your own (cairn new), or take the value back.";
    }

    @Test
    void rows_that_go_along_need_no_word() {
        numbered("Book", "numbers", "volumes");
        numbered("Author", "numbers", "");
        assertThat(said()).isEmpty();
    }

    @Test
    void rows_that_would_take_each_others_places_stay_and_it_is_said_once() {
        numbered("Book", "numbers", "authors");
        numbered("Author", "numbers", "books");
        assertThat(said()).containsExactly(anew("Author", "books", "numbers"), anew("Book", "authors", "numbers"));
        assertThat(said()).isEmpty();
    }

    @Test
    void rows_that_become_one_and_one_that_becomes_two() {
        numbered("Book", "numbers", "all");
        numbered("Author", "numbers", "all");
        assertThat(said()).containsExactly(anew("Author", "all", "numbers"), anew("Book", "all", "numbers"));
        numbered("Book", "numbers", "");
        assertThat(said()).containsExactly(anew("Book", "Book", "numbers"));
    }

    @Test
    void a_class_that_counts_in_another_table() {
        numbered("Book", "book_numbers", "books");
        assertThat(said()).containsExactly(anew("Book", "books", "book_numbers"));
    }

    @Test
    void a_table_of_numbers_under_another_name_is_another_one() {
        numbered("Book", "counters", "books");
        numbered("Author", "counters", "authors");
        assertThat(said()).containsExactly(anew("Author", "authors", "counters"), anew("Book", "books", "counters"));
    }
}
