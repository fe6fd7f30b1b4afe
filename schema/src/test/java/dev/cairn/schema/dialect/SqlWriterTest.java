package dev.cairn.schema.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import org.junit.jupiter.api.Test;

class SqlWriterTest {

    private final SqlWriter h2 = Dialects.byId("h2").orElseThrow().writer();
    private final SqlWriter postgresql =
            Dialects.byId("postgresql").orElseThrow().writer();

    @Test
    void a_name_is_quoted_when_it_asks_for_it() {
        assertThat(h2.name(Name.of("order"))).isEqualTo("order");
        assertThat(h2.name(Name.quoted("order"))).isEqualTo("\"order\"");
        assertThat(h2.name(Name.quoted("say \"hi\""))).isEqualTo("\"say \"\"hi\"\"\"");
    }

    @Test
    void a_keyword_is_quoted_where_the_dialect_has_it() {
        assertThat(h2.name(Name.keyword("key"))).isEqualTo("\"key\"");
        assertThat(h2.name(Name.keyword("title"))).isEqualTo("title");
        assertThat(postgresql.name(Name.keyword("order"))).isEqualTo("\"order\"");
    }

    @Test
    void mariadb_quotes_with_backticks_and_heeds_no_case() {
        SqlWriter mariadb = Dialects.byId("mariadb").orElseThrow().writer();
        assertThat(mariadb.name(Name.quoted("my `own` order"))).isEqualTo("`my ``own`` order`");
        assertThat(mariadb.folded(Name.quoted("Book"))).isEqualTo(mariadb.folded(Name.of("BOOK")));
        assertThat(mariadb.stored(Name.of("Book"))).isEqualTo("Book");
    }

    @Test
    void a_qualified_name_is_quoted_part_by_part() {
        QualifiedName name = new QualifiedName(Name.of("c"), Name.quoted("S"), Name.of("t"));
        assertThat(h2.name(name)).isEqualTo("c.\"S\".t");
    }

    @Test
    void an_unquoted_name_is_folded_as_the_database_does() {
        assertThat(h2.folded(Name.of("Book"))).isEqualTo("BOOK");
        assertThat(postgresql.folded(Name.of("Book"))).isEqualTo("book");
        assertThat(postgresql.folded(Name.quoted("Book"))).isEqualTo("Book");
    }

    @Test
    void a_literal_doubles_its_quotes() {
        assertThat(SqlWriter.literal("it's")).isEqualTo("'it''s'");
    }
}
