package dev.cairn.schema.dialect.postgresql;

import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.step.Step;

/**
 * Fills a column a stretch of the table at a time and commits each, so that no row stays locked for long ("Transaction
 * Management" of PL/pgSQL in PostgreSQL's manual: not inside a transaction). It looks for NULL, so one that was ended goes on when it
 * runs again. Rows that others move meanwhile are left to the update that follows.
 */
final class PostgresqlBatches {

    /** Pages of 8 kB at a time. */
    private static final int PAGES = 500;

    private final SqlWriter writer;

    PostgresqlBatches(SqlWriter writer) {
        this.writer = writer;
    }

    String fill(Step.Fill fill) {
        String table = writer.name(fill.table());
        String column = writer.name(fill.column());
        String body = """

                declare
                    cairn_pages bigint := pg_relation_size(%s) / current_setting('block_size')::bigint;
                begin
                    for cairn_page in 0..cairn_pages by %d loop
                        update %s set %s = %s
                        where %s is null and ctid >= format('(%%s,0)', cairn_page)::tid and ctid < format('(%%s,0)', cairn_page + %d)::tid;
                        commit;
                    end loop;
                end
                """.formatted(SqlWriter.literal(table), PAGES, table, column, fill.expression(), column, PAGES);
        String quote = body.contains("$$") ? "$cairn$" : "$$";
        return "do " + quote + body + quote;
    }
}
