package com.example.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryAppTest {

    @TempDir
    Path folder;

    @Test
    void migratesSeedsAndAnswersAndTheNextTimeOnlyAnswers() {
        String first = run();
        String second = run();

        assertThat(first.lines())
                .filteredOn(line -> line.startsWith("applied "))
                .hasSize(6)
                .last()
                .asString()
                .endsWith("__notices");
        String answers = """
                by ISBN: The Tides, 312 pages
                more than 100 pages: A Short Winter
                more than 100 pages: The Tides
                overdue loans: 1
                due on 2026-12-16
                """;
        assertThat(first).endsWith("seeded 3 books\n" + answers);
        assertThat(second).isEqualTo(answers);
    }

    private String run() {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            LibraryApp.main(new String[] {folder.resolve("library").toString()});
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
