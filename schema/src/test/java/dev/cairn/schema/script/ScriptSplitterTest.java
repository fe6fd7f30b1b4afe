package dev.cairn.schema.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.script.ParsedScript.SqlStatement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptSplitterTest {

    @Test
    void a_statement_begins_behind_the_comments_above_it_and_knows_its_line() {
        String text = """
                -- a comment; with a semicolon

                /* another;
                   one */ create table a (
                    id bigint -- inside
                );
                drop table b;

                drop table c
                """;
        assertThat(ScriptFormat.statements(text))
                .containsExactly(
                        new SqlStatement("create table a (\n    id bigint -- inside\n)", 4),
                        new SqlStatement("drop table b", 7),
                        new SqlStatement("drop table c", 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into t values ('a;b', 'it''s; fine')",
                "select \"a;\"\"b\" from t",
                "select `a;b` from t",
                "create function f() returns int as $$ begin; end; $$ language plpgsql",
                "create function f() returns int as $body$ select ';$$;' $body$ language sql",
                "select E'it\\'s;' from t",
                "select 1 /* ; /* nested; */ ; */ + 1",
                "select 1 -- no; end\n + 1",
                "select a$b, c$d from t",
                "prepare p as select $1"
            })
    void what_is_quoted_or_commented_ends_no_statement(String sql) {
        assertThat(ScriptFormat.statements(sql + ";\nselect 2;"))
                .extracting(SqlStatement::sql)
                .containsExactly(sql, "select 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "-- only a comment", ";;\n;", "/* not closed"})
    void there_may_be_no_statement_at_all(String text) {
        assertThat(ScriptFormat.statements(text)).isEmpty();
    }

    @Test
    void a_statement_left_open_reaches_to_the_end() {
        assertThat(ScriptFormat.statements("select 'open; and\n on"))
                .isEqualTo(List.of(new SqlStatement("select 'open; and\n on", 1)));
    }
}
