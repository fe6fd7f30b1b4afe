package dev.cairn.schema.plan;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.database.ScriptRun;
import dev.cairn.schema.database.TestDatabase;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Binary;
import dev.cairn.schema.model.LogicalType.Bool;
import dev.cairn.schema.model.LogicalType.Date;
import dev.cairn.schema.model.LogicalType.Decimal;
import dev.cairn.schema.model.LogicalType.Enumeration;
import dev.cairn.schema.model.LogicalType.Enumeration.Style;
import dev.cairn.schema.model.LogicalType.FixedText;
import dev.cairn.schema.model.LogicalType.Floating;
import dev.cairn.schema.model.LogicalType.Int;
import dev.cairn.schema.model.LogicalType.LongBinary;
import dev.cairn.schema.model.LogicalType.LongText;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.LogicalType.Time;
import dev.cairn.schema.model.LogicalType.Timestamp;
import dev.cairn.schema.model.LogicalType.Uuid;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TypeChangesRunTest {

    private static final List<LogicalType> TYPES = List.of(
            new Bool(),
            new Int(8),
            new Int(64),
            new Floating(24),
            new Floating(53),
            new Decimal(12, 2),
            new Text(36),
            new Text(20_000_000),
            new FixedText(10, false),
            new LongText(255, false),
            new Binary(100),
            new LongBinary(255),
            new Date(),
            new Time(0, false),
            new Time(3, true),
            new Timestamp(6, false),
            new Timestamp(9, true),
            new Uuid(),
            new Enumeration(Style.STRING, List.of("NEW", "OLD"), 255),
            new Enumeration(Style.STRING, List.of("OLD", "LOST"), 100),
            new Enumeration(Style.ORDINAL, List.of("NEW", "OLD"), 255),
            new Enumeration(Style.ORDINAL, List.of("A", "B", "C"), 255));

    private final List<TestDatabase> databases = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> every_type_becomes_every_other_in_an_empty_table_and_goes_back() throws SQLException {
        for (String dialect : TestDatabase.dialects()) {
            databases.add(TestDatabase.of(dialect));
        }
        return databases.stream()
                .flatMap(database -> TYPES.stream()
                        .filter(database.dialect().typeNames()::has)
                        .map(type -> DynamicTest.dynamicTest(
                                database.dialect().id() + ": " + type, () -> fromAllToAll(database, type))));
    }

    /** All changes from one type in a single migration: a column for each. */
    private static void fromAllToAll(TestDatabase database, LogicalType from) {
        List<Column> columns = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        QualifiedName name = QualifiedName.of("t");
        for (LogicalType to : TYPES) {
            if (!to.equals(from) && database.dialect().typeNames().has(to)) {
                Column before = Column.of("c" + columns.size(), from);
                Column after = before.withType(to);
                columns.add(before);
                changes.add(new AlterColumn(name, before, after, AlterColumn.facetsBetween(before, after), null));
            }
        }
        new ScriptRun(database).check(new Schema(List.of(Table.of(name, columns)), List.of()), changes);
    }

    @AfterEach
    void close() throws SQLException {
        for (TestDatabase database : databases) {
            database.close();
        }
    }
}
