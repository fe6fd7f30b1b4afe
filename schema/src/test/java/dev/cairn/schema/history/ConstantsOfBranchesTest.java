package dev.cairn.schema.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AddColumn;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.CreateTable;
import dev.cairn.schema.change.Change.DropColumn;
import dev.cairn.schema.change.Change.DropTable;
import dev.cairn.schema.change.Change.RenameColumn;
import dev.cairn.schema.change.Effects;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.EnumConstants;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Enumeration;
import dev.cairn.schema.model.LogicalType.NamedEnum;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.script.Migrations;
import dev.cairn.schema.script.Statement;
import dev.cairn.schema.snapshot.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of an enum that several branches give constants to. */
class ConstantsOfBranchesTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final QualifiedName BOOK = QualifiedName.of("Book");
    private static final Column POEM = genre("POEM");

    private static Column genre(String... constants) {
        return Column.of("genre", new Enumeration(Enumeration.Style.STRING, List.of(constants), 255));
    }

    private static Column shelf(String... constants) {
        return Column.of("genre", new Enumeration(Enumeration.Style.ORDINAL, List.of(constants), 255));
    }

    private static Column type(String... constants) {
        return Column.of("genre", new NamedEnum("Genre", List.of(constants)));
    }

    private static AlterColumn alter(Column before, Column after) {
        return new AlterColumn(BOOK, before, after, AlterColumn.facetsBetween(before, after), null);
    }

    private static Table book(Column genre) {
        return Table.of(BOOK, List.of(Column.of("id", new LogicalType.Int(64)), genre));
    }

    static Stream<Arguments> pairs() {
        AlterColumn novel = alter(POEM, genre("POEM", "NOVEL"));
        return Stream.of(
                Arguments.of("another constant", novel, alter(POEM, genre("ESSAY", "POEM")), true),
                Arguments.of("the same constant", novel, novel, true),
                Arguments.of("a constant that goes", novel, alter(POEM, genre("ESSAY")), false),
                Arguments.of("no NULL any more", novel, alter(POEM, POEM.notNull()), false),
                Arguments.of(
                        "another constant and no NULL any more",
                        novel,
                        alter(POEM, genre("POEM", "ESSAY").notNull()),
                        false),
                Arguments.of("a text", novel, alter(POEM, POEM.withType(new LogicalType.Text(20))), false),
                Arguments.of("another name", novel, new RenameColumn(BOOK, POEM.name(), Name.of("kind")), false),
                Arguments.of("no column", novel, new DropColumn(BOOK, POEM, OptionalInt.empty()), false),
                Arguments.of("no table", novel, new DropTable(book(POEM)), false),
                Arguments.of(
                        "another column", novel, new AddColumn(BOOK, Column.of("x", new LogicalType.Int(32))), true),
                Arguments.of(
                        "positions",
                        alter(shelf("POEM"), shelf("POEM", "NOVEL")),
                        alter(shelf("POEM"), shelf("POEM", "ESSAY")),
                        false),
                Arguments.of(
                        "a named type",
                        alter(type("POEM"), type("POEM", "NOVEL")),
                        alter(type("POEM"), type("ESSAY", "POEM")),
                        true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void further_constants_go_together_with_their_like_alone(
            String what, AlterColumn one, Change other, boolean together) {
        assertThat(Effects.commute(one, other)).isEqualTo(together);
        assertThat(Effects.commute(other, one)).isEqualTo(together);
        History history = forked(one.before(), List.of(one), List.of(other));
        assertThat(History.of(history.lists()).problems()).hasSize(together ? 0 : 1);
    }

    @Test
    void until_they_are_joined_the_schema_has_what_every_branch_allows_and_then_all() {
        Column novel = genre("POEM", "NOVEL");
        Column essay = genre("POEM", "ESSAY");
        History forked = forked(POEM, List.of(alter(POEM, novel)), List.of(alter(POEM, essay)));
        assertThat(constants(forked)).containsExactly("POEM");
        assertThat(forked.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text())
                        .endsWith(
                                "Both add constants to the enum of column genre of table book, and they apply in either order; a"
                                        + " migration joins them that states the constants of both."));

        History joined = joined(forked, alter(POEM, genre("ESSAY", "NOVEL", "POEM")));
        assertThat(joined.problems()).isEmpty();
        assertThat(constants(joined)).containsExactly("ESSAY", "NOVEL", "POEM");

        ChangeList late =
                list(History.of(joined.lists().subList(0, 1)), 9, List.of(alter(POEM, genre("POEM", "SONG"))));
        History third = History.of(
                Stream.concat(joined.lists().stream(), Stream.of(late)).toList());
        assertThat(third.problems()).isEmpty();
        assertThat(constants(third)).containsExactly("POEM");
    }

    @Test
    void a_migration_keeps_the_constants_of_the_branch_that_a_database_ran_before() {
        History history = forked(
                POEM, List.of(alter(POEM, genre("POEM", "NOVEL"))), List.of(alter(POEM, genre("POEM", "ESSAY"))));
        List<MigrationId> ids = history.ids();

        assertThat(history.meeting(ids.get(2), ids.subList(0, 1)).plain()).isTrue();
        Meeting meeting = history.meeting(ids.get(2), ids.subList(0, 2));
        assertThat(meeting.plain()).isFalse();
        assertThat(sql(ids.get(2), meeting, "h2"))
                .containsExactly("alter table Book alter column genre set data type enum ('ESSAY', 'NOVEL', 'POEM')");
        assertThat(undo(ids.get(2), meeting, "h2"))
                .containsExactly("alter table Book alter column genre set data type enum ('NOVEL', 'POEM')");
    }

    @Test
    void the_way_back_of_the_migration_that_joins_keeps_the_constants_of_both() {
        History forked = forked(
                POEM, List.of(alter(POEM, genre("POEM", "NOVEL"))), List.of(alter(POEM, genre("POEM", "ESSAY"))));
        History joined = joined(forked, alter(POEM, genre("ESSAY", "NOVEL", "POEM")));
        MigrationId last = joined.ids().get(3);

        Meeting meeting = joined.meeting(last, joined.ids().subList(0, 3));
        assertThat(meeting.plain()).isTrue();
        assertThat(meeting.joins()).isTrue();
        assertThat(undo(last, meeting, "postgresql")).isEmpty();
    }

    @Test
    void types_of_the_databases_own_are_created_and_dropped_by_one_branch_only() {
        Table shop = Table.of(QualifiedName.of("Shop"), List.of(type("POEM")));
        Table tag = Table.of(QualifiedName.of("Tag"), List.of(type("POEM")));
        assertThat(message(book(POEM), new CreateTable(shop), new CreateTable(tag)))
                .contains("Both create type Genre.");
        assertThat(message(
                        book(type("POEM")),
                        new CreateTable(shop),
                        new DropColumn(BOOK, type("POEM"), OptionalInt.empty())))
                .contains("One drops type Genre, which the other gives to another column.");
    }

    private static String message(Table start, Change one, Change other) {
        return forked(start, List.of(one), List.of(other)).problems().get(0).message();
    }

    private static List<String> constants(History history) {
        return history.snapshot().schema().table(BOOK).orElseThrow().columns().stream()
                .flatMap(column -> EnumConstants.of(column.type()).stream())
                .flatMap(constants -> constants.names().stream())
                .toList();
    }

    private static List<String> sql(MigrationId id, Meeting meeting, String dialect) {
        return statements(id, meeting, dialect).map(Statement::sql).toList();
    }

    private static List<String> undo(MigrationId id, Meeting meeting, String dialect) {
        return statements(id, meeting, dialect)
                .flatMap(statement -> statement.undo().stream().flatMap(List::stream))
                .toList();
    }

    private static Stream<Statement> statements(MigrationId id, Meeting meeting, String dialect) {
        return Migrations.render(
                        id,
                        meeting.before(),
                        meeting.changes(),
                        List.of(),
                        Dialects.byId(dialect).orElseThrow())
                .stream()
                .flatMap(part -> part.statements().stream());
    }

    private static History forked(Column genre, List<Change> left, List<Change> right) {
        return forked(book(genre), left, right);
    }

    private static History forked(Table start, List<Change> left, List<Change> right) {
        ChangeList first = list(History.of(List.of()), 0, List.of(new CreateTable(start)));
        History history = History.of(List.of(first));
        return History.of(
                List.of(first, list(history, 1, left), list(history, 2, right)),
                Stream.of("h2", "postgresql", "mysql", "mariadb", "sqlite")
                        .map(id -> Dialects.byId(id).orElseThrow())
                        .toList());
    }

    private static History joined(History history, Change change) {
        return History.of(Stream.concat(history.lists().stream(), Stream.of(list(history, 5, List.of(change))))
                .toList());
    }

    private static ChangeList list(History history, int second, List<Change> changes) {
        Schema after = SchemaApplier.apply(history.snapshot().schema(), changes);
        return history.next(
                MigrationId.of(START.plusSeconds(second), "edit_" + second),
                changes,
                new Snapshot(after, Origins.NONE),
                List.of());
    }
}
