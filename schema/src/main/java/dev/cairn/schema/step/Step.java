package dev.cairn.schema.step;

import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.typechange.TypeChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a database must do, in the names that hold at that moment. Each step knows the step that takes it back,
 * so a script undone from its last statement to its first leads back to where it started.
 */
public sealed interface Step {

    <R> R accept(Visitor<R> visitor);

    /** The step that takes this one back, or null where there is nothing to take back. */
    @Nullable
    Step inverse();

    /** Whether running it deletes data that its inverse cannot bring back. */
    default boolean losesData() {
        return false;
    }

    /** One answer per kind of step, so that the compiler names every renderer that forgot one. */
    interface Visitor<R> {
        R createTable(CreateTable step);

        R dropTable(DropTable step);

        R renameTable(RenameTable step);

        R commentTable(CommentTable step);

        R alterOptions(AlterOptions step);

        R addColumn(AddColumn step);

        R dropColumn(DropColumn step);

        R renameColumn(RenameColumn step);

        R alterColumn(AlterColumn step);

        R fill(Fill step);

        R moveValues(MoveValues step);

        R restartIdentity(RestartIdentity step);

        R addConstraint(AddConstraint step);

        R dropConstraint(DropConstraint step);

        R renameConstraint(RenameConstraint step);

        R createIndex(CreateIndex step);

        R dropIndex(DropIndex step);

        R renameIndex(RenameIndex step);

        R createSequence(CreateSequence step);

        R dropSequence(DropSequence step);

        R renameSequence(RenameSequence step);

        R alterSequence(AlterSequence step);

        R createView(CreateView step);

        R dropView(DropView step);

        R changeType(ChangeType step);

        R checkForeignKey(CheckForeignKey step);

        R rebuildTable(RebuildTable step);

        R withWayBack(WithWayBack step);

        R online(Online step);

        R validateConstraint(ValidateConstraint step);

        R replaceKey(ReplaceKey step);
    }

    /** What is done to a table that exists. */
    sealed interface Alteration extends Step {

        /** The table's name at that moment. */
        QualifiedName table();
    }

    /** A table with the constraints that stand inside its definition; indexes and comments are steps of their own. */
    record CreateTable(NativeTable table) implements Step {
        @Override
        public Step inverse() {
            return new DropTable(table);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createTable(this);
        }
    }

    record DropTable(NativeTable table) implements Step {
        @Override
        public Step inverse() {
            return new CreateTable(table);
        }

        @Override
        public boolean losesData() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropTable(this);
        }
    }

    record RenameTable(QualifiedName from, QualifiedName to) implements Step {
        @Override
        public Step inverse() {
            return new RenameTable(to, from);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameTable(this);
        }
    }

    /**
     * The options of a table change. Some databases take them anew; the text of a step is empty where one takes none of them.
     *
     * @param before those it has, or null
     * @param after those it gets, or null
     */
    record AlterOptions(
            QualifiedName table,
            @Nullable String before,
            @Nullable String after) implements Alteration {
        @Override
        public Step inverse() {
            return new AlterOptions(table, after, before);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterOptions(this);
        }
    }

    record CommentTable(
            QualifiedName table,
            @Nullable String before,
            @Nullable String after) implements Alteration {
        @Override
        public Step inverse() {
            return new CommentTable(table, after, before);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.commentTable(this);
        }
    }

    /**
     * A new column.
     *
     * @param constraints those that stand in its definition, where the database adds none to a table that exists
     */
    record AddColumn(QualifiedName table, NativeColumn column, List<Constraint> constraints) implements Alteration {
        public AddColumn {
            constraints = List.copyOf(constraints);
        }

        public AddColumn(QualifiedName table, NativeColumn column) {
            this(table, column, List.of());
        }

        /** The key that an identity column gets until it has its own, where a database wants one at all times. */
        public Index numberingKey() {
            return new Index(
                    Name.of("cairn_numbering"), List.of(new Index.Part(column.name(), Index.Order.ASC)), true, null);
        }

        @Override
        public Step inverse() {
            return new DropColumn(table, column);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addColumn(this);
        }
    }

    record DropColumn(QualifiedName table, NativeColumn column) implements Alteration {
        @Override
        public Step inverse() {
            return new AddColumn(table, column);
        }

        @Override
        public boolean losesData() {
            return column.generatedAs() == null;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropColumn(this);
        }
    }

    record RenameColumn(QualifiedName table, Name from, Name to) implements Alteration {
        @Override
        public Step inverse() {
            return new RenameColumn(table, to, from);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameColumn(this);
        }
    }

    /** One aspect of a column changes, and the two states differ in nothing else; or all of it. */
    record AlterColumn(QualifiedName table, NativeColumn before, NativeColumn after, Aspect aspect)
            implements Alteration {

        /** What a database alters on its own. */
        public enum Aspect {
            TYPE,
            NULLABILITY,
            DEFAULT,
            IDENTITY,
            OPTIONS,
            COMMENT,
            /** All of it; only where a database restates columns. */
            DEFINITION
        }

        @Override
        public Step inverse() {
            return new AlterColumn(table, after, before, aspect);
        }

        @Override
        public boolean losesData() {
            return (aspect == Aspect.TYPE || aspect == Aspect.DEFINITION)
                    && TypeChange.between(before.logical(), after.logical()).silent();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterColumn(this);
        }
    }

    /** Rows that hold NULL in a column get a value. */
    record Fill(QualifiedName table, Name column, String expression) implements Alteration {
        @Override
        public @Nullable Step inverse() {
            return null;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fill(this);
        }
    }

    /**
     * Values of a column become others, all at once.
     *
     * @param moves from which literal to which; in order
     */
    record MoveValues(QualifiedName table, Name column, List<Move> moves) implements Alteration {

        /** Two literals. */
        public record Move(String from, String to) {}

        public MoveValues {
            moves = List.copyOf(moves);
        }

        /** The value that an expression becomes. */
        public String valueOf(String expression) {
            StringBuilder value = new StringBuilder("case ").append(expression);
            moves.forEach(move ->
                    value.append(" when ").append(move.from()).append(" then ").append(move.to()));
            return value.append(" else ").append(expression).append(" end").toString();
        }

        @Override
        public @Nullable Step inverse() {
            return losesData()
                    ? null
                    : new MoveValues(
                            table,
                            column,
                            moves.stream()
                                    .map(move -> new Move(move.to(), move.from()))
                                    .toList());
        }

        /** What became one is not told apart again. */
        @Override
        public boolean losesData() {
            return moves.stream().map(Move::to).distinct().count() < moves.size();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.moveValues(this);
        }
    }

    /** A column that was just made an identity counts on behind its largest value. */
    record RestartIdentity(QualifiedName table, Name column) implements Alteration {
        @Override
        public @Nullable Step inverse() {
            return null;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.restartIdentity(this);
        }
    }

    record AddConstraint(QualifiedName table, Constraint constraint) implements Alteration {
        @Override
        public Step inverse() {
            return new DropConstraint(table, constraint);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addConstraint(this);
        }
    }

    record DropConstraint(QualifiedName table, Constraint constraint) implements Alteration {
        @Override
        public Step inverse() {
            return new AddConstraint(table, constraint);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropConstraint(this);
        }
    }

    /**
     * A constraint changes nothing but its name.
     *
     * @param constraint under its old name
     */
    record RenameConstraint(QualifiedName table, Constraint constraint, Name to) implements Alteration {
        @Override
        public Step inverse() {
            return new RenameConstraint(table, constraint.withName(to), constraint.name());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameConstraint(this);
        }
    }

    record CreateIndex(QualifiedName table, Index index) implements Alteration {
        @Override
        public Step inverse() {
            return new DropIndex(table, index);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createIndex(this);
        }
    }

    record DropIndex(QualifiedName table, Index index) implements Alteration {
        @Override
        public Step inverse() {
            return new CreateIndex(table, index);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropIndex(this);
        }
    }

    /**
     * An index changes nothing but its name.
     *
     * @param index under its old name
     */
    record RenameIndex(QualifiedName table, Index index, Name to) implements Alteration {
        @Override
        public Step inverse() {
            return new RenameIndex(table, index.withName(to), index.name());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameIndex(this);
        }
    }

    /**
     * A view.
     *
     * @param query what it reads, in the words of the database
     */
    record CreateView(QualifiedName name, String query) implements Step {
        @Override
        public Step inverse() {
            return new DropView(name, query);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createView(this);
        }
    }

    /** A view goes. */
    record DropView(QualifiedName name, String query) implements Step {
        @Override
        public Step inverse() {
            return new CreateView(name, query);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropView(this);
        }
    }

    record CreateSequence(Sequence sequence) implements Step {
        @Override
        public Step inverse() {
            return new DropSequence(sequence);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createSequence(this);
        }
    }

    record DropSequence(Sequence sequence) implements Step {
        @Override
        public Step inverse() {
            return new CreateSequence(sequence);
        }

        @Override
        public boolean losesData() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropSequence(this);
        }
    }

    /**
     * A sequence changes its name and counts on.
     *
     * @param sequence under its old name
     */
    record RenameSequence(Sequence sequence, QualifiedName to) implements Step {
        @Override
        public Step inverse() {
            return new RenameSequence(sequence.withName(to), sequence.name());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameSequence(this);
        }
    }

    /**
     * A sequence begins elsewhere or takes other steps.
     *
     * <p>Hibernate takes each number for the last of a range as long as a step. Where steps grow, the number that was next
     * would so become the last of numbers that are in use; {@link #stepsGrow} tells a database that counts on from it.
     */
    record AlterSequence(Sequence before, Sequence after) implements Step {

        /** Whether the next number must move on by the difference, or one number be passed over. */
        public boolean stepsGrow() {
            return after.increment() > before.increment();
        }

        @Override
        public Step inverse() {
            return new AlterSequence(after, before);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterSequence(this);
        }
    }

    /**
     * A type that the database knows by name comes, goes or changes; only where {@code TypeNames.has} a named enum.
     *
     * @param before null for a type that comes
     * @param after null for a type that goes; else of the same name
     * @param uses the columns of the type that exist at that moment
     * @param inPlace whether constants may be added to it as it is: nothing in the migration makes use of the new ones
     * @param renamed per old name of a constant the new one that its values go on as; several may become one
     */
    record ChangeType(
            LogicalType.@Nullable NamedEnum before,
            LogicalType.@Nullable NamedEnum after,
            List<Use> uses,
            boolean inPlace,
            SortedMap<String, String> renamed)
            implements Step {

        public ChangeType(
                LogicalType.@Nullable NamedEnum before,
                LogicalType.@Nullable NamedEnum after,
                List<Use> uses,
                boolean inPlace) {
            this(before, after, uses, inPlace, new TreeMap<>());
        }

        /** A column of the type. */
        public record Use(QualifiedName table, NativeColumn column) {}

        public ChangeType {
            uses = List.copyOf(uses);
            renamed = Collections.unmodifiableSortedMap(new TreeMap<>(renamed));
        }

        /** Whether constants only bear other names, none that another one bore, and stand where they stood. */
        public boolean onlyRenames() {
            return before != null
                    && after != null
                    && !renamed.isEmpty()
                    && renamed.values().stream().noneMatch(before.constants()::contains)
                    && before.constants().stream()
                            .map(name -> renamed.getOrDefault(name, name))
                            .toList()
                            .equals(after.constants());
        }

        /** Whether the change only adds constants, and no values go on as others. */
        public boolean onlyAdds() {
            return before != null
                    && after != null
                    && renamed.isEmpty()
                    && after.constants().stream()
                            .filter(before.constants()::contains)
                            .toList()
                            .equals(before.constants());
        }

        @Override
        public Step inverse() {
            SortedMap<String, String> back = new TreeMap<>();
            renamed.forEach((old, now) -> back.putIfAbsent(now, old));
            return new ChangeType(after, before, uses, false, back);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changeType(this);
        }
    }

    /** The rows of a table are held against a new foreign key, where adding it did not do so. */
    record CheckForeignKey(QualifiedName table, Constraint.ForeignKey key) implements Step {
        @Override
        public @Nullable Step inverse() {
            return null;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.checkForeignKey(this);
        }
    }

    /**
     * A table is made anew with its rows, because the database does not alter it as it should be altered.
     *
     * @param before the table as it stands
     * @param after the same table as it shall be; unique keys and indexes are those of before
     * @param values what its columns get from the rows of before, in the order in which they are to be computed; a value may
     *     read those before it under their names after. A column without a value gets its default
     * @param valuesBack the same for the way back
     * @param alterations what the rebuild does at one go
     */
    record RebuildTable(
            NativeTable before,
            NativeTable after,
            List<Value> values,
            List<Value> valuesBack,
            List<Alteration> alterations)
            implements Step {

        /** What a column gets: an expression over the row before. */
        public record Value(Name column, String expression) {}

        public RebuildTable {
            values = List.copyOf(values);
            valuesBack = List.copyOf(valuesBack);
            alterations = List.copyOf(alterations);
            if (!before.name().equals(after.name())) {
                throw new IllegalArgumentException(
                        "a rebuild does not rename " + before.name() + " to " + after.name());
            }
        }

        @Override
        public RebuildTable inverse() {
            List<Alteration> back = new ArrayList<>();
            alterations.forEach(step -> {
                if (step.inverse() instanceof Alteration inverse) {
                    back.add(0, inverse);
                }
            });
            return new RebuildTable(after, before, valuesBack, values, back);
        }

        @Override
        public boolean losesData() {
            return alterations.stream().anyMatch(Step::losesData);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rebuildTable(this);
        }
    }

    /** A step that the database takes as it is, though not the one that takes it back. */
    record WithWayBack(Alteration step, RebuildTable inverse) implements Step {
        @Override
        public boolean losesData() {
            return step.losesData();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.withWayBack(this);
        }
    }

    /**
     * A step in a form that lets others read and write the table meanwhile.
     *
     * @param inverse what takes it back, in such a form itself where there is one
     */
    record Online(Alteration step, Form form, @Nullable Step inverse) implements Alteration {

        /** How others are spared. Which of them there are, and how they are written, is the database's. */
        public enum Form {
            /** An index is built or dropped while others write; not in a transaction, and not twice by mistake. */
            CONCURRENTLY,
            /** Rows are filled some at a time, each time in a transaction of their own. */
            IN_BATCHES,
            /** Rows are filled that came in while all the others were. */
            LATECOMERS,
            /** A constraint that holds for what is written from now on; {@link ValidateConstraint} asks the rows. */
            NOT_VALID,
            /** A key takes a unique index that is there. */
            USING_INDEX,
            /** A validated check says that no row holds NULL, so none is read. */
            PROVEN,
            /** The database is told to refuse rather than to let others wait. */
            STATED
        }

        @Override
        public QualifiedName table() {
            return step.table();
        }

        @Override
        public boolean losesData() {
            return step.losesData();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.online(this);
        }
    }

    /** The rows of a table are held against a constraint that was added without. */
    record ValidateConstraint(QualifiedName table, Constraint constraint) implements Alteration {
        @Override
        public @Nullable Step inverse() {
            return null;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.validateConstraint(this);
        }
    }

    /** A primary key takes the place of another one at one go, so that the table is never without; only in online plans. */
    record ReplaceKey(QualifiedName table, Constraint.PrimaryKey before, Constraint.PrimaryKey after)
            implements Alteration {
        @Override
        public Step inverse() {
            return new ReplaceKey(table, after, before);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.replaceKey(this);
        }
    }
}
