package dev.cairn.conformance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.conformance.database.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliberateDifferenceTest {
    private static final Path DOCUMENT = Path.of("../../docs/decisions/divergences.md");

    @Test
    void aPrimaryKeyThatHibernateLeavesOutIsExplainedByALargeObjectInItAlone() {
        String found = "table Book_tags: primary key: expected none, found [Book_id, tags] of bigint, ";
        assertThat(DeliberateDifference.unexplainedOn(Server.SQLITE, List.of(found + "blob", found + "varchar(255)")))
                .containsExactly(found + "varchar(255)");
    }

    @Test
    void theRegisterIsWrittenDown() throws IOException {
        if (Boolean.getBoolean("cairn.update")) {
            Files.writeString(DOCUMENT, DeliberateDifference.document());
        }
        assertThat(DOCUMENT).hasContent(DeliberateDifference.document());
    }
}
