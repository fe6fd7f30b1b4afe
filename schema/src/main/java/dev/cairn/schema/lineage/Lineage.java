package dev.cairn.schema.lineage;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Follows every object through a list of changes, from its name before to its name after, whatever names it bears between.
 */
public final class Lineage {

    /** The parts of a table: each on a way of its own. */
    public record Parts(Trail<Name> columns, Trail<Name> constraints, Trail<Name> indexes) {
        private Parts() {
            this(new Trail<>(), new Trail<>(), new Trail<>());
        }
    }

    private final Trail<QualifiedName> tables = new Trail<>();
    private final Trail<QualifiedName> sequences = new Trail<>();
    private final Map<QualifiedName, Parts> partsByName = new HashMap<>();
    private final IdentityHashMap<Way<QualifiedName>, Parts> partsByWay = new IdentityHashMap<>();

    private Lineage() {}

    /**
     * Follows the objects of a schema, and those that the changes add.
     *
     * @throws IllegalArgumentException if a change is about something that is not there
     */
    public static Lineage of(Schema before, List<Change> changes) {
        Lineage lineage = new Lineage();
        before.tables().forEach(lineage::start);
        before.sequences().forEach(sequence -> lineage.sequences.start(sequence.name()));
        Walk walk = lineage.new Walk();
        changes.forEach(change -> change.accept(walk));
        for (Way<QualifiedName> way : lineage.tables.ways()) {
            QualifiedName last = way.after();
            if (last != null) {
                lineage.partsByWay.put(way, lineage.parts(last));
            }
        }
        return lineage;
    }

    /** Every table that is there before or after. */
    public List<Way<QualifiedName>> tables() {
        return tables.ways();
    }

    /** Every sequence that is there before or after. */
    public List<Way<QualifiedName>> sequences() {
        return sequences.ways();
    }

    /** The parts of a table that exists after the changes. */
    public Parts partsOf(Way<QualifiedName> table) {
        Parts parts = partsByWay.get(table);
        if (parts == null) {
            throw new IllegalArgumentException("table " + table.before() + " is dropped");
        }
        return parts;
    }

    private void start(Table table) {
        tables.start(table.name());
        Parts parts = new Parts();
        table.columns().forEach(column -> parts.columns.start(column.name()));
        table.constraints().forEach(constraint -> parts.constraints.start(constraint.name()));
        table.indexes().forEach(index -> parts.indexes.start(index.name()));
        partsByName.put(table.name(), parts);
    }

    private Parts parts(QualifiedName table) {
        Parts parts = partsByName.get(table);
        if (parts == null) {
            throw new IllegalArgumentException("there is no table " + table);
        }
        return parts;
    }

    /** Takes one change after the other. */
    private final class Walk implements Change.Visitor<Lineage> {

        private Parts touch(QualifiedName table, Change cause) {
            tables.touch(table, cause);
            return parts(table);
        }

        @Override
        public Lineage createTable(Change.CreateTable change) {
            tables.add(change.table().name(), change);
            partsByName.put(change.table().name(), new Parts());
            Parts parts = parts(change.table().name());
            change.table().columns().forEach(column -> parts.columns.add(column.name(), change));
            change.table().constraints().forEach(constraint -> parts.constraints.add(constraint.name(), change));
            change.table().indexes().forEach(index -> parts.indexes.add(index.name(), change));
            return Lineage.this;
        }

        @Override
        public Lineage dropTable(Change.DropTable change) {
            tables.drop(change.table().name(), change);
            partsByName.remove(change.table().name());
            return Lineage.this;
        }

        @Override
        public Lineage renameTable(Change.RenameTable change) {
            Parts parts = parts(change.from());
            tables.rename(change.from(), change.to(), change);
            partsByName.remove(change.from());
            partsByName.put(change.to(), parts);
            return Lineage.this;
        }

        @Override
        public Lineage alterTable(Change.AlterTable change) {
            touch(change.table(), change);
            return Lineage.this;
        }

        @Override
        public Lineage addColumn(Change.AddColumn change) {
            Parts parts = touch(change.table(), change);
            parts.columns.add(change.column().name(), change);
            return Lineage.this;
        }

        @Override
        public Lineage dropColumn(Change.DropColumn change) {
            touch(change.table(), change).columns.drop(change.column().name(), change);
            return Lineage.this;
        }

        @Override
        public Lineage renameColumn(Change.RenameColumn change) {
            touch(change.table(), change).columns.rename(change.from(), change.to(), change);
            return Lineage.this;
        }

        @Override
        public Lineage alterColumn(Change.AlterColumn change) {
            touch(change.table(), change).columns.touch(change.after().name(), change);
            return Lineage.this;
        }

        @Override
        public Lineage addConstraint(Change.AddConstraint change) {
            touch(change.table(), change).constraints.add(change.constraint().name(), change);
            return Lineage.this;
        }

        @Override
        public Lineage dropConstraint(Change.DropConstraint change) {
            touch(change.table(), change).constraints.drop(change.constraint().name(), change);
            return Lineage.this;
        }

        @Override
        public Lineage renameConstraint(Change.RenameConstraint change) {
            touch(change.table(), change).constraints.rename(change.from(), change.to(), change);
            return Lineage.this;
        }

        @Override
        public Lineage createIndex(Change.CreateIndex change) {
            touch(change.table(), change).indexes.add(change.index().name(), change);
            return Lineage.this;
        }

        @Override
        public Lineage dropIndex(Change.DropIndex change) {
            touch(change.table(), change).indexes.drop(change.index().name(), change);
            return Lineage.this;
        }

        @Override
        public Lineage renameIndex(Change.RenameIndex change) {
            touch(change.table(), change).indexes.rename(change.from(), change.to(), change);
            return Lineage.this;
        }

        @Override
        public Lineage createSequence(Change.CreateSequence change) {
            sequences.add(change.sequence().name(), change);
            return Lineage.this;
        }

        @Override
        public Lineage dropSequence(Change.DropSequence change) {
            sequences.drop(change.sequence().name(), change);
            return Lineage.this;
        }

        @Override
        public Lineage renameSequence(Change.RenameSequence change) {
            sequences.rename(change.from(), change.to(), change);
            return Lineage.this;
        }

        @Override
        public Lineage alterSequence(Change.AlterSequence change) {
            sequences.touch(change.after().name(), change);
            return Lineage.this;
        }

        /** Views are made of text alone: they have no parts that could be followed. */
        @Override
        public Lineage createView(Change.CreateView change) {
            return Lineage.this;
        }

        @Override
        public Lineage dropView(Change.DropView change) {
            return Lineage.this;
        }
    }
}
