package dev.cairn.schema.typechange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.dialect.Retyping;
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
import dev.cairn.schema.model.LogicalType.Json;
import dev.cairn.schema.model.LogicalType.LongBinary;
import dev.cairn.schema.model.LogicalType.LongText;
import dev.cairn.schema.model.LogicalType.NamedEnum;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.LogicalType.Time;
import dev.cairn.schema.model.LogicalType.Timestamp;
import dev.cairn.schema.model.LogicalType.Uuid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on type changes is what the code does. Run with {@code -Dcairn.update=true} to write it anew. */
class TypeChangesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "type-changes.md");

    private static final String INTRODUCTION = """
            # Type changes

            What becomes of a column's values when its attribute gets another type, and how each database carries that out. Written from
            the code (`TypeChangesPageTest`, with `-Dcairn.update=true`): the values from `TypeChange`, which renames, [hazards](hazards.md)
            and undo scripts ask; the databases from `Retyping`, which puts together what the planner acts on.

            | values | meaning |
            |---|---|
            | same | every value is one of the new type |
            | converted | every value has its counterpart of another kind |
            | constants | the same values, but other constants, or others beside them: the hazards on enums (EN) tell of those that go |
            | DL107 | values are cut or rounded, or the migration fails on one that is too large |
            | DL107, silent | the same, and a part may be lost without an error; the undo script does not bring it back |
            | DL108 | values are read anew, one by one, and some cannot be |

            | database | meaning |
            |---|---|
            | nothing | the two types are one there |
            | in place | the catalog alone changes |
            | alter | the column is altered; what that costs was not looked into, and no hazard tells of it |
            | rewrite | all rows are written anew while nobody reads or writes them (LK104) |
            | copy | the database copies the table while nobody writes (LK116, LK117; of enums EN104) |
            | rebuild | the table is made anew with its rows, because the database does not alter types |
            | cast | with any of these: old values go through the expression below; elsewhere the database converts by itself |
            | - | the database lacks one of the types, and the entity is refused |

            """;

    private static final List<String> CONSTANTS = List.of("NEW", "PAID");

    /** A change that people make. */
    private record Row(LogicalType before, LogicalType after) {}

    @Test
    void the_page_is_what_the_code_does() throws IOException {
        String page = page();
        if (Boolean.getBoolean("cairn.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("-Dcairn.update=true writes it").hasContent(page);
    }

    private static String page() {
        List<Dialect> dialects = List.copyOf(Dialects.all());
        StringBuilder page = new StringBuilder(INTRODUCTION);
        StringBuilder casts = new StringBuilder();
        page.append("| change | values | ")
                .append(dialects.stream().map(Dialect::id).collect(Collectors.joining(" | ")))
                .append(" |\n|---|---|")
                .append("---|".repeat(dialects.size()))
                .append('\n');
        rows().forEach((words, row) -> {
            page.append("| ").append(words).append(" | ").append(values(row));
            dialects.forEach(dialect -> page.append(" | ").append(cell(dialect, row)));
            page.append(" |\n");
            casts.append(casts(words, row, dialects));
        });
        return page + "\n## Casts\n\nOf a column `c`. MySQL and MariaDB take some of them by way of a text.\n\n"
                + "| change | database | expression |\n|---|---|---|\n" + casts;
    }

    private static String values(Row row) {
        TypeChange change = TypeChange.between(row.before(), row.after());
        String loss = change.loss() == null ? "" : ": " + change.loss();
        return switch (change.kind()) {
            case SAME -> "same";
            case CONVERTED -> "converted";
            case CONSTANTS -> "constants";
            case SHORTER, NARROWER -> (change.silent() ? "DL107, silent" : "DL107") + loss;
            case READ_ANEW -> "DL108" + loss;
        };
    }

    private static String cell(Dialect dialect, Row row) {
        return Retyping.of(dialect, row.before(), row.after(), "c")
                .map(retyping -> way(retyping) + (retyping.conversion() == null ? "" : ", cast"))
                .orElse("-");
    }

    private static String way(Retyping retyping) {
        return switch (retyping.way()) {
            case NOTHING -> "nothing";
            case IN_PLACE -> "in place";
            case ALTER -> "alter";
            case REWRITE -> "rewrite";
            case COPY -> "copy";
            case REBUILD -> "rebuild";
        };
    }

    private static String casts(String words, Row row, List<Dialect> dialects) {
        Map<String, List<String>> byExpression = new LinkedHashMap<>();
        dialects.forEach(dialect -> Retyping.of(dialect, row.before(), row.after(), "c")
                .map(Retyping::conversion)
                .ifPresent(expression -> byExpression
                        .computeIfAbsent(expression, key -> new ArrayList<>())
                        .add(dialect.id())));
        StringBuilder text = new StringBuilder();
        byExpression.forEach((expression, ids) -> text.append("| ")
                .append(words)
                .append(" | ")
                .append(String.join(", ", ids))
                .append(" | `")
                .append(expression.replace("|", "\\|"))
                .append("` |\n"));
        return text.toString();
    }

    private static Map<String, Row> rows() {
        LogicalType names = new Enumeration(Style.STRING, CONSTANTS, 255);
        LogicalType moreNames = new Enumeration(Style.STRING, List.of("NEW", "PAID", "SENT"), 255);
        LogicalType positions = new Enumeration(Style.ORDINAL, CONSTANTS, 255);
        Map<String, Row> rows = new LinkedHashMap<>();
        rows.put("longer String, 50 to 255", new Row(new Text(50), new Text(255)));
        rows.put("shorter String, 255 to 50", new Row(new Text(255), new Text(50)));
        rows.put("String to @Lob String", new Row(new Text(255), new LongText(255, false)));
        rows.put("@Lob String to String", new Row(new LongText(255, false), new Text(255)));
        rows.put("String to char(10)", new Row(new Text(10), new FixedText(10, false)));
        rows.put("int to long", new Row(new Int(32), new Int(64)));
        rows.put("long to int", new Row(new Int(64), new Int(32)));
        rows.put("int to double", new Row(new Int(32), new Floating(53)));
        rows.put("long to double", new Row(new Int(64), new Floating(53)));
        rows.put("int to BigDecimal", new Row(new Int(32), new Decimal(38, 2)));
        rows.put("float to double", new Row(new Floating(24), new Floating(53)));
        rows.put("double to float", new Row(new Floating(53), new Floating(24)));
        rows.put("double to BigDecimal", new Row(new Floating(53), new Decimal(38, 2)));
        rows.put("BigDecimal to double", new Row(new Decimal(38, 2), new Floating(53)));
        rows.put("BigDecimal, 10,2 to 12,2", new Row(new Decimal(10, 2), new Decimal(12, 2)));
        rows.put("BigDecimal, 10,2 to 12,4", new Row(new Decimal(10, 2), new Decimal(12, 4)));
        rows.put("BigDecimal, 12,2 to 10,2", new Row(new Decimal(12, 2), new Decimal(10, 2)));
        rows.put("BigDecimal, 10,4 to 10,2", new Row(new Decimal(10, 4), new Decimal(10, 2)));
        rows.put("BigDecimal, 10,2 to long", new Row(new Decimal(10, 2), new Int(64)));
        rows.put("BigDecimal, 19,0 to long", new Row(new Decimal(19, 0), new Int(64)));
        rows.put("boolean to int", new Row(new Bool(), new Int(32)));
        rows.put("int to boolean", new Row(new Int(32), new Bool()));
        rows.put("long to String", new Row(new Int(64), new Text(255)));
        rows.put("boolean to String", new Row(new Bool(), new Text(255)));
        rows.put("String to long", new Row(new Text(255), new Int(64)));
        rows.put("String to boolean", new Row(new Text(255), new Bool()));
        rows.put("String to LocalDate", new Row(new Text(255), new Date()));
        rows.put("String to UUID", new Row(new Text(255), new Uuid()));
        rows.put("UUID to String", new Row(new Uuid(), new Text(255)));
        rows.put("UUID to byte[]", new Row(new Uuid(), new Binary(255)));
        rows.put("LocalDate to LocalDateTime", new Row(new Date(), new Timestamp(6, false)));
        rows.put("LocalDateTime to LocalDate", new Row(new Timestamp(6, false), new Date()));
        rows.put("LocalDateTime to LocalTime", new Row(new Timestamp(6, false), new Time(0, false)));
        rows.put("LocalDateTime to Instant", new Row(new Timestamp(6, false), new Timestamp(6, true)));
        rows.put("Instant to LocalDateTime", new Row(new Timestamp(6, true), new Timestamp(6, false)));
        rows.put("LocalDateTime, 9 digits to 6", new Row(new Timestamp(9, false), new Timestamp(6, false)));
        rows.put("LocalDateTime, 6 digits to 3", new Row(new Timestamp(6, false), new Timestamp(3, false)));
        rows.put("LocalDateTime to long", new Row(new Timestamp(6, false), new Int(64)));
        rows.put("enum by name gets a constant", new Row(names, moreNames));
        rows.put("enum by name loses a constant", new Row(moreNames, names));
        rows.put("enum by name to String", new Row(names, new Text(255)));
        rows.put("String to enum by name", new Row(new Text(255), names));
        rows.put("enum by name to position", new Row(names, positions));
        rows.put("enum by position to name", new Row(positions, names));
        rows.put("enum by position to int", new Row(positions, new Int(32)));
        rows.put("enum by name to NAMED_ENUM", new Row(names, new NamedEnum("Status", CONSTANTS)));
        rows.put("byte[], 100 to 255", new Row(new Binary(100), new Binary(255)));
        rows.put("byte[], 255 to 100", new Row(new Binary(255), new Binary(100)));
        rows.put("byte[] to @Lob byte[]", new Row(new Binary(255), new LongBinary(255)));
        rows.put("@Lob byte[] to @Lob String", new Row(new LongBinary(255), new LongText(255, false)));
        rows.put("String to JSON", new Row(new Text(255), new Json()));
        rows.put("JSON to String", new Row(new Json(), new Text(255)));
        return rows;
    }
}
