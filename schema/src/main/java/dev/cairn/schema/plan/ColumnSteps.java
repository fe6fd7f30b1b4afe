package dev.cairn.schema.plan;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.model.EnumConstants;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.Step;
import dev.cairn.schema.step.Step.AlterColumn.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps that add a column or alter it, aspect by aspect. */
final class ColumnSteps {

    private final Dialect dialect;
    private final Draft draft;
    private final List<Name> columns;
    private final boolean renumbers;

    /**
     * @param otherPrimaryKey whether the primary key of the table goes or comes
     * @param columns those that the table has afterwards
     */
    ColumnSteps(Dialect dialect, Draft draft, boolean otherPrimaryKey, List<Name> columns) {
        this.dialect = dialect;
        this.columns = columns;
        this.draft = draft;
        this.renumbers = otherPrimaryKey && dialect.capabilities().identityNeedsKey();
    }

    /** A column that must not be NULL and has a fill starts as nullable; the fill is no default afterwards. */
    void add(KeptTable table, NativeColumn column, List<Change> causes) {
        Change cause = last(causes, change -> change instanceof Change.AddColumn);
        List<String> fills = Stream.of(table.formula(column), fill(causes))
                .flatMap(Optional::stream)
                .toList();
        if (fills.isEmpty()) {
            Step.AddColumn add = new Step.AddColumn(table.after, column);
            draft.add(Phase.COLUMNS, add, cause);
            if (column.identity() && renumbers) {
                draft.add(Phase.NUMBERING, new Step.DropIndex(table.after, add.numberingKey()), cause);
            }
            return;
        }
        NativeColumn start =
                column.nullable() ? column : column.withNullable(true).withDefaultValue(null);
        draft.add(Phase.COLUMNS, new Step.AddColumn(table.after, start), cause);
        fills.forEach(fill -> draft.add(Phase.COLUMNS, new Step.Fill(table.after, column.name(), fill), cause));
        if (!column.nullable()) {
            new Alteration(table.after, start, column, cause, false).run(null);
        }
    }

    void alter(KeptTable table, NativeColumn before, NativeColumn after, List<Change> causes) {
        NativeColumn start = after.identity() && !renumbers ? before : endNumbering(table, before, causes);
        boolean begins = renumbers && after.identity();
        NativeColumn end = begins ? after.withIdentity(false) : after;
        NativeColumn renamed = start.withName(after.name());
        Change cause = last(causes, change -> change instanceof Change.AlterColumn);
        Alteration alteration = new Alteration(table.after, renamed, end, cause, table.isUnique(after.name()));
        if (!renamed.equals(end)) {
            alteration.constants(cause instanceof Change.AlterColumn alter ? alter.renamedConstants() : Map.of());
            alteration.run(fill(causes).orElse(null));
        }
        causes.forEach(each -> alteration.values(each, before.name()));
        if (begins) {
            draft.add(Phase.NUMBERING, new Step.AlterColumn(table.after, end, after, Aspect.DEFINITION), cause);
        }
    }

    /** Where the key of an identity goes, the identity ends before, under the names before. */
    NativeColumn endNumbering(KeptTable table, NativeColumn before, List<Change> causes) {
        if (!before.identity() || !renumbers) {
            return before;
        }
        NativeColumn plain = before.withIdentity(false);
        Change cause = causes.get(causes.size() - 1);
        draft.add(Phase.END_NUMBERING, new Step.AlterColumn(table.before, before, plain, Aspect.DEFINITION), cause);
        return plain;
    }

    private Optional<String> fill(List<Change> causes) {
        return causes.stream()
                .map(ColumnSteps::fill)
                .filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .flatMap(sql -> sql.in(dialect.id()))
                .map(text -> Mentions.spelled(text, columns, dialect.writer()));
    }

    private static @Nullable Sql fill(Change change) {
        if (change instanceof Change.AddColumn add) {
            return add.fill();
        }
        return change instanceof Change.AlterColumn alter ? alter.fill() : null;
    }

    private static Change last(List<Change> causes, Predicate<Change> wanted) {
        return causes.stream()
                .filter(wanted)
                .reduce((first, second) -> second)
                .orElseGet(() -> causes.get(causes.size() - 1));
    }

    /** Goes from one state of a column to another; each step knows the states on both its sides. */
    private final class Alteration {
        private final QualifiedName table;
        private final NativeColumn after;
        private final Change cause;
        private final boolean unique;
        private NativeColumn state;
        private List<Step.MoveValues.Move> moves = List.of();

        /** What no row has, as a literal; the check on the column is gone while it is in use. */
        private @Nullable String spare;

        private Alteration(QualifiedName table, NativeColumn before, NativeColumn after, Change cause, boolean unique) {
            this.unique = unique;
            this.table = table;
            this.state = before;
            this.after = after;
            this.cause = cause;
        }

        private void run(@Nullable String fill) {
            if (dialect.capabilities().restatesColumns()) {
                restate(fill);
                return;
            }
            if (!after.identity()) {
                to(state.withIdentity(false), Aspect.IDENTITY);
            }
            type();
            move(moves);
            to(state.withDefaultValue(after.defaultValue()), Aspect.DEFAULT);
            if (fill != null && state.nullable() && !after.nullable()) {
                draft.add(Phase.COLUMNS, new Step.Fill(table, after.name(), fill), cause);
            }
            to(state.withNullable(after.nullable()), Aspect.NULLABILITY);
            if (after.identity() && !state.identity()) {
                to(state.withIdentity(true), Aspect.IDENTITY);
                draft.add(Phase.COLUMNS, new Step.RestartIdentity(table, after.name()), cause);
            }
            to(state.withOptions(after.options()), Aspect.OPTIONS);
            to(state.withComment(after.comment()), Aspect.COMMENT);
        }

        private void restate(@Nullable String fill) {
            if (dialect.diffRules().sameType(state, after)) {
                state = state.withType(after.logical(), after.type());
            }
            if (fill != null && state.nullable() && !after.nullable()) {
                to(after.withNullable(true), Aspect.DEFINITION);
                draft.add(Phase.COLUMNS, new Step.Fill(table, after.name(), fill), cause);
            }
            to(after, Aspect.DEFINITION);
            move(moves);
        }

        private void move(List<Step.MoveValues.Move> all) {
            List<List<Step.MoveValues.Move>> turns =
                    unique ? EnumMoves.inTurn(all, spare) : all.isEmpty() ? List.of() : List.of(all);
            turns.forEach(turn -> draft.add(Phase.COLUMNS, new Step.MoveValues(table, after.name(), turn), cause));
        }

        /** What tells classes apart goes on as the classes do. */
        private void values(Change change, Name was) {
            if (change instanceof Change.AlterColumn alter
                    && alter.facets().contains(Facet.VALUES)
                    && (alter.after().name().equals(after.name())
                            || alter.after().name().equals(was))) {
                move(EnumMoves.values(after.logical(), alter.renamedConstants()));
            }
        }

        /** Values go on as the constants that they stand for. */
        private void constants(Map<String, String> renamed) {
            EnumConstants from = EnumConstants.of(state.logical()).orElse(null);
            EnumConstants to = EnumConstants.of(after.logical()).orElse(null);
            boolean named = state.logical() instanceof LogicalType.NamedEnum
                    && after.logical() instanceof LogicalType.NamedEnum
                    && dialect.typeNames().has(after.logical());
            if (from == null || to == null || named) {
                // The change of a type that columns share takes their values along.
                return;
            }
            if (from.byPosition() != to.byPosition()) {
                // The conversion between the two goes by names.
                state = from.byPosition()
                        ? state.withType(EnumMoves.renamed(state.logical(), renamed), state.type())
                        : state;
                moveNames(from, to, from.byPosition() ? Map.of() : renamed);
            } else if (from.byPosition()) {
                moves = EnumMoves.positions(from, to, renamed);
                spare = EnumMoves.SPARE_POSITION;
            } else {
                moveNames(from, to, renamed);
            }
        }

        private void moveNames(EnumConstants from, EnumConstants to, Map<String, String> renamed) {
            List<Step.MoveValues.Move> names = EnumMoves.names(renamed);
            if (!names.isEmpty()) {
                // For a while the column takes the old names and the new ones.
                List<String> constants = new ArrayList<>(from.with(to));
                if (unique && EnumMoves.goRound(names)) {
                    spare = SqlWriter.literal(EnumMoves.SPARE_NAME);
                    constants.add(EnumMoves.SPARE_NAME);
                }
                LogicalType both = EnumMoves.withConstants(state.logical(), constants);
                boolean derived = nativeType(state.logical()).equals(state.type());
                NativeColumn open = state.withType(both, derived ? nativeType(both) : state.type());
                if (dialect.diffRules().sameType(state, open)) {
                    state = open;
                } else {
                    to(open, dialect.capabilities().restatesColumns() ? Aspect.DEFINITION : Aspect.TYPE);
                }
                move(names);
            }
        }

        private String nativeType(LogicalType type) {
            return dialect.typeNames()
                    .of(type, dialect.writer().name(after.name()))
                    .sql();
        }

        private void type() {
            if (dialect.diffRules().sameType(state, after)) {
                return;
            }
            if (!dialect.capabilities().convertsDefaults()) {
                to(state.withDefaultValue(null), Aspect.DEFAULT);
            }
            NativeColumn typed = state.withType(after.logical(), after.type());
            // A collation that goes with the text may not stand at the number.
            to(after.options() == null ? typed.withOptions(null) : typed, Aspect.TYPE);
        }

        private void to(NativeColumn next, Aspect aspect) {
            if (!next.equals(state)) {
                draft.add(Phase.COLUMNS, new Step.AlterColumn(table, state, next, aspect), cause);
                state = next;
            }
        }
    }
}
