package dev.cairn.schema.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.database.ScriptRun;
import dev.cairn.schema.database.TestDatabase;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.diff.SchemaDiffer;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.snapshot.Snapshot;
import dev.cairn.schema.succession.Renames;
import dev.cairn.schema.testing.Edits;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What is said to commute is run in both orders, as databases of two branches would run it. */
class BranchesRunTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void branches_that_merge_leave_one_schema_whichever_was_first_on_h2(@ForAll long seed) throws SQLException {
        check("h2", new Random(seed));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void branches_that_merge_leave_one_schema_whichever_was_first_on_sqlite(@ForAll long seed) throws SQLException {
        check("sqlite", new Random(seed));
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void branches_that_merge_leave_one_schema_whichever_was_first_on_postgresql(@ForAll long seed) throws SQLException {
        check("postgresql", new Random(seed));
    }

    @Example
    void a_table_that_one_side_makes_anew_in_sqlite_is_not_touched_by_the_other() {
        Schema start = Edits.start();
        QualifiedName author = QualifiedName.of("author");
        Column title = start.table(author).orElseThrow().columns().get(1);
        Change narrower = new Change.AlterColumn(
                author, title, title.notNull(), Change.AlterColumn.facetsBetween(title, title.notNull()), null);
        Change more = new Change.AddColumn(author, Column.of("email", new Text(80)));

        List<ChangeList> lists = lists(start, List.of(narrower), List.of(more));

        assertThat(History.of(lists, List.of(Dialects.byId("h2").orElseThrow())).problems())
                .isEmpty();
        assertThat(History.of(lists, List.of(Dialects.byId("sqlite").orElseThrow()))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .endsWith("One makes table author anew, which would lose what the other does to it."));
    }

    private static List<ChangeList> lists(Schema start, List<Change> left, List<Change> right) {
        ChangeList first = next(List.of(), 0, SchemaDiffer.diff(Schema.EMPTY, start, Renames.NONE), start);
        return List.of(
                first,
                next(List.of(first), 1, left, SchemaApplier.apply(start, left)),
                next(List.of(first), 2, right, SchemaApplier.apply(start, right)));
    }

    private static ChangeList next(List<ChangeList> before, int second, List<Change> changes, Schema after) {
        return History.of(before)
                .next(
                        MigrationId.of(START.plusSeconds(second), "edit_" + second),
                        changes,
                        new Snapshot(after, Origins.NONE),
                        List.of());
    }

    private static void check(String dialect, Random random) throws SQLException {
        Schema start = Edits.start();
        List<Change> left = edit(start, random);
        List<Change> right = edit(start, random);
        History history = History.of(
                lists(start, left, right), List.of(Dialects.byId(dialect).orElseThrow()));
        if (history.problems().isEmpty()) {
            List<MigrationId> ids = history.ids();
            assertThat(catalog(dialect, start, history, ids))
                    .isEqualTo(catalog(dialect, start, history, List.of(ids.get(0), ids.get(2), ids.get(1))));
        }
    }

    /** An edit, as one migration. */
    private static List<Change> edit(Schema start, Random random) {
        while (true) {
            Edits.Result one = Edits.any(start, random).apply(start).orElseThrow();
            List<Change> changes = SchemaDiffer.diff(start, one.schema(), one.renames());
            if (!changes.isEmpty()) {
                return changes;
            }
        }
    }

    /** Both sides' scripts, each rendered as its own branch rendered it but for constants of the other, one after the other. */
    private static Set<String> catalog(String dialect, Schema start, History history, List<MigrationId> order)
            throws SQLException {
        try (TestDatabase database = TestDatabase.of(dialect)) {
            ScriptRun run = new ScriptRun(database);
            run.create(start);
            database.execute("insert into author (id, title, note) values (1, 'a', 'b')");
            for (int i = 1; i < order.size(); i++) {
                Meeting meeting = history.meeting(order.get(i), order.subList(0, i));
                run.run(run.statements(meeting.before(), meeting.changes()));
            }
            Schema apart = history.snapshot().schema();
            Schema whole = new Fold(new ChangeGraph(history.lists())).whole(history.heads());
            run.run(run.statements(apart, SchemaDiffer.diff(apart, whole, Renames.NONE)));
            return new TreeSet<>(database.catalog().lines().toList());
        }
    }
}
