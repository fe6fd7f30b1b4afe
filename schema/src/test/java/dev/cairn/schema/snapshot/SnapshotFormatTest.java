package dev.cairn.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.json.UnknownFormatException;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.testing.Blog;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotFormatTest {

    @Test
    void the_text_has_one_line_per_column_key_and_origin() {
        Snapshot blog = new Snapshot(Blog.schema(), Blog.origins());

        assertThat(SnapshotFormat.write(blog)).isEqualTo("""
                        {
                          "format": 1,
                          "schema": {
                            "tables": [
                              {
                                "name": "author",
                                "comment": "People who write",
                                "columns": [
                                  {"name": "id", "type": "int64", "nullable": false, "identity": true},
                                  {"name": "email", "type": "text(255)", "nullable": false},
                                  {"name": "name", "type": "text(100)", "comment": "as \\"printed\\""}
                                ],
                                "primaryKey": {"name": "pk_author", "columns": ["id"]},
                                "uniques": [
                                  {"name": "uk_author_email", "columns": ["email"]}
                                ]
                              },
                              {
                                "name": "post",
                                "columns": [
                                  {"name": "id", "type": "int64", "nullable": false},
                                  {"name": "title", "type": "text(200)", "nullable": false},
                                  {"name": "status", "type": {"enum": ["DRAFT", "PUBLISHED"], "length": 255}, "nullable": false, "default": "'DRAFT'"},
                                  {"name": "[value]", "type": "decimal(12,2)"},
                                  {"name": "published_at", "type": "timestamp(6) zoned"},
                                  {"name": "author_id", "type": "int64", "nullable": false}
                                ],
                                "primaryKey": {"name": "pk_post", "columns": ["id"]},
                                "foreignKeys": [
                                  {"name": "fk_post_author", "columns": ["author_id"], "target": "author", "targetColumns": ["id"], "onDelete": "cascade"}
                                ],
                                "checks": [
                                  {"name": "ck_post_title", "expression": "title <> ''"}
                                ],
                                "indexes": [
                                  {"name": "ix_post_published", "columns": ["author_id", {"name": "published_at", "order": "desc"}]}
                                ]
                              }
                            ],
                            "sequences": [
                              {"name": "post_seq", "start": 1, "increment": 50}
                            ]
                          },
                          "origins": {
                            "author": {
                              "owner": "com.acme.Author",
                              "columns": {
                                "email": "email",
                                "id": "id",
                                "name": "name"
                              }
                            },
                            "post": {
                              "owner": "com.acme.Post",
                              "columns": {
                                "id": "id",
                                "status": "status",
                                "title": "title"
                              }
                            }
                          }
                        }
                        """);
    }

    @Test
    void the_empty_snapshot_is_short() {
        assertThat(SnapshotFormat.write(Snapshot.EMPTY)).isEqualTo("""
                        {
                          "format": 1,
                          "schema": {
                            "tables": [],
                            "sequences": []
                          },
                          "origins": {}
                        }
                        """);
    }

    @Test
    void it_reads_what_it_wrote() {
        Snapshot blog = new Snapshot(Blog.schema(), Blog.origins());

        assertThat(SnapshotFormat.read(SnapshotFormat.write(blog))).isEqualTo(blog);
    }

    @Test
    void a_table_that_is_no_class_s_has_no_owner_and_older_files_may_state_an_empty_one() {
        Snapshot numbers = new Snapshot(
                Schema.EMPTY,
                new Origins(Map.of(QualifiedName.of("numbers"), new Origins.TableOrigin("", new TreeMap<>()))));
        String text = SnapshotFormat.write(numbers);

        assertThat(text).contains("\"numbers\": {}").doesNotContain("owner");
        assertThat(SnapshotFormat.read(text)).isEqualTo(numbers);
        assertThat(SnapshotFormat.read(text.replace("\"numbers\": {}", "\"numbers\": {\"owner\": \"\"}")))
                .isEqualTo(numbers);
    }

    @Test
    void line_ends_of_windows_do_not_matter() {
        Snapshot blog = new Snapshot(Blog.schema(), Blog.origins());

        assertThat(SnapshotFormat.read(SnapshotFormat.write(blog).replace("\n", "\r\n")))
                .isEqualTo(blog);
    }

    @Test
    void the_hash_is_that_of_the_schema_alone() {
        assertThat(SchemaHash.of(Blog.schema())).matches("sha256:[0-9a-f]{64}");
        assertThat(SchemaHash.of(Blog.schema()))
                .isEqualTo(SchemaHash.of(
                        SnapshotFormat.read(SnapshotFormat.write(new Snapshot(Blog.schema(), Origins.NONE)))
                                .schema()));
        assertThat(SchemaHash.of(Blog.schema().withSequences(List.of()))).isNotEqualTo(SchemaHash.of(Blog.schema()));
        assertThat(SchemaHash.of(Schema.EMPTY))
                .as("frozen: users' first change lists start from it")
                .isEqualTo("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void a_newer_format_asks_for_a_newer_cairn() {
        String newer = SnapshotFormat.write(Snapshot.EMPTY).replace("\"format\": 1", "\"format\": 2");

        assertThatThrownBy(() -> SnapshotFormat.read(newer))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessage("it is of format 2, this version of Cairn knows formats up to 1: update Cairn");
    }

    @Test
    void a_conflict_left_by_git_is_named() {
        String conflicted = SnapshotFormat.write(Snapshot.EMPTY)
                .replace("  \"origins\"", "<<<<<<< HEAD\n  \"origins\"")
                .replace("{}", "{}\n=======\n>>>>>>> feature");

        assertThatThrownBy(() -> SnapshotFormat.read(conflicted))
                .isInstanceOf(JsonException.class)
                .hasMessage("line 7 is a git conflict marker (<<<<<<< HEAD): the merge of two branches is not finished"
                        + " in this file");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {"format": 1,                                                                                | line 1, column 14: Unexpected end-of-input within/between Object entries
            {"format": 1 "x": 2}                                                                         | line 1, column 14: Unexpected character ('"' (code 34)): was expecting comma to separate Object entries
            {"format": 1, "format": 1}                                                                   | line 1, column 23: Duplicate field 'format'
            {"format": null}                                                                             | line 1, column 16: unexpected null
            []                                                                                           | it is no JSON object
            {}                                                                                           | member "format" is missing
            {"format": "1"}                                                                              | member "format" is not a whole number
            {"format": 0}                                                                                | there is no format 0
            {"format": 1, "schema": {}}                                                                  | member "origins" is missing
            {"format": 1, "schema": {}, "origins": {}, "more": 1}                                        | unknown member "more"
            {"format": 1, "schema": {"tables": [1]}, "origins": {}}                                      | schema: member "tables" is not an array of objects
            {"format": 1, "schema": {"tables": [{"columns": []}]}, "origins": {}}                        | schema: table: member "name" is missing
            {"format": 1, "schema": {"tables": [{"name": "a"}, {"name": "a"}]}, "origins": {}}           | schema: two objects are named a
            {"format": 1, "schema": {"tables": [{"name": "a", "columns": [{"name": "b", "type": "text"}]}]}, "origins": {}} | schema: table a: column b: there is no type "text"
            {"format": 1, "schema": {"tables": [{"name": "a", "columns": [{"name": "b", "type": "bool(2)"}]}]}, "origins": {}} | schema: table a: column b: there is no type "bool(2)"
            {"format": 1, "schema": {"tables": [{"name": "a", "columns": [{"name": "b", "type": "uuid", "size": 3}]}]}, "origins": {}} | schema: table a: column b: unknown member "size"
            {"format": 1, "schema": {"tables": [{"name": "a", "indexes": [{"name": "i", "columns": [{"name": "b", "order": "up"}]}]}]}, "origins": {}} | schema: table a: index i: "up" is none of asc, desc
            {"format": 1, "schema": {"tables": [{"name": "", "columns": []}]}, "origins": {}}            | schema: table : there is no name in ""
            """)
    void a_fault_is_named_with_its_place(String text, String message) {
        assertThatThrownBy(() -> SnapshotFormat.read(text))
                .isInstanceOf(JsonException.class)
                .hasMessage(message.strip());
    }
}
