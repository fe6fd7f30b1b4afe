package dev.cairn.conformance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When repositories are generated, and when not. */
class RepositoryRoundsTest {

    @TempDir
    Path scratch;

    private Path sources;

    @BeforeEach
    void sources() throws IOException {
        sources = Files.createDirectories(scratch.resolve("sources"));
        write("package-info", "@dev.cairn.annotation.Database(name = \"shop\") package shop;");
        write("Author", "import jakarta.persistence.*; @Entity public class Author { @Id Long id; String name; }");
        write(
                "Book",
                "import jakarta.persistence.*; @Entity public class Book { @Id Long id; String title;"
                        + " @ManyToOne(fetch = FetchType.LAZY) Author author; }");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(
                sources.resolve(name + ".java"), name.equals("package-info") ? text : "package shop; " + text);
    }

    private GeneratedSources compile(String... options) throws IOException {
        return GeneratedSources.of(sources, scratch, options);
    }

    private static List<String> errors(GeneratedSources generated) {
        return generated.result().diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    @Test
    void a_type_that_does_not_resolve_is_one_error_and_not_one_per_use_of_the_repositories() throws IOException {
        write(
                "Use",
                "class Use { Object o = BookRepository.FIELDS.title.eq(\"x\"); AuthorRepository a; ShopDatabase d; }");
        write(
                "Book",
                "import jakarta.persistence.*; @Entity public class Book { @Id Long id; Strin name; String title; }");

        GeneratedSources generated = compile();

        assertThat(errors(generated))
                .singleElement()
                .asString()
                .startsWith("cannot find symbol")
                .contains("class Strin");
    }

    @Test
    void an_incremental_compilation_leaves_the_facade_as_it_was() throws IOException {
        Map<String, String> before = compile().texts();
        Path classes = scratch.resolve("classes");
        Files.delete(sources.resolve("Author.java"));

        GeneratedSources generated =
                compile("-cp", classes + System.getProperty("path.separator") + System.getProperty("java.class.path"));

        assertThat(errors(generated)).isEmpty();
        assertThat(generated.texts()).isEqualTo(before);
    }

    @Test
    void without_the_runtime_there_are_migrations_alone() throws IOException {
        String withoutRuntime = Stream.of(
                        System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .filter(entry -> !entry.contains("cairn-runtime") && !entry.contains("runtime/target"))
                .collect(Collectors.joining(System.getProperty("path.separator")));

        GeneratedSources generated = compile("-cp", withoutRuntime);

        assertThat(errors(generated)).isEmpty();
        assertThat(generated.texts()).isEmpty();
        assertThat(scratch.resolve("db/shop/schema.json")).exists();
    }

    @Test
    void a_class_of_the_same_name_is_left_alone_and_a_note_says_what_to_do() throws IOException {
        write("BookRepository", "public class BookRepository {}");

        GeneratedSources generated = compile();

        assertThat(errors(generated)).isEmpty();
        assertThat(generated.texts()).doesNotContainKey("shop/BookRepository.java");
        assertThat(generated.result().diagnostics())
                .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.NOTE)
                .extracting(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .contains("RP101: no BookRepository is generated, as there is a class of that name. For other names of"
                        + " repositories write @Database(repositorySuffix = \"Store\").");
    }

    @Test
    void repositories_may_be_declined() throws IOException {
        write("package-info", "@dev.cairn.annotation.Database(name = \"shop\", repositories = false) package shop;");

        assertThat(compile().texts()).isEmpty();
    }
}
