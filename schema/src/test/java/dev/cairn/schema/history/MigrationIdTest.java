package dev.cairn.schema.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationIdTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00.987Z");

    @Test
    void it_is_a_timestamp_and_a_slug() {
        MigrationId id = MigrationId.of(NOW, "create_author");

        assertThat(id).hasToString("20261121093000__create_author");
        assertThat(id.timestamp()).isEqualTo("20261121093000");
        assertThat(id.slug()).isEqualTo("create_author");
        assertThat(id.instant()).isEqualTo("2026-11-21T09:30:00Z");
    }

    @Test
    void the_first_one_is_of_now() {
        assertThat(MigrationId.next(NOW, List.of(), "a")).hasToString("20261121093000__a");
    }

    @Test
    void a_new_one_is_a_second_younger_than_all_it_builds_on() {
        MigrationId same = new MigrationId("20261121093000__a");
        MigrationId future = new MigrationId("20991231235959__b");

        assertThat(MigrationId.next(NOW, List.of(same), "c")).hasToString("20261121093001__c");
        assertThat(MigrationId.next(NOW, List.of(future, same), "c")).hasToString("21000101000000__c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "create_author",
                "20261121093000_create",
                "20261121093000__",
                "20261121093000__Create",
                "20261121093000__../x",
                "20261321093000__month",
                "20260230093000__day",
                "2026112109300__short"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> new MigrationId(text))
                .hasMessage("\"" + text + "\" is no migration id such as 20261121093000__create_author");
    }
}
