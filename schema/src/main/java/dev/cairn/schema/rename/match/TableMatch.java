package dev.cairn.schema.rename.match;

import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.snapshot.Snapshot;
import dev.cairn.schema.succession.Fold;
import dev.cairn.schema.succession.MappedSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds which table was which: by what it stands for, then by its name. */
public final class TableMatch {

    private final Snapshot before;
    private final MappedSchema after;
    private final Hints hints;
    private final OldPaths paths;
    private final ClassMatch classes;
    private final Pairs<QualifiedName> pairs = new Pairs<>();
    private final Map<String, List<QualifiedName>> oldTables = new HashMap<>();
    private final Map<String, List<QualifiedName>> newTables = new TreeMap<>();

    private TableMatch(Snapshot before, MappedSchema after, Hints hints) {
        this.before = before;
        this.after = after;
        this.hints = hints;
        this.paths = new OldPaths(hints);
        for (Table table : before.schema().tables()) {
            collect(Owner.of(before.origins(), table.name()), table.name(), oldTables);
        }
        for (Table table : after.schema().tables()) {
            collect(Owner.of(after.origins(), table.name()), table.name(), newTables);
        }
        this.classes = ClassMatch.of(types(oldTables.keySet()), types(newTables.keySet()), hints.renamedClasses());
    }

    /** Matches all tables. */
    public static TableMatch of(Snapshot before, MappedSchema after, Hints hints) {
        TableMatch match = new TableMatch(before, after, hints);
        match.matchOwners();
        match.learnFromNames();
        match.matchOwners();
        match.matchSecondary();
        match.matchTableHints();
        match.matchNames();
        match.matchMoved();
        return match;
    }

    /** Which table is which. */
    public Pairs<QualifiedName> pairs() {
        return pairs;
    }

    /** Which class is which. */
    public ClassMatch classes() {
        return classes;
    }

    private static void collect(@Nullable Owner owner, QualifiedName table, Map<String, List<QualifiedName>> tables) {
        if (owner != null) {
            tables.computeIfAbsent(key(owner.type(), owner.attribute()), k -> new ArrayList<>())
                    .add(table);
        }
    }

    private static String key(String type, @Nullable String attribute) {
        return attribute == null ? type : type + "#" + attribute;
    }

    private static Set<String> types(Set<String> owners) {
        Set<String> types = new TreeSet<>();
        owners.forEach(owner -> types.add(Owner.parse(owner).type()));
        return types;
    }

    /** By the same class or attribute. Renamed attributes come first, as an attribute that was there may have yielded. */
    private void matchOwners() {
        Set<String> taken = new LinkedHashSet<>();
        newTables.keySet().forEach(owner -> {
            String old = renamedOwner(owner);
            if (old != null && taken.add(old)) {
                pair(oldTables.getOrDefault(old, List.of()), newTables.getOrDefault(owner, List.of()));
            }
        });
        newTables.forEach((owner, tables) -> {
            Owner now = Owner.parse(owner);
            String old = classes.old(now.type());
            if (old != null) {
                pair(oldTables.getOrDefault(key(old, now.attribute()), List.of()), tables);
            }
        });
    }

    /** The attribute of the class before that a new attribute of it was, by its hints. */
    private @Nullable String renamedOwner(String owner) {
        Owner now = Owner.parse(owner);
        String old = classes.old(now.type());
        if (old == null || now.attribute() == null || oldTables.containsKey(key(old, now.attribute()))) {
            return null;
        }
        for (String path : paths.of(now.type(), now.attribute())) {
            if (oldTables.containsKey(key(old, path))) {
                return key(old, path);
            }
        }
        return null;
    }

    private void pair(List<QualifiedName> olds, List<QualifiedName> news) {
        for (QualifiedName now : news) {
            olds.stream().filter(now::equals).forEach(old -> pairs.put(old, now));
        }
        for (QualifiedName now : news) {
            olds.stream().filter(old -> Fold.of(old).equals(Fold.of(now))).forEach(old -> pairs.put(old, now));
        }
        List<QualifiedName> openOlds = pairs.openOld(olds);
        List<QualifiedName> openNews = pairs.openNew(news);
        if (openOlds.size() == 1 && openNews.size() == 1) {
            pairs.put(openOlds.get(0), openNews.get(0));
        }
    }

    /** A class that moved to another package kept its table; its join and collection tables follow it. */
    private void learnFromNames() {
        for (Table table : after.schema().tables()) {
            Owner now = Owner.of(after.origins(), table.name());
            Owner old = Owner.of(before.origins(), table.name());
            boolean open = !pairs.hasOld(table.name()) && !pairs.hasNew(table.name());
            if (open && now != null && old != null && now.attribute() == null && old.attribute() == null) {
                classes.learn(now.type(), old.type());
            }
        }
    }

    /** A secondary table has no attribute of its own: it is the one that held the same attributes, if there is just one. */
    private void matchSecondary() {
        for (Table table : after.schema().tables()) {
            List<QualifiedName> olds = alike(table);
            if (olds.size() == 1) {
                pairs.put(olds.get(0), table.name());
            }
        }
    }

    private List<QualifiedName> alike(Table table) {
        if (pairs.hasNew(table.name()) || !Owner.isSecondary(after.origins(), table.name())) {
            return List.of();
        }
        Owner now = Objects.requireNonNull(Owner.of(after.origins(), table.name()));
        Set<String> attributes = Owner.attributes(after.origins(), table.name());
        List<QualifiedName> alike = new ArrayList<>();
        for (Table old : before.schema().tables()) {
            Owner was = Owner.of(before.origins(), old.name());
            if (was != null
                    && was.type().equals(classes.old(now.type()))
                    && !pairs.hasOld(old.name())
                    && Owner.isSecondary(before.origins(), old.name())
                    && !Collections.disjoint(attributes, Owner.attributes(before.origins(), old.name()))) {
                alike.add(old.name());
            }
        }
        return alike;
    }

    /** Hints that name old tables; that of a secondary table stands on the class. */
    private void matchTableHints() {
        Map<String, QualifiedName> olds = new HashMap<>();
        before.schema().tables().forEach(table -> olds.put(table.name().name().text(), table.name()));
        for (Table table : after.schema().tables()) {
            Owner now = Owner.of(after.origins(), table.name());
            if (now != null
                    && !pairs.hasNew(table.name())
                    && before.schema().table(table.name()).isEmpty()) {
                List<String> names = now.attribute() == null || Owner.isSecondary(after.origins(), table.name())
                        ? hints.renamedClasses().getOrDefault(now.type(), List.of())
                        : paths.written(now.type(), now.attribute());
                for (String name : names) {
                    QualifiedName old = olds.get(name);
                    if (old != null && pairs.put(old, table.name())) {
                        break;
                    }
                }
            }
        }
    }

    /** Tables that stand for no class, as those of numbers, go from one schema to another under their names. */
    private void matchMoved() {
        Map<String, List<QualifiedName>> olds = openByName(before.schema().tables(), before.origins(), true);
        Map<String, List<QualifiedName>> news = openByName(after.schema().tables(), after.origins(), false);
        news.forEach((name, tables) -> {
            List<QualifiedName> others = olds.getOrDefault(name, List.of());
            if (tables.size() == 1 && others.size() == 1) {
                pairs.put(others.get(0), tables.get(0));
            }
        });
    }

    private Map<String, List<QualifiedName>> openByName(List<Table> tables, Origins origins, boolean old) {
        Map<String, List<QualifiedName>> open = new TreeMap<>();
        for (Table table : tables) {
            QualifiedName name = table.name();
            if (Owner.of(origins, name) == null && !(old ? pairs.hasOld(name) : pairs.hasNew(name))) {
                open.computeIfAbsent(Fold.of(name.name()), any -> new ArrayList<>())
                        .add(name);
            }
        }
        return open;
    }

    private void matchNames() {
        for (Table table : after.schema().tables()) {
            if (before.schema().table(table.name()).isPresent()) {
                pairs.put(table.name(), table.name());
            }
        }
        Map<String, QualifiedName> folded = new HashMap<>();
        before.schema().tables().forEach(table -> {
            if (!pairs.hasOld(table.name())) {
                folded.put(Fold.of(table.name()), table.name());
            }
        });
        for (Table table : after.schema().tables()) {
            QualifiedName old = folded.get(Fold.of(table.name()));
            if (old != null) {
                pairs.put(old, table.name());
            }
        }
    }
}
