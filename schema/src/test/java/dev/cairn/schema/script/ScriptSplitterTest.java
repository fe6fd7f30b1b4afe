package dev.cairn.schema.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.dialect.Lexis;
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
    @ValueSource(
            strings = {
                "insert into t values ('it\\'s; fine', \"so \\\"; too\")",
                "insert into t values ('\\\\')",
                "select 1 # no; end\n + 1",
                "select 2--1",
                "select 1 /* ; /* not nested; */ + 1",
                "alter table t /*!80016 drop check c */"
            })
    void mysql_reads_backslashes_and_comments_in_its_own_way(String sql) {
        assertThat(ScriptFormat.statements(sql + ";\nselect 2;", mysql()))
                .extracting(SqlStatement::sql)
                .containsExactly(sql, "select 2");
    }

    private static Lexis mysql() {
        return Dialects.byId("mysql").orElseThrow().lexis();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create trigger t before insert on a for each row begin if new.b is null then set new.b = 1; end if; end",
                "create definer = root@localhost procedure p() begin declare i int; while i < 3 do set i = i + 1; end while; end",
                "create or replace procedure p() begin begin select 1; end; select case when 1 = 1 then 2 end; end",
                "create procedure p() begin case a when 1 then select 2; else select 3; end case; end",
                "create procedure p() begin begin select 1; end; case a when 1 then begin select 2; end; end case; end",
                "create procedure p() l: begin loop select 1; leave l; end loop; end l",
                "create trigger t after insert on a begin update b set c = 1; delete from d; end",
                "create function f(a int) returns int begin atomic select a; select a + 1; end",
                "create trigger t before insert on a for each row set new.b = case when new.c then 1 else 2 end"
            })
    void the_body_of_a_trigger_or_routine_is_one_statement(String sql) {
        for (Lexis lexis : List.of(mysql(), Lexis.STANDARD)) {
            assertThat(ScriptFormat.statements(sql + ";\nselect 2;", lexis))
                    .extracting(SqlStatement::sql)
                    .containsExactly(sql, "select 2");
        }
    }

    @Test
    void the_words_of_a_body_end_no_statement_elsewhere() {
        assertThat(ScriptFormat.statements("begin; update function set begin = case; end; select 1;"))
                .extracting(SqlStatement::sql)
                .containsExactly("begin", "update function set begin = case", "end", "select 1");
    }

    @Test
    void another_delimiter_ends_statements_until_it_is_taken_back() {
        String text = """
                select 1;
                DELIMITER //
                create procedure p() begin select 2; select 3; end//
                create procedure q() select 4
                //
                delimiter ;
                select 5;
                """;
        assertThat(ScriptFormat.statements(text, mysql()))
                .containsExactly(
                        new SqlStatement("select 1", 1),
                        new SqlStatement("create procedure p() begin select 2; select 3; end", 3),
                        new SqlStatement("create procedure q() select 4", 4),
                        new SqlStatement("select 5", 7));
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
