package dev.cairn.schema.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Growth;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.database.ScriptRun;
import dev.cairn.schema.database.TestDatabase;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.diff.SchemaDiffer;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.EnumConstants;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.snapshot.Snapshot;
import dev.cairn.schema.succession.Renames;
import dev.cairn.schema.testing.Edits;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Random branches that go on, merge each other, and deploy on the way: whatever a database has run before, a branch, several, or
 * nothing, it ends in the schema that the change lists of the merged branch add up to. {@code -Dcairn.random.runs=2000} for a long
 * run, {@code -Dcairn.random.seed} for its first seed.
 */
class BranchesDeployTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int BRANCHES = 3;
    private static final int STEPS = 12;
    /** So many databases that ran something else before are tried per merged branch. */
    private static final int DATABASES = 3;

    private int clock;
    private int merges;
    private int databases;
    private int constants;
    private int rows;

    @Test
    void a_database_that_had_any_branch_or_none_ends_in_the_schema_of_the_merged_one_on_h2() throws SQLException {
        run("h2", Long.getLong("cairn.random.runs", 12));
        assertThat(merges).isPositive();
        assertThat(constants).isPositive();
        assertThat(databases).isGreaterThan(merges);
    }

    @Test
    void likewise_on_sqlite_where_tables_are_made_anew() throws SQLException {
        run("sqlite", Long.getLong("cairn.random.runs", 12));
    }

    private void run(String dialect, long runs) throws SQLException {
        long first = Long.getLong("cairn.random.seed", 1);
        for (long seed : LongStream.range(first, first + runs).toArray()) {
            try {
                team(Dialects.byId(dialect).orElseThrow(), new Random(seed));
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + " on " + dialect + ": " + e.getMessage(), e);
            }
        }
    }

    private void team(Dialect dialect, Random random) throws SQLException {
        List<ChangeList> start = List.of(next(
                History.of(List.of()), SchemaDiffer.diff(Schema.EMPTY, Edits.start(), Renames.NONE), Edits.start()));
        List<List<ChangeList>> branches = new ArrayList<>();
        for (int i = 0; i < BRANCHES; i++) {
            branches.add(start);
        }
        Set<List<ChangeList>> deployed = new LinkedHashSet<>(List.of(start));
        for (int step = 0; step < STEPS; step++) {
            int branch = random.nextInt(BRANCHES);
            List<ChangeList> before = branches.get(branch);
            List<ChangeList> after = random.nextInt(3) > 0
                    ? edited(before, dialect, random)
                    : merged(before, branches.get(random.nextInt(BRANCHES)), dialect);
            branches.set(branch, after);
            if (after.size() > before.size() + 1) {
                merges++;
                deploy(after, deployed, dialect, random);
            }
            deployed.add(after);
        }
    }

    private List<ChangeList> edited(List<ChangeList> branch, Dialect dialect, Random random) {
        History history = History.of(branch, List.of(dialect));
        Schema before = history.snapshot().schema();
        Edits.Result result = Edits.any(before, random).apply(before).orElseThrow();
        List<Change> changes = SchemaDiffer.diff(before, result.schema(), result.renames());
        List<ChangeList> longer = new ArrayList<>(branch);
        longer.add(next(history, changes, result.schema()));
        return longer;
    }

    private ChangeList next(History history, List<Change> changes, Schema after) {
        return history.next(START.plusSeconds(clock++), "edit", changes, new Snapshot(after, Origins.NONE), List.of());
    }

    /** The files of both; a merge that is refused does not take place. */
    private List<ChangeList> merged(List<ChangeList> one, List<ChangeList> other, Dialect dialect) {
        TreeMap<MigrationId, ChangeList> all = new TreeMap<>();
        one.forEach(list -> all.put(list.id(), list));
        other.forEach(list -> all.put(list.id(), list));
        History history = History.of(all.values(), List.of(dialect));
        if (!history.problems().isEmpty()) {
            return one;
        }
        Schema before = history.snapshot().schema();
        Schema after = new Fold(new ChangeGraph(all.values())).whole(history.heads());
        List<ChangeList> merged = new ArrayList<>(all.values());
        if (!before.equals(after)) {
            // the build finds the constants of both in the merged entities
            merged.add(next(history, SchemaDiffer.diff(before, after, Renames.NONE), after));
            constants++;
        }
        return List.copyOf(merged);
    }

    private void deploy(List<ChangeList> merged, Set<List<ChangeList>> before, Dialect dialect, Random random)
            throws SQLException {
        History target = History.of(merged, List.of(dialect));
        try (TestDatabase database = TestDatabase.of(dialect.id())) {
            new ScriptRun(database).create(target.snapshot().schema());
            Set<String> wanted = lines(database);
            assertThat(catalog(target, List.of(), database))
                    .as("on an empty database")
                    .isEqualTo(wanted);
            List<List<ChangeList>> earlier =
                    new ArrayList<>(before.stream().filter(merged::containsAll).toList());
            for (int i = 0; i < DATABASES && !earlier.isEmpty(); i++) {
                List<ChangeList> had = earlier.remove(random.nextInt(earlier.size()));
                assertThat(catalog(target, had, database))
                        .as(
                                "on a database that had %s",
                                had.stream().map(ChangeList::id).toList())
                        .isEqualTo(wanted);
            }
        }
    }

    /** What is in a database that first ran one branch, in its order, and then the rest of another that has all of it. */
    private Set<String> catalog(History target, Collection<ChangeList> had, TestDatabase database) {
        databases++;
        database.clear();
        ScriptRun run = new ScriptRun(database);
        List<MigrationId> done = History.of(had).ids();
        List<MigrationId> there = new ArrayList<>();
        List<MigrationId> order = new ArrayList<>(done);
        target.ids().stream().filter(id -> !done.contains(id)).forEach(order::add);
        Schema now = Schema.EMPTY;
        for (MigrationId id : order) {
            now = run(run, target, id, there, now, database);
            there.add(id);
        }
        return lines(database);
    }

    /**
     * As it was rendered by its author, from the schema that its own branch had then, but for constants of other branches. A table
     * with an enum gets a row of each constant whenever that is altered.
     */
    private Schema run(
            ScriptRun run,
            History history,
            MigrationId id,
            List<MigrationId> there,
            Schema before,
            TestDatabase database) {
        ChangeList list = history.find(id).orElseThrow();
        Meeting meeting = history.meeting(id, there);
        makeRoom(database, before, list.changes());
        run.run(
                meeting.plain()
                        ? run.statements(history.snapshotBefore(id).schema(), list.changes())
                        : run.statements(meeting.before(), meeting.changes()));
        Schema after = SchemaApplier.apply(before, list.changes());
        for (Change change : list.changes()) {
            if (change instanceof Change.AlterColumn alter) {
                addRows(database, after, alter.table());
            }
        }
        return after;
    }

    /** No text is NULL, for it may become mandatory; and nothing holds a constant that goes. */
    private static void makeRoom(TestDatabase database, Schema before, List<Change> changes) {
        for (Table table : before.tables()) {
            for (Column column : table.columns()) {
                if (column.type() instanceof LogicalType.Text) {
                    database.execute(
                            "update %s set %s = 'v' || id where %2$s is null".formatted(table.name(), column.name()));
                }
            }
        }
        for (Change change : changes) {
            if (change instanceof Change.AlterColumn alter && Growth.of(change).isEmpty()) {
                EnumConstants.of(alter.after().type())
                        .ifPresent(left -> database.execute("delete from %s where %s not in (%s)"
                                .formatted(
                                        alter.table(),
                                        alter.before().name(),
                                        left.names().stream()
                                                .map(name -> "'" + name + "'")
                                                .collect(Collectors.joining(", ")))));
            }
        }
    }

    private void addRows(TestDatabase database, Schema schema, QualifiedName name) {
        Table table = schema.table(name).orElse(null);
        if (table == null) {
            return;
        }
        for (Column column : table.columns()) {
            for (String constant :
                    EnumConstants.of(column.type()).map(EnumConstants::names).orElse(List.of())) {
                int id = rows++;
                List<Column> texts = table.columns().stream()
                        .filter(other -> other.type() instanceof LogicalType.Text)
                        .toList();
                database.execute("insert into %s (id, %s%s) values (%d, '%s'%s)"
                        .formatted(
                                name,
                                column.name(),
                                texts.stream().map(text -> ", " + text.name()).collect(Collectors.joining()),
                                id,
                                constant,
                                (", 'v" + id + "'").repeat(texts.size())));
            }
        }
    }

    private static Set<String> lines(TestDatabase database) {
        return new TreeSet<>(database.catalog().lines().toList());
    }
}
