package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.processor.Project.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example of the page was produced by running it. Run with {@code -Dcairn.update=true} to write it anew. */
class ChangingEntitiesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "changing-entities.md");
    private static final String SCRIPTS = "src/main/resources/db/migration/h2";

    private static final String INTRODUCTION = """
            # Changing your entities safely

            You change a class and compile; Cairn writes the migration and says, on the line, what it does to rows that exist. This page goes through the changes that need a thought. What you read
            below was produced by running it (`ChangingEntitiesPageTest`): the class as it becomes, what `javac` says, and the script for H2.

            [hazards.md](hazards.md) describes every hazard, how to silence one and how to make it an error. Rows that a migration would fail on are counted before it starts; the deploy then stops with
            the counts and changes nothing ([runtime.md](runtime.md)).

            """;

    private static final String AUTHOR = """
            @Entity
            public class Author {
                @Id
                Long id;

                String name;
            }
            """;

    private static final String ANIMAL = """
            @Entity
            public class Animal {
                @Id
                Long id;
            }

            """;

    /** A change of one class. */
    private record Example(String title, String text, String type, String before, String after) {}

    private static final List<Example> EXAMPLES = List.of(
            new Example(
                    "A new name, unsaid",
                    "A column goes and one of the same shape comes. That may be a rename or two things; Cairn does not guess, and nothing is written.",
                    "Author",
                    AUTHOR,
                    AUTHOR.replace("String name;", "String fullName;")),
            new Example(
                    "A new name",
                    "Say it, and the column is renamed with its rows. The annotation may stay; once the rename is in the history it says nothing. The same goes for classes, attributes of embeddables,"
                            + " associations, join tables and enum constants.",
                    "Author",
                    AUTHOR,
                    AUTHOR.replace("    String name;", "    @RenamedFrom(\"name\")\n    String fullName;")),
            new Example(
                    "A new name for a class that a column tells apart",
                    "Rows of a subclass have its name in the discriminator, unless `@DiscriminatorValue` says otherwise. They go on with the class: under its new name, a value that you state"
                            + " anew, or with the class in another package for the kinds of `@Any`. Left unsaid, rows with the old name stop the deploy, or, where no check on the column would"
                            + " refuse them, the build asks.",
                    "Animal",
                    ANIMAL + "@Entity\nclass Dog extends Animal {}\n",
                    ANIMAL + "@Entity\n@RenamedFrom(\"Dog\")\nclass Hound extends Animal {}\n"),
            new Example(
                    "A column that goes",
                    "It is dropped as you asked, with its values. `@Allow(\"DL103\")` on the class says that you mean it, and silences the warning.",
                    "Author",
                    AUTHOR,
                    AUTHOR.replace("\n    String name;\n", "")),
            new Example(
                    "A new attribute that must have a value",
                    "Rows that exist have none. Without a word the migration works on an empty table only.",
                    "Author",
                    AUTHOR,
                    AUTHOR.replace(
                            "String name;", "String name;\n\n    @Column(nullable = false)\n    String country;")),
            new Example(
                    "The same, with a value for old rows",
                    "`@Backfill` is an SQL expression over the same row, if need be one per dialect. It is no default: new rows have to bring a value. Programs of the old version bring none, hence the"
                            + " warning.",
                    "Author",
                    AUTHOR,
                    AUTHOR.replace(
                            "String name;",
                            "String name;\n\n    @Backfill(\"'unknown'\")\n    @Column(nullable = false)\n    String country;")),
            new Example(
                    "A new primitive",
                    "It cannot be null, so old rows get its zero, and a note says so. In a subclass of a single table only the rows of that class do.",
                    "Author",
                    AUTHOR,
                    AUTHOR.replace("String name;", "String name;\n\n    int books;")),
            new Example(
                    "An attribute becomes mandatory",
                    "`@Backfill` fills the NULLs that are there, and nothing else.",
                    "Author",
                    AUTHOR,
                    AUTHOR.replace(
                            "    String name;",
                            "    @Backfill(\"'unknown'\")\n    @Column(nullable = false)\n    String name;")),
            new Example(
                    "An attribute becomes unique",
                    "Rows that agree are counted before the migration starts.",
                    "Author",
                    AUTHOR,
                    AUTHOR.replace("    String name;", "    @Column(unique = true)\n    String name;")),
            new Example(
                    "A type becomes smaller",
                    "Texts that do not fit are counted before; none is cut.",
                    "Author",
                    AUTHOR,
                    AUTHOR.replace("    String name;", "    @Column(length = 40)\n    String name;")),
            new Example(
                    "Constants of an enum: new, renamed, in another order",
                    "The class has one column of names and one of positions. A renamed constant takes its rows along; positions are renumbered, so that rows keep their meaning. A constant that goes while"
                            + " rows hold it stops the migration.",
                    "Genre",
                    "public enum Genre {\n    NOVEL,\n    POETRY\n}\n",
                    "public enum Genre {\n    SCIENCE,\n\n    NOVEL,\n\n    @RenamedFrom(\"POETRY\")\n    VERSE\n}\n"),
            new Example(
                    "Another primary key",
                    "The old key goes, the new one comes; duplicates are counted before.",
                    "Author",
                    AUTHOR.replace("String name;", "@Column(nullable = false)\n    String code;"),
                    AUTHOR.replace(
                            "    @Id\n    Long id;\n\n    String name;", "    Long id;\n\n    @Id\n    String code;")),
            new Example(
                    "One column becomes two",
                    "Add the new attributes, each with a `@Backfill` that reads the old one, and keep the old one for a release: programs of the old version still use it. Drop it in the next.",
                    "Author",
                    AUTHOR,
                    AUTHOR.replace(
                            "String name;",
                            "String name;\n\n    @Backfill(\"regexp_replace(name, ' .*', '')\")\n    String"
                                    + " firstName;\n\n    @Backfill(\"regexp_replace(name, '^[^ ]* ?', '')\")\n    String"
                                    + " lastName;")));

    @TempDir
    Path root;

    @Test
    void the_page_is_what_the_compiler_makes_of_the_examples() throws IOException {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        int number = 0;
        for (Example example : EXAMPLES) {
            page.append("## ").append(example.title()).append("\n\n");
            page.append(example.text()).append("\n\n");
            page.append(run(example, new Project(root.resolve("example" + number++))));
        }
        String text = page.toString().stripTrailing() + "\n";
        if (Boolean.getBoolean("cairn.update")) {
            Files.writeString(PAGE, text);
        }
        assertThat(text)
                .as("%s; -Dcairn.update=true writes it", PAGE)
                .isEqualTo(Files.readString(PAGE).replace("\r\n", "\n"));
    }

    private static String run(Example example, Project project) {
        if (example.type().equals("Genre")) {
            type(project, "Book", """
                    @Entity
                    public class Book {
                        @Id
                        Long id;

                        @Enumerated(EnumType.STRING)
                        Genre genre;

                        @Enumerated
                        Genre shelf;
                    }
                    """);
        }
        type(project, example.type(), example.before());
        assertThat(project.compile("-Acairn.draft=never").errors()).isEmpty();
        List<String> before = new ArrayList<>(project.list(SCRIPTS));
        type(project, example.type(), example.after());
        Build build = project.now("2026-11-22T10:00:00Z").compileClean("-Acairn.draft=never");
        String said = Stream.of(
                        build.errors().stream().map(text -> "error: " + text),
                        build.warnings().stream().map(text -> "warning: " + text),
                        build.notes().stream().map(text -> "Note: " + text))
                .flatMap(texts -> texts)
                .filter(text -> text.matches("(?s)\\w+: [A-Z]{2}\\d{3}: .*"))
                .collect(Collectors.joining("\n"));
        String sql = project.list(SCRIPTS).stream()
                .filter(file -> !before.contains(file))
                .map(file -> project.read(SCRIPTS + "/" + file).lines().skip(3).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
        return block("java", example.after()) + block("", said) + block("sql", sql);
    }

    private static String block(String language, String text) {
        return text.isBlank() ? "" : "```" + language + "\n" + text.strip() + "\n```\n\n";
    }

    private static void type(Project project, String name, String declaration) {
        project.source(
                name, "package app; import dev.cairn.annotation.*; import jakarta.persistence.*;\n\n" + declaration);
    }
}
