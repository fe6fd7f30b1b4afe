package dev.cairn.processor.evolve;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.History;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.lineage.Lineage;
import dev.cairn.schema.lineage.ValueWay;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.rename.CarriedHints;
import dev.cairn.schema.rename.match.Hints;
import dev.cairn.schema.snapshot.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Migrations that are set aside, to be written anew as one.
 *
 * @param lists parents first, at least one
 * @param start the state that they start from
 * @param end the state that they lead to
 * @param reason why
 */
record Rewrite(List<ChangeList> lists, Snapshot start, Snapshot end, Reason reason) {

    /** Why migrations are written anew. */
    enum Reason {
        /** They are drafts. */
        DRAFT,
        /** The user asked for it. */
        MERGE
    }

    Rewrite {
        lists = List.copyOf(lists);
    }

    static Rewrite of(History history, List<ChangeList> lists, Reason reason) {
        ChangeList first = lists.get(0);
        Snapshot start = history.snapshotBefore(first.id());
        return new Rewrite(
                lists, start, history.snapshotAfter(lists.get(lists.size() - 1).id()), reason);
    }

    /** The one whose place the new one takes. */
    ChangeList kept() {
        return lists.get(0);
    }

    List<MigrationId> ids() {
        return lists.stream().map(ChangeList::id).toList();
    }

    /** The hints, read from the state before. */
    Hints carry(Hints hints) {
        return way(start.schema())
                .map(way -> CarriedHints.over(hints, start, way, end))
                .orElse(hints);
    }

    /** What they do to the objects of a schema; empty if they do not take place there, such as several branches at once. */
    Optional<Lineage> way(Schema schema) {
        List<Change> changes =
                lists.stream().map(ChangeList::changes).flatMap(List::stream).toList();
        try {
            return Optional.of(Lineage.of(schema, changes));
        } catch (IllegalArgumentException e) {
            // No one way from start to end: what the sources say holds alone.
            return Optional.empty();
        }
    }

    /** What they renamed of a column's constants, per old name the new one, though the hint may be gone since. */
    Map<String, String> renamedConstants(QualifiedName table, Name column) {
        ValueWay renamed = new ValueWay();
        for (ChangeList list : lists) {
            for (Change change : list.changes()) {
                // Names of that moment may be others; then the hint has to be there.
                if (change instanceof Change.AlterColumn alter
                        && alter.table().equals(table)
                        && alter.after().name().equals(column)) {
                    renamed.then(alter);
                }
            }
        }
        return renamed.moved();
    }
}
