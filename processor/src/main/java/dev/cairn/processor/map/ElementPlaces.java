package dev.cairn.processor.map;

import dev.cairn.processor.map.column.ColumnSpec;
import dev.cairn.processor.map.column.Columns;
import dev.cairn.processor.map.column.JoinColumns;
import dev.cairn.processor.map.column.Overrides;
import dev.cairn.processor.map.table.ColumnDraft;
import dev.cairn.processor.map.table.EntityDraft;
import dev.cairn.processor.map.table.NameRules;
import dev.cairn.processor.map.table.TableDraft;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.AttributeKind.Shape;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.schema.model.Constraint.ForeignKey.OnDelete;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Sql;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Maps what says where an element stands in its collection: the position in a list, the key in a map. */
final class ElementPlaces {

    private final MappingRun run;
    private final AttributeMapper attributes;

    ElementPlaces(MappingRun run, AttributeMapper attributes) {
        this.run = run;
        this.attributes = attributes;
    }

    /** The column of an element's position; not null where the collection has a table of its own. */
    @Nullable
    Name order(Attribute attribute, Shape shape, TableDraft table, boolean ownTable) {
        AnnotationUse use = attribute.annotations().get(Jpa.ORDER_COLUMN);
        if (use == null || shape == Shape.MAP || shape == Shape.SET) {
            return null;
        }
        ColumnSpec spec = ColumnSpec.of(use, attribute.place());
        String logical = spec.name(attribute.name() + "_ORDER");
        Name name = run.names().physical(logical);
        ColumnDraft column = ColumnDraft.of(
                        NameRules.unquoted(logical), name, new LogicalType.Int(32), "", spec.namePlace())
                .check(Sql.of(Columns.sql(name) + " >= " + base(attribute)));
        return table.share(run.columns().described(column, spec).nullable(!ownTable && spec.nullable()))
                .name();
    }

    /** The position of the first element. */
    private static int base(Attribute attribute) {
        AnnotationUse use = attribute.annotations().get(Hibernate.LIST_INDEX_BASE);
        return use == null ? 0 : use.integer("value", 0);
    }

    /** The columns of a map's key; not null where the map has a table of its own. */
    List<Name> key(Attribute attribute, @Nullable AttributeKind key, Scope scope, boolean ownTable) {
        if (key == null) {
            return List.of();
        }
        TableDraft table = scope.table();
        Overrides own = scope.overrides().below(attribute.name()).over(Overrides.of(attribute.annotations()));
        if (key instanceof AttributeKind.Basic basic) {
            AnnotationUse override = own.column("key");
            if (override != null) {
                // Hibernate passes over it.
                run.problems()
                        .report(
                                Message.NOT_MAPPED_YET,
                                override.place(),
                                "an @AttributeOverride of a basic map key (@MapKeyColumn does the same)");
            }
            ColumnSpec spec = ColumnSpec.of(attribute.annotations().get(Jpa.MAP_KEY_COLUMN), attribute.place());
            ColumnDraft column = run.columns()
                    .basic(
                            basic.type(),
                            spec,
                            run.columns().keyMarks(attribute.annotations()),
                            attribute.name() + "_KEY",
                            "");
            return List.of(table.share(column.nullable(!ownTable)).name());
        }
        if (key instanceof AttributeKind.ToOne toOne) {
            EntityDraft target = run.drafts().entity(toOne.target());
            return target == null ? List.of() : keyReference(attribute, target, table, ownTable);
        }
        if (key instanceof AttributeKind.Embedded embedded) {
            Overrides all =
                    own.below("key").over(Overrides.of(embedded.embeddable().annotations()));
            String path = scope.path(attribute.name()) + "." + AttributeKind.KEY + ".";
            if (!ownTable) {
                // Hibernate takes a column of the element's attributes for one of the key as well.
                TableDraft apart = table.beside();
                Scope below = new Scope(scope.entity(), apart, path, all, Scope.Part.EMBEDDABLE);
                embedded.embeddable().attributes().forEach(a -> attributes.map(a, below));
                run.later(() -> {
                    refuseBelow(attribute, table, apart);
                    table.shareAll(apart);
                });
                return apart.columns().stream().map(ColumnDraft::name).toList();
            }
            Set<String> before = run.columnKeys(table);
            Scope below = new Scope(scope.entity(), table, path, all, Scope.Part.KEY);
            embedded.embeddable().attributes().forEach(a -> attributes.map(a, below));
            return table.columns().stream()
                    .map(ColumnDraft::name)
                    .filter(n -> !before.contains(ColumnDraft.key(n)))
                    .toList();
        }
        return List.of();
    }

    /** Reports columns of a key that an element's subclass with a table of its own has, too: Hibernate makes them twice there. */
    private void refuseBelow(Attribute attribute, TableDraft table, TableDraft key) {
        List<EntityDraft> elements = run.drafts().entities().stream()
                .filter(entity -> entity.table() == table)
                .toList();
        for (EntityDraft other : run.drafts().entities()) {
            if (other.repeats() && elements.stream().anyMatch(other::isBelow)) {
                key.columns().stream()
                        .map(ColumnDraft::name)
                        .filter(name ->
                                table.column(name) == null && other.table().column(name) != null)
                        .forEach(name -> run.problems()
                                .report(
                                        Message.DUPLICATE_COLUMN,
                                        attribute.place(),
                                        name.text(),
                                        other.table().name().name().text(),
                                        other.model().simpleName()));
            }
        }
    }

    /**
     * Reports columns that hold two things of a collection: the owner, the element, its position or its key.
     *
     * @param owner the columns that refer to the owner
     * @param others those of the rest
     */
    void refuseShared(Attribute attribute, TableDraft table, List<Name> owner, List<Name> others) {
        Set<String> seen = new HashSet<>();
        owner.forEach(column -> seen.add(ColumnDraft.key(column)));
        for (Name column : others) {
            if (!seen.add(ColumnDraft.key(column))) {
                run.problems()
                        .report(
                                Message.DUPLICATE_COLUMN,
                                attribute.place(),
                                column.text(),
                                table.name().name().text(),
                                "another part of it");
            }
        }
    }

    /**
     * Reports positions and keys in the column that refers to the owner, where the elements lie in a table of their own. One
     * that is only read may lie there.
     */
    void refuseInOwner(Attribute attribute, TableDraft table, List<Name> owner, List<Name> places) {
        for (String type : List.of(Jpa.ORDER_COLUMN, Jpa.MAP_KEY_COLUMN, Jpa.MAP_KEY_JOIN_COLUMN)) {
            if (ColumnSpec.of(attribute.annotations().get(type), attribute.place())
                    .readOnly()) {
                return;
            }
        }
        List<Name> written = owner.stream()
                .filter(name -> {
                    ColumnDraft column = table.column(name);
                    return column != null && !column.readOnly();
                })
                .toList();
        refuseShared(attribute, table, written, places.stream().distinct().toList());
    }

    private List<Name> keyReference(Attribute attribute, EntityDraft target, TableDraft table, boolean ownTable) {
        List<AnnotationUse> joins = attribute.annotations().all(Jpa.MAP_KEY_JOIN_COLUMN, Jpa.MAP_KEY_JOIN_COLUMNS);
        TableDraft referred = run.keyTable(target);
        List<Name> own = new ArrayList<>();
        List<Name> others = new ArrayList<>();
        List<ColumnDraft> keys = referred.keyColumns();
        List<ColumnDraft> sorted = referred.sortedKeyColumns();
        if (joins.size() != keys.size() && (keys.size() > 1 || joins.size() > 1)) {
            run.problems()
                    .report(
                            Message.JOIN_COLUMN_COUNT,
                            attribute.place(),
                            Math.max(1, joins.size()),
                            referred.name().name().text(),
                            keys.size());
            return List.of();
        }
        for (int i = 0; i < keys.size(); i++) {
            AnnotationUse join = KeyMapper.joinFor(joins, keys.get(i), sorted.indexOf(keys.get(i)));
            ColumnSpec spec = ColumnSpec.of(join, attribute.place());
            // unlike another join column, one of a key is mandatory unless it says otherwise: even in the target's
            // table
            boolean mandatory = ownTable || (join != null && !join.bool("nullable", false));
            String logical = spec.name(attribute.name() + "_KEY");
            ColumnDraft column = keys.get(i)
                    .referring(logical, spec.name("").isEmpty(), run.names().physical(logical), "", spec.namePlace());
            own.add(table.share(run.columns().described(column, spec).nullable(!mandatory))
                    .name());
            others.add(keys.get(i).name());
        }
        // Hibernate makes one name for all that have none.
        refuseShared(attribute, table, List.of(), own);
        AnnotationUse foreignKey = joins.isEmpty() ? null : joins.get(0).nested("foreignKey");
        if (!own.isEmpty()) {
            JoinColumns.reference(
                    table,
                    referred,
                    ToOneMapper.hint(attribute.name()) + "_key",
                    foreignKey,
                    OnDelete.NO_ACTION,
                    true,
                    own,
                    others);
        }
        return own;
    }
}
