package dev.cairn.schema.change;

import dev.cairn.schema.change.Change.AddColumn;
import dev.cairn.schema.change.Change.AddConstraint;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.AlterSequence;
import dev.cairn.schema.change.Change.AlterTable;
import dev.cairn.schema.change.Change.CreateIndex;
import dev.cairn.schema.change.Change.CreateSequence;
import dev.cairn.schema.change.Change.CreateTable;
import dev.cairn.schema.change.Change.CreateView;
import dev.cairn.schema.change.Change.DropColumn;
import dev.cairn.schema.change.Change.DropConstraint;
import dev.cairn.schema.change.Change.DropIndex;
import dev.cairn.schema.change.Change.DropSequence;
import dev.cairn.schema.change.Change.DropTable;
import dev.cairn.schema.change.Change.DropView;
import dev.cairn.schema.change.Change.RenameColumn;
import dev.cairn.schema.change.Change.RenameConstraint;
import dev.cairn.schema.change.Change.RenameIndex;
import dev.cairn.schema.change.Change.RenameSequence;
import dev.cairn.schema.change.Change.RenameTable;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What each kind of change does to a schema. Each checks everything before it touches anything. */
final class Application implements Change.Visitor<SchemaState> {

    private final SchemaState state;

    Application(SchemaState state) {
        this.state = state;
    }

    @Override
    public SchemaState createTable(CreateTable change) {
        Table table = change.table();
        String deed = "create table " + table.name();
        absent(table.name(), deed);
        new TableEdit(table, deed).consistent();
        state.put(table);
        return state;
    }

    @Override
    public SchemaState dropTable(DropTable change) {
        String deed = "drop table " + change.table().name();
        if (!TableEdit.sameBarColumnOrder(present(change.table().name(), deed), change.table())) {
            throw new ChangeException("cannot " + deed + ": the table is not as the change describes it");
        }
        state.remove(change.table().name());
        return state;
    }

    @Override
    public SchemaState renameTable(RenameTable change) {
        String deed = "rename table " + change.from() + " to " + change.to();
        Table table = present(change.from(), deed);
        absent(change.to(), deed);
        List<Table> referring = state.referrers(change.from());
        state.remove(change.from());
        state.put(table.withName(change.to()));
        for (Table referrer : referring) {
            Table current = referrer.name().equals(change.from()) ? table.withName(change.to()) : referrer;
            state.put(TableEdit.retarget(current, change.from(), change.to()));
        }
        return state;
    }

    @Override
    public SchemaState alterTable(AlterTable change) {
        return edit(change.table(), "alter table " + change.table(), edit -> edit.settings(change));
    }

    @Override
    public SchemaState addColumn(AddColumn change) {
        String deed = "add column " + change.table() + "." + change.column().name();
        return edit(change.table(), deed, edit -> edit.add(change.column(), change.at()));
    }

    @Override
    public SchemaState dropColumn(DropColumn change) {
        String deed = "drop column " + change.table() + "." + change.column().name();
        present(change.table(), deed);
        for (Table referrer : state.referrers(change.table())) {
            new TableEdit(referrer, deed)
                    .refersNotTo(change.table(), change.column().name());
        }
        return edit(change.table(), deed, edit -> edit.drop(change.column()));
    }

    @Override
    public SchemaState renameColumn(RenameColumn change) {
        String deed = "rename column " + change.table() + "." + change.from() + " to " + change.to();
        edit(change.table(), deed, edit -> edit.rename(change.from(), change.to()));
        for (Table referrer : state.referrers(change.table())) {
            state.put(TableEdit.retarget(referrer, change.table(), change.from(), change.to()));
        }
        return state;
    }

    @Override
    public SchemaState alterColumn(AlterColumn change) {
        String deed = "alter column " + change.table() + "." + change.before().name();
        return edit(change.table(), deed, edit -> edit.alter(change));
    }

    @Override
    public SchemaState addConstraint(AddConstraint change) {
        String deed = "add constraint " + change.constraint().name() + " to " + change.table();
        return edit(change.table(), deed, edit -> {
            if (change.constraint() instanceof ForeignKey key) {
                state.table(key.target()).ifPresent(target -> new TableEdit(target, deed).has(key.targetColumns()));
            }
            return edit.add(change.constraint());
        });
    }

    @Override
    public SchemaState dropConstraint(DropConstraint change) {
        String deed = "drop constraint " + change.constraint().name() + " of " + change.table();
        return edit(change.table(), deed, edit -> edit.drop(change.constraint()));
    }

    @Override
    public SchemaState renameConstraint(RenameConstraint change) {
        String deed = "rename constraint " + change.from() + " of " + change.table() + " to " + change.to();
        return edit(change.table(), deed, edit -> edit.renameConstraint(change.from(), change.to()));
    }

    @Override
    public SchemaState createIndex(CreateIndex change) {
        String deed = "create index " + change.index().name() + " on " + change.table();
        return edit(change.table(), deed, edit -> edit.add(change.index()));
    }

    @Override
    public SchemaState dropIndex(DropIndex change) {
        String deed = "drop index " + change.index().name() + " of " + change.table();
        return edit(change.table(), deed, edit -> edit.drop(change.index()));
    }

    @Override
    public SchemaState renameIndex(RenameIndex change) {
        String deed = "rename index " + change.from() + " of " + change.table() + " to " + change.to();
        return edit(change.table(), deed, edit -> edit.renameIndex(change.from(), change.to()));
    }

    @Override
    public SchemaState createSequence(CreateSequence change) {
        return replace("create sequence " + change.sequence().name(), null, change.sequence());
    }

    @Override
    public SchemaState dropSequence(DropSequence change) {
        return replace("drop sequence " + change.sequence().name(), change.sequence(), null);
    }

    @Override
    public SchemaState renameSequence(RenameSequence change) {
        String deed = "rename sequence " + change.from() + " to " + change.to();
        Sequence sequence = state.sequence(change.from())
                .orElseThrow(() -> new ChangeException("cannot " + deed + ": there is no such sequence"));
        return replace(deed, sequence, sequence.withName(change.to()));
    }

    @Override
    public SchemaState alterSequence(AlterSequence change) {
        String deed = "alter sequence " + change.before().name();
        if (!change.before().name().equals(change.after().name())) {
            throw new ChangeException("cannot " + deed + ": its name changes, which is a rename");
        }
        return replace(deed, change.before(), change.after());
    }

    @Override
    public SchemaState createView(CreateView change) {
        String deed = "create view " + change.view().name();
        absent(change.view().name(), deed);
        if (state.view(change.view().name()).isPresent()) {
            throw new ChangeException("cannot " + deed + ": there is one");
        }
        state.putView(change.view());
        return state;
    }

    @Override
    public SchemaState dropView(DropView change) {
        String deed = "drop view " + change.view().name();
        if (!state.view(change.view().name()).equals(Optional.of(change.view()))) {
            throw new ChangeException("cannot " + deed + ": there is no such view");
        }
        state.removeView(change.view().name());
        return state;
    }

    private Table present(QualifiedName table, String deed) {
        return state.table(table)
                .orElseThrow(() -> new ChangeException("cannot " + deed + ": there is no table " + table));
    }

    private void absent(QualifiedName table, String deed) {
        if (state.table(table).isPresent()) {
            throw new ChangeException("cannot " + deed + ": there is a table " + table);
        }
    }

    private SchemaState edit(QualifiedName table, String deed, Function<TableEdit, Table> change) {
        state.put(change.apply(new TableEdit(present(table, deed), deed)));
        return state;
    }

    private SchemaState replace(String deed, @Nullable Sequence before, @Nullable Sequence after) {
        if (before != null && !state.sequence(before.name()).equals(Optional.of(before))) {
            throw new ChangeException("cannot " + deed + ": there is no such sequence " + before);
        }
        boolean moves = before == null || after == null || !before.name().equals(after.name());
        if (after != null && moves && state.sequence(after.name()).isPresent()) {
            throw new ChangeException("cannot " + deed + ": there is a sequence " + after.name());
        }
        state.replace(before, after);
        return state;
    }
}
