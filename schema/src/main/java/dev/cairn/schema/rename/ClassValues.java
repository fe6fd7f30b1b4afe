package dev.cairn.schema.rename;

import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Origins.TableOrigin;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.rename.Ambiguity.Candidate;
import dev.cairn.schema.rename.Ambiguity.Kind;
import dev.cairn.schema.rename.Resolution.Orphans;
import dev.cairn.schema.rename.Resolution.Restart;
import dev.cairn.schema.rename.match.ClassMatch;
import dev.cairn.schema.rename.match.ClassNames;
import dev.cairn.schema.rename.match.ColumnMatch;
import dev.cairn.schema.rename.match.Hints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds what becomes of values that tell classes apart, such as those of a discriminator. A class goes on as a hint says, under
 * its own name, or under that name in another package; rows go on with the value that it has now.
 */
final class ClassValues {

    private final Hints hints;
    private final Set<String> withTables = new TreeSet<>();
    private final List<Told> told = new ArrayList<>();

    /**
     * What a column told before and tells now.
     *
     * @param was by class the value before
     * @param is by class the value now
     * @param checked whether the column takes no other values
     * @param key whether it is that of a table of numbers: a row is no entity's, and none takes the place of another at once
     * @param following the classes now whose row bears the name of their table, then as before: it goes on with that
     */
    private record Told(
            QualifiedName table,
            Name column,
            SortedMap<String, String> was,
            SortedMap<String, String> is,
            ClassMatch classes,
            boolean checked,
            boolean key,
            Set<String> following) {

        Map<String, String> moved() {
            Map<String, Set<String>> moved = new TreeMap<>();
            Map<String, Set<String>> reached = new TreeMap<>();
            is.forEach((type, value) -> {
                String old = classes.old(type);
                String before = old == null ? null : was.get(old);
                if (before != null
                        && !before.equals(value)
                        && !following.contains(type)
                        && !stays(before)
                        && isFree(value)) {
                    moved.computeIfAbsent(before, none -> new TreeSet<>()).add(value);
                    reached.computeIfAbsent(value, none -> new TreeSet<>()).add(before);
                }
            });
            Map<String, String> single = new TreeMap<>();
            reached.forEach((value, olds) -> {
                String before = olds.iterator().next();
                if (olds.size() == 1 && moved.getOrDefault(before, Set.of()).size() == 1) {
                    single.put(before, value);
                }
            });
            return single;
        }

        /** The classes whose ids are counted in another row, while theirs does not go along. */
        List<Restart> restarts() {
            Map<String, String> moved = moved();
            List<Restart> restarts = new ArrayList<>();
            is.forEach((type, value) -> {
                String old = classes.old(type);
                String before = old == null ? null : was.get(old);
                if (before != null
                        && !before.equals(value)
                        && !following.contains(type)
                        && !value.equals(moved.get(before))) {
                    restarts.add(new Restart(type, table, value));
                }
            });
            return restarts;
        }

        private boolean isFree(String value) {
            return key ? !was.containsValue(value) : !stays(value);
        }

        /** Whether a class goes on with that value, so that no other's rows can take it or leave it. */
        private boolean stays(String value) {
            return is.entrySet().stream()
                    .filter(now -> now.getValue().equals(value))
                    .map(now -> classes.old(now.getKey()))
                    .anyMatch(old -> old != null && value.equals(was.get(old)));
        }

        /** The classes that go and leave rows with a value that no class has, and that becomes no other. */
        List<String> gone() {
            Set<String> moved = moved().keySet();
            return was.keySet().stream()
                    .filter(type -> classes.now(type) == null
                            && !is.containsValue(was.get(type))
                            && !moved.contains(was.get(type)))
                    .toList();
        }

        /** The classes that come with a value of their own. */
        List<String> come() {
            return is.keySet().stream()
                    .filter(type -> classes.old(type) == null && !was.containsValue(is.get(type)))
                    .toList();
        }
    }

    ClassValues(Origins before, Origins after, Hints hints, Collection<ColumnMatch> tables) {
        this.hints = hints;
        before.tables().values().forEach(origin -> withTables.add(origin.owner()));
        after.tables().values().forEach(origin -> withTables.add(origin.owner()));
        for (ColumnMatch table : tables) {
            QualifiedName name = table.after().name();
            SortedMap<Name, SortedMap<String, String>> news = values(after, name);
            values(before, table.before().name()).forEach((old, was) -> {
                Name column = table.pairs().now(old);
                SortedMap<String, String> is = column == null ? null : news.get(column);
                if (column != null && is != null) {
                    ClassMatch classes = ClassMatch.of(was.keySet(), is.keySet(), hints.renamedClasses());
                    classes.learnMoved();
                    boolean checked = table.after()
                            .column(column)
                            .filter(each -> each.check() != null)
                            .isPresent();
                    Constraint.PrimaryKey primary = table.after().primaryKey();
                    boolean key = primary != null && primary.columns().equals(List.of(column));
                    Set<String> following = key ? following(before, after, was, is, classes) : Set.of();
                    told.add(new Told(name, column, was, is, classes, checked, key, following));
                }
            });
        }
    }

    private static Set<String> following(
            Origins before,
            Origins after,
            SortedMap<String, String> was,
            SortedMap<String, String> is,
            ClassMatch classes) {
        Set<String> following = new TreeSet<>();
        is.forEach((type, value) -> {
            String old = classes.old(type);
            String former = old == null ? null : was.get(old);
            if (old != null && former != null && isTableOf(before, old, former) && isTableOf(after, type, value)) {
                following.add(type);
            }
        });
        return following;
    }

    private static boolean isTableOf(Origins origins, String type, String name) {
        return origins.tables().entrySet().stream()
                .anyMatch(table -> table.getValue().owner().equals(type)
                        && table.getKey().name().text().equals(name));
    }

    private static SortedMap<Name, SortedMap<String, String>> values(Origins origins, QualifiedName table) {
        Optional<TableOrigin> origin = origins.of(table);
        return origin.isPresent() ? origin.get().values() : new TreeMap<>();
    }

    /** By the new names of table and column, what rows have there now by what they had; only what changes. */
    Map<QualifiedName, Map<Name, Map<String, String>>> moved() {
        Map<QualifiedName, Map<Name, Map<String, String>>> moved = new TreeMap<>();
        for (Told each : told) {
            if (!each.moved().isEmpty()) {
                moved.computeIfAbsent(each.table(), any -> new TreeMap<>()).put(each.column(), each.moved());
            }
        }
        return moved;
    }

    /** The classes whose ids are counted anew. */
    List<Restart> restarts() {
        return told.stream()
                .filter(Told::key)
                .flatMap(each -> each.restarts().stream())
                .toList();
    }

    /** What classes leave behind where no check refuses such rows. */
    List<Orphans> orphans() {
        List<Orphans> orphans = new ArrayList<>();
        for (Told each : told) {
            if (!each.checked() && !each.key()) {
                each.gone().stream()
                        .filter(type -> !hints.isDropped(type))
                        .forEach(type -> orphans.add(new Orphans(
                                each.table(),
                                each.column(),
                                type,
                                Objects.requireNonNull(each.was().get(type)))));
            }
        }
        return orphans;
    }

    /**
     * Classes that go while others come, where nothing else would show it: without a check on the column the schema stays
     * as it is. Classes with a table of their own are asked for by that.
     */
    List<Ambiguity> ambiguities() {
        List<Ambiguity> found = new ArrayList<>();
        Set<String> asked = new TreeSet<>();
        for (Told each : told) {
            List<String> come = each.checked() || each.key()
                    ? List.of()
                    : each.come().stream()
                            .filter(type -> !withTables.contains(type))
                            .toList();
            for (String old : each.gone()) {
                if (!come.isEmpty() && !withTables.contains(old) && !hints.isDropped(old) && asked.add(old)) {
                    List<Candidate> candidates = come.stream()
                            .map(type -> new Candidate(
                                    each.table(),
                                    each.column(),
                                    type,
                                    null,
                                    ClassNames.hint(old, type, each.was().keySet())))
                            .toList();
                    found.add(new Ambiguity(
                            Kind.CLASS, each.table(), each.column(), null, ClassNames.canonical(old), candidates));
                }
            }
        }
        return found;
    }
}
