package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.processor.Project.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example of the page was produced by running it. Run with {@code -Dcairn.update=true} to write it anew. */
class OnlinePageTest {

    private static final Path PAGE = Path.of("..", "docs", "online.md");
    private static final String SCRIPTS = "src/main/resources/db/migration/";

    private static final String INTRODUCTION = """
            # Migrating while others work

            A statement that looks innocent may read a whole table while nobody can write to it, or wait for a lock while everybody else waits behind it. On a small table nobody notices. For large ones
            say so once:

            ```java
            @Database(dialects = POSTGRESQL, online = true)
            package com.acme.blog;
            ```

            (or `-Acairn.online=true`). From then on migrations are written in the forms in which programs go on reading and writing. What is in the history already stays as it is: that it was asked for
            stands in each change list. Tables that a migration creates itself are exempt, since they hold no rows.

            What you read below was produced by running it (`OnlinePageTest`). That others really go on is proven with a second connection (`OnlineOnPostgresqlTest`), that the outcome is the same
            as without by every case and evolution of the tests, once more, in these forms.

            """;

    private static final String AFTER = """
            ## Parts

            On PostgreSQL such a migration has several **parts**, a file each, which run one after the other and have a row of `cairn_migrations` each:

            - What cannot be in a transaction stands **alone**, so that it can be run again.
            - What **reads rows** for long holds no lock that others wait for.
            - What **locks** does so for an instant, one table at a time, and waits for a lock no longer than three seconds: who waits for a lock lets all others wait behind it.

            So a migration is no longer one transaction: programs may see a table between two parts, and a part that fails leaves those before it done. The next deploy goes on with the part that failed.

            ## What a deploy does with them

            - A part that does **not get its lock** within three seconds is rolled back, lets others pass, and is tried again until the time for waiting is over (`withLockTimeout`, 60 seconds unless told otherwise).
            - An index that a broken `create index concurrently` left **invalid** (TX105) is dropped and built again.
            - **Batches** look for NULL, so a fill that was ended goes on where it stopped. They commit 500 pages (4 MB) at a time. From PostgreSQL 14 on each reads its own pages only; 13 reads the table for each.
            - Rows that old programs insert **meanwhile**, without a value for a new column, are filled before the rows are checked.
            - **Killed at any instant**, the next deploy finishes it, as ever.
            - `cairn undo` takes it back in the same forms, step by step, waits for a lock no longer than three seconds and tries again as well; an undo that was interrupted is finished by the next deploy.

            A concurrent build waits for every transaction that is older than itself. One that a program forgot to end keeps it waiting.

            ## Under Flyway

            Beside each part outside a transaction lies the file by which Flyway knows (`executeInTransaction=false`). Set `flyway.postgresql.transactional.lock=false`: otherwise the transaction that is Flyway's
            lock is one of those that a concurrent build waits for. Flyway does not try again, and does not drop an invalid index: drop it, run `flyway repair`, and migrate.

            ## What has no such form

            On PostgreSQL a type that is stored otherwise (LK104), a generated or identity column (LK111), a named enum type that loses a constant, and values that move (renamed constants, reordered positions). These are
            written as ever, and the hazards say so. Where a migration also renames the table or a column of the key that goes, or gives the name of the old key to something else, the old primary key goes before the
            index of the new one is built.

            ## Other databases

            MySQL and MariaDB alter most in place, and others go on by themselves. Under `online = true`, indexes, unique and primary keys, and columns that are dropped say so
            (`algorithm=inplace, lock=none`): a server that would make writers wait refuses the statement instead. Another primary key takes the place of the old one in one statement. What they have to copy is said by LK116, LK117 and EN104, what they fill by LK121, and both are written as ever. H2 is for development
            and tests, SQLite has one writer at a time anyway.
            """;

    private static final String BOOK = """
            @Entity
            public class Book {
                @Id
                Long id;

                String title;
            }
            """;

    /** A change of one class. */
    private record Example(String title, String text, String dialect, String after) {}

    private static final List<Example> EXAMPLES = List.of(
            new Example(
                    "An index",
                    "It is built while others write. The same goes for one that is dropped.",
                    "postgresql",
                    BOOK.replace(
                            "@Entity\n",
                            "@Entity\n@Table(indexes = @Index(name = \"ix_title\", columnList = \"title\"))\n")),
            new Example(
                    "A unique key",
                    "Its index is built first, then the key takes it, which is a matter of an instant.",
                    "postgresql",
                    BOOK.replace("    String title;", "    @Column(unique = true)\n    String title;")),
            new Example(
                    "Another primary key",
                    "Its index is built first, under a name of its own, while the old key stays. Then the two change places in one statement: no program ever meets a table without a key. Foreign keys that"
                            + " refer to the old one are let go just before, and come back `not valid` and are validated after.",
                    "postgresql",
                    BOOK.replace("    @Id\n", "").replace("    String title;", "    @Id\n    String title;")),
            new Example(
                    "A foreign key, and so a check",
                    "It holds for what is written from now on; a part of its own looks at the rows that are there, while others write.",
                    "postgresql",
                    BOOK.replace("    String title;", "    String title;\n\n    @ManyToOne\n    Book sequel;")),
            new Example(
                    "A new attribute that must have a value",
                    "The column is added, filled in batches, proven by a check to hold no NULL, and only then NOT NULL. The warning is about programs of the old version, and stays.",
                    "postgresql",
                    BOOK.replace(
                            "String title;",
                            "String title;\n\n    @Backfill(\"'en'\")\n    @Column(nullable = false, length = 2)\n    String language;")));

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
        String text = page.append(AFTER).toString().stripTrailing() + "\n";
        if (Boolean.getBoolean("cairn.update")) {
            Files.writeString(PAGE, text);
        }
        assertThat(text)
                .as("%s; -Dcairn.update=true writes it", PAGE)
                .isEqualTo(Files.readString(PAGE).replace("\r\n", "\n"));
    }

    private static String run(Example example, Project project) {
        String scripts = SCRIPTS + example.dialect();
        String dialects = "-Acairn.dialects=" + example.dialect();
        book(project, BOOK);
        assertThat(project.compile("-Acairn.draft=never", dialects).errors()).isEmpty();
        List<String> before = project.list(scripts);
        project.database("repositories = false, online = true");
        book(project, example.after());
        Build build = project.now("2026-11-22T10:00:00Z").compileClean("-Acairn.draft=never", dialects);
        String said = build.warnings().stream().map(text -> "warning: " + text).collect(Collectors.joining("\n"));
        String sql = project.list(scripts).stream()
                .filter(file -> file.endsWith(".sql") && !before.contains(file))
                .sorted((a, b) -> Integer.compare(part(a), part(b)))
                .map(file -> "-- " + file + "\n"
                        + project.read(scripts + "/" + file)
                                .lines()
                                .skip(1)
                                .filter(line -> !line.isBlank())
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
        return block("java", example.after()) + block("", said) + block("sql", sql);
    }

    private static int part(String file) {
        String number = file.replaceFirst("^V\\d+\\.?(\\d*)__.*$", "$1");
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    private static String block(String language, String text) {
        return text.isBlank() ? "" : "```" + language + "\n" + text.strip() + "\n```\n\n";
    }

    private static void book(Project project, String declaration) {
        project.source(
                "Book", "package app; import dev.cairn.annotation.*; import jakarta.persistence.*;\n\n" + declaration);
    }
}
