package dev.cairn.schema.history;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.ChangeException;
import dev.cairn.schema.change.Effects;
import dev.cairn.schema.change.ObjectPath;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.history.HistoryProblem.Kind;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.EnumConstants;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two branches of a history that no change list joins.
 *
 * @param start where they part, in words
 * @param base the schema where they part, with all constants of columns that branches before it made grow
 * @param left what only one of them has, parents first
 * @param right what only the other has
 * @param dialects those that the scripts are written for
 */
record Fork(String start, Schema base, List<ChangeList> left, List<ChangeList> right, Collection<Dialect> dialects) {

    /** So many objects are named; the point is to see what it is about. */
    private static final int NAMED = 5;

    static Fork between(
            ChangeGraph graph, Fold fold, MigrationId one, MigrationId other, Collection<Dialect> dialects) {
        NavigableSet<MigrationId> left = graph.ancestors(List.of(one));
        NavigableSet<MigrationId> right = graph.ancestors(List.of(other));
        NavigableSet<MigrationId> common = new TreeSet<>(left);
        common.retainAll(right);
        left.removeAll(common);
        right.removeAll(common);
        String start = graph.order().stream()
                .filter(common::contains)
                .reduce((a, b) -> b)
                .map(id -> "after migration " + id)
                .orElse("at its very start");
        return new Fork(start, fold.whole(common), lists(graph, left), lists(graph, right), dialects);
    }

    private static List<ChangeList> lists(ChangeGraph graph, Collection<MigrationId> ids) {
        return graph.order().stream().filter(ids::contains).map(graph::get).toList();
    }

    /** Whether the sides touch different objects, and indeed lead to one schema whichever goes first. */
    boolean commutes() {
        return clashes().isEmpty() && leadsToOneSchema() && remade().isEmpty() && typeClash() == null;
    }

    private @Nullable String typeClash() {
        return TypeClash.of(base, changes(left), changes(right), dialects);
    }

    /** Effects are a promise about the changes; here it is kept, or the sides are told to clash. */
    private boolean leadsToOneSchema() {
        try {
            Schema leftFirst = SchemaApplier.apply(SchemaApplier.apply(base, changes(left)), changes(right));
            Schema rightFirst = SchemaApplier.apply(SchemaApplier.apply(base, changes(right)), changes(left));
            return unordered(leftFirst).equals(unordered(rightFirst));
        } catch (ChangeException | IllegalArgumentException e) {
            return false;
        }
    }

    /** New columns, and constants, stand where the order of the migrations puts them. */
    private static Schema unordered(Schema schema) {
        return schema.withTables(schema.tables().stream()
                .map(table -> table.withColumns(table.columns().stream()
                        .map(Fork::unordered)
                        .sorted(Comparator.comparing(Column::name))
                        .toList()))
                .toList());
    }

    private static Column unordered(Column column) {
        return EnumConstants.of(column.type())
                .filter(constants -> !constants.byPosition())
                .map(constants -> column.withType(EnumConstants.in(
                        column.type(), constants.names().stream().sorted().toList())))
                .orElse(column);
    }

    /** The side that was written later. */
    List<ChangeList> later() {
        return last(left).compareTo(last(right)) > 0 ? left : right;
    }

    private static MigrationId last(List<ChangeList> side) {
        return side.get(side.size() - 1).id();
    }

    /** What is to be said of a fork that needs nobody's help. */
    HistoryNote note() {
        NavigableSet<ObjectPath> both = grown(left);
        both.retainAll(grown(right));
        String sides =
                "the history forks " + start + ": " + files(left) + " on one side, " + files(right) + " on the other.";
        return both.isEmpty()
                ? new HistoryNote(
                        "HX103",
                        true,
                        sides
                                + " They touch different objects and apply in either order; the next migration joins them.")
                : new HistoryNote(
                        "HX103",
                        false,
                        sides + " Both add constants to the enum of " + named(both)
                                + ", and they apply in either order; a migration joins them that states the constants of"
                                + " both.");
    }

    HistoryProblem problem() {
        List<ChangeList> later = later();
        return new HistoryProblem(
                Kind.FORK,
                later.get(0).id(),
                "The history forks " + start + ": " + files(left) + " on one side, " + files(right) + " on the other. "
                        + clash(),
                "Merge the entities as you want them, then compile once with -Acairn.merge=rebase: "
                        + files(later)
                        + (later.size() == 1 ? " is" : " are")
                        + " withdrawn, and what the entities say beyond the other side is written anew on top of it."
                        + " -Acairn.merge=<id> picks the side to withdraw. Where a database ran it, run cairn undo there"
                        + " first.");
    }

    private String clash() {
        NavigableSet<ObjectPath> clashes = clashes();
        if (clashes.isEmpty() && leadsToOneSchema()) {
            String types = typeClash();
            return types != null
                    ? types
                    : "One makes table "
                            + remade().stream().map(QualifiedName::toString).collect(Collectors.joining(", "))
                            + " anew, which would lose what the other does to it.";
        }
        if (clashes.isEmpty()) {
            return "Which goes first makes a difference.";
        }
        return "Both touch " + named(clashes) + ".";
    }

    private static String named(NavigableSet<ObjectPath> objects) {
        return objects.stream().limit(NAMED).map(ObjectPath::describe).collect(Collectors.joining(", "))
                + (objects.size() > NAMED ? " and " + (objects.size() - NAMED) + " more" : "");
    }

    private NavigableSet<ObjectPath> clashes() {
        NavigableSet<ObjectPath> clashes = new TreeSet<>();
        List<Effects> others = effects(right);
        for (Effects effects : effects(left)) {
            others.forEach(other -> clashes.addAll(effects.conflicts(other)));
        }
        return clashes;
    }

    /** The tables that one side makes anew while the other does something to them. */
    private NavigableSet<QualifiedName> remade() {
        NavigableSet<QualifiedName> tables = remade(left, right);
        tables.addAll(remade(right, left));
        return tables;
    }

    private NavigableSet<QualifiedName> remade(List<ChangeList> one, List<ChangeList> other) {
        NavigableSet<QualifiedName> tables = Remade.tables(base, one, dialects);
        List<Effects> effects = effects(other);
        tables.removeIf(table -> effects.stream().noneMatch(effect -> effect.touchInside(table))
                || (growAlone(table)
                        && !grown(left, table).isEmpty()
                        && grown(left, table).equals(grown(right, table))));
        return tables;
    }

    /** Whether both sides do nothing to a table but give the enums of some columns further constants. */
    private boolean growAlone(QualifiedName table) {
        return Stream.concat(effects(left).stream(), effects(right).stream())
                .filter(effect -> effect.touchInside(table))
                .noneMatch(effect -> effect.growInside(table).isEmpty());
    }

    private static NavigableSet<ObjectPath> grown(List<ChangeList> side) {
        return effects(side).stream()
                .flatMap(effect -> effect.grows().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static NavigableSet<ObjectPath> grown(List<ChangeList> side, QualifiedName table) {
        return effects(side).stream()
                .flatMap(effect -> effect.growInside(table).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Change> changes(List<ChangeList> lists) {
        return lists.stream().map(ChangeList::changes).flatMap(List::stream).toList();
    }

    private static List<Effects> effects(List<ChangeList> lists) {
        return changes(lists).stream().map(Effects::of).toList();
    }

    private static String files(List<ChangeList> lists) {
        return HistoryProblems.files(lists.stream().map(ChangeList::id).toList());
    }
}
