package dev.cairn.schema.plan;

import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.DiffRules;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.plan.Lowering.ColumnCheck;
import dev.cairn.schema.plan.Lowering.Reason;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.NativeTable;
import dev.cairn.schema.step.Step;
import dev.cairn.schema.step.Step.RebuildTable;
import dev.cairn.schema.step.Step.RebuildTable.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a table stands between the steps that are taken on it, all said in the names after the migration. */
final class TableStates {

    private final Dialect dialect;
    private final Translation translation;
    private final KeptTable table;
    private final Set<Name> early = new HashSet<>();
    private final Set<Name> addedKeys = new HashSet<>();
    private @Nullable NativeTable state;

    TableStates(Dialect dialect, Translation translation, KeptTable table) {
        this.dialect = dialect;
        this.translation = translation;
        this.table = table;
    }

    KeptTable table() {
        return table;
    }

    NativeTable old() {
        return table.old.table();
    }

    /** A column is dropped before all others. */
    void goneEarly(Name column) {
        early.add(column);
    }

    /** A column is dropped under a name that nobody wants. */
    Step.DropColumn setAside(Step.DropColumn drop) {
        translation.setAside(table.before, drop.column().name());
        return new Step.DropColumn(table.after, renamed(drop.column()));
    }

    /** A unique key or an index is added later. */
    void note(Step step) {
        if (step instanceof Step.AddConstraint add) {
            addedKeys.add(add.constraint().name());
        } else if (step instanceof Step.CreateIndex create) {
            addedKeys.add(create.index().name());
        }
    }

    /** Whether a constraint could stand in the definition of that column. */
    boolean isAbout(Constraint constraint, Name column) {
        if (constraint instanceof Constraint.ForeignKey key) {
            return key.definition() == null && key.columns().equals(List.of(column));
        }
        return table.now.columnChecks().entrySet().stream()
                .anyMatch(entry -> entry.getKey().column().equals(column)
                        && entry.getValue().name().equals(constraint.name()));
    }

    /** The table when its renames and the drops of its keys and indexes are done. */
    NativeTable atRest() {
        List<NativeColumn> columns = old().columns().stream()
                .filter(column -> !early.contains(column.name()))
                .map(this::renamed)
                .toList();
        List<Constraint> constraints = new ArrayList<>();
        old().constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Unique))
                .forEach(constraint -> constraints.add(renamed(constraint)));
        constraints.addAll(uniques());
        return old().withName(table.after).withColumns(columns).with(constraints, indexes());
    }

    private NativeTable target() {
        NativeTable now = table.now.table();
        List<Constraint> constraints = new ArrayList<>(now.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Unique))
                .toList());
        constraints.addAll(uniques());
        return now.with(constraints, indexes());
    }

    /** The unique keys that are neither dropped nor added. */
    private List<Constraint> uniques() {
        return table.now.table().constraints().stream()
                .filter(Constraint.Unique.class::isInstance)
                .filter(key -> !addedKeys.contains(key.name()))
                .toList();
    }

    private List<Index> indexes() {
        return table.now.table().indexes().stream()
                .filter(index -> !addedKeys.contains(index.name()))
                .toList();
    }

    private Name renamed(Name column) {
        return translation.column(table.before, column);
    }

    private NativeColumn renamed(NativeColumn column) {
        NativeColumn named = column.withName(renamed(column.name()));
        return column.generatedAs() == null ? named : named.withGeneratedAs(renamed(column.generatedAs()));
    }

    private Constraint renamed(Constraint constraint) {
        if (!(constraint instanceof Constraint.Check check)) {
            return translation.constraint(table.before, constraint);
        }
        return table.old.columnChecks().entrySet().stream()
                .filter(entry ->
                        entry.getValue().equals(check) && entry.getKey().reason() == Reason.TYPE)
                .map(entry -> renamed(check, entry.getKey()))
                .findFirst()
                .orElseGet(() -> new Constraint.Check(
                        check.name(),
                        Sql.of(renamed(check.expression().in(dialect.id()).orElse("true"))),
                        check.options()));
    }

    private Constraint.Check renamed(Constraint.Check check, ColumnCheck of) {
        NativeColumn column = Objects.requireNonNull(table.old.column(of.column()));
        String name = dialect.writer().name(renamed(column.name()));
        String text = dialect.typeNames().of(column.logical(), name).check();
        return text == null ? check : new Constraint.Check(check.name(), Sql.of(text), check.options());
    }

    /** A user's expression, as the database rewrites it when columns are renamed. */
    private String renamed(String expression) {
        Map<String, Name> others = new HashMap<>();
        for (NativeColumn column : old().columns()) {
            Name other = renamed(column.name());
            if (!other.equals(column.name())) {
                others.put(column.name().text().toLowerCase(Locale.ROOT), other);
            }
        }
        return Mentions.replaced(expression, (name, quote) -> {
            Name other = others.get(name.toLowerCase(Locale.ROOT));
            return other == null ? null : dialect.writer().name(other);
        });
    }

    /** The table before the next step in place. */
    NativeTable now() {
        if (state == null) {
            state = atRest();
        }
        return state;
    }

    /** Goes on over a step in place. */
    NativeTable pass(Step step) {
        NativeTable was = now();
        NativeTable is = was;
        if (step instanceof Step.AddColumn add) {
            List<NativeColumn> columns = new ArrayList<>(was.columns());
            columns.add(add.column());
            List<Constraint> constraints = new ArrayList<>(was.constraints());
            constraints.addAll(add.constraints());
            is = was.withColumns(columns).with(constraints, was.indexes());
        } else if (step instanceof Step.DropColumn drop) {
            is = was.withColumns(was.columns().stream()
                    .filter(column -> !column.name().equals(drop.column().name()))
                    .toList());
        }
        state = is;
        return is;
    }

    /** The rebuild that would do a step in place. */
    RebuildTable between(NativeTable before, NativeTable after, Step.Alteration step) {
        List<Value> values = new ArrayList<>();
        for (NativeColumn column : after.columns()) {
            boolean stays =
                    before.columns().stream().anyMatch(other -> other.name().equals(column.name()));
            if (stays && column.generatedAs() == null) {
                values.add(new Value(column.name(), dialect.writer().name(column.name())));
            }
        }
        boolean drops = step instanceof Step.DropColumn;
        return new RebuildTable(
                drops ? withKeysAfter(before) : before,
                drops ? withKeysAfter(after) : after,
                values,
                values,
                List.of(step));
    }

    /** What is dropped in place is dropped last, when all keys and indexes are there. */
    private NativeTable withKeysAfter(NativeTable other) {
        List<Constraint> constraints = new ArrayList<>(other.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Unique))
                .toList());
        table.now.table().constraints().stream()
                .filter(Constraint.Unique.class::isInstance)
                .forEach(constraints::add);
        return other.with(constraints, table.now.table().indexes());
    }

    /** All steps at one go. */
    RebuildTable rebuild(List<Step.Alteration> steps) {
        Map<Name, String> fills = new LinkedHashMap<>();
        Map<Name, Step.MoveValues> moves = new HashMap<>();
        for (Step step : steps) {
            if (step instanceof Step.Fill fill) {
                fills.put(fill.column(), fill.expression());
            } else if (step instanceof Step.MoveValues move) {
                moves.merge(move.column(), move, EnumMoves::then);
            }
        }
        List<Value> values = new ArrayList<>();
        List<Value> back = new ArrayList<>();
        for (KeptTable.Pair pair : table.columns) {
            NativeColumn after = pair.after();
            if (after != null) {
                NativeColumn before = pair.before() == null ? null : renamed(pair.before());
                String fill = fills.get(after.name());
                if (before == null && fill != null) {
                    values.add(new Value(after.name(), fill));
                } else if (before != null) {
                    Step.MoveValues move = moves.get(after.name());
                    carry(before, after, fill, move, values);
                    Step.MoveValues wayBack =
                            move != null && move.inverse() instanceof Step.MoveValues inverse ? inverse : null;
                    carry(after, before, null, wayBack, back);
                }
            }
        }
        // A fill may read what was filled before it, whatever the order of the columns.
        List<Name> order = List.copyOf(fills.keySet());
        values.sort(Comparator.comparingInt(value -> order.indexOf(value.column())));
        return new RebuildTable(atRest(), target(), values, back, steps);
    }

    private void carry(
            NativeColumn from,
            NativeColumn to,
            @Nullable String fill,
            Step.@Nullable MoveValues move,
            List<Value> values) {
        if (to.generatedAs() != null) {
            return;
        }
        DiffRules rules = dialect.diffRules();
        String column = dialect.writer().name(to.name());
        // Names move where they are names: before they become positions, or after they were.
        boolean movesLast = move != null && EnumMoves.becomeNames(from, to);
        String name = move == null || movesLast ? column : move.valueOf(column);
        NativeColumn open = move == null ? from : EnumMoves.open(from, to);
        NativeColumn goal = movesLast ? EnumMoves.open(to, from) : to;
        String conversion = rules.sameType(from, to) ? null : rules.conversion(open, goal, name);
        String converted = conversion == null ? name : conversion;
        String value = move != null && movesLast ? move.valueOf(converted) : converted;
        values.add(new Value(to.name(), fill == null ? value : "coalesce(" + value + ", " + fill + ")"));
    }
}
