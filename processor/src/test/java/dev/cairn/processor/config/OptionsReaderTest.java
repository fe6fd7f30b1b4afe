package dev.cairn.processor.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.annotation.Naming;
import dev.cairn.annotation.Quoting;
import dev.cairn.processor.problem.Problem;
import dev.cairn.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsReaderTest {

    private final Problems problems = new Problems();

    @Test
    void without_options_the_defaults_hold() {
        assertThat(read(Map.of("other.option", "x"))).isEqualTo(Options.DEFAULT);
        assertThat(texts()).isEmpty();
    }

    @Test
    void every_option_is_read() {
        Map<String, String> given = new HashMap<>(Map.of(
                "cairn.dir", "somewhere",
                "cairn.dialects", "postgresql, h2",
                "cairn.naming", "snake_case",
                "cairn.quoting", "keywords",
                "cairn.name", "add_email",
                "cairn.mode", "check",
                "cairn.hazards", "DL103:off,*:note",
                "cairn.draft", "never",
                "cairn.test", "true",
                "cairn.verbose", ""));
        given.put("cairn.merge", "rebase");
        given.put("cairn.online", "true");
        Options options = read(given);
        assertThat(options)
                .isEqualTo(new Options(
                        "somewhere",
                        List.of("postgresql", "h2"),
                        Naming.SNAKE_CASE,
                        Quoting.KEYWORDS,
                        true,
                        "add_email",
                        DraftMode.NEVER,
                        "rebase",
                        Mode.CHECK,
                        new HazardLevels(Map.of("DL103", Level.OFF, "*", Level.NOTE)),
                        true,
                        true));
        assertThat(texts()).isEmpty();
    }

    @Test
    void a_flag_without_a_value_is_set() {
        Map<String, String> given = new HashMap<>();
        given.put("cairn.test", null);
        assertThat(read(given).test()).isTrue();
    }

    @Test
    void an_unknown_option_is_an_error_with_the_nearest_name() {
        read(Map.of("cairn.dialect", "h2"));
        assertThat(texts())
                .containsExactly(
                        "CF101: there is no option cairn.dialect. Did you mean \"cairn.dialects\"? Known: cairn.destructive,"
                                + " cairn.dialects, cairn.dir, cairn.draft, cairn.hazards, cairn.merge, cairn.mode, cairn.name,"
                                + " cairn.naming, cairn.online, cairn.quoting, cairn.test, cairn.verbose.");
    }

    @Test
    void an_unknown_dialect_is_an_error_with_the_nearest_name() {
        assertThat(read(Map.of("cairn.dialects", "h2,postgres")).dialects()).containsExactly("h2");
        assertThat(texts())
                .containsExactly("CF102: option cairn.dialects has the unknown value \"postgres\". Did you mean"
                        + " \"postgresql\"? Known: h2, postgresql, mysql, mariadb, sqlite.");
    }

    @Test
    void an_unknown_mode_naming_or_flag_is_an_error() {
        read(Map.of("cairn.mode", "Check", "cairn.naming", "camel", "cairn.test", "yes"));
        assertThat(texts())
                .containsExactly(
                        "CF102: option cairn.naming has the unknown value \"camel\". Known: jpa, snake_case.",
                        "CF102: option cairn.mode has the unknown value \"Check\". Did you mean \"check\"? Known:"
                                + " generate, check, off.",
                        "CF102: option cairn.test has the unknown value \"yes\". Known: true, false.");
    }

    @Test
    void a_hazard_without_a_known_level_is_an_error() {
        read(Map.of("cairn.hazards", "DL103,dl102:off,DF101:warning"));
        assertThat(texts())
                .containsExactly(
                        "CF103: option cairn.hazards holds \"DL103\", which is no hazard with a level. Write it as"
                                + " DL103:off, LK*:note, LK101@postgresql:error or *:warn, with commas between; levels are error, warn, note, off.",
                        "CF103: option cairn.hazards holds \"dl102:off\", which is no hazard with a level. Write it as"
                                + " DL103:off, LK*:note, LK101@postgresql:error or *:warn, with commas between; levels are error, warn, note, off.",
                        "CF102: option cairn.hazards has the unknown value \"warning\". Known: off, note, warn, error.");
    }

    @Test
    void destructive_speaks_of_drops_and_hazards_overrides_it() {
        HazardLevels levels = read(Map.of("cairn.destructive", "error", "cairn.hazards", "DL103:note"))
                .hazards();
        assertThat(levels.of("DL102", Level.WARN)).isEqualTo(Level.ERROR);
        assertThat(levels.of("DL103", Level.WARN)).isEqualTo(Level.NOTE);
        assertThat(levels.of("DF101", Level.WARN)).isEqualTo(Level.WARN);
    }

    @Test
    void a_name_that_no_file_can_bear_is_an_error() {
        assertThat(read(Map.of("cairn.name", "Add email")).name()).isNull();
        assertThat(texts())
                .containsExactly(
                        "CF104: option cairn.name is \"Add email\", which is no name of a migration. Use at most"
                                + " 60 small letters, digits and underscores, such as add_email.");
    }

    @Test
    void the_side_to_withdraw_is_the_later_one_or_named_by_an_id() {
        assertThat(read(Map.of("cairn.merge", "20261121093000__add_email")).merge())
                .isEqualTo("20261121093000__add_email");
        assertThat(read(Map.of("cairn.merge", "theirs")).merge()).isNull();
        assertThat(texts())
                .containsExactly(
                        "CF106: option cairn.merge is \"theirs\", which names no side of a fork. Write rebase to"
                                + " withdraw the later side, or the id of the last migration of the side to withdraw.");
    }

    private Options read(Map<String, String> given) {
        return OptionsReader.read(given, problems);
    }

    private List<String> texts() {
        return problems.list().stream().map(Problem::text).toList();
    }
}
