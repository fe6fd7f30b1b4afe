package dev.cairn.schema.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What hints on constants mean between two states of an enum: they stay in the sources long after they took place. */
class EnumConstantsTest {

    private static Map<String, String> renamed(List<String> from, List<String> to, Map<String, String> said) {
        return EnumConstants.renamed(from, to, said);
    }

    @Test
    void what_goes_becomes_what_is_there_now() {
        assertThat(renamed(List.of("POETRY"), List.of("VERSE"), Map.of("POETRY", "VERSE")))
                .isEqualTo(Map.of("POETRY", "VERSE"));
    }

    @Test
    void what_goes_may_become_what_was_there_already() {
        assertThat(renamed(List.of("POEM", "VERSE"), List.of("VERSE"), Map.of("POEM", "VERSE")))
                .isEqualTo(Map.of("POEM", "VERSE"));
    }

    @Test
    void a_chain_of_names_moves_as_a_whole() {
        Map<String, String> said = Map.of("A", "B", "B", "C", "C", "D");
        assertThat(renamed(List.of("A", "B", "C"), List.of("B", "C", "D"), said))
                .isEqualTo(said);
    }

    @Test
    void a_hint_is_stale_once_its_constant_is_there_beside_the_old_one_or_the_old_one_is_gone() {
        assertThat(renamed(List.of("B"), List.of("B"), Map.of("A", "B"))).isEmpty();
        assertThat(renamed(List.of("A", "B"), List.of("A", "B"), Map.of("A", "B")))
                .isEmpty();
    }

    @Test
    void a_chain_that_took_place_takes_place_no_more_though_its_first_name_came_back_and_goes() {
        Map<String, String> said = Map.of("A", "B", "B", "C");
        assertThat(renamed(List.of("A", "B", "C"), List.of("B", "C"), said)).isEqualTo(Map.of("A", "B"));
    }

    @Test
    void names_that_go_round_are_stale() {
        Map<String, String> said = Map.of("A", "B", "B", "A");
        assertThat(renamed(List.of("A", "B"), List.of("B", "A"), said)).isEmpty();
        assertThat(renamed(List.of("X", "A", "B"), List.of("A", "B"), Map.of("X", "A", "A", "B", "B", "A")))
                .isEqualTo(Map.of("X", "A"));
    }
}
