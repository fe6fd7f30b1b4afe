package dev.cairn.processor.evolve;

import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.History;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Origins.TableOrigin;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.model.View;
import dev.cairn.schema.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The state before: the history that is built on and what it adds up to.
 *
 * @param snapshot the schema after the newest migration, with the freshest origins there are
 * @param rewrite what of the history on disk is set aside already, or null
 * @param judge tells whether the newest migration is a draft
 */
public record Before(
        History history, Snapshot snapshot, @Nullable Rewrite rewrite, DraftJudge judge) {

    /** The binary names of the entity classes that own a table, also a join or collection table. */
    public Set<String> owners() {
        return known().origins().tables().values().stream()
                .map(origin -> ownerClass(origin.owner()))
                .filter(owner -> !owner.isEmpty())
                .collect(Collectors.toSet());
    }

    /** All that was known to the last build: the state before, and what the migrations that are set aside add to it. */
    Snapshot known() {
        if (rewrite == null) {
            return snapshot;
        }
        Snapshot end = rewrite.end();
        List<Table> tables = new ArrayList<>(snapshot.schema().tables());
        Map<QualifiedName, TableOrigin> origins =
                new TreeMap<>(snapshot.origins().tables());
        for (Table table : end.schema().tables()) {
            if (snapshot.schema().table(table.name()).isEmpty()) {
                tables.add(table);
                end.origins().of(table.name()).ifPresent(origin -> origins.put(table.name(), origin));
            }
        }
        List<View> views = new ArrayList<>(snapshot.schema().views());
        for (View view : end.schema().views()) {
            if (snapshot.schema().view(view.name()).isEmpty()) {
                views.add(view);
                end.origins().of(view.name()).ifPresent(origin -> origins.put(view.name(), origin));
            }
        }
        return new Snapshot(snapshot.schema().withTables(tables).withViews(views), new Origins(origins));
    }

    /** The state before these migrations, which nothing continues. */
    Before without(List<ChangeList> lists, Rewrite.Reason reason) {
        Set<MigrationId> gone = lists.stream().map(ChangeList::id).collect(Collectors.toSet());
        History rest = History.of(history.lists().stream()
                .filter(list -> !gone.contains(list.id()))
                .toList());
        Snapshot folded = rest.snapshot();
        Rewrite anew = Rewrite.of(history, lists, reason);
        Origins origins = new FormerOrigins(folded, anew).asOf(snapshot.origins());
        return new Before(rest, new Snapshot(folded.schema(), origins), anew, judge);
    }

    /** The class in an origin's owner, which may name an attribute after a hash. */
    static String ownerClass(String owner) {
        int hash = owner.indexOf('#');
        return hash < 0 ? owner : owner.substring(0, hash);
    }

    List<MigrationId> heads() {
        return history.heads();
    }

    /** The migrations that nothing continues. */
    List<ChangeList> headLists() {
        return heads().stream().flatMap(id -> history.find(id).stream()).toList();
    }
}
