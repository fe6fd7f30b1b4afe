package dev.cairn.schema.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.dialect.StepCost.Lock;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.Step;
import dev.cairn.schema.step.Step.AlterColumn.Aspect;
import dev.cairn.schema.step.Step.Online;
import dev.cairn.testing.TestServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a second connection meets while a step is taken in the form that lets others go on, and while it is not. */
class OnlineOnPostgresqlTest {

    private static final QualifiedName T = QualifiedName.of("t");
    private static final Dialect POSTGRESQL = Dialects.byId("postgresql").orElseThrow();

    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private TestServer.Lease lease;
    private Connection migrating;
    private Connection busy;
    private Connection other;

    @BeforeEach
    void a_table_with_rows() throws SQLException {
        lease = TestServer.POSTGRESQL.database();
        migrating = DriverManager.getConnection(lease.url());
        busy = DriverManager.getConnection(lease.url());
        busy.setAutoCommit(false);
        other = DriverManager.getConnection(lease.url());
        execute(other, "set lock_timeout = '50ms'");
        execute(
                migrating,
                "create table target (id bigint primary key); insert into target values (1);"
                        + " create table t (id bigint primary key, code integer, name varchar(50), other bigint);"
                        + " insert into t values (1, 1, '1', 1);"
                        + " create unique index uk on t (code);"
                        + " alter table t add constraint nn check (name is not null) not valid;"
                        + " alter table t add constraint fk_old foreign key (other) references target not valid");
    }

    @AfterEach
    void close() throws SQLException {
        pool.shutdownNow();
        for (Connection connection : List.of(busy, migrating, other)) {
            connection.close();
        }
        lease.close();
    }

    private static NativeColumn name(boolean nullable) {
        String sql = POSTGRESQL.typeNames().of(new Text(50), "name").sql();
        return new NativeColumn(Name.of("name"), new Text(50), sql, nullable, false, null, null, null, null);
    }

    private static final Step.AlterColumn NOT_NULL =
            new Step.AlterColumn(T, name(true), name(false), Aspect.NULLABILITY);
    private static final Constraint.Check CHECK = new Constraint.Check(Name.of("ck"), Sql.of("code > 0"), null);
    private static final Constraint.Check NN = new Constraint.Check(Name.of("nn"), Sql.of("name is not null"), null);

    private static Constraint.ForeignKey key(String name) {
        return new Constraint.ForeignKey(
                Name.of(name),
                List.of(Name.of("other")),
                QualifiedName.of("target"),
                List.of(Name.of("id")),
                Constraint.ForeignKey.OnDelete.NO_ACTION,
                null);
    }

    static List<Step> scans() {
        return List.of(
                new Step.ValidateConstraint(T, NN),
                new Step.ValidateConstraint(T, key("fk_old")),
                new Online(new Step.Fill(T, Name.of("name"), "'x'"), Online.Form.LATECOMERS, null));
    }

    static List<Step> instants() {
        return List.of(
                new Online(new Step.AddConstraint(T, CHECK), Online.Form.NOT_VALID, null),
                new Online(new Step.AddConstraint(T, key("fk")), Online.Form.NOT_VALID, null),
                new Online(
                        new Step.AddConstraint(T, new Constraint.Unique(Name.of("uk"), List.of(Name.of("code")))),
                        Online.Form.USING_INDEX,
                        null),
                new Online(NOT_NULL, Online.Form.PROVEN, null));
    }

    /** Rows are read for as long as it takes, and nobody waits. */
    @ParameterizedTest
    @MethodSource("scans")
    void what_reads_rows_lets_others_write(Step step) throws SQLException {
        assertThat(POSTGRESQL.costs().of(step).lock()).isEqualTo(Lock.NONE);
        migrating.setAutoCommit(false);
        execute(migrating, sql(step));
        assertThat(writes("update t set code = code + 1")).isTrue();
        assertThat(writes("insert into target values (2)")).isTrue();
        migrating.rollback();
    }

    /** These lock, and are done at once. */
    @ParameterizedTest
    @MethodSource("instants")
    void what_locks_reads_no_row(Step step) throws SQLException {
        execute(migrating, "alter table t validate constraint nn");
        long before = rowsRead();
        migrating.setAutoCommit(false);
        execute(migrating, sql(step));
        assertThat(writes("insert into t (id, name) values (3, 'x')"))
                .as("the lock is that of %s", POSTGRESQL.costs().of(step))
                .isEqualTo(POSTGRESQL.costs().of(step).lock() == Lock.NONE);
        migrating.commit();
        assertThat(rowsRead()).isEqualTo(before);
    }

    private long rowsRead() throws SQLException {
        migrating.setAutoCommit(true);
        execute(migrating, "select pg_stat_force_next_flush()");
        return Long.parseLong(value(migrating, "select seq_tup_read from pg_stat_user_tables where relname = 't'"));
    }

    @Test
    void the_check_proves_that_no_row_holds_null() throws SQLException {
        execute(migrating, "alter table t validate constraint nn");
        execute(migrating, "set client_min_messages = debug1");
        try (Statement statement = migrating.createStatement()) {
            statement.execute(sql(new Online(NOT_NULL, Online.Form.PROVEN, null)));
            SQLWarning said = statement.getWarnings();
            assertThat((Throwable) said).isNotNull();
            assertThat(said.getMessage())
                    .isEqualTo(
                            "existing constraints on column \"t.name\" are sufficient to prove that it does not contain"
                                    + " nulls");
        }
    }

    /** Somebody has written to the table and not committed yet; a build waits for him, and who waits for the build? */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_index_is_built_while_others_write(boolean online) throws Exception {
        Step.CreateIndex create = new Step.CreateIndex(
                T, new Index(Name.of("ix"), List.of(new Index.Part(Name.of("name"), Index.Order.ASC)), false, null));
        execute(busy, "insert into t (id, name) values (5, 'x')");
        Future<?> build = pool.submit(() -> {
            execute(
                    migrating,
                    sql(online ? POSTGRESQL.online().stages(create).get(0).get(0) : create));
            return null;
        });
        awaitWaiting(build);

        assertThat(writes("insert into t (id, name) values (6, 'x')")).isEqualTo(online);

        busy.commit();
        build.get();
        assertThat(value(migrating, "select indisvalid from pg_index where indexrelid = 'ix'::regclass"))
                .isEqualTo("t");
    }

    /** More rows than one stretch has; somebody holds a row of the last one. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rows_that_were_filled_are_free_before_all_are(boolean online) throws Exception {
        execute(
                migrating,
                "create table u (id bigint primary key, filled text, ballast text);"
                        + " alter table u alter column ballast set storage plain;"
                        + " insert into u select i, null, repeat('x', 1900) from generate_series(1, 3000) i");
        assertThat(Long.parseLong(value(migrating, "select pg_relation_size('u') / 8192")))
                .isGreaterThan(600);
        execute(busy, "update u set ballast = 'y' where id = 3000");
        Step.Fill fill = new Step.Fill(QualifiedName.of("u"), Name.of("filled"), "'f' || id");
        List<List<Step>> stages = online ? POSTGRESQL.online().stages(fill) : List.of(List.of(fill));
        Future<?> task = pool.submit(() -> {
            for (List<Step> stage : stages) {
                execute(migrating, sql(stage.get(0)));
            }
            return null;
        });
        awaitWaiting(task);

        assertThat(writes("update u set ballast = 'z' where id = 1")).isEqualTo(online);

        busy.commit();
        task.get();
        assertThat(value(migrating, "select count(*) from u where filled is distinct from 'f' || id"))
                .isEqualTo("0");
    }

    /** Until the migration waits for somebody, or is done without waiting. */
    private void awaitWaiting(Future<?> task) throws SQLException {
        while (!task.isDone()
                && value(
                                other,
                                "select count(*) from pg_stat_activity where datname = current_database()"
                                        + " and wait_event_type = 'Lock'")
                        .equals("0")) {
            Thread.onSpinWait();
        }
        assertThat(task.isDone()).isFalse();
    }

    private static String sql(Step step) {
        return POSTGRESQL.renderer().render(step).get(0);
    }

    private boolean writes(String sql) throws SQLException {
        try {
            execute(other, sql);
            return true;
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo("55P03");
            return false;
        }
    }

    private static String value(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
