package dev.cairn.schema.rename;

import dev.cairn.schema.lineage.Lineage;
import dev.cairn.schema.lineage.Way;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Origins.TableOrigin;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.rename.match.ClassNames;
import dev.cairn.schema.rename.match.Hints;
import dev.cairn.schema.rename.match.Owner;
import dev.cairn.schema.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Carries hints back over migrations that are about to be written anew. What these renamed stays renamed, even if its hint is
 * gone from the sources since, and a hint may name what only they called so: both are then said of the names before.
 */
public final class CarriedHints {

    private final Hints hints;
    private final Snapshot before;
    private final Snapshot after;
    private final Map<String, List<String>> classes;
    private final Map<String, Map<String, List<String>>> attributes = new LinkedHashMap<>();

    private CarriedHints(Hints hints, Snapshot before, Snapshot after) {
        this.hints = hints;
        this.before = before;
        this.after = after;
        this.classes = new LinkedHashMap<>(hints.renamedClasses());
        hints.renamedAttributes().forEach((owner, names) -> attributes.put(owner, new LinkedHashMap<>(names)));
    }

    /**
     * The hints as they read from the state before the changes.
     *
     * @param before the state that the changes start from
     * @param way of the objects through the changes
     * @param after the state that they lead to
     */
    public static Hints over(Hints hints, Snapshot before, Lineage way, Snapshot after) {
        CarriedHints carried = new CarriedHints(hints, before, after);
        for (Way<QualifiedName> table : way.tables()) {
            QualifiedName was = table.before();
            QualifiedName is = table.after();
            if (was != null && is != null) {
                carried.table(was, is);
                for (Way<Name> column : way.partsOf(table).columns().ways()) {
                    carried.column(was, is, column.before(), column.after());
                }
            }
        }
        return new Hints(carried.classes, carried.attributes, hints.droppedAttributes(), hints.droppedClasses());
    }

    private void table(QualifiedName was, QualifiedName is) {
        Owner old = Owner.of(before.origins(), was);
        Owner now = Owner.of(after.origins(), is);
        if (old == null || now == null || old.attribute() != null || now.attribute() != null) {
            return;
        }
        List<String> names = old.type().equals(now.type()) ? List.of() : List.of(old.type());
        if (names.isEmpty() || isDropped(old.type(), was)) {
            return;
        }
        for (String bearer : classesNow(now.type(), is)) {
            add(classes, bearer, names);
        }
    }

    private boolean isDropped(String type, QualifiedName table) {
        return hints.droppedClasses().stream()
                .anyMatch(name -> ClassNames.find(name, null, List.of(type)) != null
                        || name.equals(table.name().text()));
    }

    /** The class itself, and those whose hint says that they were it. */
    private Set<String> classesNow(String type, QualifiedName table) {
        Set<String> found = new LinkedHashSet<>(List.of(type));
        hints.renamedClasses()
                .forEach((bearer, olds) -> olds.stream()
                        .filter(old -> ClassNames.find(old, bearer, List.of(type)) != null
                                || old.equals(table.name().text()))
                        .forEach(old -> found.add(bearer)));
        return found;
    }

    private void column(QualifiedName oldTable, QualifiedName table, @Nullable Name was, @Nullable Name is) {
        Owner owner = Owner.of(after.origins(), table);
        String path = is == null ? null : path(after.origins(), table, is);
        if (owner == null || path == null || is == null || was == null) {
            return;
        }
        String oldPath = path(before.origins(), oldTable, was);
        String old = oldPath == null ? was.text() : oldPath;
        boolean renamed = !path.equals(oldPath) && !(oldPath == null && was.equals(is));
        if (!renamed || isDropped(owner.type(), old, was)) {
            return;
        }
        for (String type : classesNow(owner.type(), table)) {
            Map<String, List<String>> ofType = attributes.computeIfAbsent(type, any -> new LinkedHashMap<>());
            for (String bearer : pathsNow(ofType, path, is)) {
                add(ofType, bearer, List.of(old));
            }
        }
    }

    private boolean isDropped(String owner, String path, Name column) {
        Set<String> dropped = hints.droppedAttributes().getOrDefault(owner, Set.of());
        return dropped.contains(path) || dropped.contains(column.text());
    }

    /** The attribute itself, and those whose hint says that they were it. */
    private static Set<String> pathsNow(Map<String, List<String>> hinted, String path, Name column) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        Set<String> meant = new HashSet<>(List.of(path, last, column.text()));
        Set<String> found = new LinkedHashSet<>(List.of(path));
        hinted.forEach((bearer, olds) -> {
            if (olds.stream().anyMatch(meant::contains)) {
                found.add(bearer);
            }
        });
        return found;
    }

    private static @Nullable String path(Origins origins, QualifiedName table, Name column) {
        return origins.of(table)
                .map(TableOrigin::columns)
                .map(columns -> columns.get(column))
                .orElse(null);
    }

    private static void add(Map<String, List<String>> hints, String key, Collection<String> names) {
        List<String> all = new ArrayList<>(hints.getOrDefault(key, List.of()));
        names.stream().filter(name -> !all.contains(name)).forEach(all::add);
        hints.put(key, List.copyOf(all));
    }
}
