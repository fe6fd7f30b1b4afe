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
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Constraint.Check;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.Constraint.Unique;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.model.View;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects the effects of one change, kind by kind. */
final class EffectsOfChange implements Change.Visitor<Effects> {

    private final SortedSet<ObjectPath> reads = new TreeSet<>();
    private final SortedSet<ObjectPath> writes = new TreeSet<>();
    private final SortedSet<ObjectPath> claims = new TreeSet<>();
    private final SortedSet<ObjectPath> grows = new TreeSet<>();

    @Override
    public Effects createTable(CreateTable change) {
        whole(change.table(), claims);
        return done();
    }

    @Override
    public Effects dropTable(DropTable change) {
        whole(change.table(), writes);
        return done();
    }

    @Override
    public Effects renameTable(RenameTable change) {
        if (change.numbers() != null) {
            reads.add(ObjectPath.table(change.numbers().table()));
        }
        writes.add(ObjectPath.table(change.from()));
        writes.add(ObjectPath.name(change.from()));
        claims.add(ObjectPath.table(change.to()));
        claims.add(ObjectPath.name(change.to()));
        return done();
    }

    @Override
    public Effects alterTable(AlterTable change) {
        ObjectPath table = ObjectPath.table(change.table());
        reads.add(table);
        writes.add(table.child("settings"));
        return done();
    }

    @Override
    public Effects addColumn(AddColumn change) {
        ObjectPath table = ObjectPath.table(change.table());
        reads.add(table);
        claims.add(table.column(change.column().name()));
        opaque(table, change.column());
        opaque(table, change.fill());
        return done();
    }

    @Override
    public Effects dropColumn(DropColumn change) {
        ObjectPath table = ObjectPath.table(change.table());
        reads.add(table);
        writes.add(table.column(change.column().name()));
        return done();
    }

    @Override
    public Effects renameColumn(RenameColumn change) {
        ObjectPath table = ObjectPath.table(change.table());
        reads.add(table);
        writes.add(table.column(change.from()));
        claims.add(table.column(change.to()));
        return done();
    }

    @Override
    public Effects alterColumn(AlterColumn change) {
        ObjectPath table = ObjectPath.table(change.table());
        reads.add(table);
        (Growth.of(change).isPresent() ? grows : writes)
                .add(table.column(change.before().name()));
        opaque(table, change.after());
        opaque(table, change.fill());
        return done();
    }

    @Override
    public Effects addConstraint(AddConstraint change) {
        constraint(change.table(), change.constraint(), claims);
        return done();
    }

    @Override
    public Effects dropConstraint(DropConstraint change) {
        constraint(change.table(), change.constraint(), writes);
        return done();
    }

    @Override
    public Effects renameConstraint(RenameConstraint change) {
        rename(change.table(), change.from(), change.to());
        return done();
    }

    @Override
    public Effects createIndex(CreateIndex change) {
        index(change.table(), change.index(), claims);
        return done();
    }

    @Override
    public Effects dropIndex(DropIndex change) {
        index(change.table(), change.index(), writes);
        return done();
    }

    @Override
    public Effects renameIndex(RenameIndex change) {
        rename(change.table(), change.from(), change.to());
        return done();
    }

    @Override
    public Effects createSequence(CreateSequence change) {
        sequence(change.sequence().name(), claims);
        return done();
    }

    @Override
    public Effects dropSequence(DropSequence change) {
        sequence(change.sequence().name(), writes);
        return done();
    }

    @Override
    public Effects renameSequence(RenameSequence change) {
        sequence(change.from(), writes);
        sequence(change.to(), claims);
        return done();
    }

    @Override
    public Effects alterSequence(AlterSequence change) {
        writes.add(ObjectPath.sequence(change.before().name()));
        return done();
    }

    @Override
    public Effects createView(Change.CreateView change) {
        view(change.view(), claims);
        return done();
    }

    @Override
    public Effects dropView(Change.DropView change) {
        view(change.view(), writes);
        return done();
    }

    /** A view reads whatever its query speaks of. */
    private void view(View view, SortedSet<ObjectPath> touched) {
        touched.add(ObjectPath.view(view.name()));
        touched.add(ObjectPath.name(view.name()));
        for (String word : view.words()) {
            QualifiedName named = QualifiedName.of(Name.of(word));
            reads.add(ObjectPath.table(named));
            reads.add(ObjectPath.table(named).columns());
            reads.add(ObjectPath.view(named));
        }
    }

    private Effects done() {
        return new Effects(reads, writes, claims, grows);
    }

    private void whole(Table table, SortedSet<ObjectPath> touched) {
        touched.add(ObjectPath.table(table.name()));
        touched.add(ObjectPath.name(table.name()));
        table.constraints().forEach(c -> {
            touched.add(name(table.name(), c.name()));
            targets(c);
        });
        table.indexes().forEach(i -> touched.add(name(table.name(), i.name())));
    }

    private void constraint(QualifiedName tableName, Constraint constraint, SortedSet<ObjectPath> touched) {
        ObjectPath table = ObjectPath.table(tableName);
        reads.add(table);
        TableEdit.usedColumns(constraint).forEach(column -> reads.add(table.column(column)));
        targets(constraint);
        if (constraint instanceof Check) {
            reads.add(table.columns());
        }
        if (constraint instanceof PrimaryKey key) {
            touched.add(table.child("primary key"));
            touched.add(key(table, key.columns()));
        }
        if (constraint instanceof Unique unique) {
            touched.add(key(table, unique.columns()));
        }
        touched.add(table.child("rule").child(ObjectPath.folded(constraint.name())));
        touched.add(name(tableName, constraint.name()));
    }

    private void index(QualifiedName tableName, Index index, SortedSet<ObjectPath> touched) {
        ObjectPath table = ObjectPath.table(tableName);
        reads.add(table);
        index.parts().forEach(part -> reads.add(table.column(part.column())));
        touched.add(table.child("rule").child(ObjectPath.folded(index.name())));
        touched.add(name(tableName, index.name()));
    }

    /** The columns that a foreign key points to. */
    private void targets(Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            ObjectPath target = ObjectPath.table(key.target());
            reads.add(target);
            key.targetColumns().forEach(column -> reads.add(target.column(column)));
            reads.add(key(target, key.targetColumns()));
        }
    }

    /** A set of columns that identifies a row, by which key ever: a foreign key to them rests on it. */
    private static ObjectPath key(ObjectPath table, List<Name> columns) {
        return table.child("key")
                .child(columns.stream().map(ObjectPath::folded).sorted().collect(Collectors.joining("+")));
    }

    private void rename(QualifiedName tableName, Name from, Name to) {
        ObjectPath table = ObjectPath.table(tableName);
        reads.add(table);
        writes.add(table.child("rule").child(ObjectPath.folded(from)));
        writes.add(name(tableName, from));
        claims.add(table.child("rule").child(ObjectPath.folded(to)));
        claims.add(name(tableName, to));
    }

    private static void sequence(QualifiedName sequence, SortedSet<ObjectPath> touched) {
        touched.add(ObjectPath.sequence(sequence));
        touched.add(ObjectPath.name(sequence));
    }

    private void opaque(ObjectPath table, Column column) {
        opaque(table, column.check());
        opaque(table, column.generatedAs());
    }

    private void opaque(ObjectPath table, @Nullable Sql fragment) {
        if (fragment != null) {
            reads.add(table.columns());
        }
    }

    private static ObjectPath name(QualifiedName table, Name own) {
        return ObjectPath.name(table.withName(own));
    }
}
