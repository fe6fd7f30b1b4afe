package dev.cairn.conformance.contract;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.OnlineForms;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint.Check;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Constraint.ForeignKey.OnDelete;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.Constraint.Unique;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Decimal;
import dev.cairn.schema.model.LogicalType.Enumeration;
import dev.cairn.schema.model.LogicalType.Enumeration.Style;
import dev.cairn.schema.model.LogicalType.Int;
import dev.cairn.schema.model.LogicalType.NamedEnum;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.model.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something of every kind that can happen to a schema: each kind of change, and each facet of a column. */
final class Deeds {

    private static final QualifiedName AUTHOR = QualifiedName.of("author");
    private static final QualifiedName BOOK = QualifiedName.of("book");
    private static final LogicalType MOOD = new NamedEnum("mood", List.of("SAD", "GLAD"));

    /** H2 has none that could be stated of a table in memory. */
    static final Sql OPTIONS = new Sql(new TreeMap<>(Map.of(
            "mariadb", "avg_row_length = 100",
            "mysql", "avg_row_length = 100",
            "postgresql", "with (fillfactor = 70)",
            "sqlite", "without rowid")));

    private static final Column ID = Column.of("id", new Int(64)).notNull();
    private static final Column NICK = Column.of("nick", new Text(40));
    private static final Column STATE = Column.of("state", new Enumeration(Style.STRING, List.of("NEW", "OLD"), 20))
            .notNull();
    private static final Column TITLE =
            Column.of("title", new Text(120)).notNull().withComment("As on the spine; it's short");
    private static final Column PRICE = Column.of("price", new Decimal(12, 2)).withDefaultValue(Sql.of("0"));
    private static final Column STOCK = Column.of("stock", new Decimal(6, 0)).withDefaultValue(Sql.of("5"));
    private static final Column PAGES = Column.of("pages", new Int(32));
    private static final Column DOUBLED = PAGES.withName(Name.of("doubled")).withGeneratedAs(Sql.of("pages * 2"));

    private static final PrimaryKey BOOK_KEY = new PrimaryKey(Name.of("pk_book"), names("id"));
    private static final Unique BY_TITLE = new Unique(Name.of("uk_book_title"), names("title", "author_id"));
    private static final Check PRICED = new Check(Name.of("ck_book_price"), Sql.of("price >= 0"), null);
    private static final Index CHEAP = new Index(
            Name.of("ix_book_price"),
            List.of(
                    new Index.Part(Name.of("price"), Index.Order.DESC),
                    new Index.Part(Name.of("pages"), Index.Order.ASC)),
            false,
            null);

    private static final Table AUTHORS = Table.of(AUTHOR, List.of(ID, NICK, STATE))
            .withPrimaryKey(new PrimaryKey(Name.of("pk_author"), names("id")))
            .withComment("People; they're many");
    private static final Table BOOKS = Table.of(
                    BOOK,
                    List.of(
                            ID,
                            Column.of("author_id", new Int(64)),
                            Column.of("editor_id", new Int(64)),
                            TITLE,
                            PRICE,
                            STOCK,
                            PAGES,
                            DOUBLED))
            .withPrimaryKey(BOOK_KEY)
            .withUniques(List.of(BY_TITLE))
            .withForeignKeys(List.of(refers("fk_book_author", "author_id", OnDelete.CASCADE)))
            .withChecks(List.of(PRICED))
            .withIndexes(List.of(CHEAP));
    private static final Sequence NUMBERS = new Sequence(QualifiedName.of("numbers"), 1, 50);

    static final Schema SHOP = new Schema(List.of(AUTHORS, BOOKS), List.of(NUMBERS));

    private Deeds() {}

    static List<Deed> all() {
        List<Deed> deeds = new ArrayList<>();
        deeds.add(new Deed("create a shop", Schema.EMPTY, creation(SHOP)));
        tables(deeds);
        columns(deeds);
        facets(deeds);
        keys(deeds);
        sequences(deeds);
        views(deeds);
        namedTypes(deeds);
        return deeds;
    }

    /** The ways in which a dialect does them: also the one that lets others go on, where it has forms for that. */
    static Stream<Deed.Way> waysIn(Dialect dialect) {
        List<Boolean> ways = dialect.online() == OnlineForms.NONE ? List.of(false) : List.of(false, true);
        return all().stream()
                .filter(deed -> deed.possibleIn(dialect))
                .flatMap(deed -> ways.stream().map(online -> new Deed.Way(deed, online)));
    }

    /** The changes that create a schema out of nothing. */
    static List<Change> creation(Schema schema) {
        List<Change> changes = new ArrayList<>();
        schema.tables().forEach(table -> changes.add(new Change.CreateTable(table)));
        schema.sequences().forEach(sequence -> changes.add(new Change.CreateSequence(sequence)));
        schema.views().forEach(view -> changes.add(new Change.CreateView(view)));
        return changes;
    }

    private static void tables(List<Deed> deeds) {
        deeds.add(deed("drop a table", new Change.DropTable(BOOKS)));
        deeds.add(deed(
                "rename a table that others refer to", new Change.RenameTable(AUTHOR, QualifiedName.of("writer"))));
        deeds.add(deed(
                "change a table's comment",
                new Change.AlterTable(AUTHOR, AUTHORS.comment(), "Writers -- all of \"them\"", null, null)));
        deeds.add(deed(
                "state a table's options",
                new Change.AlterTable(AUTHOR, AUTHORS.comment(), AUTHORS.comment(), null, OPTIONS)));
        Table odd = Table.of(
                        new QualifiedName(null, null, Name.quoted("say \"so\"; or `not`")),
                        List.of(ID.withName(Name.quoted("the.id")), NICK.withName(Name.quoted("Order"))))
                .withPrimaryKey(new PrimaryKey(Name.quoted("pk \"odd\""), List.of(Name.quoted("the.id"))));
        deeds.add(deed("create a table of an odd name", new Change.CreateTable(odd)));
        Schema alone = new Schema(List.of(odd), List.of());
        deeds.add(new Deed(
                "add a column to a table of an odd name",
                alone,
                List.of(new Change.AddColumn(odd.name(), PAGES.withName(Name.quoted("new `one`"))))));
        deeds.add(new Deed("drop a table of an odd name", alone, List.of(new Change.DropTable(odd))));
    }

    private static void columns(List<Deed> deeds) {
        Column born = Column.of("born", new LogicalType.Date());
        deeds.add(deed("add a column", new Change.AddColumn(AUTHOR, born)));
        deeds.add(deed("add a column with a comment", new Change.AddColumn(AUTHOR, born.withComment("maybe"))));
        deeds.add(deed(
                "add a column with a fill",
                new Change.AddColumn(
                        AUTHOR, NICK.withName(Name.of("mail")).notNull(), OptionalInt.empty(), Sql.of("'none'"))));
        deeds.add(deed(
                "add a column with a default",
                new Change.AddColumn(
                        AUTHOR, PAGES.withName(Name.of("rating")).notNull().withDefaultValue(Sql.of("7")))));
        deeds.add(deed(
                "add a generated column",
                new Change.AddColumn(BOOK, PAGES.withName(Name.of("more")).withGeneratedAs(Sql.of("pages + 1")))));
        deeds.add(deed(
                "add a column with a check",
                new Change.AddColumn(AUTHOR, STATE.withName(Name.of("mode")).withNullable(true))));
        deeds.add(deed("drop a column", new Change.DropColumn(AUTHOR, NICK, OptionalInt.empty())));
        deeds.add(deed("drop a column with a check", new Change.DropColumn(AUTHOR, STATE, OptionalInt.empty())));
        deeds.add(deed("rename a column of keys", new Change.RenameColumn(BOOK, Name.of("title"), Name.of("heading"))));
        deeds.add(deed(
                "rename a column of a check",
                new Change.RenameColumn(BOOK, Name.of("price"), Name.of("cost")),
                new Change.DropConstraint(BOOK, PRICED),
                new Change.AddConstraint(BOOK, new Check(PRICED.name(), Sql.of("cost >= 0"), null))));
    }

    private static void facets(List<Deed> deeds) {
        deeds.add(alter("widen a column", AUTHOR, NICK, column -> column.withType(new Text(400)), null));
        deeds.add(alter("narrow a column", BOOK, TITLE, column -> column.withType(new Text(100)), null));
        deeds.add(alter(
                "change the type of a column with a default",
                BOOK,
                STOCK,
                column -> column.withType(new Int(64)),
                null));
        deeds.add(alter("require a value", AUTHOR, NICK, Column::notNull, "'nobody'"));
        deeds.add(alter("require no value", BOOK, TITLE, column -> column.withNullable(true), null));
        deeds.add(alter("number rows", AUTHOR, ID, column -> column.withIdentity(true), null));
        deeds.add(alter("define a column", AUTHOR, NICK, column -> column.withDefinition(Sql.of("varchar(77)")), null));
        deeds.add(alter("set a default", AUTHOR, NICK, column -> column.withDefaultValue(Sql.of("'it''s; so'")), null));
        deeds.add(alter("change a default", BOOK, PRICE, column -> column.withDefaultValue(Sql.of("9")), null));
        deeds.add(alter("check a column", BOOK, PAGES, column -> column.withCheck(Sql.of("pages > 0")), null));
        deeds.add(
                alter("compute otherwise", BOOK, DOUBLED, column -> column.withGeneratedAs(Sql.of("pages * 3")), null));
        deeds.add(alter("comment on a column", AUTHOR, NICK, column -> column.withComment("what; 'they' say"), null));
        deeds.add(alter("comment on it otherwise", BOOK, TITLE, column -> column.withComment("otherwise"), null));
        deeds.add(alter(
                "add a constant", AUTHOR, STATE, column -> column.withType(constants("NEW", "OLD", "LOST")), null));
        Column renamed = STATE.withType(constants("FRESH", "OLD"));
        deeds.add(deed(
                "rename a constant",
                new AlterColumn(
                        AUTHOR,
                        STATE,
                        renamed,
                        AlterColumn.facetsBetween(STATE, renamed),
                        null,
                        new TreeMap<>(Map.of("NEW", "FRESH")))));
        deeds.add(deed(
                "move values",
                new AlterColumn(
                        AUTHOR, NICK, NICK, Set.of(Facet.VALUES), null, new TreeMap<>(Map.of("Dog", "Hound")))));
    }

    private static void keys(List<Deed> deeds) {
        deeds.add(deed("drop a unique key", new Change.DropConstraint(BOOK, BY_TITLE)));
        deeds.add(deed(
                "add a unique key", new Change.AddConstraint(AUTHOR, new Unique(Name.of("uk_nick"), names("nick")))));
        deeds.add(
                deed("rename a unique key", new Change.RenameConstraint(BOOK, BY_TITLE.name(), Name.of("uk_heading"))));
        ForeignKey key = refers("fk_book_author", "author_id", OnDelete.CASCADE);
        deeds.add(deed("drop a foreign key", new Change.DropConstraint(BOOK, key)));
        deeds.add(deed(
                "add a foreign key",
                new Change.AddConstraint(BOOK, refers("fk_book_editor", "editor_id", OnDelete.SET_NULL))));
        deeds.add(deed("rename a foreign key", new Change.RenameConstraint(BOOK, key.name(), Name.of("fk_written"))));
        deeds.add(deed("drop a check", new Change.DropConstraint(BOOK, PRICED)));
        deeds.add(deed(
                "add a check",
                new Change.AddConstraint(AUTHOR, new Check(Name.of("ck_nick"), Sql.of("nick <> ';'"), null))));
        deeds.add(deed("rename a check", new Change.RenameConstraint(BOOK, PRICED.name(), Name.of("ck_cost"))));
        deeds.add(deed(
                "change the primary key",
                new Change.DropConstraint(BOOK, BOOK_KEY),
                new Change.AddConstraint(BOOK, new PrimaryKey(Name.of("pk_book"), names("id", "title")))));
        deeds.add(
                deed("rename a primary key", new Change.RenameConstraint(BOOK, BOOK_KEY.name(), Name.of("pk_volume"))));
        Index unique =
                new Index(Name.of("ux_author"), List.of(new Index.Part(Name.of("nick"), Index.Order.DESC)), true, null);
        deeds.add(deed("create a unique index", new Change.CreateIndex(AUTHOR, unique)));
        deeds.add(deed("drop an index in two orders", new Change.DropIndex(BOOK, CHEAP)));
        deeds.add(deed("rename an index", new Change.RenameIndex(BOOK, CHEAP.name(), Name.of("ix_cheap"))));
    }

    private static void sequences(List<Deed> deeds) {
        QualifiedName more = QualifiedName.of("more");
        deeds.add(deed("create a sequence", new Change.CreateSequence(new Sequence(more, 100, 1))));
        deeds.add(deed("drop a sequence", new Change.DropSequence(NUMBERS)));
        deeds.add(deed("rename a sequence", new Change.RenameSequence(NUMBERS.name(), more)));
        deeds.add(deed("alter a sequence", new Change.AlterSequence(NUMBERS, new Sequence(NUMBERS.name(), 1, 10))));
    }

    private static void views(List<Deed> deeds) {
        View titles = new View(QualifiedName.of("titles"), Sql.of("select title from book"));
        deeds.add(deed("create a view", new Change.CreateView(titles)));
        deeds.add(new Deed("drop a view", SHOP.withViews(List.of(titles)), List.of(new Change.DropView(titles))));
    }

    private static void namedTypes(List<Deed> deeds) {
        Column mood = Column.of("mood", MOOD);
        Schema moody = SHOP.with(AUTHORS.withColumns(List.of(ID, NICK, STATE, mood)));
        deeds.add(deed("add a column of a named type", new Change.AddColumn(AUTHOR, mood)));
        deeds.add(new Deed(
                "add a constant to a named type",
                moody,
                alter(
                                "",
                                AUTHOR,
                                mood,
                                column -> column.withType(new NamedEnum("mood", List.of("SAD", "GLAD", "MAD"))),
                                null)
                        .changes()));
        deeds.add(new Deed(
                "remove a constant from a named type",
                moody,
                alter("", AUTHOR, mood, column -> column.withType(new NamedEnum("mood", List.of("SAD"))), null)
                        .changes()));
    }

    private static Deed alter(
            String name, QualifiedName table, Column before, UnaryOperator<Column> edit, @Nullable String fill) {
        Column after = edit.apply(before);
        return deed(
                name,
                new AlterColumn(
                        table,
                        before,
                        after,
                        AlterColumn.facetsBetween(before, after),
                        fill == null ? null : Sql.of(fill)));
    }

    private static Deed deed(String name, Change... changes) {
        return new Deed(name, SHOP, List.of(changes));
    }

    private static LogicalType constants(String... constants) {
        return new Enumeration(Style.STRING, List.of(constants), 20);
    }

    private static ForeignKey refers(String name, String column, OnDelete onDelete) {
        return new ForeignKey(Name.of(name), names(column), AUTHOR, names("id"), onDelete, null);
    }

    private static List<Name> names(String... names) {
        return List.of(names).stream().map(Name::of).toList();
    }
}
