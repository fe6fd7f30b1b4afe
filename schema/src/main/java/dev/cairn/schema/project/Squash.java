package dev.cairn.schema.project;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.diff.SchemaDiffer;
import dev.cairn.schema.history.Accepted;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.History;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.history.Replaced;
import dev.cairn.schema.lineage.Lineage;
import dev.cairn.schema.lineage.Way;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.snapshot.Snapshot;
import dev.cairn.schema.succession.Renames;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes one migration of a range: from one that starts a stretch of the history to one that ends it, with everything
 * between.
 */
final class Squash {

    private final History history;
    private final List<ChangeList> range;
    private final ChangeList first;
    private final ChangeList last;

    /**
     * @throws ProjectException if the range is none, or somebody else builds on what is inside
     */
    Squash(History history, MigrationId from, MigrationId to) {
        this.history = history;
        this.first = find(history, from);
        this.last = find(history, to);
        NavigableSet<MigrationId> inside = history.ancestors(to);
        inside.removeAll(history.ancestors(first.parents().toArray(MigrationId[]::new)));
        this.range = history.lists().stream()
                .filter(list -> inside.contains(list.id()))
                .toList();
        if (!inside.contains(from) || range.size() < 2) {
            throw new ProjectException(to + " does not build on " + from + ", so there is no range to squash.");
        }
        for (ChangeList list : history.lists()) {
            boolean in = inside.contains(list.id());
            for (MigrationId parent : list.parents()) {
                boolean entry = list.id().equals(from);
                if (in != inside.contains(parent) && !(in ? entry : parent.equals(to))) {
                    throw new ProjectException("the range cannot be squashed: " + list.id() + " builds on " + parent
                            + ", and only one of the two lies in it. Choose a range that branches do not cross.");
                }
            }
        }
    }

    private static ChangeList find(History history, MigrationId id) {
        return history.find(id)
                .orElseThrow(() -> new ProjectException("there is no migration " + id + " in the history."));
    }

    List<ChangeList> range() {
        return range;
    }

    /** What takes the range's place; it bears the moment of the range's last one. */
    ChangeList squashed(String slug) {
        MigrationId id = MigrationId.of(last.id().instant(), slug);
        if (history.find(id).isPresent()) {
            throw new ProjectException("there is a migration " + id + " already. Give another name with --name.");
        }
        NavigableSet<MigrationId> below = history.ancestors(first.parents().toArray(MigrationId[]::new));
        History before = History.of(history.lists().stream()
                .filter(list -> below.contains(list.id()))
                .toList());
        Snapshot end = history.snapshotAfter(last.id());
        List<Accepted> findings = range.stream()
                .flatMap(list -> list.findings().stream())
                .distinct()
                .toList();
        List<Change> all =
                range.stream().flatMap(list -> list.changes().stream()).toList();
        for (List<Change> changes : List.of(shortened(before, end, all), all)) {
            ChangeList list = before.next(id, changes, end, findings)
                    .requiring(range.stream()
                            .flatMap(one -> one.requires().stream())
                            .toList())
                    .replacing(replaced())
                    .online(range.stream().anyMatch(ChangeList::online));
            History with = History.of(
                    Stream.concat(before.lists().stream(), Stream.of(list)).toList());
            if (with.problems().isEmpty()) {
                return list;
            }
        }
        throw new IllegalStateException("the range does not lead where it ends");
    }

    private Replaced replaced() {
        Set<MigrationId> ids = new LinkedHashSet<>();
        Set<MigrationId> ends = new LinkedHashSet<>();
        for (ChangeList list : range) {
            ids.addAll(list.replaced().ids());
            ids.add(list.id());
        }
        ends.add(last.id());
        ends.addAll(last.replaced().ends());
        return new Replaced(List.copyOf(ids), List.copyOf(ends));
    }

    /** What the range comes to, without what it takes back itself. */
    private static List<Change> shortened(History before, Snapshot end, List<Change> all) {
        Snapshot start = before.snapshot();
        Lineage lineage = Lineage.of(start.schema(), all);
        Map<QualifiedName, QualifiedName> tables = new HashMap<>();
        Map<QualifiedName, Map<Name, Name>> columns = new HashMap<>();
        for (Way<QualifiedName> table : lineage.tables()) {
            QualifiedName was = table.before();
            QualifiedName is = table.after();
            if (was == null || is == null) {
                continue;
            }
            if (!was.equals(is)) {
                tables.put(was, is);
            }
            for (Way<Name> column : lineage.partsOf(table).columns().ways()) {
                Name old = column.before();
                Name now = column.after();
                if (old != null && now != null && !old.equals(now)) {
                    columns.computeIfAbsent(was, any -> new HashMap<>()).put(old, now);
                }
            }
        }
        Map<QualifiedName, QualifiedName> sequences = new HashMap<>();
        for (Way<QualifiedName> sequence : lineage.sequences()) {
            QualifiedName was = sequence.before();
            QualifiedName is = sequence.after();
            if (was != null && is != null && !was.equals(is)) {
                sequences.put(was, is);
            }
        }
        return SchemaDiffer.diff(
                start.schema(), end.schema(), new Renames(tables, columns, sequences), new RangeFills(all, lineage));
    }
}
