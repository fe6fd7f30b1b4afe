package dev.cairn.schema.testing;

import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Random schemas for property tests. They are consistent: keys, indexes and foreign keys name columns that exist, foreign
 * keys point at the primary key of a table in the schema with columns of the same types, and all names are unique even
 * with their case folded. Names come from small pools, so that two random schemas have tables and columns in common: a
 * pair of them is an evolution.
 */
public final class Schemas {

    private static final List<Name> TABLES = List.of(
            Name.of("author"),
            Name.of("book"),
            Name.of("tag"),
            Name.of("book_tag"),
            Name.of("Publisher"),
            Name.of("lineItem"),
            Name.keyword("order"),
            Name.keyword("user"),
            Name.quoted("group"),
            Name.quoted("Purchase Order"));

    private static final List<Name> COLUMNS = List.of(
            Name.of("title"),
            Name.of("email"),
            Name.of("firstName"),
            Name.of("created_at"),
            Name.of("price"),
            Name.of("status"),
            Name.of("note"),
            Name.keyword("value"),
            Name.keyword("end"),
            Name.quoted("Rating"),
            Name.quoted("street name"));

    /** Names that only a careful notation tells apart; no table or column of {@link #schema()} bears them. */
    private static final List<Name> ODD = List.of(
            Name.of("a.b"),
            Name.of("`x`"),
            Name.of("[x]"),
            Name.of("it's"),
            Name.of("'quoted'"),
            Name.of("größe"),
            Name.quoted("a.b"),
            Name.quoted("back`tick"),
            Name.quoted("`"),
            Name.quoted("say \"hi\""),
            Name.quoted("line\nbreak\\"),
            Name.keyword("a]b"),
            Name.keyword("]"));

    private Schemas() {}

    /** Any schema of up to six tables, with every kind of thing the model knows. */
    public static Arbitrary<Schema> schema() {
        return schemas(columns(any()), sqlOrNone(), commentOrNone());
    }

    /** A schema that every real database takes: no opaque SQL but checks of constants, no national types. */
    public static Arbitrary<Schema> portable() {
        return schemas(columns(plain(portableType())), none(), none());
    }

    private static Arbitrary<Schema> schemas(
            Arbitrary<List<Column>> columns, Arbitrary<@Nullable Sql> options, Arbitrary<@Nullable String> comment) {
        Arbitrary<TableSeed> table = Combinators.combine(
                        Arbitraries.of(TABLES),
                        columns,
                        Arbitraries.of(TableSeed.Key.class),
                        numbers(2),
                        numbers(2),
                        numbers(2),
                        comment,
                        options)
                .as(TableSeed::new);
        Arbitrary<List<TableSeed>> tables = table.list().ofMaxSize(6).uniqueElements(seed -> folded(seed.name()));
        Arbitrary<List<Sequence>> sequences = sequence()
                .list()
                .ofMaxSize(2)
                .uniqueElements(s -> folded(s.name().name()));
        return Combinators.combine(tables, ForeignKeySeed.any().list().ofMaxSize(6), sequences)
                .as((t, keys, s) -> new Schema(ForeignKeySeed.plant(keys, TableSeed.grow(t)), s))
                // There are more of them than a property has tries.
                .withoutEdgeCases();
    }

    /** A table without foreign keys. */
    public static Arbitrary<Table> table() {
        return schema().filter(s -> !s.tables().isEmpty())
                .map(s -> s.tables().get(0).withForeignKeys(List.of()));
    }

    /** A name of any notation, odd ones among them. */
    public static Arbitrary<Name> name() {
        return Arbitraries.oneOf(Arbitraries.of(TABLES), Arbitraries.of(COLUMNS), Arbitraries.of(ODD), text());
    }

    private static Arbitrary<Name> text() {
        return Combinators.combine(
                        Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(5), Arbitraries.of(Name.Quote.class))
                .as(Name::new);
    }

    /** A name with or without schema and catalog. */
    public static Arbitrary<QualifiedName> qualifiedName() {
        return Combinators.combine(name().injectNull(0.7), name().injectNull(0.5), name())
                .as(QualifiedName::new);
    }

    /** A column name of the pool. */
    public static Arbitrary<Name> columnName() {
        return Arbitraries.of(COLUMNS);
    }

    /** Any column. */
    public static Arbitrary<Column> column() {
        return any();
    }

    private static Arbitrary<List<Column>> columns(Arbitrary<Column> column) {
        return column.list().ofMaxSize(7).uniqueElements(c -> folded(c.name()));
    }

    private static Arbitrary<Column> plain(Arbitrary<LogicalType> type) {
        return Combinators.combine(columnName(), type, Arbitraries.of(true, false))
                .as((name, t, nullable) -> Column.of(name, t).withNullable(nullable));
    }

    private static Arbitrary<Column> any() {
        return Combinators.combine(
                        plain(type()),
                        rare(sqlOrNone()),
                        rare(sqlOrNone()),
                        rare(sqlOrNone()),
                        rare(sqlOrNone()),
                        rare(sqlOrNone()),
                        rare(commentOrNone()))
                .as((column, definition, value, check, generated, options, comment) -> column.withDefinition(definition)
                        .withDefaultValue(value)
                        .withCheck(check)
                        .withGeneratedAs(generated)
                        .withOptions(options)
                        .withComment(comment));
    }

    /** Any logical type. */
    public static Arbitrary<LogicalType> type() {
        return Arbitraries.oneOf(
                portableType(),
                Arbitraries.longs().between(1, 4000).map(n -> new LogicalType.Text(n, true)),
                Arbitraries.longs().between(1, 200).map(n -> new LogicalType.FixedText(n, true)),
                Arbitraries.longs().between(1, Integer.MAX_VALUE).map(n -> new LogicalType.LongText(n, true)),
                Arbitraries.of(
                        new LogicalType.Floating(10),
                        new LogicalType.Time(0, true),
                        new LogicalType.Time(3, LogicalType.Zone.NATIVE),
                        new LogicalType.Timestamp(6, LogicalType.Zone.NATIVE),
                        new LogicalType.FixedBinary(16),
                        new LogicalType.Json(),
                        new LogicalType.Xml(),
                        new LogicalType.Interval(18, 9),
                        new LogicalType.Inet(19),
                        new LogicalType.NamedEnum("Status", List.of("NEW", "PAID")),
                        new LogicalType.Array(new LogicalType.Text(255), 0),
                        new LogicalType.Array(new LogicalType.Int(32), 5),
                        new LogicalType.Choice(
                                new LogicalType.FixedText(1, false), List.of("F", "T"), LogicalType.Choice.Form.TEXT),
                        new LogicalType.Choice(
                                new LogicalType.Int(8), List.of("0", "1"), LogicalType.Choice.Form.NUMBER),
                        new LogicalType.Choice(
                                new LogicalType.Int(32), List.of("A", "B"), LogicalType.Choice.Form.POSITION)));
    }

    /** A logical type that every database has. */
    public static Arbitrary<LogicalType> portableType() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        new LogicalType.Bool(),
                        new LogicalType.Int(8),
                        new LogicalType.Int(16),
                        new LogicalType.Int(32),
                        new LogicalType.Int(64),
                        new LogicalType.Floating(24),
                        new LogicalType.Floating(53),
                        new LogicalType.Date(),
                        new LogicalType.Time(0, false),
                        new LogicalType.Timestamp(6, false),
                        new LogicalType.Timestamp(6, true),
                        new LogicalType.Uuid(),
                        new LogicalType.LongText(255, false),
                        new LogicalType.LongBinary(255)),
                Arbitraries.longs().between(1, 4000).map(LogicalType.Text::new),
                Arbitraries.longs().between(1, 200).map(n -> new LogicalType.FixedText(n, false)),
                Arbitraries.longs().between(1, 2000).map(LogicalType.Binary::new),
                Combinators.combine(
                                Arbitraries.integers().between(1, 38),
                                Arbitraries.integers().between(0, 10))
                        .as((p, s) -> new LogicalType.Decimal(p, Math.min(p, s))),
                enumeration());
    }

    private static Arbitrary<LogicalType> enumeration() {
        Arbitrary<List<String>> constants = Arbitraries.of("NEW", "PAID", "SHIPPED", "LOST")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4);
        return Combinators.combine(Arbitraries.of(LogicalType.Enumeration.Style.class), constants)
                .as((style, values) -> new LogicalType.Enumeration(style, values, 255));
    }

    private static Arbitrary<Sequence> sequence() {
        return Combinators.combine(
                        Arbitraries.of("author_seq", "book_seq", "global_seq"),
                        Arbitraries.of(1L, 1000L),
                        Arbitraries.of(1L, 50L))
                .as((name, start, increment) -> new Sequence(QualifiedName.of(name), start, increment));
    }

    /** An opaque fragment. */
    public static Arbitrary<Sql> sql() {
        Arbitrary<String> text = Arbitraries.of("1", "'it''s'", "current_timestamp", "1 = 1", "say \"hi\"\n\tthere");
        return Arbitraries.oneOf(
                text.map(Sql::of),
                Arbitraries.maps(Arbitraries.of(Sql.ANY, "h2", "postgresql"), text)
                        .ofMinSize(1)
                        .map(texts -> new Sql(new java.util.TreeMap<>(texts))));
    }

    private static Arbitrary<@Nullable Sql> sqlOrNone() {
        return sql().injectNull(0.7);
    }

    private static Arbitrary<@Nullable String> commentOrNone() {
        return Arbitraries.of("a comment", "with \"quotes\" and 'such'", "größer \\ 日本")
                .injectNull(0.7);
    }

    private static <T> Arbitrary<@Nullable T> rare(Arbitrary<@Nullable T> value) {
        return Arbitraries.frequencyOf(Tuple.of(3, none()), Tuple.of(1, value));
    }

    private static <T> Arbitrary<@Nullable T> none() {
        return Arbitraries.just((T) null);
    }

    private static Arbitrary<List<Integer>> numbers(int most) {
        return Arbitraries.integers().between(0, 1000).list().ofMaxSize(most);
    }

    static String folded(Name name) {
        return name.text().toLowerCase(Locale.ROOT);
    }
}
