package dev.cairn.schema.plan;

import dev.cairn.schema.lineage.Lineage;
import dev.cairn.schema.lineage.Way;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says in the names after the migration what was said in the names before it. Names of what is dropped stay. */
final class Translation {

    private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();
    private final Map<QualifiedName, Map<Name, Name>> columns = new HashMap<>();

    Translation(Lineage lineage) {
        for (Way<QualifiedName> table : lineage.tables()) {
            QualifiedName before = table.before();
            QualifiedName after = table.after();
            if (before != null && after != null) {
                tables.put(before, after);
                Map<Name, Name> names = new HashMap<>();
                for (Way<Name> column : lineage.partsOf(table).columns().ways()) {
                    Name from = column.before();
                    Name to = column.after();
                    if (from != null && to != null) {
                        names.put(from, to);
                    }
                }
                columns.put(before, names);
            }
        }
    }

    /** A table that is to be dropped bears another name until then. */
    void setAside(QualifiedName dropped) {
        tables.put(dropped, dropped.withName(aside(dropped.name())));
    }

    /** A column bears its name until it is dropped, though another is made in its stead. */
    void keep(QualifiedName tableBefore, Name remade) {
        columns.getOrDefault(tableBefore, Map.of()).remove(remade);
    }

    /** A column that is to be dropped bears another name until then. */
    void setAside(QualifiedName tableBefore, Name dropped) {
        columns.computeIfAbsent(tableBefore, table -> new HashMap<>()).put(dropped, aside(dropped));
    }

    /** A name for what is dropped late, while something else takes its own. */
    static Name aside(Name dropped) {
        return dropped.withText("cairn_drop_" + dropped.text());
    }

    QualifiedName table(QualifiedName before) {
        return tables.getOrDefault(before, before);
    }

    Name column(QualifiedName tableBefore, Name before) {
        return columns.getOrDefault(tableBefore, Map.of()).getOrDefault(before, before);
    }

    private List<Name> columns(QualifiedName tableBefore, List<Name> before) {
        return before.stream().map(name -> column(tableBefore, name)).toList();
    }

    Index index(QualifiedName tableBefore, Index index) {
        List<Index.Part> parts = index.parts().stream()
                .map(part -> new Index.Part(column(tableBefore, part.column()), part.order()))
                .toList();
        return new Index(index.name(), parts, index.unique(), index.options());
    }

    Constraint constraint(QualifiedName tableBefore, Constraint constraint) {
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public Constraint primaryKey(Constraint.PrimaryKey key) {
                return new Constraint.PrimaryKey(key.name(), columns(tableBefore, key.columns()));
            }

            @Override
            public Constraint unique(Constraint.Unique key) {
                return new Constraint.Unique(key.name(), columns(tableBefore, key.columns()), key.options());
            }

            @Override
            public Constraint foreignKey(Constraint.ForeignKey key) {
                return new Constraint.ForeignKey(
                        key.name(),
                        columns(tableBefore, key.columns()),
                        table(key.target()),
                        columns(key.target(), key.targetColumns()),
                        key.onDelete(),
                        key.definition());
            }

            @Override
            public Constraint check(Constraint.Check check) {
                return check;
            }
        });
    }
}
