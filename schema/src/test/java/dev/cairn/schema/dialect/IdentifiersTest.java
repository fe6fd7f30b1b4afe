package dev.cairn.schema.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.model.Name;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

    @Test
    void what_is_short_enough_stays() {
        assertThat(Identifiers.shorten("a".repeat(63))).isEqualTo("a".repeat(63));
    }

    @Test
    void what_is_too_long_is_cut_and_told_apart_by_a_hash() {
        String one = Identifiers.shorten("a".repeat(64));
        String other = Identifiers.shorten("a".repeat(65));
        assertThat(one).hasSize(63).startsWith("a".repeat(54) + "_").isNotEqualTo(other);
        assertThat(Identifiers.shorten("a".repeat(64))).isEqualTo(one);
    }

    @Test
    void bytes_count_and_no_character_is_cut_in_two() {
        String shortened = Identifiers.shorten("ü".repeat(40) + "\uD83D\uDE00".repeat(10));
        assertThat(shortened.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63);
        assertThat(shortened).startsWith("ü".repeat(27) + "_");
    }

    @Test
    void a_derived_name_is_in_lower_case_unless_a_part_is_quoted() {
        assertThat(Identifiers.derived("ck", List.of(Name.of("LineItem"), Name.keyword("Value"))))
                .isEqualTo(Name.of("ck_lineitem_value"));
        assertThat(Identifiers.derived("ck", List.of(Name.quoted("Line Item"), Name.of("Value"))))
                .isEqualTo(Name.quoted("ck_Line Item_Value"));
    }
}
