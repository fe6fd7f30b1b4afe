package dev.cairn.schema.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.json.UnknownFormatException;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.testing.Blog;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeListFormatTest {

    private static final QualifiedName POST = QualifiedName.of("post");
    private static final MigrationId ID = new MigrationId("20261121093000__create_author");

    @Test
    void the_text_says_what_changes_from_where_to_where() {
        assertThat(ChangeListFormat.write(everyday())).isEqualTo("""
                        {
                          "format": 1,
                          "id": "20261121093000__create_author",
                          "parents": ["20261120120000__init"],
                          "from": "sha256:aa",
                          "to": "sha256:bb",
                          "changes": [
                            {
                              "change": "createTable",
                              "table": {
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
                              }
                            },
                            {"change": "renameTable", "from": "article", "to": "post"},
                            {"change": "addColumn", "table": "post", "column": {"name": "email", "type": "text(255)", "nullable": false}, "fill": "''"},
                            {"change": "dropColumn", "table": "post", "column": {"name": "note", "type": "text(200)"}, "at": 2},
                            {"change": "renameColumn", "table": "post", "from": "heading", "to": "title"},
                            {
                              "change": "alterColumn",
                              "table": "post",
                              "facets": ["nullability"],
                              "before": {"name": "title", "type": "text(200)"},
                              "after": {"name": "title", "type": "text(200)", "nullable": false},
                              "fill": "'untitled'"
                            },
                            {"change": "addConstraint", "table": "post", "foreignKey": {"name": "fk_post_author", "columns": ["author_id"], "target": "author", "targetColumns": ["id"], "onDelete": "cascade"}}
                          ],
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
                                "title": "title"
                              }
                            }
                          },
                          "findings": [
                            {"id": "DL103", "place": "post.note", "fact": "Column post.note and its values are deleted."}
                          ]
                        }
                        """);
    }

    @Test
    void it_reads_what_it_wrote() {
        assertThat(ChangeListFormat.read(ChangeListFormat.write(everyday()))).isEqualTo(everyday());
    }

    @Test
    void that_it_lets_others_go_on_is_said_only_where_it_does() {
        String text = ChangeListFormat.write(everyday().online(true));
        assertThat(text).contains("\n  \"online\": true,\n");
        assertThat(ChangeListFormat.read(text).online()).isTrue();
        assertThat(ChangeListFormat.write(everyday())).doesNotContain("online");
    }

    @Test
    void a_file_is_named_as_its_migration() {
        String text = ChangeListFormat.write(everyday());

        assertThat(ChangeListFormat.read("20261121093000__create_author.json", text))
                .isEqualTo(everyday());
        assertThatThrownBy(() -> ChangeListFormat.read("copy.json", text))
                .isInstanceOf(JsonException.class)
                .hasMessage("it is the change list of migration 20261121093000__create_author and belongs into a file"
                        + " 20261121093000__create_author.json");
    }

    @Test
    void a_newer_format_asks_for_a_newer_cairn() {
        assertThatThrownBy(() -> ChangeListFormat.read("{\"format\": 2, \"what\": \"else\"}"))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessageContaining("update Cairn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'addColumn'      | 'addColum'       | change list: change addColum: there is no such change
            '"to": "post"'   | '"at": "post"'   | change list: change renameTable: unknown member "at"
            'create_author"' | 'Create Author"' | change list: "20261121093000__Create Author" is no migration id such as 20261121093000__create_author
            '"at": 2'        | '"at": -2'       | change list: change dropColumn: there is no position -2
            '"nullability"'  | '"colour"'       | change list: change alterColumn: "colour" is none of type, nullability, identity, definition, default, check, generation, comment, options, values
            '["20261120120000__init"]' | '["20261121093000__create_author"]' | change list: migration 20261121093000__create_author names itself as its parent
            """)
    void a_fault_is_named_with_its_place(String good, String bad, String message) {
        String text = ChangeListFormat.write(everyday());
        assertThat(text).contains(good);

        assertThatThrownBy(() -> ChangeListFormat.read(text.replace(good, bad)))
                .isInstanceOf(JsonException.class)
                .hasMessage(message);
    }

    private static ChangeList everyday() {
        Column title = Column.of("title", new LogicalType.Text(200));
        Column email = Column.of("email", new LogicalType.Text(255)).notNull();
        return new ChangeList(
                ID,
                List.of(new MigrationId("20261120120000__init")),
                "sha256:aa",
                "sha256:bb",
                List.of(),
                List.of(
                        new Change.CreateTable(Blog.author()),
                        new Change.RenameTable(QualifiedName.of("article"), POST),
                        new Change.AddColumn(POST, email, OptionalInt.empty(), Sql.of("''")),
                        new Change.DropColumn(POST, title.withName(Name.of("note")), OptionalInt.of(2)),
                        new Change.RenameColumn(POST, Name.of("heading"), Name.of("title")),
                        new AlterColumn(
                                POST,
                                title,
                                title.notNull(),
                                AlterColumn.facetsBetween(title, title.notNull()),
                                Sql.of("'untitled'")),
                        new Change.AddConstraint(POST, Blog.post().foreignKeys().get(0))),
                new Origins(Map.of(
                        QualifiedName.of("author"),
                        Blog.origin("com.acme.Author", "id", "email", "name"),
                        POST,
                        Blog.origin("com.acme.Post", "title"))),
                List.of(new Accepted("DL103", "post.note", "Column post.note and its values are deleted.")));
    }
}
