package dev.cairn.schema.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AddColumn;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.hazard.catalogue.HazardRules;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.Constraint.Unique;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Decimal;
import dev.cairn.schema.model.LogicalType.Int;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.LogicalType.Timestamp;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HazardRulesTest {

    private static final QualifiedName BOOK = QualifiedName.of("book");
    private static final Column ID = Column.of("id", new Int(64)).notNull();
    private static final Column TITLE = Column.of("title", new Text(200));
    private static final Column TWICE = Column.of("twice", new Int(32)).withGeneratedAs(Sql.of("2 * id"));
    private static final Table TABLE = Table.of(BOOK, List.of(ID, TITLE, TWICE))
            .withPrimaryKey(new PrimaryKey(Name.of("pk_book"), List.of(Name.of("id"))));

    /** The findings about rows and renames, as {@code DL103 book.title}. */
    private static List<String> findings(Change... changes) {
        Schema before = new Schema(List.of(TABLE), List.of());
        List<Change> list = List.of(changes);
        return HazardRules.findings(before, SchemaApplier.apply(before, list), list, Dialects.all()).stream()
                .filter(finding -> finding.id().matches("D...+|CB10[12]"))
                .map(finding -> finding.id() + " " + finding.place())
                .toList();
    }

    private static Change add(Column column, String... fill) {
        return new AddColumn(BOOK, column, OptionalInt.empty(), fill.length == 0 ? null : Sql.of(fill[0]));
    }

    private static Change alter(Column before, Column after, String... fill) {
        return new AlterColumn(
                BOOK,
                before,
                after,
                AlterColumn.facetsBetween(before, after),
                fill.length == 0 ? null : Sql.of(fill[0]));
    }

    private static Change unique(String column) {
        return new Change.AddConstraint(BOOK, new Unique(Name.of("uk_book"), List.of(Name.of(column))));
    }

    private static Change foreignKey(String column) {
        return new Change.AddConstraint(
                BOOK,
                new ForeignKey(
                        Name.of("fk_book"),
                        List.of(Name.of(column)),
                        BOOK,
                        List.of(Name.of("id")),
                        ForeignKey.OnDelete.NO_ACTION,
                        null));
    }

    @Test
    void dropping_a_table_deletes_its_rows() {
        assertThat(findings(new Change.DropTable(TABLE))).containsExactly("DL102 book");
    }

    @Test
    void dropping_a_column_deletes_its_values_unless_it_is_computed() {
        assertThat(findings(new Change.DropColumn(BOOK, TITLE, OptionalInt.empty())))
                .containsExactly("DL103 book.title");
        assertThat(findings(new Change.DropColumn(BOOK, TWICE, OptionalInt.empty())))
                .isEmpty();
    }

    @Test
    void a_smaller_type_is_found_and_a_larger_one_is_not() {
        assertThat(findings(alter(TITLE, TITLE.withType(new Text(100))))).containsExactly("DL107 book.title");
        assertThat(findings(alter(TITLE, TITLE.withType(new Text(300))))).isEmpty();
    }

    @Test
    void digits_bits_and_fractions_count_too() {
        assertThat(narrowing(new Decimal(12, 2), new Decimal(12, 4))).isTrue();
        assertThat(narrowing(new Decimal(12, 4), new Decimal(12, 2))).isTrue();
        assertThat(narrowing(new Decimal(12, 2), new Decimal(14, 4))).isFalse();
        assertThat(narrowing(new Int(64), new Int(32))).isTrue();
        assertThat(narrowing(new Int(32), new Int(64))).isFalse();
        assertThat(narrowing(new Timestamp(6, false), new Timestamp(0, false))).isTrue();
        assertThat(narrowing(new Timestamp(0, false), new Timestamp(6, false))).isFalse();
    }

    private static boolean narrowing(LogicalType before, LogicalType after) {
        Column column = Column.of("x", before);
        Schema schema = new Schema(List.of(Table.of(BOOK, List.of(column))), List.of());
        List<Change> changes = List.of(alter(column, column.withType(after)));
        return HazardRules.findings(schema, SchemaApplier.apply(schema, changes), changes, Dialects.all()).stream()
                .anyMatch(finding -> finding.id().equals("DL107"));
    }

    @Test
    void a_type_that_is_the_same_in_every_dialect_is_not_found() {
        LogicalType byteType = new Int(16);
        assertThat(findings(add(Column.of("n", byteType)), alter(TITLE, TITLE.withComment("so"))))
                .isEmpty();
    }

    @Test
    void a_new_column_that_takes_no_null_needs_a_value_for_old_rows() {
        Column isbn = Column.of("isbn", new Text(20)).notNull();
        assertThat(findings(add(isbn))).containsExactly("DF101 book.isbn", "DF111 book.isbn");
        assertThat(findings(add(isbn, "'none'"))).isEmpty();
        assertThat(findings(add(isbn.withDefaultValue(Sql.of("'none'"))))).isEmpty();
        assertThat(findings(add(isbn.withNullable(true)))).isEmpty();
    }

    @Test
    void a_column_that_takes_no_null_any_more_fails_on_rows_that_hold_one() {
        assertThat(findings(alter(TITLE, TITLE.notNull()))).containsExactly("DF103 book.title");
        assertThat(findings(alter(TITLE, TITLE.notNull(), "'none'"))).isEmpty();
    }

    @Test
    void a_unique_key_on_a_column_that_exists_fails_on_duplicates() {
        assertThat(findings(unique("title"))).containsExactly("DF104 book.title");
        assertThat(findings(new Change.CreateIndex(
                        BOOK,
                        new Index(
                                Name.of("ix"),
                                List.of(new Index.Part(Name.of("title"), Index.Order.ASC)),
                                true,
                                null))))
                .containsExactly("DF104 book.title");
        assertThat(findings(add(Column.of("isbn", new Text(20))), unique("isbn")))
                .isEmpty();
    }

    @Test
    void a_foreign_key_on_a_column_that_exists_fails_on_orphans() {
        assertThat(findings(foreignKey("id"))).containsExactly("DF106 book.id");
        assertThat(findings(add(Column.of("next_id", new Int(64))), foreignKey("next_id")))
                .isEmpty();
    }

    @Test
    void programs_of_the_old_version_miss_a_renamed_table() {
        assertThat(findings(new Change.RenameTable(BOOK, QualifiedName.of("volume"))))
                .containsExactly("CB101 volume");
    }

    @Test
    void programs_of_the_old_version_miss_a_renamed_column_but_not_one_that_is_new() {
        Name isbn = Name.of("isbn");
        assertThat(findings(new Change.RenameColumn(BOOK, Name.of("title"), Name.of("name"))))
                .containsExactly("CB102 book.name");
        assertThat(findings(add(Column.of("tmp", new Text(20))), new Change.RenameColumn(BOOK, Name.of("tmp"), isbn)))
                .isEmpty();
    }

    @Test
    void what_the_migration_creates_itself_holds_no_rows() {
        Table author = Table.of(QualifiedName.of("author"), List.of(ID, TITLE));
        assertThat(findings(
                        new Change.CreateTable(author),
                        new Change.AddColumn(
                                author.name(), Column.of("x", new Int(32)).notNull()),
                        new Change.AddConstraint(
                                author.name(), new Unique(Name.of("uk_author"), List.of(Name.of("title")))),
                        new Change.RenameTable(author.name(), QualifiedName.of("writer"))))
                .isEmpty();
    }

    /** The dialects in which a type that holds less is told of. */
    private static Set<String> narrower(LogicalType from, LogicalType to) {
        Column before = Column.of("c", from);
        Schema schema = new Schema(List.of(Table.of(BOOK, List.of(before))), List.of());
        List<Change> list = List.of(alter(before, before.withType(to)));
        return HazardRules.findings(schema, SchemaApplier.apply(schema, list), list, Dialects.all()).stream()
                .filter(finding -> finding.id().equals("DL107"))
                .flatMap(finding -> finding.dialects().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void where_two_types_are_one_nothing_is_lost() {
        // PostgreSQL keeps microseconds whatever is asked for.
        assertThat(narrower(new Timestamp(9, false), new Timestamp(6, false))).containsExactly("h2");
        assertThat(narrower(new Timestamp(6, false), new Timestamp(3, false))).contains("h2", "postgresql");
    }

    @Test
    void a_database_without_lengths_still_rounds_what_is_converted() {
        assertThat(narrower(new Decimal(10, 4), new Decimal(10, 2))).contains("h2", "postgresql", "sqlite");
        assertThat(narrower(new Decimal(12, 2), new Decimal(10, 2))).doesNotContain("sqlite");
    }
}
