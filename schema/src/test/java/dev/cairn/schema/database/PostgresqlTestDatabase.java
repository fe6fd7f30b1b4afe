package dev.cairn.schema.database;

import dev.cairn.testing.TestServer;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A PostgreSQL. */
final class PostgresqlTestDatabase extends TestDatabase {

    private static final List<String> QUERIES = List.of("""
                select 'column', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity,
                    a.attgenerated, pg_get_expr(d.adbin, d.adrelid), col_description(c.oid, a.attnum)
                from pg_attribute a join pg_class c on c.oid = a.attrelid
                left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
                """, """
                select 'table', relname, obj_description(oid) from pg_class
                where relnamespace = 'public'::regnamespace and relkind = 'r'
                """, """
                select 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid) from pg_constraint
                where connamespace = 'public'::regnamespace
                """, """
                select 'index', pg_get_indexdef(indexrelid) from pg_index i join pg_class c on c.oid = i.indexrelid
                where c.relnamespace = 'public'::regnamespace
                """, """
                select 'sequence', c.relname, s.seqstart, s.seqincrement, format_type(s.seqtypid, null)
                from pg_sequence s join pg_class c on c.oid = s.seqrelid
                where c.relnamespace = 'public'::regnamespace
                    and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'i')
                """, """
                select 'enum', t.typname, string_agg(e.enumlabel, ',' order by e.enumsortorder)
                from pg_type t join pg_enum e on e.enumtypid = t.oid
                where t.typnamespace = 'public'::regnamespace group by t.typname
                """);

    private final TestServer.Lease lease;

    private PostgresqlTestDatabase(TestServer.Lease lease) throws SQLException {
        super("postgresql", DriverManager.getConnection(lease.url()));
        this.lease = lease;
    }

    static PostgresqlTestDatabase create() throws SQLException {
        PostgresqlTestDatabase database = new PostgresqlTestDatabase(TestServer.POSTGRESQL.database());
        database.execute("set client_min_messages = error");
        database.execute("create schema if not exists extra");
        return database;
    }

    @Override
    public void close() throws SQLException {
        super.close();
        lease.close();
    }

    @Override
    public void clear() {
        execute("drop schema public cascade");
        execute("create schema public");
        execute("drop schema if exists extra cascade");
        execute("create schema if not exists extra");
    }

    @Override
    protected List<String> catalogLines() {
        return QUERIES.stream()
                .flatMap(query -> column("select q::text from (" + query + ") q").stream())
                .toList();
    }
}
