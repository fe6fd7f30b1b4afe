package dev.cairn.schema.history;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;

/** Says a change in words. */
final class DeedOfChange implements Change.Visitor<Deed> {

    static final DeedOfChange INSTANCE = new DeedOfChange();

    private static final String CREATE = "create";
    private static final String ADD = "add";
    private static final String DROP = "drop";
    private static final String RENAME = "rename";
    private static final String ALTER = "alter";

    private DeedOfChange() {}

    @Override
    public Deed createTable(Change.CreateTable change) {
        return main(CREATE, table(change.table().name()));
    }

    @Override
    public Deed dropTable(Change.DropTable change) {
        return main(DROP, table(change.table().name()));
    }

    @Override
    public Deed renameTable(Change.RenameTable change) {
        return main(RENAME, table(change.from()) + "_to_" + table(change.to()));
    }

    @Override
    public Deed alterTable(Change.AlterTable change) {
        return main(ALTER, table(change.table()));
    }

    @Override
    public Deed addColumn(Change.AddColumn change) {
        return new Deed(ADD, column(change.column().name()), "_to_" + table(change.table()), false);
    }

    @Override
    public Deed dropColumn(Change.DropColumn change) {
        return new Deed(DROP, column(change.column().name()), "_from_" + table(change.table()), false);
    }

    @Override
    public Deed renameColumn(Change.RenameColumn change) {
        String object = column(change.from()) + "_to_" + column(change.to());
        return new Deed(RENAME, object, "_in_" + table(change.table()), false);
    }

    @Override
    public Deed alterColumn(Change.AlterColumn change) {
        return new Deed(ALTER, column(change.before().name()), "_of_" + table(change.table()), false);
    }

    @Override
    public Deed addConstraint(Change.AddConstraint change) {
        return secondary(ADD, constraint(change.constraint()));
    }

    @Override
    public Deed dropConstraint(Change.DropConstraint change) {
        return secondary(DROP, constraint(change.constraint()));
    }

    @Override
    public Deed renameConstraint(Change.RenameConstraint change) {
        return secondary(RENAME, word(change.from()) + "_to_" + word(change.to()));
    }

    @Override
    public Deed createIndex(Change.CreateIndex change) {
        return secondary(ADD, word(change.index().name()));
    }

    @Override
    public Deed dropIndex(Change.DropIndex change) {
        return secondary(DROP, word(change.index().name()));
    }

    @Override
    public Deed renameIndex(Change.RenameIndex change) {
        return secondary(RENAME, word(change.from()) + "_to_" + word(change.to()));
    }

    @Override
    public Deed createSequence(Change.CreateSequence change) {
        return secondary(CREATE, word(change.sequence().name().name()));
    }

    @Override
    public Deed dropSequence(Change.DropSequence change) {
        return secondary(DROP, word(change.sequence().name().name()));
    }

    @Override
    public Deed renameSequence(Change.RenameSequence change) {
        return secondary(
                RENAME, word(change.from().name()) + "_to_" + word(change.to().name()));
    }

    @Override
    public Deed alterSequence(Change.AlterSequence change) {
        return secondary(ALTER, word(change.before().name().name()));
    }

    @Override
    public Deed createView(Change.CreateView change) {
        return main(CREATE, word(change.view().name().name()));
    }

    @Override
    public Deed dropView(Change.DropView change) {
        return main(DROP, word(change.view().name().name()));
    }

    private static Deed main(String verb, String object) {
        return new Deed(verb, object, "", false);
    }

    private static Deed secondary(String verb, String object) {
        return new Deed(verb, object, "", true);
    }

    private static String table(QualifiedName name) {
        return Words.of(name.name().text(), "table");
    }

    private static String column(Name name) {
        return Words.of(name.text(), "column");
    }

    private static String constraint(Constraint constraint) {
        return word(constraint.name());
    }

    private static String word(Name name) {
        return Words.of(name.text(), "object");
    }
}
