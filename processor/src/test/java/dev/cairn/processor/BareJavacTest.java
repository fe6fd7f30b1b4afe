package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler as a process of its own, as somebody types it: it finds the processor as a service. */
class BareJavacTest {

    /** Each class, and each lambda, costs a compilation of few entities about as much as all the work that it does there. */
    private static final int CLASSES = 340;

    private static final int LAMBDAS = 290;

    /** What only a change takes: differ, planner, renderers, rules of hazards. */
    private static final Predicate<String> OF_CHANGES = Pattern.compile(
                    "dev.cairn.schema.((plan|typechange|hazard.\\w+|rename.match)[.].*|step.Step[$](?!Visitor).*|diff.SchemaDiffer"
                            + "|rename.RenameResolver)|dev.cairn.processor.evolve.(MigrationAuthor|HazardReport|HintReader|Rewrite)")
            .asMatchPredicate();

    @TempDir
    Path root;

    @Test
    void without_a_build_file_the_schema_lies_in_the_working_directory() throws Exception {
        author("");
        String out = javac("-d", "out");
        assertThat(out)
                .contains("there is no build file above the class output, so the schema is kept in "
                        + root.toRealPath().resolve("db"));
        assertThat(root.resolve("db/schema.json")).exists();
        assertThat(root.resolve("out/db/schema.json")).exists();
        assertThat(root.resolve("out/META-INF/cairn/default.json")).exists();
    }

    @Test
    void without_an_output_directory_the_working_directory_is_the_class_path() throws Exception {
        author("");
        javac();
        assertThat(files())
                .contains("app/Author.class", "META-INF/cairn/default.json", "db/schema.json", "db/schema.md")
                .noneMatch(name -> name.matches("[^/]*\\.(json|sql)"));
        var before = Files.getLastModifiedTime(root.resolve("db/schema.json"));
        javac();
        assertThat(Files.getLastModifiedTime(root.resolve("db/schema.json"))).isEqualTo(before);
    }

    @Test
    void an_output_into_the_working_directory_is_no_copy_of_itself() throws Exception {
        author("");
        javac("-d", ".");
        assertThat(files())
                .contains("app/Author.class", "META-INF/cairn/default.json", "db/schema.json", "db/schema.md");
    }

    /** The most frequent build of all costs what finding out takes, and nothing of what a change takes. */
    @Test
    void a_build_that_changes_nothing_loads_nothing_that_plans_renders_or_judges_migrations() throws Exception {
        author("");
        javac("-d", "out");

        javac("-d", "out", "-J-Xlog:class+load:file=loaded.txt");

        List<String> loaded = loadedOfCairn();
        assertThat(loaded).contains("dev.cairn.processor.evolve.Evolution").noneMatch(OF_CHANGES);
        assertThat(loaded)
                .noneMatch(Pattern.compile("dev.cairn.schema.dialect.(?!h2)\\w+[.].*")
                        .asMatchPredicate());
        assertThat(loaded.stream().filter(name -> !name.contains("$$Lambda"))).hasSizeLessThan(CLASSES);
        assertThat(loaded.stream().filter(name -> name.contains("$$Lambda"))).hasSizeLessThan(LAMBDAS);

        author("String email;");
        javac("-d", "out", "-J-Xlog:class+load:file=loaded.txt");

        assertThat(loadedOfCairn().stream().filter(OF_CHANGES)).hasSizeGreaterThan(20);
    }

    private List<String> loadedOfCairn() throws IOException {
        Pattern cairn = Pattern.compile("dev\\.cairn\\.[\\w.$]+");
        return Files.readAllLines(root.resolve("loaded.txt")).stream()
                .map(cairn::matcher)
                .filter(Matcher::find)
                .map(MatchResult::group)
                .toList();
    }

    private void author(String more) throws IOException {
        Files.createDirectories(root.resolve("app"));
        Files.writeString(
                root.resolve("app/Author.java"),
                "package app; import jakarta.persistence.*; @Entity public class Author { @Id Long id; String name; "
                        + more + " }");
        Files.writeString(
                root.resolve("app/package-info.java"),
                "@dev.cairn.annotation.Database(repositories = false) package app;");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    /** Runs javac in the folder and expects it to succeed. */
    private String javac(String... options) throws Exception {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("app/Author.java", "app/package-info.java"));
        Process process = start(root, all.toArray(String[]::new));
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }

    /** A compiler that is at work in a folder, with Cairn on its processor path. */
    static Process start(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-cp",
                locations("jakarta.persistence.Entity", "dev.cairn.annotation.Database"),
                "--processor-path",
                locations(
                        "dev.cairn.processor.CairnProcessor",
                        "dev.cairn.annotation.Database",
                        "dev.cairn.schema.model.Schema",
                        "com.fasterxml.jackson.core.JsonFactory",
                        "com.palantir.javapoet.JavaFile")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static String locations(String... classes) {
        return Stream.of(classes)
                .map(BareJavacTest::location)
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String location(String className) {
        try {
            return Path.of(Class.forName(className)
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
