package dev.cairn.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.conformance.catalog.Catalog;
import dev.cairn.schema.dialect.NativeType;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Array;
import dev.cairn.schema.model.LogicalType.Choice;
import dev.cairn.schema.model.LogicalType.Decimal;
import dev.cairn.schema.model.LogicalType.Enumeration;
import dev.cairn.schema.model.LogicalType.Enumeration.Style;
import dev.cairn.schema.model.LogicalType.Int;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.LogicalType.Time;
import dev.cairn.schema.model.LogicalType.Timestamp;
import dev.cairn.schema.model.LogicalType.Zone;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every type is a type of the database. What it is called there stands in {@code contract/<dialect>.types}: per line the
 * logical type, what is written, and what the database says the column's type is.
 */
interface TypesContract extends OnServer {

    /** One or more of every kind. */
    static List<LogicalType> types() {
        return List.of(
                new LogicalType.Bool(),
                new Int(8),
                new Int(16),
                new Int(32),
                new Int(64),
                new LogicalType.Floating(0),
                new LogicalType.Floating(24),
                new LogicalType.Floating(53),
                new Decimal(38, 2),
                new Decimal(10, 0),
                new Text(1),
                new Text(255),
                new Text(40_000),
                new Text(20_000_000),
                new Text(80, true),
                new LogicalType.FixedText(10, false),
                new LogicalType.FixedText(10, true),
                new LogicalType.LongText(255, false),
                new LogicalType.LongText(100_000, false),
                new LogicalType.LongText(100_000, true),
                new LogicalType.Binary(255),
                new LogicalType.Binary(100_000),
                new LogicalType.FixedBinary(16),
                new LogicalType.LongBinary(255),
                new LogicalType.LongBinary(100_000),
                new LogicalType.Date(),
                new Time(0, Zone.NONE),
                new Time(6, Zone.NONE),
                new Time(6, Zone.UTC),
                new Time(6, Zone.NATIVE),
                new Timestamp(0, Zone.NONE),
                new Timestamp(6, Zone.NONE),
                new Timestamp(6, Zone.UTC),
                new Timestamp(6, Zone.NATIVE),
                new LogicalType.Uuid(),
                new Enumeration(Style.STRING, List.of("A", "B's"), 255),
                new Enumeration(Style.ORDINAL, List.of("A", "B"), 255),
                new Choice(new Text(1), List.of("Y", "N"), Choice.Form.TEXT),
                new Choice(new Int(32), List.of("1", "2"), Choice.Form.NUMBER),
                new Choice(new Int(16), List.of("A", "B"), Choice.Form.POSITION),
                new LogicalType.NamedEnum("letter", List.of("B", "A")),
                new LogicalType.Json(),
                new LogicalType.Xml(),
                new Array(new Int(32), 0),
                new Array(new Text(20), 5),
                new Array(new Decimal(9, 3), 0),
                new LogicalType.Interval(10, 6),
                new LogicalType.Inet(16));
    }

    @Test
    default void every_kind_of_type_is_tried() {
        Set<String> kinds = new TreeSet<>();
        Stream.of(LogicalType.class.getPermittedSubclasses()).forEach(kind -> kinds.add(kind.getSimpleName()));
        types().forEach(type -> kinds.remove(type.getClass().getSimpleName()));
        assertThat(kinds).isEmpty();
    }

    @Test
    default void every_type_is_created_and_read_back_as_the_one_it_is_known_to_be() throws Exception {
        List<Column> columns = new ArrayList<>();
        for (LogicalType type : types()) {
            if (dialect().typeNames().has(type)) {
                columns.add(Column.of("c" + columns.size(), type));
            }
        }
        List<String> lines = new ArrayList<>();
        try (Workbench bench = workbench()) {
            bench.create(new Schema(List.of(Table.of(QualifiedName.of("t"), columns)), List.of()));
            Catalog.Table table = bench.catalog().tables().values().iterator().next();
            for (Column column : columns) {
                NativeType written = dialect().typeNames().of(column.type(), "c");
                lines.add(column.type() + " | " + written.sql() + " | "
                        + read(table, column).type());
            }
        }
        types().stream().filter(type -> !dialect().typeNames().has(type)).forEach(type -> lines.add(type + " | none"));
        Path golden = Path.of("src", "test", "resources", "contract", dialect().id() + ".types");
        String text = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("cairn.update")) {
            Files.writeString(golden, text);
        }
        assertThat(golden).hasContent(text);
    }

    private static Catalog.Column read(Catalog.Table table, Column column) {
        return table.columns().values().stream()
                .filter(candidate ->
                        candidate.name().equalsIgnoreCase(column.name().text()))
                .findFirst()
                .orElseThrow();
    }
}
