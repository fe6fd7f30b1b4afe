package dev.cairn.schema.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.change.Change.AddColumn;
import dev.cairn.schema.change.Change.AddConstraint;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.AlterSequence;
import dev.cairn.schema.change.Change.AlterTable;
import dev.cairn.schema.change.Change.CreateIndex;
import dev.cairn.schema.change.Change.CreateSequence;
import dev.cairn.schema.change.Change.CreateTable;
import dev.cairn.schema.change.Change.CreateView;
import dev.cairn.schema.change.Change.DropColumn;
import dev.cairn.schema.change.Change.DropConstraint;
import dev.cairn.schema.change.Change.DropIndex;
import dev.cairn.schema.change.Change.DropSequence;
import dev.cairn.schema.change.Change.DropTable;
import dev.cairn.schema.change.Change.DropView;
import dev.cairn.schema.change.Change.RenameColumn;
import dev.cairn.schema.change.Change.RenameConstraint;
import dev.cairn.schema.change.Change.RenameIndex;
import dev.cairn.schema.change.Change.RenameSequence;
import dev.cairn.schema.change.Change.RenameTable;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint.Unique;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.model.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every kind of change against every other one, as two branches would bring them: both start from one schema, and are
 * applied to it in both orders.
 */
class CommutingTest {

    /** What a pair of changes comes to. */
    private enum Outcome {
        /** No schema takes both of them, so no two branches can bring them. */
        NEVER(' '),
        /** Said to commute, and they do. */
        COMMUTE('.'),
        /** Said to clash, and one order fails or gives something else. */
        CLASH('x'),
        /** Said to clash although both orders give one schema: what SQL runs, or what is meant, may differ. */
        CAUTION('o'),
        /** Said to commute, and they do not: never to be seen. */
        WRONG('!');

        private final char sign;

        Outcome(char sign) {
            this.sign = sign;
        }
    }

    /** One table, its column, its unique key and its index over it; one sequence. */
    private static final String SAME_OBJECT = """
            create table      x
            drop table         x
            rename table       xx
            alter table        xxx
            add column          x.x
            drop column         x. x
            rename column      xx. xx
            alter column       xx. xxx
            add constraint      x. xxox
            drop constraint    xx.  xo x
            rename constraint  xx.  .. xx
            create index        x. xxo...x
            drop index         xx.  xo... x
            rename index       xx.  ..... xx
            create sequence   ..............x
            drop sequence     .............. x
            rename sequence   .............. xx
            alter sequence    .............. xxx
            create view       ooo..ooo..........x
            drop view         ooo..ooo.......... x
            """;

    /** One table, but two columns of it with a key and an index each; two sequences. */
    private static final String SAME_TABLE = """
            create table      x
            drop table         x
            rename table       xx
            alter table        xxx
            add column          x..
            drop column         x...
            rename column      xx....
            alter column       xx.....
            add constraint      x......
            drop constraint    xx.......
            rename constraint  xx........
            create index        x.........
            drop index         xx..........
            rename index       xx...........
            create sequence   ...............
            drop sequence     ................
            rename sequence   .................
            alter sequence    ..................
            create view       ooo..ooo...........
            drop view         ooo..ooo............
            """;

    private static final QualifiedName BOOK = QualifiedName.of("book");

    /** A column, a unique key and an index over it, and a sequence. */
    private record Things(Column column, Unique unique, Index index, Sequence sequence) {

        static Things of(String name) {
            Column column = Column.of(name, new Text(80));
            return new Things(
                    column,
                    new Unique(Name.of("uk_" + name), List.of(column.name())),
                    new Index(
                            Name.of("ix_" + name),
                            List.of(new Index.Part(column.name(), Index.Order.ASC)),
                            false,
                            null),
                    new Sequence(QualifiedName.of(name + "_SEQ"), 1, 50));
        }

        /** Every kind of change of these things in a table. */
        List<Change> changes(QualifiedName table, Table whole) {
            Name name = column.name();
            String text = name.text();
            return List.of(
                    new CreateTable(whole),
                    new DropTable(whole),
                    new RenameTable(table, QualifiedName.of(table.name().text() + "_of_" + text)),
                    new AlterTable(table, null, "a comment on " + text, null, null),
                    new AddColumn(table, column),
                    new DropColumn(table, column, OptionalInt.empty()),
                    new RenameColumn(table, name, Name.of(text + "_new")),
                    new AlterColumn(
                            table, column, column.notNull(), AlterColumn.facetsBetween(column, column.notNull()), null),
                    new AddConstraint(table, unique),
                    new DropConstraint(table, unique),
                    new RenameConstraint(table, unique.name(), Name.of("uk_new_" + text)),
                    new CreateIndex(table, index),
                    new DropIndex(table, index),
                    new RenameIndex(table, index.name(), Name.of("ix_new_" + text)),
                    new CreateSequence(sequence),
                    new DropSequence(sequence),
                    new RenameSequence(sequence.name(), QualifiedName.of(text + "_new_SEQ")),
                    new AlterSequence(sequence, new Sequence(sequence.name(), 1, 10)),
                    new CreateView(view(table)),
                    new DropView(view(table)));
        }

        /** A view over a table. */
        View view(QualifiedName table) {
            return new View(QualifiedName.of(column.name().text() + "_list"), Sql.of("select id from " + table));
        }
    }

    private static final Things TITLE = Things.of("title");
    private static final Things PAGES = Things.of("pages");

    @Test
    void changes_of_one_object_come_to_what_the_table_says() {
        Table whole = table(BOOK, List.of(TITLE), List.of(TITLE), List.of(TITLE));
        List<Change> changes = TITLE.changes(BOOK, whole);
        assertThat(matrix(changes, changes)).isEqualTo(SAME_OBJECT);
    }

    @Test
    void changes_of_two_columns_of_one_table_come_to_what_the_table_says() {
        Table whole = table(BOOK, List.of(TITLE, PAGES), List.of(TITLE, PAGES), List.of(TITLE, PAGES));
        assertThat(matrix(TITLE.changes(BOOK, whole), PAGES.changes(BOOK, whole)))
                .isEqualTo(SAME_TABLE);
    }

    @Test
    void changes_of_two_tables_commute_in_every_pair() {
        QualifiedName author = QualifiedName.of("author");
        Table one = table(BOOK, List.of(TITLE), List.of(TITLE), List.of(TITLE));
        Table other = table(author, List.of(PAGES), List.of(PAGES), List.of(PAGES));
        assertThat(matrix(TITLE.changes(BOOK, one), PAGES.changes(author, other)))
                .satisfies(table -> assertThat(table.lines().map(line -> line.substring(18)))
                        .allSatisfy(line -> assertThat(line).matches("[.]+")));
    }

    @Test
    void every_kind_of_change_has_its_row() {
        Table whole = table(BOOK, List.of(TITLE), List.of(TITLE), List.of(TITLE));
        assertThat(TITLE.changes(BOOK, whole).stream().<Class<?>>map(Change::getClass))
                .containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());
    }

    private static String matrix(List<Change> rows, List<Change> columns) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            StringBuilder line = new StringBuilder(String.format("%-18s", kind(rows.get(row))));
            for (int column = 0; column <= row; column++) {
                line.append(outcome(rows.get(row), columns.get(column)).sign);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static Outcome outcome(Change one, Change other) {
        List<Schema> starts = starts().filter(start -> takes(start, one) && takes(start, other))
                .toList();
        boolean same = starts.stream().allMatch(start -> {
            Optional<Schema> there = apply(start, one, other);
            return there.isPresent() && there.equals(apply(start, other, one));
        });
        if (starts.isEmpty()) {
            return Outcome.NEVER;
        }
        if (Effects.commute(one, other)) {
            return same ? Outcome.COMMUTE : Outcome.WRONG;
        }
        return same ? Outcome.CAUTION : Outcome.CLASH;
    }

    private static boolean takes(Schema start, Change change) {
        return apply(start, change).isPresent();
    }

    private static Optional<Schema> apply(Schema start, Change... changes) {
        try {
            Schema end = SchemaApplier.apply(start, List.of(changes));
            return Optional.of(end.withTables(end.tables().stream()
                    .map(table -> table.withColumns(table.columns().stream()
                            .sorted(Comparator.comparing(Column::name))
                            .toList()))
                    .toList()));
        } catch (ChangeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** All schemas of two tables that have some of the things, with what rests on them. */
    private static Stream<Schema> starts() {
        List<Schema> starts = new ArrayList<>();
        List<List<Things>> some = List.of(List.of(), List.of(TITLE), List.of(PAGES), List.of(TITLE, PAGES));
        for (List<Things> columns : some) {
            for (List<Things> uniques : some) {
                for (List<Things> indexes : some) {
                    if (columns.containsAll(uniques) && columns.containsAll(indexes)) {
                        Table book = table(BOOK, columns, uniques, indexes);
                        Table author = table(QualifiedName.of("author"), columns, uniques, indexes);
                        Table titled = table(BOOK, only(columns, TITLE), only(uniques, TITLE), only(indexes, TITLE));
                        Table paged = table(
                                QualifiedName.of("author"),
                                only(columns, PAGES),
                                only(uniques, PAGES),
                                only(indexes, PAGES));
                        for (List<Things> sequences : some) {
                            for (List<Table> tables :
                                    List.of(List.<Table>of(), List.of(book), List.of(author), List.of(titled, paged))) {
                                for (List<View> views : sequences.size() == 1 ? List.of(List.<View>of()) : views()) {
                                    starts.add(new Schema(
                                            tables,
                                            sequences.stream()
                                                    .map(Things::sequence)
                                                    .toList(),
                                            views));
                                }
                            }
                        }
                    }
                }
            }
        }
        return starts.stream();
    }

    private static List<List<View>> views() {
        View titles = TITLE.view(BOOK);
        View pages = PAGES.view(BOOK);
        View others = PAGES.view(QualifiedName.of("author"));
        return List.of(
                List.of(),
                List.of(titles),
                List.of(pages),
                List.of(others),
                List.of(titles, pages),
                List.of(titles, others));
    }

    private static List<Things> only(List<Things> some, Things wanted) {
        return some.stream().filter(wanted::equals).toList();
    }

    private static Table table(QualifiedName name, List<Things> columns, List<Things> uniques, List<Things> indexes) {
        List<Column> all = new ArrayList<>(List.of(Column.of("id", new Text(10))));
        columns.forEach(things -> all.add(things.column()));
        return Table.of(name, all)
                .withUniques(uniques.stream().map(Things::unique).toList())
                .withIndexes(indexes.stream().map(Things::index).toList());
    }

    private static String kind(Change change) {
        return change.getClass()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT);
    }
}
