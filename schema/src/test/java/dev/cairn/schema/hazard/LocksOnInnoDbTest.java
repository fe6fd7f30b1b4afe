package dev.cairn.schema.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.dialect.StepCost;
import dev.cairn.schema.dialect.StepCost.Lock;
import dev.cairn.schema.dialect.StepCost.Work;
import dev.cairn.schema.dialect.StepCosts.Key;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Decimal;
import dev.cairn.schema.model.LogicalType.Enumeration;
import dev.cairn.schema.model.LogicalType.Enumeration.Style;
import dev.cairn.schema.model.LogicalType.Int;
import dev.cairn.schema.model.LogicalType.LongText;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.Step;
import dev.cairn.schema.step.Step.AlterColumn.Aspect;
import dev.cairn.testing.TestServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the dialects say that steps cost is what the servers say: told to work in place and to let others write, they take the
 * statement, or refuse it because they would have to copy the table.
 */
class LocksOnInnoDbTest {

    private static final QualifiedName T = QualifiedName.of("t");

    private final List<String> faults = new ArrayList<>();

    private static Dialect dialect(TestServer server) {
        return Dialects.byId(server == TestServer.MYSQL ? "mysql" : "mariadb").orElseThrow();
    }

    private static NativeColumn column(Dialect dialect, String name, LogicalType type) {
        String sql = dialect.typeNames().of(type, name).sql();
        return new NativeColumn(Name.of(name), type, sql, true, false, null, null, null, null);
    }

    private static LogicalType names(int count) {
        return new Enumeration(
                Style.STRING,
                IntStream.range(0, count).mapToObj(i -> "C" + (100 + i)).toList(),
                255);
    }

    private static LogicalType names(String... constants) {
        return new Enumeration(Style.STRING, List.of(constants), 255);
    }

    private static List<Step> steps(Dialect dialect) {
        List<Step> steps = new ArrayList<>();
        type(steps, dialect, new Int(32), new Int(64));
        type(steps, dialect, new Text(50), new Text(63));
        type(steps, dialect, new Text(50), new Text(64));
        type(steps, dialect, new Text(64), new Text(300));
        type(steps, dialect, new Text(300), new Text(64));
        type(steps, dialect, new Text(100), new LongText(255, false));
        type(steps, dialect, new Decimal(10, 2), new Decimal(12, 2));
        type(steps, dialect, names("A", "B"), names("A", "B", "C"));
        type(steps, dialect, names("A", "C"), names("A", "B", "C"));
        type(steps, dialect, names("A", "C"), names("A"));
        type(steps, dialect, names(254), names(255));
        type(steps, dialect, names(255), names(256));
        NativeColumn number = column(dialect, "c", new Int(32));
        steps.add(alter(number, number.withNullable(false)));
        steps.add(alter(number.withNullable(false), number));
        steps.add(alter(number, number.withDefaultValue("5")));
        NativeColumn text = column(dialect, "c", new Text(50));
        steps.add(alter(text.withOptions("collate utf8mb4_bin"), text.withOptions("collate utf8mb4_general_ci")));
        steps.add(alter(text, text.withOptions("collate latin1_swedish_ci")));
        NativeColumn added = column(dialect, "added", new Int(32));
        steps.add(new Step.AddColumn(T, added));
        steps.add(new Step.AddColumn(T, added.withDefaultValue("7")));
        steps.add(new Step.AddColumn(T, added.withDefaultValue("(1 + 1)")));
        steps.add(new Step.AddColumn(
                T, new NativeColumn(added.name(), new Int(32), "integer", true, false, null, "id + 1", null, null)));
        steps.add(new Step.DropColumn(T, added));
        steps.add(new Step.RenameColumn(T, Name.of("added"), Name.of("other")));
        steps.add(new Step.CreateIndex(T, new Index(Name.of("ix"), List.of(part("id")), false, null)));
        steps.add(new Step.DropIndex(T, new Index(Name.of("ix"), List.of(part("id")), false, null)));
        List<Name> id = List.of(Name.of("id"));
        Constraint foreignKey = new Constraint.ForeignKey(
                Name.of("fk"), id, QualifiedName.of("target"), id, Constraint.ForeignKey.OnDelete.NO_ACTION, null);
        steps.add(new Step.AddConstraint(T, foreignKey));
        steps.add(new Step.DropConstraint(T, foreignKey));
        steps.add(new Step.AddConstraint(T, new Constraint.Unique(Name.of("uk"), id)));
        steps.add(new Step.AddConstraint(T, new Constraint.PrimaryKey(Name.of("pk"), id)));
        steps.add(new Step.DropConstraint(T, new Constraint.PrimaryKey(Name.of("pk"), id)));
        steps.add(new Step.ReplaceKey(
                T,
                new Constraint.PrimaryKey(Name.of("pk"), List.of(Name.of("id"))),
                new Constraint.PrimaryKey(Name.of("pk"), List.of(Name.of("code")))));
        steps.add(new Step.AddConstraint(T, new Constraint.Check(Name.of("ck"), Sql.of("id > 0"), null)));
        return steps;
    }

    private static Index.Part part(String column) {
        return new Index.Part(Name.of(column), Index.Order.ASC);
    }

    private static void type(List<Step> steps, Dialect dialect, LogicalType before, LogicalType after) {
        steps.add(alter(column(dialect, "c", before), column(dialect, "c", after)));
    }

    private static Step alter(NativeColumn before, NativeColumn after) {
        return new Step.AlterColumn(T, before, after, Aspect.DEFINITION);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestServer.class,
            names = {"MYSQL", "MARIADB"})
    void what_is_free_is_done_while_others_write_and_nothing_else_is(TestServer server) throws SQLException {
        assumeTrue(server.runsHere());
        Dialect dialect = dialect(server);
        try (TestServer.Lease lease = server.database();
                Connection connection = DriverManager.getConnection(lease.url());
                Statement sql = connection.createStatement()) {
            sql.execute("create table target (id bigint primary key)");
            for (Step step : steps(dialect)) {
                boolean forgotten = isCheck(step) && !server.keepsChecks();
                if (!forgotten) {
                    judge(dialect, sql, step);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Keys of a table decide what some steps cost. */
    @ParameterizedTest
    @EnumSource(
            value = TestServer.class,
            names = {"MYSQL", "MARIADB"})
    void an_index_that_is_ordered_otherwise_and_a_key_of_hashes_are_told_by_the_server(TestServer server)
            throws SQLException {
        assumeTrue(server.runsHere());
        Dialect dialect = dialect(server);
        NativeColumn text = column(dialect, "c", new Text(50));
        Step compare = alter(text.withOptions("collate utf8mb4_bin"), text.withOptions("collate utf8mb4_general_ci"));
        Step rename = new Step.RenameColumn(T, Name.of("added"), Name.of("other"));
        Key index = new Key(false, Map.of(Name.of("c"), "varchar(50)"));
        Key hashes = new Key(true, Map.of(Name.of("long"), "varchar(800)"));
        try (TestServer.Lease lease = server.database();
                Connection connection = DriverManager.getConnection(lease.url());
                Statement sql = connection.createStatement()) {
            told(dialect, sql, compare, "", List.of());
            told(dialect, sql, compare, ", key (c)", List.of(index));
            told(dialect, sql, rename, ", key (c)", List.of(index));
            if (server == TestServer.MARIADB) { // MySQL stores no longer key
                told(dialect, sql, compare, ", unique key (`long`)", List.of(hashes));
                told(dialect, sql, rename, ", unique key (`long`)", List.of(hashes));
            }
        }
        assertThat(faults).isEmpty();
    }

    private void told(Dialect dialect, Statement sql, Step step, String definition, List<Key> keys)
            throws SQLException {
        sql.execute("drop table if exists t");
        sql.execute("create table t (id bigint primary key, added integer, c varchar(50) collate utf8mb4_bin,"
                + " `long` varchar(800)" + definition + ")");
        String statement = dialect.renderer().render(step).get(0);
        judge(sql, statement, ", algorithm=inplace, lock=none", dialect.costs().of(step, () -> keys));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestServer.class,
            names = {"MYSQL", "MARIADB"})
    void the_online_forms_are_taken(TestServer server) throws SQLException {
        assumeTrue(server.runsHere());
        Dialect dialect = dialect(server);
        int stated = 0;
        try (TestServer.Lease lease = server.database();
                Connection connection = DriverManager.getConnection(lease.url());
                Statement sql = connection.createStatement()) {
            sql.execute("create table target (id bigint primary key)");
            for (Step step : steps(dialect)) {
                Step online = dialect.online().stages(step).get(0).get(0);
                stated += online instanceof Step.Online ? 1 : 0;
                prepare(dialect, sql, step);
                for (String statement : dialect.renderer().render(online)) {
                    sql.execute(statement);
                }
            }
        }
        assertThat(stated).isEqualTo(5);
    }

    /** While an update of a column is not committed, another connection waits to change a row that it read or to insert one. */
    @ParameterizedTest
    @EnumSource(
            value = TestServer.class,
            names = {"MYSQL", "MARIADB"})
    void who_fills_or_moves_values_lets_others_read_and_lets_none_write(TestServer server) throws SQLException {
        assumeTrue(server.runsHere());
        Dialect dialect = dialect(server);
        List<Step> updates = List.of(
                new Step.Fill(T, Name.of("added"), "7"),
                new Step.MoveValues(T, Name.of("added"), List.of(new Step.MoveValues.Move("5", "6"))));
        for (Step update : updates) {
            assertThat(dialect.costs().of(update)).isEqualTo(new StepCost(Lock.WRITES, Work.REWRITE));
            try (TestServer.Lease lease = server.database();
                    Connection migrating = DriverManager.getConnection(lease.url());
                    Connection other = DriverManager.getConnection(lease.url());
                    Statement sql = migrating.createStatement();
                    Statement program = other.createStatement()) {
                sql.execute("create table t (id bigint primary key, added integer)");
                sql.execute("insert into t values (1, null), (2, 5), (3, 8)");
                program.execute("set innodb_lock_wait_timeout = 1");
                migrating.setAutoCommit(false);
                for (String statement : dialect.renderer().render(update)) {
                    sql.execute(statement);
                }
                program.execute("select * from t");
                assertThat(waits(program, "update t set id = 30 where id = 3")).isTrue();
                assertThat(waits(program, "insert into t values (4, 1)")).isTrue();
                migrating.commit();
                program.execute("insert into t values (4, 1)");
            }
        }
    }

    private static boolean waits(Statement program, String statement) throws SQLException {
        try {
            program.execute(statement);
            return false;
        } catch (SQLException e) {
            assertThat(e.getErrorCode()).as(e.getMessage()).isEqualTo(1205);
            return true;
        }
    }

    private static boolean isCheck(Step step) {
        return step instanceof Step.AddConstraint add && add.constraint() instanceof Constraint.Check;
    }

    private void judge(Dialect dialect, Statement sql, Step step) throws SQLException {
        List<String> statements = dialect.renderer().render(step);
        assertThat(statements).as("%s", step).hasSize(1);
        String told = statements.get(0)
                + (step instanceof Step.CreateIndex
                        ? " algorithm=inplace lock=none"
                        : ", algorithm=inplace, lock=none");
        prepare(dialect, sql, step);
        judge(
                sql,
                statements.get(0),
                told.substring(statements.get(0).length()),
                dialect.costs().of(step));
    }

    private void judge(Statement sql, String statement, String demand, StepCost cost) throws SQLException {
        String told = statement + demand;
        try {
            sql.execute(told);
            if (cost.lock() != Lock.NONE) {
                faults.add("done in place, but said to cost " + cost + ": " + told);
            }
        } catch (SQLException e) {
            if (cost.work() != Work.COPY) {
                faults.add("refused, but said to cost " + cost + ": " + told + ": " + e.getMessage());
            } else {
                assertThat(e.getMessage()).containsAnyOf("Try ALGORITHM=COPY", "Try LOCK=SHARED", "is not supported");
                sql.execute(statement);
            }
        }
    }

    /** A table with a row, as the step needs it. */
    private static void prepare(Dialect dialect, Statement sql, Step step) throws SQLException {
        sql.execute("drop table if exists t");
        sql.execute("create table t (id bigint not null, code integer not null default 1, added integer)");
        sql.execute("insert into t (id) values (1)");
        sql.execute("insert ignore into target values (1)");
        if (step instanceof Step.AlterColumn alter) {
            sql.execute("alter table t add column c " + alter.before().type()
                    + (alter.before().options() == null
                            ? ""
                            : " " + alter.before().options())
                    + (alter.before().nullable() ? "" : " not null"));
            if (alter.before().nullable() && !alter.after().nullable()) {
                sql.execute("update t set c = 1");
            }
        } else if (step instanceof Step.AddColumn) {
            sql.execute("alter table t drop column added");
        } else {
            Step first = step instanceof Step.DropConstraint drop
                    ? new Step.AddConstraint(T, drop.constraint())
                    : step instanceof Step.ReplaceKey replace
                            ? new Step.AddConstraint(T, replace.before())
                            : step instanceof Step.DropIndex drop ? new Step.CreateIndex(T, drop.index()) : null;
            if (first != null) {
                for (String statement : dialect.renderer().render(first)) {
                    sql.execute(statement);
                }
            }
        }
    }
}
