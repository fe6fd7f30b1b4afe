package dev.cairn.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.testing.Blog;
import dev.cairn.schema.testing.Schemas;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SchemaDiagramTest {

    /** Mermaid 11's tokens of an entity-relationship diagram, a line of it at a time. */
    private static final String ENTITY = "\"[^\"%\r\n\u000b\b\\\\]+\"";

    private static final String WORD =
            "(?![pfuPFU][kK]\\b)[*A-Za-z_\u00C0-\uFFFF][A-Za-z0-9\\-_\\[\\]()\u00C0-\uFFFF*]*";
    private static final String LINE = "# Schema||```mermaid|```|erDiagram|There are no tables yet\\.|"
            + "    " + ENTITY + " \\{|    }|"
            + "        " + WORD + " " + WORD + "( (PK|FK|UK)(, (PK|FK|UK))*)?( \"nullable\")?|"
            + "    " + ENTITY + " (\\|\\||\\|o)--(o\\{|o\\|) " + ENTITY + " : " + ENTITY;

    @Provide
    Arbitrary<Schema> schemas() {
        return Schemas.schema();
    }

    @Provide
    Arbitrary<Name> names() {
        return Schemas.name();
    }

    @Test
    void tables_are_entities_and_foreign_keys_are_relationships() {
        assertThat(SchemaDiagram.write(Blog.schema())).isEqualTo("""
                        # Schema

                        ```mermaid
                        erDiagram
                            "author" {
                                int64 id PK
                                text(255) email UK
                                text(100) name "nullable"
                            }
                            "post" {
                                int64 id PK
                                text(200) title
                                enum status
                                decimal(12_2) value "nullable"
                                timestamp(6)_zoned published_at "nullable"
                                int64 author_id FK
                            }
                            "author" ||--o{ "post" : "author_id"
                        ```
                        """);
    }

    @Test
    void an_empty_schema_has_no_diagram() {
        assertThat(SchemaDiagram.write(Schema.EMPTY)).isEqualTo("# Schema\n\nThere are no tables yet.\n");
    }

    @Property(tries = 200)
    void every_line_is_one_that_mermaid_reads(@ForAll("schemas") Schema schema) {
        assertThat(SchemaDiagram.write(schema).lines()).allMatch(line -> line.matches(LINE));
    }

    @Property
    void odd_names_are_tamed(@ForAll("names") Name table, @ForAll("names") Name column) {
        Schema schema = Schema.EMPTY.with(
                Table.of(QualifiedName.of(table), List.of(Column.of(column, new LogicalType.Uuid()))));

        assertThat(SchemaDiagram.write(schema).lines()).allMatch(line -> line.matches(LINE));
    }
}
