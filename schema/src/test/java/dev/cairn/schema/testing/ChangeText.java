package dev.cairn.schema.testing;

import dev.cairn.schema.change.Change;
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
import java.util.List;

/** Says a change in a few words: {@code drop column book.title}. */
public final class ChangeText implements Change.Visitor<String> {

    private ChangeText() {}

    public static String of(Change change) {
        return change.accept(new ChangeText());
    }

    public static List<String> of(List<Change> changes) {
        return changes.stream().map(ChangeText::of).toList();
    }

    @Override
    public String createTable(CreateTable change) {
        return "create table " + change.table().name();
    }

    @Override
    public String dropTable(DropTable change) {
        return "drop table " + change.table().name();
    }

    @Override
    public String renameTable(RenameTable change) {
        return "rename table " + change.from() + " to " + change.to();
    }

    @Override
    public String alterTable(AlterTable change) {
        return "alter table " + change.table();
    }

    @Override
    public String addColumn(AddColumn change) {
        return "add column " + change.table() + "." + change.column().name()
                + (change.fill() == null ? "" : " filled with " + change.fill());
    }

    @Override
    public String dropColumn(DropColumn change) {
        return "drop column " + change.table() + "." + change.column().name();
    }

    @Override
    public String renameColumn(RenameColumn change) {
        return "rename column " + change.table() + "." + change.from() + " to " + change.to();
    }

    @Override
    public String alterColumn(AlterColumn change) {
        return "alter column " + change.table() + "." + change.after().name() + " " + change.facets()
                + (change.fill() == null ? "" : " filled with " + change.fill());
    }

    @Override
    public String addConstraint(AddConstraint change) {
        return "add constraint " + change.table() + "." + change.constraint().name();
    }

    @Override
    public String dropConstraint(DropConstraint change) {
        return "drop constraint " + change.table() + "." + change.constraint().name();
    }

    @Override
    public String renameConstraint(RenameConstraint change) {
        return "rename constraint " + change.table() + "." + change.from() + " to " + change.to();
    }

    @Override
    public String createIndex(CreateIndex change) {
        return "create index " + change.table() + "." + change.index().name();
    }

    @Override
    public String dropIndex(DropIndex change) {
        return "drop index " + change.table() + "." + change.index().name();
    }

    @Override
    public String renameIndex(RenameIndex change) {
        return "rename index " + change.table() + "." + change.from() + " to " + change.to();
    }

    @Override
    public String createSequence(CreateSequence change) {
        return "create sequence " + change.sequence().name();
    }

    @Override
    public String dropSequence(DropSequence change) {
        return "drop sequence " + change.sequence().name();
    }

    @Override
    public String renameSequence(RenameSequence change) {
        return "rename sequence " + change.from() + " to " + change.to();
    }

    @Override
    public String alterSequence(AlterSequence change) {
        return "alter sequence " + change.after().name();
    }

    @Override
    public String createView(Change.CreateView change) {
        return "create view " + change.view().name();
    }

    @Override
    public String dropView(Change.DropView change) {
        return "drop view " + change.view().name();
    }
}
