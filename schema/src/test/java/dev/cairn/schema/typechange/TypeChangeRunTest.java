package dev.cairn.schema.typechange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.database.ScriptRun;
import dev.cairn.schema.database.TestDatabase;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Array;
import dev.cairn.schema.model.LogicalType.Bool;
import dev.cairn.schema.model.LogicalType.Date;
import dev.cairn.schema.model.LogicalType.Decimal;
import dev.cairn.schema.model.LogicalType.Enumeration;
import dev.cairn.schema.model.LogicalType.Enumeration.Style;
import dev.cairn.schema.model.LogicalType.FixedText;
import dev.cairn.schema.model.LogicalType.Floating;
import dev.cairn.schema.model.LogicalType.Int;
import dev.cairn.schema.model.LogicalType.Interval;
import dev.cairn.schema.model.LogicalType.LongBinary;
import dev.cairn.schema.model.LogicalType.LongText;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.LogicalType.Time;
import dev.cairn.schema.model.LogicalType.Timestamp;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.script.Statement;
import dev.cairn.schema.typechange.TypeChange.Kind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of values is what the databases make of them. */
class TypeChangeRunTest {

    private static final QualifiedName T = QualifiedName.of("t");
    private static final LogicalType NAMES = new Enumeration(Style.STRING, List.of("NEW", "OLD"), 255);
    private static final LogicalType POSITIONS = new Enumeration(Style.ORDINAL, List.of("NEW", "OLD"), 255);

    /** A value at the edge of each type. */
    private static final Map<LogicalType, String> VALUES = values();

    private static final List<LogicalType> MORE_TARGETS = List.of(new LongText(255, false), new LongBinary(255));

    private TestDatabase database;

    private static Map<LogicalType, String> values() {
        Map<LogicalType, String> values = new LinkedHashMap<>();
        values.put(new Bool(), "true");
        values.put(new Int(8), "-128");
        values.put(new Int(16), "-32768");
        values.put(new Int(32), "-2147483648");
        values.put(new Int(64), "-9223372036854775808");
        values.put(new Floating(24), "16777215");
        values.put(new Floating(53), "9007199254740991");
        values.put(new Decimal(4, 0), "9999");
        values.put(new Decimal(9, 0), "999999999");
        values.put(new Decimal(12, 2), "-9999999999.99");
        values.put(new Decimal(20, 4), "-9999999999999999.9999");
        values.put(new Decimal(24, 0), "-999999999999999999999999");
        values.put(new Text(10), "'größe67890'");
        values.put(new Text(100), "'" + "x".repeat(100) + "'");
        values.put(new FixedText(10, false), "'1234567890'");
        values.put(new FixedText(50, false), "'" + "y".repeat(50) + "'");
        values.put(new Date(), "'2026-02-28'");
        values.put(new Time(0, false), "'23:59:59'");
        values.put(new Time(3, false), "'23:59:59.123'");
        values.put(new Timestamp(3, false), "'2026-02-28 23:59:59.123'");
        values.put(new Timestamp(6, false), "'2026-02-28 23:59:59.123456'");
        values.put(NAMES, "'OLD'");
        values.put(new Enumeration(Style.STRING, List.of("LOST", "OLD", "NEW"), 255), "'LOST'");
        values.put(POSITIONS, "1");
        values.put(new Enumeration(Style.ORDINAL, List.of("NEW", "OLD", "LOST"), 255), "2");
        return values;
    }

    @AfterEach
    void close() throws SQLException {
        if (database != null) {
            database.close();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cairn.schema.database.TestDatabase#dialects")
    void what_is_lossless_comes_back_as_it_was(String dialect) throws SQLException {
        database = TestDatabase.of(dialect);
        List<LogicalType> targets = Stream.concat(VALUES.keySet().stream(), MORE_TARGETS.stream())
                .filter(database.dialect().typeNames()::has)
                .toList();
        List<Column> columns = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        List<String> literals = new ArrayList<>();
        VALUES.forEach((from, literal) -> targets.forEach(to -> {
            Kind kind = TypeChange.between(from, to).kind();
            if (!from.equals(to) && (kind == Kind.SAME || kind == Kind.CONVERTED)) {
                Column column = Column.of("c" + columns.size(), from);
                columns.add(column);
                changes.add(alter(column, to));
                literals.add(literal);
            }
        }));
        assertThat(columns).hasSizeGreaterThan(150);
        Schema schema = new Schema(List.of(Table.of(T, columns)), List.of());
        ScriptRun run = new ScriptRun(database);
        List<Statement> statements = run.statements(schema, changes);
        run.create(schema);
        database.execute("insert into t values (" + String.join(", ", literals) + ")");
        List<String> before = database.row("select * from t");
        run.run(statements);
        run.undo(statements);
        List<String> after = database.row("select * from t");
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!before.get(i).stripTrailing().equals(after.get(i).stripTrailing())) {
                lost.add(changes.get(i) + ": " + before.get(i) + " became " + after.get(i));
            }
        }
        assertThat(lost).isEmpty();
    }

    private static AlterColumn alter(Column column, LogicalType to) {
        Column after = column.withType(to);
        return new AlterColumn(T, column, after, AlterColumn.facetsBetween(column, after), null);
    }

    /** What a value is after the change, and after it was undone. */
    private List<String> thereAndBack(LogicalType before, LogicalType after, String value) {
        assumeTrue(database.dialect().typeNames().has(before));
        Column column = Column.of("c", before);
        Schema schema = new Schema(List.of(Table.of(T, List.of(column))), List.of());
        ScriptRun run = new ScriptRun(database);
        List<Statement> statements = run.statements(schema, List.of(alter(column, after)));
        run.create(schema);
        database.execute("insert into t values (" + value + ")");
        String old = database.row("select c from t").get(0);
        run.run(statements);
        run.undo(statements);
        String back = database.row("select c from t").get(0);
        database.clear();
        return List.of(old, back);
    }

    static Stream<Arguments> silent() {
        return TestDatabase.dialects().stream()
                .flatMap(dialect -> Stream.of(
                        Arguments.of(dialect, new Int(64), new Floating(53), "9007199254740993"),
                        Arguments.of(dialect, new Decimal(12, 2), new Decimal(12, 1), "1.25"),
                        Arguments.of(dialect, new Decimal(5, 0), new Bool(), "7"),
                        Arguments.of(dialect, new Floating(53), new Int(32), "1.25")));
    }

    @ParameterizedTest
    @MethodSource("silent")
    void what_is_lost_silently_does_not_come_back(String dialect, LogicalType before, LogicalType after, String value)
            throws SQLException {
        database = TestDatabase.of(dialect);
        assertThat(TypeChange.between(before, after).silent()).isTrue();
        List<String> values = thereAndBack(before, after, value);
        assertThat(values.get(1)).isNotEqualTo(values.get(0));
    }

    static Stream<Arguments> refused() {
        return TestDatabase.dialects().stream()
                .filter(dialect -> !dialect.equals("sqlite"))
                .flatMap(dialect -> Stream.of(
                        Arguments.of(dialect, new Decimal(19, 0), new Int(64), "9999999999999999999"),
                        Arguments.of(dialect, new Decimal(5, 0), new Int(16), "99999"),
                        Arguments.of(dialect, new Decimal(12, 2), new FixedText(10, false), "1234567890.12"),
                        Arguments.of(
                                dialect, new Timestamp(6, false), new FixedText(10, false), "'2026-02-28 23:59:59'"),
                        Arguments.of(dialect, NAMES, new Int(32), "'NEW'")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_may_fail_fails_and_is_not_cut(String dialect, LogicalType before, LogicalType after, String value)
            throws SQLException {
        database = TestDatabase.of(dialect);
        TypeChange change = TypeChange.between(before, after);
        assertThat(change.silent()).isFalse();
        assertThat(change.loss()).isNotNull();
        assertThatThrownBy(() -> thereAndBack(before, after, value)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("dev.cairn.schema.database.TestDatabase#dialects")
    void an_array_of_smaller_numbers_refuses_larger_ones(String dialect) throws SQLException {
        database = TestDatabase.of(dialect);
        LogicalType before = new Array(new Int(64), 0);
        LogicalType after = new Array(new Int(32), 0);
        assertThat(TypeChange.between(before, after).isNarrower()).isTrue();
        assumeTrue(dialect.equals("h2") || dialect.equals("postgresql"));
        assertThatThrownBy(() -> thereAndBack(before, after, "array[9999999999]"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void an_interval_loses_digits_of_its_seconds() throws SQLException {
        database = TestDatabase.of("h2");
        LogicalType before = new Interval(18, 9);
        LogicalType after = new Interval(18, 3);
        assertThat(TypeChange.between(before, after).silent()).isTrue();
        List<String> values = thereAndBack(before, after, "interval '1.123456789' second");
        assertThat(values.get(1)).isNotEqualTo(values.get(0));
    }

    @Test
    void a_time_is_no_number_though_some_take_its_digits() throws SQLException {
        LogicalType before = new Timestamp(6, false);
        assertThat(TypeChange.between(before, new Int(64)).isReadAnew()).isTrue();
        for (String dialect : List.of("h2", "postgresql")) {
            database = TestDatabase.of(dialect);
            assertThatThrownBy(() -> thereAndBack(before, new Int(64), "'2026-02-28 23:59:59'"))
                    .isInstanceOf(AssertionError.class);
            database.close();
        }
    }
}
