package dev.cairn.schema.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.database.ScriptRun;
import dev.cairn.schema.database.TestDatabase;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Array;
import dev.cairn.schema.model.LogicalType.Bool;
import dev.cairn.schema.model.LogicalType.Decimal;
import dev.cairn.schema.model.LogicalType.Enumeration;
import dev.cairn.schema.model.LogicalType.Enumeration.Style;
import dev.cairn.schema.model.LogicalType.Int;
import dev.cairn.schema.model.LogicalType.LongText;
import dev.cairn.schema.model.LogicalType.NamedEnum;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.LogicalType.Uuid;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.script.Statement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowsCarryOverTest {

    private static final QualifiedName T = QualifiedName.of("t");
    private static final String UUID = "0b4c5f3e-8a55-4a4f-9a3c-2f6f1f6b7a10";

    private TestDatabase database;

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private static LogicalType names(String... constants) {
        return new Enumeration(Style.STRING, List.of(constants), 255);
    }

    private static LogicalType positions(String... constants) {
        return new Enumeration(Style.ORDINAL, List.of(constants), 255);
    }

    /** What a value becomes when its column's type changes, and again when that is undone. */
    private void expect(LogicalType before, LogicalType after, String value, String migrated) {
        expect(before, after, value, "c", migrated);
    }

    private void expect(LogicalType before, LogicalType after, String value, String read, String migrated) {
        Column column = Column.of("c", before);
        Schema schema = new Schema(List.of(Table.of(T, List.of(column))), List.of());
        Column changed = column.withType(after);
        List<Statement> statements = new ScriptRun(database)
                .statements(
                        schema,
                        List.of(new AlterColumn(T, column, changed, AlterColumn.facetsBetween(column, changed), null)));
        ScriptRun run = new ScriptRun(database);
        run.create(schema);
        database.execute("insert into t (c) values (" + value + "), (null)");
        run.run(statements);
        assertThat(database.row(
                        "select " + read + ", (select count(*) from t where c is null) from t where c is not null"))
                .containsExactly(migrated, "1");
        run.undo(statements);
        assertThat(database.row("select count(*) from t where c = " + value)).containsExactly("1");
        database.clear();
    }

    @ParameterizedTest
    @MethodSource("dev.cairn.schema.database.TestDatabase#dialects")
    void an_enum_keeps_its_meaning_between_names_and_positions(String dialect) throws SQLException {
        database = TestDatabase.of(dialect);
        expect(names("NEW", "OLD"), positions("OLD", "NEW"), "'NEW'", "1");
        expect(positions("NEW", "OLD"), names("LOST", "OLD", "NEW"), "1", "OLD");
        expect(names("NEW", "OLD"), names("AGED", "OLD", "NEW"), "'OLD'", "OLD");
        expect(names("NEW", "OLD"), new Text(50), "'OLD'", "OLD");
        expect(new Text(50), names("NEW", "OLD"), "'NEW'", "NEW");
        expect(positions("NEW", "OLD"), new Int(32), "1", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void values_of_a_named_enum_go_on_under_the_new_names_of_its_constants(String dialect) throws SQLException {
        database = TestDatabase.of(dialect);
        for (List<String> after : List.of(List.of("FRESH", "OLD"), List.of("OLD", "FRESH", "LOST"))) {
            Column column = Column.of("c", new NamedEnum("state", List.of("NEW", "OLD")));
            Column renamed = column.withType(new NamedEnum("state", after));
            Schema schema = new Schema(List.of(Table.of(T, List.of(column))), List.of());
            ScriptRun run = new ScriptRun(database);
            List<Statement> statements = run.statements(
                    schema,
                    List.of(new AlterColumn(
                            T, column, renamed, Set.of(Facet.TYPE), null, new TreeMap<>(Map.of("NEW", "FRESH")))));
            run.create(schema);
            database.execute("insert into t (c) values ('NEW')");
            run.run(statements);
            assertThat(database.row("select c from t")).containsExactly("FRESH");
            run.undo(statements);
            assertThat(database.row("select c from t")).containsExactly("NEW");
            database.clear();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cairn.schema.database.TestDatabase#dialects")
    void values_are_converted(String dialect) throws SQLException {
        database = TestDatabase.of(dialect);
        expect(new Int(32), new Text(20), "42", "42");
        expect(new Text(20), new Int(64), "'42'", "42");
        expect(new Bool(), new Int(32), "true", "1");
        if (!keepsUuidsInBytes()) {
            expect(new Text(36), new Uuid(), "'" + UUID + "'", UUID);
        }
        expect(new Text(20), new Text(200), "'so'", "so");
    }

    @Test
    void a_list_in_one_column_comes_from_text_and_goes_back() throws SQLException {
        database = TestDatabase.of("postgresql");
        LogicalType uuids = new Array(new Uuid(), 10);
        LogicalType texts = new Array(new Text(20), 10);
        expect(new Text(90), uuids, "'{" + UUID + "}'", "c::text", "{" + UUID + "}");
        expect(new Text(90), texts, "'{a,b}'", "c::text", "{a,b}");
        expect(texts, new Text(90), "'{a,b}'", "{a,b}");
        expect(new Array(new Int(32), 10), new Array(new Text(20), 10), "'{1,2}'", "c::text", "{1,2}");
    }

    @Test
    void a_text_with_a_collation_becomes_a_number() throws SQLException {
        database = TestDatabase.of("postgresql");
        Column column = Column.of("c", new Text(20)).withOptions(Sql.of("collate \"C\""));
        Column changed = Column.of("c", new Int(32));
        Schema schema = new Schema(List.of(Table.of(T, List.of(column))), List.of());
        ScriptRun run = new ScriptRun(database);
        List<Statement> statements = run.statements(
                schema, List.of(new AlterColumn(T, column, changed, AlterColumn.facetsBetween(column, changed), null)));
        run.create(schema);
        database.execute("insert into t (c) values ('42')");
        run.run(statements);
        assertThat(database.row("select c + 1 from t")).containsExactly("43");
        run.undo(statements);
        assertThat(database.row("select c from t where c = '42'")).containsExactly("42");
    }

    private boolean keepsUuidsInBytes() {
        String type = database.dialect().typeNames().of(new Uuid(), "c").sql();
        return type.startsWith("binary") || type.startsWith("varbinary") || type.equals("blob");
    }

    @ParameterizedTest
    @MethodSource("dev.cairn.schema.database.TestDatabase#dialects")
    void a_uuid_that_is_kept_in_bytes_comes_from_text_and_goes_back(String dialect) throws SQLException {
        database = TestDatabase.of(dialect);
        if (keepsUuidsInBytes()) {
            String hex = UUID.replace("-", "");
            expect(new Text(36), new Uuid(), "'" + UUID + "'", "hex(c)", hex.toUpperCase(Locale.ROOT));
            expect(new Uuid(), new Text(36), "x'" + hex + "'", UUID);
        }
    }

    @Test
    void a_value_that_sqlite_would_take_though_the_type_cannot_hold_it_stops_the_migration() throws SQLException {
        database = TestDatabase.of("sqlite");
        for (LogicalType after : List.of(new Int(32), new Decimal(5, 2), new Bool(), new Uuid())) {
            assertThatThrownBy(() -> expect(new Text(20), after, "'four'", ""))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("cannot be converted: four");
            database.clear();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cairn.schema.database.TestDatabase#dialects")
    void text_survives_the_way_into_a_large_object_and_back(String dialect) throws SQLException {
        database = TestDatabase.of(dialect);
        Column column = Column.of("c", new Text(20));
        Schema schema = new Schema(List.of(Table.of(T, List.of(column))), List.of());
        Column changed = column.withType(new LongText(255, false));
        ScriptRun run = new ScriptRun(database);
        List<Statement> statements = run.statements(
                schema, List.of(new AlterColumn(T, column, changed, AlterColumn.facetsBetween(column, changed), null)));
        run.create(schema);
        database.execute("insert into t (c) values ('größe')");
        run.run(statements);
        run.undo(statements);
        assertThat(database.row("select c from t")).containsExactly("größe");
    }

    @ParameterizedTest
    @MethodSource("dev.cairn.schema.database.TestDatabase#dialects")
    void a_constant_that_went_while_rows_hold_it_stops_the_migration(String dialect) throws SQLException {
        database = TestDatabase.of(dialect);
        for (LogicalType after : List.of(names("NEW"), positions("NEW"))) {
            assertThatThrownBy(() -> expect(names("NEW", "OLD"), after, "'OLD'", ""))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageMatching("(?s).*in: (alter table t|insert into cairn_new_t) .*");
            database.clear();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cairn.schema.database.TestDatabase#dialects")
    void old_rows_are_filled_in_the_order_of_columns_and_new_ones_are_not(String dialect) throws SQLException {
        database = TestDatabase.of(dialect);
        Column id = Column.of("id", new Int(64)).notNull();
        Column name = Column.of("name", new Text(20));
        Column label = Column.of("label", new Text(40)).notNull();
        Table table =
                Table.of(T, List.of(id, name)).withPrimaryKey(new PrimaryKey(Name.of("pk_t"), List.of(id.name())));
        Schema schema = new Schema(List.of(table), List.of());
        List<Change> changes = List.of(
                new Change.AddColumn(T, label, OptionalInt.empty(), Sql.of("coalesce(name, 'none')")),
                new AlterColumn(
                        T, name, name.notNull(), AlterColumn.facetsBetween(name, name.notNull()), Sql.of("'unknown'")));
        ScriptRun run = new ScriptRun(database);
        run.create(schema);
        database.execute("insert into t (id, name) values (1, 'a'), (2, null)");
        run.run(run.statements(schema, changes));
        assertThat(database.row("select label, name from t where id = 1")).containsExactly("a", "a");
        assertThat(database.row("select label, name from t where id = 2")).containsExactly("unknown", "unknown");
        assertThatThrownBy(() -> database.execute("insert into t (id, name) values (3, 'c')"))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("dev.cairn.schema.database.TestDatabase#dialects")
    void a_column_that_programs_fill_from_now_on_starts_with_what_was_computed(String dialect) throws SQLException {
        database = TestDatabase.of(dialect);
        Column seats = Column.of("seats", new Int(32));
        Column fare = Column.of("fare", new Int(32)).withGeneratedAs(Sql.of("seats * 2"));
        Schema schema = new Schema(List.of(Table.of(T, List.of(seats, fare))), List.of());
        Column plain = fare.withGeneratedAs(null);
        Column price = plain.withName(Name.of("price"));
        for (Column after : List.of(plain, plain.notNull(), price)) {
            Column before = fare.withName(after.name());
            AlterColumn alter = new AlterColumn(T, before, after, AlterColumn.facetsBetween(before, after), null);
            ScriptRun run = new ScriptRun(database);
            List<Statement> statements = run.statements(
                    schema,
                    after.name().equals(fare.name())
                            ? List.of(alter)
                            : List.of(new Change.RenameColumn(T, fare.name(), after.name()), alter));
            run.create(schema);
            database.execute("insert into t (seats) values (21)");
            run.run(statements);
            assertThat(database.row("select " + after.name().text() + " from t"))
                    .containsExactly("42");
            run.undo(statements);
            assertThat(database.row("select fare from t")).containsExactly("42");
            database.clear();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cairn.schema.database.TestDatabase#dialects")
    void numbering_goes_on_behind_the_rows_that_exist(String dialect) throws SQLException {
        database = TestDatabase.of(dialect);
        Column id = Column.of("id", new Int(32)).notNull();
        Column numbered = id.withIdentity(true).withType(new Int(64));
        Table table = Table.of(T, List.of(id, Column.of("x", new Int(32))))
                .withPrimaryKey(new PrimaryKey(Name.of("pk_t"), List.of(id.name())));
        Schema schema = new Schema(List.of(table), List.of());
        ScriptRun run = new ScriptRun(database);
        run.create(schema);
        database.execute("insert into t (id, x) values (41, 0)");
        run.run(run.statements(
                schema, List.of(new AlterColumn(T, id, numbered, AlterColumn.facetsBetween(id, numbered), null))));
        database.execute("insert into t (x) values (1)");
        assertThat(database.row("select id from t where x = 1")).containsExactly("42");
    }

    @ParameterizedTest
    @MethodSource("dev.cairn.schema.database.TestDatabase#dialects")
    void a_renamed_sequence_counts_on(String dialect) throws SQLException {
        database = TestDatabase.of(dialect);
        Sequence sequence = new Sequence(QualifiedName.of("a_seq"), 1, 50);
        Schema schema = Schema.EMPTY.withSequences(List.of(sequence));
        ScriptRun run = new ScriptRun(database);
        run.create(schema);
        assertThat(next("a_seq", 50)).isEqualTo(1);
        run.run(run.statements(schema, List.of(new Change.RenameSequence(sequence.name(), QualifiedName.of("b_seq")))));
        assertThat(next("b_seq", 50)).isEqualTo(51);
    }

    /** Hibernate takes the number that it is given for the last of a range as long as the increment. */
    @ParameterizedTest
    @MethodSource("dev.cairn.schema.database.TestDatabase#dialects")
    void a_sequence_with_longer_steps_hands_out_no_number_twice(String dialect) throws SQLException {
        database = TestDatabase.of(dialect);
        Sequence sequence = new Sequence(QualifiedName.of("a_seq"), 1, 1);
        Sequence longer = new Sequence(sequence.name(), 1, 50);
        Schema schema = Schema.EMPTY.withSequences(List.of(sequence));
        ScriptRun run = new ScriptRun(database);
        run.create(schema);
        for (int used = 1; used <= 5; used++) {
            assertThat(next("a_seq", 1)).isEqualTo(used);
        }
        run.run(run.statements(schema, List.of(new Change.AlterSequence(sequence, longer))));
        long last = next("a_seq", 50);
        assertThat(last - 49).as("first number of the range").isGreaterThan(5);
        assertThat(next("a_seq", 50)).isEqualTo(last + 50);
    }

    /** The next number of a sequence. */
    private long next(String sequence, int increment) {
        String update = "update " + sequence + " set next_val = ";
        String query = switch (database.dialect().id()) {
            case "h2" -> "values (next value for " + sequence + ")";
            case "postgresql" -> "select nextval('" + sequence + "')";
            case "mariadb" -> "select nextval(" + sequence + ")";
            case "mysql" -> {
                database.execute(update + "last_insert_id(next_val) + " + increment);
                yield "select last_insert_id()";
            }
            default -> update + "next_val + " + increment + " returning next_val - " + increment;
        };
        return Long.parseLong(database.row(query).get(0));
    }

    /** What stored values become when constants change, and again when that is undone. */
    private List<String> migrated(
            LogicalType before, LogicalType after, Map<String, String> renamed, String... values) {
        Column column = Column.of("c", before);
        Schema schema = new Schema(List.of(Table.of(T, List.of(Column.of("n", new Int(32)), column))), List.of());
        Column changed = column.withType(after);
        ScriptRun run = new ScriptRun(database);
        List<Statement> statements = run.statements(
                schema,
                List.of(new AlterColumn(
                        T, column, changed, AlterColumn.facetsBetween(column, changed), null, new TreeMap<>(renamed))));
        run.create(schema);
        for (int i = 0; i < values.length; i++) {
            database.execute("insert into t (n, c) values (" + i + ", " + values[i] + ")");
        }
        run.run(statements);
        List<String> now = IntStream.range(0, values.length)
                .mapToObj(i -> database.row("select c from t where n = " + i).get(0))
                .toList();
        if (statements.stream().noneMatch(Statement::losesData)) {
            run.undo(statements);
            for (int i = 0; i < values.length; i++) {
                assertThat(database.row("select count(*) from t where n = " + i + " and c = " + values[i]))
                        .containsExactly("1");
            }
        }
        database.clear();
        return now;
    }

    @ParameterizedTest
    @MethodSource("dev.cairn.schema.database.TestDatabase#dialects")
    void a_renamed_constant_takes_its_rows_along(String dialect) throws SQLException {
        database = TestDatabase.of(dialect);
        assertThat(migrated(names("NEW", "OLD"), names("NEW", "AGED"), Map.of("OLD", "AGED"), "'NEW'", "'OLD'"))
                .containsExactly("NEW", "AGED");
        assertThat(migrated(names("A", "B", "C"), names("C", "D"), Map.of("A", "D", "B", "D"), "'A'", "'B'", "'C'"))
                .containsExactly("D", "D", "C");
        assertThat(migrated(names("A", "B"), positions("B", "X"), Map.of("A", "X"), "'A'", "'B'"))
                .containsExactly("1", "0");
    }

    @ParameterizedTest
    @MethodSource("dev.cairn.schema.database.TestDatabase#dialects")
    void positions_move_so_that_rows_keep_their_meaning(String dialect) throws SQLException {
        database = TestDatabase.of(dialect);
        assertThat(migrated(positions("A", "B", "C"), positions("C", "X", "A", "B"), Map.of(), "0", "1", "2"))
                .containsExactly("2", "3", "0");
        assertThat(migrated(positions("A", "B"), positions("B", "X"), Map.of("A", "X"), "0", "1"))
                .containsExactly("1", "0");
        assertThat(migrated(positions("A", "B", "C"), positions("A", "C"), Map.of(), "0", "2"))
                .containsExactly("0", "1");
        if (database.keepsChecks()) {
            assertThatThrownBy(() -> migrated(positions("A", "B", "C"), positions("A", "C"), Map.of(), "0", "1"))
                    .as("rows of B must not become those of C")
                    .isInstanceOf(AssertionError.class);
        } else {
            assertThat(migrated(positions("A", "B", "C"), positions("A", "C"), Map.of(), "0", "1"))
                    .as("rows of B become nobody's")
                    .containsExactly("0", "-1");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cairn.schema.database.TestDatabase#dialects")
    void constants_of_a_key_take_the_place_of_each_other(String dialect) throws SQLException {
        database = TestDatabase.of(dialect);
        exchanged(positions("A", "B", "C"), positions("C", "B", "A"), Map.of(), List.of("0", "1", "2"));
        exchanged(positions("A", "B", "C"), positions("B", "C", "A"), Map.of(), List.of("0", "1", "2"));
        exchanged(names("A", "B", "C"), names("B", "A", "C"), Map.of("A", "B", "B", "A"), List.of("'A'", "'B'", "'C'"));
    }

    /** Every row of a key on an enum, whose constants change, is another's afterwards; an undo takes that back. */
    private void exchanged(LogicalType before, LogicalType after, Map<String, String> renamed, List<String> values) {
        Column owner = Column.of("owner", new Int(64)).notNull();
        Column column = Column.of("c", before).notNull();
        Column changed = column.withType(after);
        Table table = Table.of(T, List.of(owner, column))
                .withPrimaryKey(new PrimaryKey(Name.of("pk_t"), List.of(owner.name(), column.name())));
        Schema schema = new Schema(List.of(table), List.of());
        ScriptRun run = new ScriptRun(database);
        List<Statement> statements = run.statements(
                schema,
                List.of(new AlterColumn(
                        T, column, changed, AlterColumn.facetsBetween(column, changed), null, new TreeMap<>(renamed))));
        run.create(schema);
        values.forEach(value -> database.execute("insert into t (owner, c) values (1, " + value + ")"));
        run.run(statements);
        assertThat(database.row("select count(distinct c), count(*) from t")).containsExactly("3", "3");
        assertThatThrownBy(() -> database.execute("insert into t (owner, c) values (1, " + values.get(0) + ")"))
                .isInstanceOf(AssertionError.class);
        run.undo(statements);
        assertThat(database.row("select count(distinct c), count(*) from t")).containsExactly("3", "3");
        database.clear();
    }
}
