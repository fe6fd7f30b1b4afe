package dev.cairn.schema.plan;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.lineage.Way;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.plan.RenameOrder.Rename;
import dev.cairn.schema.step.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The steps that rename what stays. */
final class RenameSteps {

    private final Draft draft;
    private final Translation translation;
    private final RenameOrder<Name> names;
    private final RenameOrder<QualifiedName> qualified;
    private final RenameOrder<Ruled> ruled;

    RenameSteps(Dialect dialect, Draft draft, Translation translation) {
        this.draft = draft;
        this.translation = translation;
        SqlWriter writer = dialect.writer();
        this.names = new RenameOrder<>(writer::folded, writer::stored, RenameSteps::temporary);
        this.qualified = new RenameOrder<>(
                name -> parts(writer.known(name), writer::folded),
                name -> parts(writer.known(name), writer::stored),
                name -> name.withName(temporary(name.name())));
        this.ruled = new RenameOrder<>(
                rule -> parts(writer.known(rule.table().after.withName(rule.name())), writer::folded),
                rule -> writer.stored(rule.name()),
                rule -> new Ruled(rule.table(), temporary(rule.name())));
    }

    private static List<String> parts(QualifiedName name, Function<Name, String> part) {
        return List.of(
                name.catalog() == null ? "" : part.apply(name.catalog()),
                name.schema() == null ? "" : part.apply(name.schema()),
                part.apply(name.name()));
    }

    private static Name temporary(Name name) {
        return name.withText("cairn_swap_" + name.text());
    }

    void sequences(List<Way<QualifiedName>> sequences, Schema before) {
        List<Rename<QualifiedName>> renames = sequences.stream()
                .filter(way -> way.before() != null && way.after() != null)
                .filter(way -> !way.causes().isEmpty())
                .map(RenameSteps::rename)
                .toList();
        Map<QualifiedName, Sequence> current = new HashMap<>();
        before.sequences().forEach(sequence -> current.put(sequence.name(), sequence));
        for (Rename<QualifiedName> rename : qualified.order(renames)) {
            Sequence sequence = Objects.requireNonNull(current.remove(rename.from()));
            draft.add(Phase.RENAME, new Step.RenameSequence(sequence, rename.to()), rename.cause());
            current.put(rename.to(), sequence.withName(rename.to()));
        }
    }

    void tables(Collection<KeptTable> tables) {
        List<Rename<QualifiedName>> renames = tables.stream()
                .map(table -> new Rename<>(table.before, table.after, cause(table)))
                .toList();
        qualified
                .order(renames)
                .forEach(rename ->
                        draft.add(Phase.RENAME, new Step.RenameTable(rename.from(), rename.to()), rename.cause()));
    }

    private static Change cause(KeptTable table) {
        return table.causes.stream()
                .filter(change -> change instanceof Change.RenameTable)
                .findFirst()
                .orElseGet(table::lastCause);
    }

    /** Columns and indexes of a table that bears its new name already. */
    void parts(KeptTable table) {
        List<Rename<Name>> renamed = renames(table.parts.columns().ways()).stream()
                .filter(rename -> table.keeps(rename.from()))
                .toList();
        names.order(renamed)
                .forEach(rename -> draft.add(
                        Phase.RENAME, new Step.RenameColumn(table.after, rename.from(), rename.to()), rename.cause()));
        Map<Name, Index> current = new HashMap<>();
        table.old.table().indexes().forEach(index -> current.put(index.name(), translation.index(table.before, index)));
        indexes(table, current, renames(table.parts.indexes().ways()));
    }

    /** Indexes of foreign keys follow the names of those. */
    void keyIndexes(KeptTable table, List<Rename<Name>> renames) {
        Map<Name, Index> current = new HashMap<>();
        table.old.keyIndexes().forEach((key, index) -> current.put(key, translation.index(table.before, index)));
        indexes(table, current, renames);
    }

    private void indexes(KeptTable table, Map<Name, Index> current, List<Rename<Name>> renames) {
        for (Rename<Name> rename : names.order(renames)) {
            Index index = Objects.requireNonNull(current.remove(rename.from()));
            draft.add(Phase.RENAME, new Step.RenameIndex(table.after, index, rename.to()), rename.cause());
            current.put(rename.to(), index.withName(rename.to()));
        }
    }

    /** A constraint of a table; its name is one of the schema's for some databases. */
    private record Ruled(KeptTable table, Name name) {}

    /** Constraints of all tables, so that none takes a name that one of another table still bears. */
    void constraints(Map<KeptTable, List<Rename<Name>>> renames) {
        Map<Ruled, Constraint> current = new HashMap<>();
        List<Rename<Ruled>> all = new ArrayList<>();
        // As it is afterwards: a check names columns in its text, which no translation reaches.
        renames.forEach((table, ofTable) -> ofTable.forEach(rename -> {
            Constraint rule = Objects.requireNonNull(table.now.constraint(rename.to()));
            current.put(new Ruled(table, rename.from()), rule.withName(rename.from()));
            all.add(new Rename<>(new Ruled(table, rename.from()), new Ruled(table, rename.to()), rename.cause()));
        }));
        for (Rename<Ruled> rename : ruled.order(all)) {
            KeptTable table = rename.to().table();
            Name to = rename.to().name();
            Constraint rule = Objects.requireNonNull(current.remove(rename.from()));
            draft.add(Phase.RENAME, new Step.RenameConstraint(table.after, rule, to), rename.cause());
            current.put(rename.to(), rule.withName(to));
        }
    }

    private static <N> List<Rename<N>> renames(List<Way<N>> ways) {
        return ways.stream()
                .filter(way -> way.before() != null && way.after() != null)
                .filter(way -> !way.causes().isEmpty())
                .map(RenameSteps::rename)
                .toList();
    }

    private static <N> Rename<N> rename(Way<N> way) {
        Change cause = way.causes().stream()
                .filter(RenameSteps::isRename)
                .findFirst()
                .orElse(way.causes().get(0));
        return new Rename<>(Objects.requireNonNull(way.before()), Objects.requireNonNull(way.after()), cause);
    }

    private static boolean isRename(Change change) {
        return change instanceof Change.RenameColumn
                || change instanceof Change.RenameIndex
                || change instanceof Change.RenameSequence;
    }
}
