package dev.cairn.schema.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.hazard.catalogue.HazardRules;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.script.ParsedScript.SqlStatement;
import dev.cairn.schema.testing.Blog;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptFormatTest {

    private static final MigrationId ID = new MigrationId("20261121093000__drop_name");
    private static final Schema BLOG = Blog.schema();

    private static ScriptPart part(String dialectId) {
        Dialect dialect = Dialects.byId(dialectId).orElseThrow();
        List<Change> changes = List.of(new Change.DropColumn(
                Blog.author().name(), Blog.author().columns().get(2), OptionalInt.of(2)));
        return Migrations.render(
                        ID,
                        BLOG,
                        changes,
                        HazardRules.findings(BLOG, SchemaApplier.apply(BLOG, changes), changes, List.of(dialect)),
                        dialect)
                .get(0);
    }

    @Test
    void a_script_has_a_header_and_the_findings_above_the_statement() {
        assertThat(ScriptFormat.write(part("h2")).lines().skip(1))
                .containsExactly(
                        "-- part 1 of 1, not transactional",
                        "",
                        "-- DL103 error: dropping column name of author deletes its values.",
                        "-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so"
                                + " with @RenamedFrom on the attribute.",
                        "alter table author drop column name;");
    }

    @Test
    void reading_gives_back_what_was_written() {
        ParsedScript script = ScriptFormat.read(ScriptFormat.write(part("postgresql")));
        assertThat(script.id()).isEqualTo(ID);
        assertThat(script.dialect()).isEqualTo("postgresql");
        assertThat(script.transactional()).isTrue();
        assertThat(script.edited()).isFalse();
        assertThat(script.statements()).containsExactly(new SqlStatement("alter table author drop column name", 6));
    }

    @Test
    void a_statement_knows_its_undo_and_that_data_does_not_come_back() {
        Statement statement = part("h2").statements().get(0);
        assertThat(statement.losesData()).isTrue();
        assertThat(statement.undo())
                .containsExactly(
                        List.of("alter table author add column name varchar(100)"),
                        List.of("comment on column author.name is 'as \"printed\"'"));
        assertThat(statement.undoLosesData()).isFalse();
    }

    @Test
    void other_line_ends_and_a_byte_order_mark_are_no_edit() {
        String text = ScriptFormat.write(part("h2"));
        assertThat(ScriptFormat.read(text.replace("\n", "\r\n")))
                .isEqualTo(ScriptFormat.read("\uFEFF" + text))
                .isEqualTo(ScriptFormat.read(text));
    }

    @Test
    void a_changed_statement_or_comment_is_an_edit() {
        String text = ScriptFormat.write(part("h2"));
        assertThat(ScriptFormat.read(text.replace("drop column name", "drop column if exists name"))
                        .edited())
                .isTrue();
        assertThat(ScriptFormat.read(text + "-- reviewed\n").edited()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "drop table t;",
                "-- cairn x h2 sha256:0",
                "-- cairn 20261121093000__a h2 sha256:0000000000000000000000000000000000000000000000000000000000000000"
            })
    void a_text_without_the_header_is_refused(String text) {
        assertThatThrownBy(() -> ScriptFormat.read(text))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining("line");
    }

    @Test
    void a_header_without_a_migration_is_refused() {
        String text = ScriptFormat.write(part("h2")).replace(ID.value(), "no_id");
        assertThatThrownBy(() -> ScriptFormat.read(text))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining("no_id");
    }

    @Test
    void file_names_are_those_of_flyway() {
        assertThat(ScriptFormat.fileName(ID, 1)).isEqualTo("V20261121093000__drop_name.sql");
        assertThat(ScriptFormat.fileName(ID, 2)).isEqualTo("V20261121093000.1__drop_name.sql");
    }
}
