package dev.cairn.schema.plan;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.lineage.Way;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.plan.Lowering.ColumnCheck;
import dev.cairn.schema.plan.Lowering.Reason;
import dev.cairn.schema.plan.RenameOrder.Rename;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps for primary keys, unique keys, checks and indexes of tables that stay: dropped, added, or kept and renamed. */
final class ConstraintSteps {

    /** A constraint that goes or comes. */
    private record Half(Constraint constraint, Change cause) {}

    private final Dialect dialect;
    private final Draft draft;
    private final Translation translation;
    private final Map<KeptTable, List<Rename<Name>>> renames = new LinkedHashMap<>();
    private final Map<KeptTable, List<Rename<Name>>> indexRenames = new LinkedHashMap<>();
    private final Set<KeptTable> otherPrimaryKey = new HashSet<>();

    ConstraintSteps(Dialect dialect, Draft draft, Translation translation) {
        this.dialect = dialect;
        this.draft = draft;
        this.translation = translation;
    }

    /** Constraints that stay under another name, per table. */
    Map<KeptTable, List<Rename<Name>>> renames() {
        return renames;
    }

    /** Indexes of foreign keys that stay under another name, per table. */
    Map<KeptTable, List<Rename<Name>>> indexRenames() {
        return indexRenames;
    }

    /** Whether the primary key of a table goes or comes. */
    boolean replacesPrimaryKey(KeptTable table) {
        return otherPrimaryKey.contains(table);
    }

    void compare(KeptTable table) {
        List<Half> gone = new ArrayList<>();
        List<Half> come = new ArrayList<>();
        for (Way<Name> way : table.parts.constraints().ways()) {
            Constraint was = way.before() == null ? null : table.old.constraint(way.before());
            Constraint is = way.after() == null ? null : table.now.constraint(way.after());
            if (!(was instanceof Constraint.ForeignKey) && !(is instanceof Constraint.ForeignKey)) {
                Change cause = way.causes().isEmpty()
                        ? causeOf(table, was)
                        : way.causes().get(way.causes().size() - 1);
                compare(table, was, is, cause, gone, come);
            }
        }
        columnChecks(table, gone, come);
        write(table, gone, come);
        indexes(table);
    }

    private void compare(
            KeptTable table,
            @Nullable Constraint was,
            @Nullable Constraint is,
            Change cause,
            List<Half> gone,
            List<Half> come) {
        if (was != null && is != null && isSame(table, was, is)) {
            rename(table, was.name(), is.name(), cause);
            return;
        }
        if (was != null) {
            gone.add(new Half(was, cause));
        }
        if (is != null) {
            come.add(new Half(is, cause));
        }
    }

    /** A constraint that stays under another name. */
    void rename(KeptTable table, Name from, Name to, Change cause) {
        if (!from.equals(to)) {
            renames.computeIfAbsent(table, t -> new ArrayList<>()).add(new Rename<>(from, to, cause));
        }
    }

    private boolean isSame(KeptTable table, Constraint was, Constraint is) {
        return translation.constraint(table.before, was).equals(is.withName(was.name()))
                && !isBrokenByRename(table, was)
                && !isForgotten(table, was)
                && keyColumns(was).stream().noneMatch(table::isDropped);
    }

    /** Whether a check names a column that is renamed, and the database does not let it follow. */
    private boolean isBrokenByRename(KeptTable table, Constraint constraint) {
        return !dialect.capabilities().expressionsFollowRenames()
                && constraint instanceof Constraint.Check check
                && table.namesRenamed(check.expression().in(dialect.id()).orElse(""));
    }

    /**
     * Whether a check may come to a constant, and the database would lose it with a column that goes; or with one that comes, when
     * that is taken back step by step.
     */
    private boolean isForgotten(KeptTable table, Constraint constraint) {
        return !dialect.capabilities().keepsConstantChecks()
                && constraint instanceof Constraint.Check check
                && table.hasOtherColumns()
                && ConstantTerms.in(
                        check.expression().in(dialect.id()).orElse(""),
                        Stream.of(table.old, table.now)
                                .flatMap(side -> side.table().columns().stream())
                                .map(NativeColumn::name)
                                .toList());
    }

    private static List<Name> keyColumns(Constraint constraint) {
        if (constraint instanceof Constraint.PrimaryKey key) {
            return key.columns();
        }
        return constraint instanceof Constraint.Unique key ? key.columns() : List.of();
    }

    private static Change causeOf(KeptTable table, @Nullable Constraint was) {
        return was == null
                ? table.lastCause()
                : keyColumns(was).stream()
                        .filter(table::isDropped)
                        .findFirst()
                        .map(table::causeOf)
                        .orElseGet(table::lastCause);
    }

    /** Checks that columns call for belong together by column and reason, whatever their names. */
    private void columnChecks(KeptTable table, List<Half> gone, List<Half> come) {
        for (KeptTable.Pair pair : table.columns) {
            for (Reason reason : Reason.values()) {
                Constraint.Check was = check(table.old, pair.before(), reason);
                Constraint.Check is = check(table.now, pair.after(), reason);
                if (was == null && is == null) {
                    continue;
                }
                Change cause = pair.causes().get(pair.causes().size() - 1);
                Constraint.Check moved = was == null ? null : renamed(pair, reason, was);
                if (was != null
                        && is != null
                        && is.withName(was.name()).equals(moved)
                        && !isBrokenByRename(table, was)
                        && !isForgotten(table, was)
                        && !table.goesRound(pair)) {
                    rename(table, was.name(), is.name(), cause);
                    continue;
                }
                if (was != null) {
                    gone.add(new Half(was, cause));
                }
                if (is != null) {
                    come.add(new Half(is, cause));
                }
            }
        }
    }

    private static Constraint.@Nullable Check check(
            Lowering.Lowered side, @Nullable NativeColumn column, Reason reason) {
        return column == null ? null : side.columnChecks().get(new ColumnCheck(column.name(), reason));
    }

    /** What the old check says once its column is renamed; the database sees to that. */
    private Constraint.Check renamed(KeptTable.Pair pair, Reason reason, Constraint.Check was) {
        NativeColumn before = Objects.requireNonNull(pair.before());
        NativeColumn after = pair.after();
        if (reason == Reason.RULE || after == null) {
            return was;
        }
        String column = dialect.writer().name(after.name());
        String check = dialect.typeNames().of(before.logical(), column).check();
        return check == null ? was : new Constraint.Check(was.name(), Sql.of(check), was.options());
    }

    private void write(KeptTable table, List<Half> gone, List<Half> come) {
        // Dropped and added again under one name and with one meaning: a difference in other dialects alone.
        List<Half> stay = gone.stream()
                .filter(half -> !namesMoved(table, half.constraint()) && !isInTheWay(table, half.constraint()))
                .filter(half -> come.stream()
                        .anyMatch(other -> other.constraint()
                                        .name()
                                        .equals(half.constraint().name())
                                && isSame(table, half.constraint(), other.constraint())))
                .toList();
        for (Half half : gone) {
            if (!stay.contains(half)) {
                notePrimaryKey(table, half);
                draft.add(
                        Phase.DROP_CONSTRAINTS, new Step.DropConstraint(table.before, half.constraint()), half.cause());
            }
        }
        come.stream()
                .filter(half -> stay.stream()
                        .noneMatch(other -> other.constraint()
                                .name()
                                .equals(half.constraint().name())))
                .sorted(Comparator.comparingInt(half -> half.constraint() instanceof Constraint.PrimaryKey ? 0 : 1))
                .forEach(half -> {
                    notePrimaryKey(table, half);
                    draft.add(
                            isForgotten(table, half.constraint()) ? Phase.ADD_CHECKS : Phase.ADD_CONSTRAINTS,
                            new Step.AddConstraint(table.after, half.constraint()),
                            half.cause());
                });
    }

    /** Whether a check lists the constants of a key, some of which take the place of each other. */
    private static boolean isInTheWay(KeptTable table, Constraint constraint) {
        return table.columns.stream()
                .filter(table::goesRound)
                .anyMatch(pair -> Stream.of(Reason.values())
                        .anyMatch(reason -> constraint.equals(check(table.old, pair.before(), reason))));
    }

    private boolean namesMoved(KeptTable table, Constraint constraint) {
        return constraint instanceof Constraint.Check check
                && table.namesMoved(check.expression().in(dialect.id()).orElse(""));
    }

    private void notePrimaryKey(KeptTable table, Half half) {
        if (half.constraint() instanceof Constraint.PrimaryKey) {
            otherPrimaryKey.add(table);
        }
    }

    private void indexes(KeptTable table) {
        for (Way<Name> way : table.parts.indexes().ways()) {
            Index was = way.before() == null ? null : table.old.index(way.before());
            Index is = way.after() == null ? null : table.now.index(way.after());
            Change cause = way.causes().isEmpty()
                    ? table.lastCause()
                    : way.causes().get(way.causes().size() - 1);
            boolean same = was != null
                    && is != null
                    && translation.index(table.before, was).equals(is.withName(was.name()))
                    && was.parts().stream().noneMatch(part -> table.isDropped(part.column()));
            replace(table, was, is, same, cause);
        }
        keyIndexes(table);
    }

    private void replace(KeptTable table, @Nullable Index was, @Nullable Index is, boolean same, Change cause) {
        if (was != null && !same) {
            draft.add(Phase.DROP_CONSTRAINTS, new Step.DropIndex(table.before, was), cause);
        }
        if (is != null && !same) {
            draft.add(Phase.ADD_CONSTRAINTS, new Step.CreateIndex(table.after, is), cause);
        }
    }

    /** The indexes that foreign keys call for go with them. */
    private void keyIndexes(KeptTable table) {
        for (Way<Name> way : table.parts.constraints().ways()) {
            Index was = way.before() == null ? null : table.old.keyIndexes().get(way.before());
            Index is = way.after() == null ? null : table.now.keyIndexes().get(way.after());
            Change cause = way.causes().isEmpty()
                    ? table.lastCause()
                    : way.causes().get(way.causes().size() - 1);
            boolean same = was != null
                    && is != null
                    && translation.index(table.before, was).equals(is.withName(was.name()))
                    && was.parts().stream().noneMatch(part -> table.isDropped(part.column()));
            replace(table, was, is, same, cause);
            if (was != null && is != null && same && !was.name().equals(is.name())) {
                indexRenames
                        .computeIfAbsent(table, t -> new ArrayList<>())
                        .add(new Rename<>(was.name(), is.name(), cause));
            }
        }
    }
}
