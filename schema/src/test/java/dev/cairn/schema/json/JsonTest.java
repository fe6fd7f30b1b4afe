package dev.cairn.schema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    @Test
    void the_text_has_one_line_per_member_unless_it_is_inline() {
        Json json = Json.object()
                .put("name", "author")
                .put("none", (String) null)
                .put("size", 3)
                .flag("on", true)
                .flag("off", false)
                .put("tags", Json.strings(List.of("a", "b")))
                .put(
                        "lines",
                        Json.array(List.of(
                                Json.number(1), Json.object().put("a", "b").inline())))
                .put("empty", Json.array(List.of()))
                .putUnlessEmpty("left out", Json.array(List.of()))
                .put("nothing", Json.object().build())
                .build();

        assertThat(json.toText()).isEqualTo("""
                        {
                          "name": "author",
                          "size": 3,
                          "on": true,
                          "tags": ["a", "b"],
                          "lines": [
                            1,
                            {"a": "b"}
                          ],
                          "empty": [],
                          "nothing": {}
                        }
                        """);
    }

    @Test
    void only_what_must_be_is_escaped() {
        assertThat(Json.text("größer \"als\" \\ \n\t\u0001 日本 /").toText())
                .isEqualTo("\"größer \\\"als\\\" \\\\ \\n\\t\\u0001 日本 /\"\n");
    }

    @Property
    void any_text_is_read_as_it_was_written(@ForAll String text) {
        assertThat(Json.parse(Json.text(text).toText())).isEqualTo(Json.text(text));
    }

    @Test
    void what_a_builder_built_does_not_change_any_more() {
        Json.Builder builder = Json.object().put("a", 1);
        Json.Obj built = builder.build();
        builder.put("b", 2);

        assertThat(built.members()).containsOnlyKeys("a");
        assertThatThrownBy(() -> built.members().put("c", Json.number(3)))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> built.members().keySet().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            ^^            | the file is empty
            {             | line 1, column 2: Unexpected end-of-input: expected close marker for Object
            {"a": 1} x    | line 1, column 11: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
            {} {}         | line 1, column 5: there is text after the end of the document
            {"a": 1.5}    | line 1, column 10: unexpected 1.5
            {"a": 'b'}    | line 1, column 7: Unexpected character (''' (code 39)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
            """)
    void a_fault_has_a_line_and_a_column(String text, String message) {
        assertThatThrownBy(() -> Json.parse(text))
                .isInstanceOf(JsonException.class)
                .hasMessage(message);
    }

    @Test
    void a_number_too_large_is_no_crash() {
        assertThatThrownBy(() -> Json.parse("[99999999999999999999]"))
                .isInstanceOf(JsonException.class)
                .hasMessageStartingWith("line 1, column 22: Numeric value (99999999999999999999) out of range");
    }
}
