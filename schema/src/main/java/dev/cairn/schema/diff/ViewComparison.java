package dev.cairn.schema.diff;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AddColumn;
import dev.cairn.schema.change.Change.AddConstraint;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.CreateView;
import dev.cairn.schema.change.Change.DropColumn;
import dev.cairn.schema.change.Change.DropConstraint;
import dev.cairn.schema.change.Change.DropTable;
import dev.cairn.schema.change.Change.DropView;
import dev.cairn.schema.change.Change.RenameColumn;
import dev.cairn.schema.change.Change.RenameTable;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares the views of two schemas, around the other changes: what a view reads changes only while the view is not there,
 * because databases either refuse to change it or leave a view that does not fit.
 */
final class ViewComparison {

    private ViewComparison() {}

    /** The changes with those of views before and after them. */
    static List<Change> around(List<Change> changes, Schema before, Schema after) {
        if (before.views().isEmpty() && after.views().isEmpty()) {
            return changes;
        }
        Set<QualifiedName> touched = new TreeSet<>();
        for (Change change : changes) {
            QualifiedName table = touched(change);
            if (table != null) {
                touched.add(table);
            }
        }
        List<View> going = new ArrayList<>();
        for (View view : readersLast(before.views())) {
            boolean stays = after.view(view.name()).equals(Optional.of(view));
            if (!stays || touched.stream().anyMatch(view::mentions)) {
                going.add(view);
                touched.add(view.name());
            }
        }
        List<Change> all = new ArrayList<>();
        Collections.reverse(going);
        going.forEach(view -> all.add(new DropView(view)));
        all.addAll(changes);
        for (View view : readersLast(after.views())) {
            if (before.view(view.name()).isEmpty()
                    || going.stream().anyMatch(v -> v.name().equals(view.name()))) {
                all.add(new CreateView(view));
            }
        }
        return List.copyOf(all);
    }

    /** The old name of the table in which a change alters what a view may read, or makes the table anew in some database. */
    private static @Nullable QualifiedName touched(Change change) {
        if (change instanceof RenameTable rename) {
            return rename.from();
        }
        if (change instanceof DropTable drop) {
            return drop.table().name();
        }
        if (change instanceof AddColumn add) {
            return add.table();
        }
        if (change instanceof DropColumn drop) {
            return drop.table();
        }
        if (change instanceof RenameColumn rename) {
            return rename.table();
        }
        if (change instanceof AlterColumn alter) {
            return alter.table();
        }
        if (change instanceof AddConstraint add) {
            return add.table();
        }
        return change instanceof DropConstraint drop ? drop.table() : null;
    }

    /** Views that read others after these; in the order of their names otherwise. */
    private static List<View> readersLast(List<View> views) {
        List<View> ordered = new ArrayList<>();
        List<View> left = new ArrayList<>(views);
        while (!left.isEmpty()) {
            View next = left.stream()
                    .filter(view ->
                            left.stream().noneMatch(other -> !other.equals(view) && view.mentions(other.name())))
                    .findFirst()
                    .orElse(left.get(0));
            ordered.add(next);
            left.remove(next);
        }
        return ordered;
    }
}
