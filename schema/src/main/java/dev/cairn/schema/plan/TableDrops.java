package dev.cairn.schema.plan;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.step.NativeTable;
import dev.cairn.schema.step.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

/** Drops tables, those that refer to others first; foreign keys that go in a circle are dropped before. */
final class TableDrops {

    private final Draft draft;
    private final Map<QualifiedName, NativeTable> open = new LinkedHashMap<>();
    private final Map<QualifiedName, Change> causes = new LinkedHashMap<>();
    private final Phase phase;
    private final Translation translation;
    private final boolean breaksCircles;

    /**
     * @param mustDetach whether a foreign key of a table cannot stay until the table goes
     * @param aside whether tables that stand in the way are not dropped at once but renamed, for the foreign keys of others
     *     that refer to them cannot be dropped before
     * @param breaksCircles whether foreign keys can be dropped on their own
     */
    TableDrops(
            Draft draft,
            Map<NativeTable, Change> dropped,
            Claims claims,
            Translation translation,
            BiPredicate<QualifiedName, ForeignKey> mustDetach,
            boolean aside,
            boolean breaksCircles) {
        this.draft = draft;
        this.breaksCircles = breaksCircles;
        this.translation = translation;
        // All at once or all at the end: they refer to each other.
        this.phase = !aside && dropped.keySet().stream().anyMatch(claims::claim) ? Phase.MAKE_WAY : Phase.DROP_TABLES;
        dropped.forEach((table, cause) -> {
            open.put(table.name(), aside ? setAside(table, cause) : table);
            causes.put(table.name(), cause);
        });
        for (NativeTable table : dropped.keySet()) {
            foreignKeys(table.constraints()).stream()
                    .filter(key -> mustDetach.test(table.name(), key))
                    .forEach(key -> detach(table.name(), key));
        }
    }

    /** The names of its keys and indexes may be wanted too. */
    private NativeTable setAside(NativeTable table, Change cause) {
        List<Constraint> others = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            if (constraint instanceof Constraint.Unique) {
                draft.add(Phase.MAKE_WAY, new Step.DropConstraint(table.name(), constraint), cause);
            } else {
                others.add(constraint);
            }
        }
        table.indexes().forEach(index -> draft.add(Phase.MAKE_WAY, new Step.DropIndex(table.name(), index), cause));
        QualifiedName other = translation.table(table.name());
        draft.add(Phase.MAKE_WAY, new Step.RenameTable(table.name(), other), cause);
        return table.with(others, List.of());
    }

    void drop() {
        Map<QualifiedName, Set<QualifiedName>> referrers = referrers();
        List<PlannedStep> steps = new ArrayList<>();
        Deque<QualifiedName> free = new ArrayDeque<>();
        open.keySet().stream().filter(table -> isFree(table, referrers)).forEach(free::add);
        while (!open.isEmpty()) {
            if (free.isEmpty()) {
                QualifiedName target = open.keySet().iterator().next();
                if (breaksCircles) {
                    breakCircle(target, referrers.getOrDefault(target, Set.of()));
                }
                referrers.remove(target);
                free.add(target);
            }
            QualifiedName name = free.remove();
            NativeTable table = Objects.requireNonNull(open.remove(name));
            steps.add(new PlannedStep(new Step.DropTable(inNamesThen(table)), cause(name)));
            for (ForeignKey key : foreignKeys(table.constraints())) {
                Set<QualifiedName> others = referrers.get(key.target());
                if (others != null && others.remove(name) && others.isEmpty() && open.containsKey(key.target())) {
                    free.add(key.target());
                }
            }
        }
        steps.forEach(step -> draft.add(phase, step.step(), step.cause()));
    }

    /** Per table the others that refer to it. */
    private Map<QualifiedName, Set<QualifiedName>> referrers() {
        Map<QualifiedName, Set<QualifiedName>> referrers = new HashMap<>();
        for (NativeTable table : open.values()) {
            for (ForeignKey key : foreignKeys(table.constraints())) {
                if (!key.target().equals(table.name())) {
                    referrers
                            .computeIfAbsent(key.target(), target -> new LinkedHashSet<>())
                            .add(table.name());
                }
            }
        }
        return referrers;
    }

    private static boolean isFree(QualifiedName table, Map<QualifiedName, Set<QualifiedName>> referrers) {
        return referrers.getOrDefault(table, Set.of()).isEmpty();
    }

    /** Undone, the table refers to others by the names that they bear at that moment. */
    private NativeTable inNamesThen(NativeTable table) {
        if (phase == Phase.MAKE_WAY) {
            return table;
        }
        List<Constraint> constraints = table.constraints().stream()
                .map(constraint -> translation.constraint(table.name(), constraint))
                .toList();
        return table.with(constraints, table.indexes()).withName(translation.table(table.name()));
    }

    private void breakCircle(QualifiedName target, Set<QualifiedName> referrers) {
        for (QualifiedName referrer : referrers) {
            NativeTable table = open.get(referrer);
            if (table != null) {
                foreignKeys(table.constraints()).stream()
                        .filter(key -> key.target().equals(target))
                        .forEach(key -> detach(referrer, key));
            }
        }
    }

    private void detach(QualifiedName name, ForeignKey key) {
        NativeTable table = open.get(name);
        if (table != null) {
            draft.add(Phase.DETACH_FOREIGN_KEYS, new Step.DropConstraint(name, key), cause(name));
            List<Constraint> others = table.constraints().stream()
                    .filter(constraint -> !constraint.equals(key))
                    .toList();
            open.put(name, table.with(others, table.indexes()));
        }
    }

    private Change cause(QualifiedName table) {
        Change cause = causes.get(table);
        if (cause == null) {
            throw new IllegalArgumentException("table " + table + " is not dropped");
        }
        return cause;
    }

    private static List<ForeignKey> foreignKeys(Collection<Constraint> constraints) {
        return constraints.stream()
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .toList();
    }
}
