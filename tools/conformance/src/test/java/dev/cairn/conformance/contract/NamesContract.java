package dev.cairn.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Identifiers;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint.Check;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Constraint.ForeignKey.OnDelete;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.Constraint.Unique;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.LogicalType.Int;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.script.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever a user calls things, the database calls them so. */
interface NamesContract extends OnServer {

    @TestFactory
    default Stream<DynamicTest> a_quoted_name_is_taken_as_it_is_of_every_kind_of_object() {
        return Stream.of(
                        "select",
                        "Mixed Case",
                        "with.dot",
                        "say \"hi\"",
                        "tick`s",
                        "it's",
                        "semi;colon",
                        "-- no comment",
                        "/* none */",
                        "$1 $$ ?",
                        "Übergröße",
                        longest("q"))
                .map(text -> DynamicTest.dynamicTest(text, () -> objectsNamed(Name.quoted(text))));
    }

    @Test
    default void the_longest_name_that_is_derived_is_taken_unquoted() throws Exception {
        objectsNamed(Name.of(longest("n")));
    }

    @Test
    default void names_that_differ_in_the_last_byte_alone_are_two() throws Exception {
        try (Workbench bench = workbench()) {
            String stem = "n".repeat(Identifiers.MAX_BYTES - 1);
            Schema schema =
                    new Schema(List.of(table(Name.of(stem + "1"), "1"), table(Name.of(stem + "2"), "2")), List.of());
            bench.create(schema);
            assertThat(bench.catalog().tables()).hasSize(2);
        }
    }

    /** A table, its columns, keys, index and sequence, each of them with the name, and a row in it. */
    private void objectsNamed(Name name) throws Exception {
        SqlWriter writer = dialect().writer();
        Schema schema = new Schema(
                List.of(table(name, "")), List.of(new Sequence(QualifiedName.of(suffixed(name, "s")), 1, 50)));
        try (Workbench bench = workbench()) {
            List<Statement> statements = bench.migrate(Schema.EMPTY, Deeds.creation(schema), false);
            assertThat(bench.catalog().tables().values()).anySatisfy(table -> {
                assertThat(folded(table.name())).isEqualTo(folded(writer.folded(name)));
                assertThat(table.columns().keySet())
                        .anySatisfy(column -> assertThat(folded(column)).isEqualTo(folded(writer.folded(name))));
            });
            String table = writer.name(name);
            bench.run("insert into " + table + " (" + table + ") values (5)");
            bench.run("update " + table + " set " + table + " = 6");
            assertThat(bench.column("select t." + table + " from " + table + " t"))
                    .containsExactly("6");
            QualifiedName plain = QualifiedName.of("plain");
            List<Change> rename = List.of(
                    new Change.RenameTable(QualifiedName.of(name), plain),
                    new Change.RenameColumn(plain, name, Name.of("plainly")));
            List<Statement> renamed = bench.migrate(schema, rename, false);
            assertThat(bench.column("select plainly from plain")).containsExactly("6");
            Workbench.undo(renamed).forEach(bench::run);
            assertThat(bench.column("select t." + table + " from " + table + " t"))
                    .containsExactly("6");
            Workbench.undo(statements).forEach(bench::run);
            assertThat(bench.catalog().isEmpty()).isTrue();
        }
    }

    private String folded(String stored) {
        return dialect().capabilities().heedsCaseInQuotes()
                ? stored
                : dialect().writer().folded(Name.of(stored));
    }

    private static Table table(Name name, String more) {
        Name other = suffixed(name, "o");
        List<Name> self = List.of(name);
        List<Column> columns = List.of(
                Column.of(name, new Int(64)).notNull(),
                Column.of(other, new Int(64)).withComment(name.text()));
        return Table.of(QualifiedName.of(name), columns)
                .withPrimaryKey(new PrimaryKey(suffixed(name, "p" + more), self))
                .withUniques(List.of(new Unique(suffixed(name, "u" + more), List.of(other, name))))
                .withForeignKeys(List.of(new ForeignKey(
                        suffixed(name, "f" + more),
                        List.of(other),
                        QualifiedName.of(name),
                        self,
                        OnDelete.CASCADE,
                        null)))
                .withChecks(List.of(new Check(suffixed(name, "c" + more), Sql.of("1 = 1"), null)))
                .withIndexes(List.of(new Index(
                        suffixed(name, "i" + more), List.of(new Index.Part(other, Index.Order.DESC)), false, null)));
    }

    /** The same name with another end, and no longer than it. */
    private static Name suffixed(Name name, String suffix) {
        String text = name.text();
        boolean full = text.length() + suffix.length() > Identifiers.MAX_BYTES;
        return name.withText((full ? text.substring(0, text.length() - suffix.length()) : text) + suffix);
    }

    private static String longest(String letter) {
        return letter.repeat(Identifiers.MAX_BYTES);
    }
}
