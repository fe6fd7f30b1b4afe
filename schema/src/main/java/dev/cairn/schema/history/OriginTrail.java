package dev.cairn.schema.history;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Origins.TableOrigin;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.model.View;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Follows origins through the changes: what is renamed keeps them, until a change list says anew. */
final class OriginTrail implements Change.Visitor<OriginTrail> {

    private final Map<QualifiedName, String> owners = new HashMap<>();
    private final Map<QualifiedName, Columns> columns = new HashMap<>();

    /** What is known of a table's columns. */
    private record Columns(NavigableMap<Name, String> paths, NavigableMap<Name, SortedMap<String, String>> values) {

        void rename(Name from, Name to) {
            rename(paths, from, to);
            rename(values, from, to);
        }

        private static <T> void rename(Map<Name, T> known, Name from, Name to) {
            T one = known.remove(from);
            if (one != null) {
                known.put(to, one);
            }
        }

        void drop(Name column) {
            paths.remove(column);
            values.remove(column);
        }

        TableOrigin of(String owner, Set<Name> there) {
            NavigableMap<Name, String> pathsThere = new TreeMap<>(paths);
            pathsThere.keySet().retainAll(there);
            NavigableMap<Name, SortedMap<String, String>> valuesThere = new TreeMap<>(values);
            valuesThere.keySet().retainAll(there);
            return new TableOrigin(owner, pathsThere, valuesThere);
        }
    }

    OriginTrail follow(ChangeList list) {
        list.changes().forEach(change -> change.accept(this));
        list.origins().tables().forEach((table, origin) -> {
            owners.put(table, origin.owner());
            columns(table).paths().putAll(origin.columns());
            columns(table).values().putAll(origin.values());
        });
        return this;
    }

    /** The origins of what the schema has. */
    Origins of(Schema schema) {
        Map<QualifiedName, TableOrigin> origins = new HashMap<>();
        for (Table table : schema.tables()) {
            String owner = owners.get(table.name());
            if (owner != null) {
                Set<Name> there = table.columns().stream().map(Column::name).collect(Collectors.toSet());
                origins.put(table.name(), columns(table.name()).of(owner, there));
            }
        }
        for (Sequence sequence : schema.sequences()) {
            String owner = owners.get(sequence.name());
            if (owner != null) {
                origins.putIfAbsent(sequence.name(), new TableOrigin(owner, new TreeMap<>()));
            }
        }
        for (View view : schema.views()) {
            String owner = owners.get(view.name());
            if (owner != null) {
                origins.put(view.name(), new TableOrigin(owner, new TreeMap<>()));
            }
        }
        return new Origins(origins);
    }

    private Columns columns(QualifiedName table) {
        return columns.computeIfAbsent(table, t -> new Columns(new TreeMap<>(), new TreeMap<>()));
    }

    private void rename(QualifiedName from, QualifiedName to) {
        String owner = owners.remove(from);
        if (owner != null) {
            owners.put(to, owner);
        }
    }

    @Override
    public OriginTrail createTable(Change.CreateTable change) {
        return this;
    }

    @Override
    public OriginTrail dropTable(Change.DropTable change) {
        owners.remove(change.table().name());
        columns.remove(change.table().name());
        return this;
    }

    @Override
    public OriginTrail renameTable(Change.RenameTable change) {
        rename(change.from(), change.to());
        Columns known = columns.remove(change.from());
        if (known != null) {
            columns.put(change.to(), known);
        }
        return this;
    }

    @Override
    public OriginTrail dropColumn(Change.DropColumn change) {
        columns(change.table()).drop(change.column().name());
        return this;
    }

    @Override
    public OriginTrail renameColumn(Change.RenameColumn change) {
        columns(change.table()).rename(change.from(), change.to());
        return this;
    }

    @Override
    public OriginTrail alterTable(Change.AlterTable change) {
        return this;
    }

    @Override
    public OriginTrail addColumn(Change.AddColumn change) {
        return this;
    }

    @Override
    public OriginTrail alterColumn(Change.AlterColumn change) {
        return this;
    }

    @Override
    public OriginTrail addConstraint(Change.AddConstraint change) {
        return this;
    }

    @Override
    public OriginTrail dropConstraint(Change.DropConstraint change) {
        return this;
    }

    @Override
    public OriginTrail renameConstraint(Change.RenameConstraint change) {
        return this;
    }

    @Override
    public OriginTrail createIndex(Change.CreateIndex change) {
        return this;
    }

    @Override
    public OriginTrail dropIndex(Change.DropIndex change) {
        return this;
    }

    @Override
    public OriginTrail renameIndex(Change.RenameIndex change) {
        return this;
    }

    @Override
    public OriginTrail createSequence(Change.CreateSequence change) {
        return this;
    }

    @Override
    public OriginTrail dropSequence(Change.DropSequence change) {
        owners.remove(change.sequence().name());
        return this;
    }

    @Override
    public OriginTrail renameSequence(Change.RenameSequence change) {
        rename(change.from(), change.to());
        return this;
    }

    @Override
    public OriginTrail alterSequence(Change.AlterSequence change) {
        return this;
    }

    @Override
    public OriginTrail createView(Change.CreateView change) {
        return this;
    }

    @Override
    public OriginTrail dropView(Change.DropView change) {
        return this;
    }
}
