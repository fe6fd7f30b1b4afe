package dev.cairn.schema.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.dialect.StepCost;
import dev.cairn.schema.dialect.StepCost.Work;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Bool;
import dev.cairn.schema.model.LogicalType.Date;
import dev.cairn.schema.model.LogicalType.Decimal;
import dev.cairn.schema.model.LogicalType.Int;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.LogicalType.Timestamp;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.Step;
import dev.cairn.schema.step.Step.AlterColumn.Aspect;
import dev.cairn.testing.TestServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the dialect says that steps cost is what a second connection meets: while the step's transaction is open, it reads and
 * writes the table, or gives up waiting. Whether rows are written anew is told by the table's file.
 */
class LocksOnPostgresqlTest {

    private static final QualifiedName T = QualifiedName.of("t");
    private static final Dialect POSTGRESQL = Dialects.byId("postgresql").orElseThrow();

    private TestServer.Lease lease;
    private Connection migrating;
    private Connection other;

    @BeforeEach
    void a_table_with_rows() throws SQLException {
        lease = TestServer.POSTGRESQL.database();
        migrating = DriverManager.getConnection(lease.url());
        other = DriverManager.getConnection(lease.url());
        // In UTC a timestamp without time zone is on the disk what one with it is.
        execute(migrating, "set timezone = 'Europe/Amsterdam'");
        execute(other, "set lock_timeout = '50ms'");
        execute(
                migrating,
                "create table target (id bigint primary key);"
                        + " create table t (id bigint primary key, code integer, name varchar(50), worth numeric(10,2), at"
                        + " timestamp(6), other bigint, constraint ck_t check (id > 0));"
                        + " insert into target values (1); insert into t values (1, 1, '1', 1, now(), 1)");
        migrating.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        migrating.rollback();
        migrating.close();
        other.close();
        lease.close();
    }

    private static NativeColumn column(String name, LogicalType type) {
        String sql = POSTGRESQL.typeNames().of(type, name).sql();
        return new NativeColumn(Name.of(name), type, sql, true, false, null, null, null, null);
    }

    private static Step type(String name, LogicalType before, LogicalType after) {
        return new Step.AlterColumn(T, column(name, before), column(name, after), Aspect.TYPE);
    }

    private static Step nullable(boolean before, boolean after) {
        NativeColumn name = column("name", new Text(50));
        return new Step.AlterColumn(T, name.withNullable(before), name.withNullable(after), Aspect.NULLABILITY);
    }

    private static Step add(Constraint constraint) {
        return new Step.AddConstraint(T, constraint);
    }

    static List<Step> steps() {
        List<Name> code = List.of(Name.of("code"));
        NativeColumn added = column("added", new Int(32));
        return List.of(
                type("name", new Text(50), new Text(80)),
                type("name", new Text(50), new Text(20)),
                type("worth", new Decimal(10, 2), new Decimal(12, 2)),
                type("worth", new Decimal(10, 2), new Decimal(12, 4)),
                type("code", new Int(32), new Int(64)),
                type("code", new Int(32), new Text(20)),
                type("code", new Int(32), new Bool()),
                type("at", new Timestamp(6, false), new Timestamp(3, false)),
                type("at", new Timestamp(6, false), new Timestamp(6, true)),
                type("at", new Timestamp(6, false), new Date()),
                nullable(true, false),
                new Step.AddColumn(T, added),
                new Step.AddColumn(T, added.withDefaultValue("7")),
                new Step.AddColumn(T, column("added", new Timestamp(6, false)).withDefaultValue("now()")),
                new Step.AddColumn(T, added.withDefaultValue("random()")),
                new Step.AddColumn(T, added.withIdentity(true)),
                new Step.AddColumn(
                        T,
                        new NativeColumn(
                                added.name(), new Int(32), "integer", true, false, null, "code * 2", null, null)),
                new Step.DropColumn(T, column("code", new Int(32))),
                new Step.RenameColumn(T, Name.of("code"), Name.of("number")),
                new Step.RenameTable(T, QualifiedName.of("u")),
                new Step.Fill(T, Name.of("name"), "'x'"),
                new Step.CreateIndex(
                        T,
                        new Index(Name.of("ix"), List.of(new Index.Part(code.get(0), Index.Order.ASC)), false, null)),
                add(new Constraint.Unique(Name.of("uk"), code)),
                add(new Constraint.Check(Name.of("ck"), Sql.of("code > 0"), null)),
                add(new Constraint.ForeignKey(
                        Name.of("fk"),
                        List.of(Name.of("other")),
                        QualifiedName.of("target"),
                        List.of(Name.of("id")),
                        Constraint.ForeignKey.OnDelete.NO_ACTION,
                        null)),
                new Step.DropConstraint(T, new Constraint.Check(Name.of("ck_t"), Sql.of("id > 0"), null)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void what_a_step_costs_is_what_another_connection_meets(Step step) throws SQLException {
        StepCost cost = POSTGRESQL.costs().of(step);
        String file = number("select pg_relation_filenode('t')");
        String oid = number("select 't'::regclass::oid");
        for (String sql : POSTGRESQL.renderer().render(step)) {
            execute(migrating, sql);
        }
        boolean reads = attempt("select * from t limit 0");
        boolean writes = attempt("insert into t (id) values (2)");
        assertThat(new Met(reads, writes))
                .as("%s", step)
                .isEqualTo(
                        switch (cost.lock()) {
                            case NONE -> new Met(true, true);
                            case WRITES -> new Met(true, false);
                            case ALL -> new Met(false, false);
                        });
        boolean rewritten = !number("select pg_relation_filenode(" + oid + ")").equals(file);
        boolean updated = step instanceof Step.Fill;
        assertThat(rewritten)
                .as("rows are written anew by %s", step)
                .isEqualTo(cost.work() == Work.REWRITE && !updated);
    }

    /** What another connection can do meanwhile. */
    private record Met(boolean reads, boolean writes) {}

    private boolean attempt(String sql) throws SQLException {
        try (Statement statement = other.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo("55P03");
            return false;
        }
    }

    private String number(String sql) throws SQLException {
        try (Statement statement = migrating.createStatement();
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
