package dev.cairn.schema.plan;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.lineage.Lineage;
import dev.cairn.schema.lineage.Way;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.View;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.NativeTable;
import dev.cairn.schema.step.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Turns changes into the steps of one database, in an order in which they run.
 *
 * <p>Both ends are said in the words of the database (native types, derived checks) and compared there, so a change that
 * makes no difference in it has no step. See {@link Phase} for the order.
 */
public final class Planner {

    private final Dialect dialect;
    private final List<Change> changes;
    private final Schema beforeSchema;
    private final Schema afterSchema;
    private final Lineage lineage;
    private final Lowering before;
    private final Lowering after;
    private final Draft draft = new Draft();
    private final NamedTypes types;
    private final Map<QualifiedName, KeptTable> kept = new TreeMap<>();
    private final Map<NativeTable, Change> created = new TreeMap<>(Comparator.comparing(NativeTable::name));
    private final Map<NativeTable, Change> dropped = new TreeMap<>(Comparator.comparing(NativeTable::name));

    private Planner(Schema before, List<Change> changes, Dialect dialect) {
        this.dialect = dialect;
        this.changes = List.copyOf(changes);
        this.beforeSchema = before;
        this.afterSchema = SchemaApplier.apply(before, changes);
        this.lineage = Lineage.of(before, changes);
        this.types = new NamedTypes(dialect, changes);
        this.before = new Lowering(beforeSchema, dialect);
        this.after = new Lowering(afterSchema, dialect);
        lineage.tables().forEach(this::sort);
    }

    /**
     * The steps that lead from a schema over the changes.
     *
     * @param before the schema that the database has
     * @param changes in the order in which they apply to it
     * @return nothing if the changes make no difference in this dialect
     * @throws dev.cairn.schema.change.ChangeException if the changes do not fit the schema
     */
    public static List<PlannedStep> plan(Schema before, List<Change> changes, Dialect dialect) {
        return plan(before, changes, dialect, false);
    }

    /**
     * The same, where it is asked for in the forms that let others go on using the tables meanwhile.
     *
     * @param online whether it is asked for
     */
    public static List<PlannedStep> plan(Schema before, List<Change> changes, Dialect dialect, boolean online) {
        Planner planner = new Planner(before, changes, dialect);
        planner.plan();
        return online ? new OnlineSteps(dialect, planner.created.keySet()).of(planner.draft) : planner.draft.steps();
    }

    private void sort(Way<QualifiedName> way) {
        QualifiedName was = way.before();
        QualifiedName is = way.after();
        if (was == null) {
            created.put(
                    after.table(Objects.requireNonNull(is)).table(),
                    way.causes().get(0));
        } else if (is == null) {
            dropped.put(before.table(was).table(), way.causes().get(way.causes().size() - 1));
        } else if (!way.causes().isEmpty()) {
            KeptTable table =
                    new KeptTable(way, was, is, before.table(was), after.table(is), lineage.partsOf(way), dialect);
            kept.put(was, table);
        }
    }

    private void plan() {
        Translation translation = new Translation(lineage);
        kept.values().forEach(table -> table.remade().forEach(name -> translation.keep(table.before, name)));
        types.compare(beforeSchema, before, afterSchema, translation, draft);
        Claims claims = new Claims(dialect.writer(), lineage, created.keySet());
        boolean aside = !dialect.capabilities().addsForeignKeys()
                && dropped.keySet().stream().anyMatch(claims::claim);
        if (aside) {
            dropped.keySet().forEach(table -> translation.setAside(table.name()));
        }
        ConstraintSteps constraints = new ConstraintSteps(dialect, draft, translation);
        kept.values().forEach(constraints::compare);
        ForeignKeySteps foreignKeys =
                new ForeignKeySteps(dialect, draft, translation, constraints, before, after, kept);
        foreignKeys.compare(lineage.tables());
        RenameSteps renames = new RenameSteps(dialect, draft, translation);
        renames.sequences(lineage.sequences(), beforeSchema);
        renames.tables(kept.values());
        kept.values().forEach(renames::parts);
        constraints.indexRenames().forEach(renames::keyIndexes);
        renames.constraints(constraints.renames());
        sequences(claims);
        created.forEach((table, cause) -> {
            NativeTable alone = dialect.capabilities().addsForeignKeys() ? withoutForeignKeys(table) : table;
            draft.add(Phase.CREATE_TABLES, new Step.CreateTable(alone), cause);
        });
        kept.values().stream()
                .sorted(Comparator.comparing(table -> table.after))
                .forEach(table -> columns(table, claims, constraints.replacesPrimaryKey(table)));
        moveNumbers();
        Rebuilds rebuilds = new Rebuilds(dialect, draft, translation, kept.values());
        rebuilds.setAside();
        new TableDrops(
                        draft,
                        dropped,
                        claims,
                        translation,
                        (table, key) -> foreignKeys.mustDetach(table, key) != null,
                        aside,
                        dialect.capabilities().addsForeignKeys())
                .drop();
        kept.values().forEach(this::comment);
        kept.values().forEach(this::options);
        views();
        rebuilds.fold();
    }

    static NativeTable withoutForeignKeys(NativeTable table) {
        List<Constraint> others = table.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.ForeignKey))
                .toList();
        return table.with(others, table.indexes());
    }

    private void sequences(Claims claims) {
        for (Way<QualifiedName> way : lineage.sequences()) {
            QualifiedName was = way.before();
            QualifiedName is = way.after();
            if (way.causes().isEmpty()) {
                continue;
            }
            Change cause = way.causes().get(way.causes().size() - 1);
            if (was == null) {
                draft.add(
                        Phase.SEQUENCES,
                        new Step.CreateSequence(sequence(afterSchema, Objects.requireNonNull(is))),
                        cause);
            } else if (is == null) {
                Phase phase = claims.claim(was) ? Phase.MAKE_WAY : Phase.DROP_SEQUENCES;
                draft.add(phase, new Step.DropSequence(sequence(beforeSchema, was)), cause);
            } else {
                Sequence renamed = sequence(beforeSchema, was).withName(is);
                Sequence target = sequence(afterSchema, is);
                if (!renamed.equals(target)) {
                    draft.add(Phase.SEQUENCES, new Step.AlterSequence(renamed, target), cause);
                }
            }
        }
    }

    private static Sequence sequence(Schema schema, QualifiedName name) {
        return schema.sequence(name).orElseThrow(() -> new IllegalArgumentException("there is no sequence " + name));
    }

    private void columns(KeptTable table, Claims claims, boolean otherPrimaryKey) {
        ColumnSteps steps = new ColumnSteps(
                dialect,
                draft,
                otherPrimaryKey,
                after.table(table.after).table().columns().stream()
                        .map(NativeColumn::name)
                        .toList());
        List<KeptTable.Pair> drops = new ArrayList<>();
        for (KeptTable.Pair pair : table.columns) {
            if (pair.before() == null) {
                steps.add(table, Objects.requireNonNull(pair.after()), pair.causes());
            } else if (pair.after() == null) {
                drops.add(pair);
            } else {
                steps.alter(table, pair.before(), pair.after(), pair.causes());
            }
        }
        // What is computed from other columns goes before them.
        drops.sort(Comparator.comparing(
                pair -> Objects.requireNonNull(pair.before()).generatedAs() == null));
        for (KeptTable.Pair pair : drops) {
            Change cause = pair.causes().get(pair.causes().size() - 1);
            boolean early = claims.claimColumn(table, Objects.requireNonNull(pair.before()));
            QualifiedName name = early ? table.before : table.after;
            NativeColumn column = steps.endNumbering(table, pair.before(), pair.causes());
            draft.add(early ? Phase.MAKE_WAY : Phase.DROP_COLUMNS, new Step.DropColumn(name, column), cause);
        }
    }

    private void views() {
        for (Change change : changes) {
            if (change instanceof Change.DropView drop
                    && beforeSchema.view(drop.view().name()).equals(Optional.of(drop.view()))) {
                query(drop.view())
                        .ifPresent(query -> draft.add(
                                Phase.DROP_VIEWS, new Step.DropView(drop.view().name(), query), change));
            }
            if (change instanceof Change.CreateView create
                    && afterSchema.view(create.view().name()).equals(Optional.of(create.view()))) {
                query(create.view())
                        .ifPresent(query -> draft.add(
                                Phase.CREATE_VIEWS,
                                new Step.CreateView(create.view().name(), query),
                                change));
            }
        }
    }

    private Optional<String> query(View view) {
        return view.query().in(dialect.id());
    }

    /** Rows of generators that bear the names of renamed tables; what is written is the name as Hibernate quotes it. */
    private void moveNumbers() {
        Map<QualifiedName, List<Change.RenameTable>> renames = new TreeMap<>();
        for (Change change : changes) {
            if (change instanceof Change.RenameTable rename && rename.numbers() != null) {
                renames.computeIfAbsent(rename.numbers().table(), table -> new ArrayList<>())
                        .add(rename);
            }
        }
        renames.forEach((table, all) -> {
            List<Step.MoveValues.Move> moves = new ArrayList<>();
            for (Change.RenameTable rename : all) {
                Change.RenameTable.Numbers numbers = Objects.requireNonNull(rename.numbers());
                String from = SqlWriter.literal(dialect.writer().name(numbers.before()));
                String to = SqlWriter.literal(dialect.writer().name(numbers.after()));
                if (!from.equals(to) && afterSchema.table(table).isPresent()) {
                    moves.add(new Step.MoveValues.Move(from, to));
                }
            }
            Name column = Objects.requireNonNull(all.get(0).numbers()).column();
            // The column is the key: no two rows may have one name, not even for a moment.
            EnumMoves.inTurn(moves, "'cairn_swap'")
                    .forEach(turn -> draft.add(Phase.COLUMNS, new Step.MoveValues(table, column, turn), all.get(0)));
        });
    }

    private void options(KeptTable table) {
        String was = table.old.table().options();
        String is = table.now.table().options();
        if (!Objects.equals(was, is)) {
            draft.add(Phase.COLUMNS, new Step.AlterOptions(table.after, was, is), table.lastCause());
        }
    }

    private void comment(KeptTable table) {
        String was = table.old.table().comment();
        String is = table.now.table().comment();
        if (!Objects.equals(was, is)) {
            draft.add(Phase.COMMENT, new Step.CommentTable(table.after, was, is), table.lastCause());
        }
    }
}
