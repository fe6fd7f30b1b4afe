package dev.cairn.schema.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Growth;
import dev.cairn.schema.diff.SchemaDiffer;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.EnumConstants;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.snapshot.Snapshot;
import dev.cairn.schema.succession.Renames;
import dev.cairn.schema.testing.Edits;
import dev.cairn.schema.testing.Edits.Edit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Developers on branches edit, build, merge each other's branches and go on: random graphs of random histories. */
class BranchesLawsTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    /** All edits that anybody made, in the order in which they were made, and the migration of each. */
    private final List<Edit> edits = new ArrayList<>();

    private final Map<MigrationId, Integer> editOf = new HashMap<>();
    private int clock;

    @Property(tries = 400)
    void a_merge_gives_the_schema_of_the_merged_entities_or_is_refused_for_a_true_clash(@ForAll long seed) {
        Random random = new Random(seed);
        edits.clear();
        editOf.clear();
        List<List<ChangeList>> branches = new ArrayList<>();
        List<ChangeList> first = List.of(History.of(List.of())
                .next(
                        at(),
                        "start",
                        SchemaDiffer.diff(Schema.EMPTY, Edits.start(), Renames.NONE),
                        new Snapshot(Edits.start(), Origins.NONE),
                        List.of()));
        for (int i = 0; i < 3; i++) {
            branches.add(first);
        }
        for (int step = 0; step < 14; step++) {
            int branch = random.nextInt(branches.size());
            if (random.nextInt(3) > 0) {
                branches.set(branch, edited(branches.get(branch), random));
            } else {
                List<ChangeList> merged = merged(branches.get(branch), branches.get(random.nextInt(branches.size())));
                branches.set(branch, merged);
            }
        }
        branches.forEach(branch -> {
            assertThat(History.of(branch).problems()).isEmpty();
            assertThat(unordered(History.of(branch).snapshot().schema())).isEqualTo(unordered(entities(branch)));
        });
    }

    /** Two branches grow one column; one side joins them, the other goes on from one of them first. */
    @Example
    void joins_meet_where_one_side_grew_on_before_it_joined() {
        a_merge_gives_the_schema_of_the_merged_entities_or_is_refused_for_a_true_clash(-5537902954502L);
    }

    private Instant at() {
        return START.plusSeconds(clock++);
    }

    /** One more migration; it joins whatever was merged before. */
    private List<ChangeList> edited(List<ChangeList> branch, Random random) {
        History history = History.of(branch);
        Schema before = history.snapshot().schema();
        Edit edit = Edits.any(before, random);
        Edits.Result result = edit.apply(before).orElseThrow();
        List<Change> changes = SchemaDiffer.diff(before, result.schema(), result.renames());
        ChangeList list = history.next(at(), "edit", changes, new Snapshot(result.schema(), Origins.NONE), List.of());
        editOf.put(list.id(), edits.size());
        edits.add(edit);
        List<ChangeList> longer = new ArrayList<>(branch);
        longer.add(list);
        return longer;
    }

    /** Both branches' files together; a merge that is refused does not take place. */
    private List<ChangeList> merged(List<ChangeList> one, List<ChangeList> other) {
        TreeMap<MigrationId, ChangeList> all = new TreeMap<>();
        one.forEach(list -> all.put(list.id(), list));
        other.forEach(list -> all.put(list.id(), list));
        List<ChangeList> lists = new ArrayList<>(all.values());
        Collections.shuffle(lists, new Random(clock));
        History history = History.of(lists);
        if (history.problems().isEmpty()) {
            boolean grewApart = !history.snapshot().schema().equals(whole(history));
            Statistics.label("merge")
                    .collect(
                            history.heads().size() < 2
                                    ? "nothing to join"
                                    : grewApart ? "joins branches and their constants" : "joins branches");
            assertThat(unordered(whole(history))).isEqualTo(unordered(entities(lists)));
            return grewApart ? joined(history, lists) : List.copyOf(all.values());
        }
        Statistics.label("merge").collect("refused");
        assertThat(history.problems()).allSatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(HistoryProblem.Kind.FORK);
            assertThat(problem.message()).contains("Both touch ");
        });
        assertThat(sharedTables(one, other)).as("what both sides edited").isNotEmpty();
        return one;
    }

    /** What a build does that finds the merged entities. */
    private List<ChangeList> joined(History history, List<ChangeList> lists) {
        Schema before = history.snapshot().schema();
        Schema after = whole(history);
        List<Change> changes = SchemaDiffer.diff(before, after, Renames.NONE);
        List<ChangeList> longer = new ArrayList<>(lists);
        longer.add(history.next(at(), "join", changes, new Snapshot(after, Origins.NONE), List.of()));
        assertThat(History.of(longer).snapshot().schema()).isEqualTo(after);
        return longer;
    }

    private static Schema whole(History history) {
        return new Fold(new ChangeGraph(history.lists())).whole(history.heads());
    }

    /** The tables that edits of both sides are about, edits that both have aside. */
    private Set<String> sharedTables(List<ChangeList> one, List<ChangeList> other) {
        Set<String> shared = tables(one, other);
        shared.retainAll(tables(other, one));
        return shared;
    }

    private Set<String> tables(List<ChangeList> of, List<ChangeList> but) {
        TreeSet<String> tables = new TreeSet<>();
        of.stream().filter(list -> !but.contains(list)).forEach(list -> {
            Integer edit = editOf.get(list.id());
            if (edit != null) {
                tables.addAll(edits.get(edit).tables());
            }
            list.changes().stream()
                    .flatMap(change -> Growth.of(change).stream())
                    .forEach(growth -> tables.add(growth.table().name().text()));
        });
        return tables;
    }

    /** What the entities are after the edits of these migrations, made one after the other. */
    private Schema entities(List<ChangeList> lists) {
        Schema schema = Edits.start();
        List<Integer> made = lists.stream()
                .flatMap(list -> Optional.ofNullable(editOf.get(list.id())).stream())
                .sorted()
                .toList();
        for (int edit : made) {
            schema = edits.get(edit).apply(schema).orElseThrow().schema();
        }
        return schema;
    }

    private static Schema unordered(Schema schema) {
        return schema.withTables(schema.tables().stream()
                .map(table -> table.withColumns(table.columns().stream()
                        .map(BranchesLawsTest::unordered)
                        .sorted(Comparator.comparing(Column::name))
                        .toList()))
                .toList());
    }

    private static Column unordered(Column column) {
        return EnumConstants.of(column.type())
                .map(constants -> column.withType(EnumConstants.in(
                        column.type(), constants.names().stream().sorted().toList())))
                .orElse(column);
    }
}
