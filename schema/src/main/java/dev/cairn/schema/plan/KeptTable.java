package dev.cairn.schema.plan;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.DiffRules;
import dev.cairn.schema.dialect.StorageLimits;
import dev.cairn.schema.lineage.Lineage;
import dev.cairn.schema.lineage.Way;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.plan.Lowering.Lowered;
import dev.cairn.schema.step.NativeColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table that exists before and after, and how its columns pair up. */
final class KeptTable {

    /**
     * A column on both sides; on one side alone it is new or dropped.
     *
     * @param causes the changes that touched it, or if there are none, all that touched the table
     */
    record Pair(@Nullable NativeColumn before, @Nullable NativeColumn after, List<Change> causes) {}

    final QualifiedName before;
    final QualifiedName after;
    final Lowered old;
    final Lowered now;
    final Lineage.Parts parts;
    final List<Change> causes;
    final List<Pair> columns;

    private final DiffRules rules;
    private final StorageLimits limits;
    private final boolean foreignKeysHoldIdentity;
    private final boolean followsRenames;

    KeptTable(
            Way<QualifiedName> way,
            QualifiedName before,
            QualifiedName after,
            Lowered old,
            Lowered now,
            Lineage.Parts parts,
            Dialect dialect) {
        this.before = before;
        this.after = after;
        this.old = old;
        this.now = now;
        this.parts = parts;
        this.causes = way.causes();
        this.rules = dialect.diffRules();
        this.limits = dialect.limits();
        this.foreignKeysHoldIdentity = dialect.capabilities().foreignKeysHoldIdentity();
        this.followsRenames = dialect.capabilities().expressionsFollowRenames();
        this.columns = pairs().stream().map(this::caused).toList();
    }

    private Pair caused(Pair pair) {
        return pair.causes().isEmpty() ? new Pair(pair.before(), pair.after(), causes) : pair;
    }

    /** In the order of the columns after, then those dropped. */
    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (NativeColumn column : now.table().columns()) {
            for (Way<Name> way : parts.columns().ways()) {
                if (column.name().equals(way.after())) {
                    NativeColumn was = way.before() == null ? null : old.column(way.before());
                    pairs.add(new Pair(was, column, way.causes()));
                }
            }
        }
        for (Way<Name> way : parts.columns().ways()) {
            Name name = way.before();
            if (name != null && way.after() == null) {
                pairs.add(new Pair(old.column(name), null, way.causes()));
            }
        }
        return pairs.stream().flatMap(pair -> split(pair, pairs).stream()).toList();
    }

    /** A generated column cannot be altered; it holds nothing of its own, so it is dropped and added again. */
    private List<Pair> split(Pair pair, List<Pair> all) {
        NativeColumn was = pair.before();
        NativeColumn is = pair.after();
        if (was == null || is == null || (was.generatedAs() == null && is.generatedAs() == null)) {
            return List.of(pair);
        }
        boolean same = Objects.equals(was.generatedAs(), is.generatedAs()) && rules.sameType(was, is);
        boolean stays = all.stream()
                .noneMatch(other -> (isRetyped(other) && reads(is, other))
                        || (!followsRenames && isRenamed(other) && names(was.generatedAs(), other.before())));
        if (same && stays) {
            return List.of(pair);
        }
        return List.of(new Pair(was, null, pair.causes()), new Pair(null, is, pair.causes()));
    }

    /** Whether a generated column keeps others from being renamed. */
    boolean holdsNames(NativeColumn generated) {
        return !followsRenames && generated.generatedAs() != null && namesRenamed(generated.generatedAs());
    }

    /**
     * What a column was computed by that programs fill from now on, where that is still said in the same names: it starts with
     * those values.
     */
    Optional<String> formula(NativeColumn after) {
        return parts.columns().ways().stream()
                .filter(way -> after.name().equals(way.after()) && way.before() != null)
                .map(way -> Objects.requireNonNull(old.column(Objects.requireNonNull(way.before()))))
                .filter(was -> after.generatedAs() == null && rules.sameType(was.withGeneratedAs(null), after))
                .flatMap(was -> Optional.ofNullable(was.generatedAs()).stream())
                .filter(formula -> !namesMoved(formula))
                .findFirst();
    }

    private static boolean reads(NativeColumn generated, Pair other) {
        return names(generated.generatedAs(), other.after());
    }

    private static boolean names(@Nullable String expression, @Nullable NativeColumn column) {
        String word =
                "\\b" + Pattern.quote(Objects.requireNonNull(column).name().text()) + "\\b";
        return Pattern.compile(word, Pattern.CASE_INSENSITIVE)
                .matcher(Objects.requireNonNullElse(expression, ""))
                .find();
    }

    private static boolean isRenamed(Pair pair) {
        return pair.before() != null
                && pair.after() != null
                && !pair.before().name().equals(pair.after().name());
    }

    /** Whether a column goes on; a generated one may be dropped and made anew instead. */
    boolean keeps(Name before) {
        return columns.stream()
                .anyMatch(pair -> pair.after() != null
                        && pair.before() != null
                        && pair.before().name().equals(before));
    }

    /** The columns that are dropped and made anew. */
    List<Name> remade() {
        return parts.columns().ways().stream()
                .filter(way -> way.after() != null)
                .flatMap(way -> Stream.ofNullable(way.before()))
                .filter(name -> !keeps(name))
                .toList();
    }

    /** Whether an expression in the names before names a column that is renamed. */
    boolean namesRenamed(String expression) {
        return columns.stream().anyMatch(pair -> isRenamed(pair) && names(expression, pair.before()));
    }

    /** Whether an expression in the names before names a column that is renamed or dropped: the same text is not the same then. */
    boolean namesMoved(String expression) {
        return columns.stream()
                .anyMatch(pair -> (isRenamed(pair) || pair.after() == null) && names(expression, pair.before()));
    }

    boolean isRetyped(Pair pair) {
        return pair.before() != null && pair.after() != null && !rules.sameType(pair.before(), pair.after());
    }

    /** Whether the old column of that name goes, or changes so much that no foreign key can stay on it. */
    boolean isReplaced(Name columnBefore) {
        return columns.stream()
                .filter(pair -> pair.before() != null && pair.before().name().equals(columnBefore))
                .anyMatch(pair -> pair.after() == null
                        || isRetyped(pair)
                        || isRenumbered(pair)
                        || isMoved(pair)
                        || isCopied(pair));
    }

    /** Whether it is renamed in a table that is copied for that, because of a key that the database keeps hashes of. */
    private boolean isCopied(Pair pair) {
        return !Objects.requireNonNull(pair.before())
                        .name()
                        .equals(Objects.requireNonNull(pair.after()).name())
                && Stream.concat(
                                old.table().constraints().stream()
                                        .filter(Constraint.Unique.class::isInstance)
                                        .map(key -> ((Constraint.Unique) key).columns()),
                                old.table().indexes().stream()
                                        .filter(Index::unique)
                                        .map(index -> index.parts().stream()
                                                .map(Index.Part::column)
                                                .toList()))
                        .anyMatch(key ->
                                limits.hashes(key.stream().map(this::typeBefore).toList()));
    }

    private String typeBefore(Name column) {
        return old.table().columns().stream()
                .filter(each -> each.name().equals(column))
                .map(NativeColumn::type)
                .findFirst()
                .orElse("");
    }

    /** Whether stored constants of an enum become others. */
    private static boolean isMoved(Pair pair) {
        NativeColumn was = Objects.requireNonNull(pair.before());
        NativeColumn is = Objects.requireNonNull(pair.after());
        return pair.causes().stream()
                .filter(Change.AlterColumn.class::isInstance)
                .map(Change.AlterColumn.class::cast)
                .anyMatch(alter -> !EnumMoves.between(was.logical(), is.logical(), alter.renamedConstants())
                        .isEmpty());
    }

    /** Whether a key says that no two rows have the same in a column. */
    boolean isUnique(Name columnAfter) {
        return now.table().constraints().stream()
                        .anyMatch(key -> (key instanceof Constraint.PrimaryKey primary
                                        && primary.columns().contains(columnAfter))
                                || (key instanceof Constraint.Unique unique
                                        && unique.columns().contains(columnAfter)))
                || now.ownIndexes().stream()
                        .anyMatch(index -> index.unique()
                                && index.parts().stream()
                                        .anyMatch(part -> part.column().equals(columnAfter)));
    }

    /** Whether constants take the place of each other in a key, which goes by way of a value that is none of them. */
    boolean goesRound(Pair pair) {
        if (pair.before() == null
                || pair.after() == null
                || !isUnique(pair.after().name())) {
            return false;
        }
        Map<String, String> renamed = pair.causes().stream()
                .filter(Change.AlterColumn.class::isInstance)
                .map(change -> ((Change.AlterColumn) change).renamedConstants())
                .reduce(new TreeMap<>(), (first, last) -> last);
        return EnumMoves.goRound(
                EnumMoves.between(pair.before().logical(), pair.after().logical(), renamed));
    }

    private boolean isRenumbered(Pair pair) {
        return foreignKeysHoldIdentity
                && pair.before() != null
                && pair.after() != null
                && pair.before().identity() != pair.after().identity();
    }

    /** Whether the old column of that name is dropped. */
    boolean isDropped(Name columnBefore) {
        return columns.stream()
                .anyMatch(pair -> pair.after() == null
                        && pair.before() != null
                        && pair.before().name().equals(columnBefore));
    }

    /** Whether any column comes or goes. */
    boolean hasOtherColumns() {
        return columns.stream().anyMatch(pair -> pair.before() == null || pair.after() == null);
    }

    /** The change that touched that column last, or else the table. */
    Change causeOf(Name columnBefore) {
        return columns.stream()
                .filter(pair -> pair.before() != null && pair.before().name().equals(columnBefore))
                .flatMap(pair -> pair.causes().stream())
                .reduce((first, second) -> second)
                .orElseGet(this::lastCause);
    }

    Change lastCause() {
        return causes.get(causes.size() - 1);
    }
}
