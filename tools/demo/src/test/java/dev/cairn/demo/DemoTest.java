package dev.cairn.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DemoTest {

    @Test
    void the_demo_shows_two_migrations_and_what_the_typed_queries_find() throws IOException {
        String transcript = Demo.transcript();
        assertThat(transcript)
                .contains("create table author")
                .containsPattern("applied \\d{14}__create_author_and_book")
                .contains("by e-mail: Tom Reed")
                .containsSubsequence("of Ina's: A Short Winter", "of Ina's: The Tides")
                .contains("+     String fullName;")
                .contains("rename column name to full_name")
                .contains("novels: 3")
                .contains("Moss, no novel: On Plain Words")
                .contains("by ISBN: Lamps at Noon");
    }
}
