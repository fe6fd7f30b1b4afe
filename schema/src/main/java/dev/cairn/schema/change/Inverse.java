package dev.cairn.schema.change;

import dev.cairn.schema.change.Change.AddColumn;
import dev.cairn.schema.change.Change.AddConstraint;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.AlterSequence;
import dev.cairn.schema.change.Change.AlterTable;
import dev.cairn.schema.change.Change.CreateIndex;
import dev.cairn.schema.change.Change.CreateSequence;
import dev.cairn.schema.change.Change.CreateTable;
import dev.cairn.schema.change.Change.DropColumn;
import dev.cairn.schema.change.Change.DropConstraint;
import dev.cairn.schema.change.Change.DropIndex;
import dev.cairn.schema.change.Change.DropSequence;
import dev.cairn.schema.change.Change.DropTable;
import dev.cairn.schema.change.Change.RenameColumn;
import dev.cairn.schema.change.Change.RenameConstraint;
import dev.cairn.schema.change.Change.RenameIndex;
import dev.cairn.schema.change.Change.RenameSequence;
import dev.cairn.schema.change.Change.RenameTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The change that takes a change back. Applied after it, it restores the schema exactly; rows and values that the change
 * dropped do not come back, and a {@code fill} has no inverse.
 */
public final class Inverse implements Change.Visitor<Change> {

    private static final Inverse VISITOR = new Inverse();

    private Inverse() {}

    public static Change of(Change change) {
        return change.accept(VISITOR);
    }

    /** The inverses of the changes, last one first. */
    public static List<Change> of(List<Change> changes) {
        List<Change> inverse = new ArrayList<>();
        changes.forEach(change -> inverse.add(of(change)));
        Collections.reverse(inverse);
        return List.copyOf(inverse);
    }

    @Override
    public Change createTable(CreateTable change) {
        return new DropTable(change.table());
    }

    @Override
    public Change dropTable(DropTable change) {
        return new CreateTable(change.table());
    }

    @Override
    public Change renameTable(RenameTable change) {
        RenameTable.Numbers numbers = change.numbers();
        return new RenameTable(
                change.to(),
                change.from(),
                numbers == null
                        ? null
                        : new RenameTable.Numbers(
                                numbers.table(), numbers.column(), numbers.after(), numbers.before()));
    }

    @Override
    public Change alterTable(AlterTable change) {
        return new AlterTable(
                change.table(),
                change.commentAfter(),
                change.commentBefore(),
                change.optionsAfter(),
                change.optionsBefore());
    }

    @Override
    public Change addColumn(AddColumn change) {
        return new DropColumn(change.table(), change.column(), change.at());
    }

    @Override
    public Change dropColumn(DropColumn change) {
        return new AddColumn(change.table(), change.column(), change.at(), null);
    }

    @Override
    public Change renameColumn(RenameColumn change) {
        return new RenameColumn(change.table(), change.to(), change.from());
    }

    @Override
    public Change alterColumn(AlterColumn change) {
        SortedMap<String, String> back = new TreeMap<>();
        change.renamedConstants().forEach((from, to) -> back.put(to, from));
        return new AlterColumn(change.table(), change.after(), change.before(), change.facets(), null, back);
    }

    @Override
    public Change addConstraint(AddConstraint change) {
        return new DropConstraint(change.table(), change.constraint());
    }

    @Override
    public Change dropConstraint(DropConstraint change) {
        return new AddConstraint(change.table(), change.constraint());
    }

    @Override
    public Change renameConstraint(RenameConstraint change) {
        return new RenameConstraint(change.table(), change.to(), change.from());
    }

    @Override
    public Change createIndex(CreateIndex change) {
        return new DropIndex(change.table(), change.index());
    }

    @Override
    public Change dropIndex(DropIndex change) {
        return new CreateIndex(change.table(), change.index());
    }

    @Override
    public Change renameIndex(RenameIndex change) {
        return new RenameIndex(change.table(), change.to(), change.from());
    }

    @Override
    public Change createSequence(CreateSequence change) {
        return new DropSequence(change.sequence());
    }

    @Override
    public Change dropSequence(DropSequence change) {
        return new CreateSequence(change.sequence());
    }

    @Override
    public Change renameSequence(RenameSequence change) {
        return new RenameSequence(change.to(), change.from());
    }

    @Override
    public Change alterSequence(AlterSequence change) {
        return new AlterSequence(change.after(), change.before());
    }

    @Override
    public Change createView(Change.CreateView change) {
        return new Change.DropView(change.view());
    }

    @Override
    public Change dropView(Change.DropView change) {
        return new Change.CreateView(change.view());
    }
}
