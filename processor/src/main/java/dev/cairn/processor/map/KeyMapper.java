package dev.cairn.processor.map;

import dev.cairn.processor.map.column.ColumnSpec;
import dev.cairn.processor.map.column.JoinColumns;
import dev.cairn.processor.map.column.Overrides;
import dev.cairn.processor.map.table.ColumnDraft;
import dev.cairn.processor.map.table.EntityDraft;
import dev.cairn.processor.map.table.EntityDraft.Strategy;
import dev.cairn.processor.map.table.NameRules;
import dev.cairn.processor.map.table.TableDraft;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.NearestName;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.model.Constraint.ForeignKey.OnDelete;
import dev.cairn.schema.model.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Maps primary keys; those of entities that others refer to first, for a reference takes the columns of the key. */
final class KeyMapper {

    private final MappingRun run;
    private final Problems problems;
    private final DerivedTypes types;
    private final Set<EntityDraft> begun = new HashSet<>();

    /** What ids are called that associations stand for by other names: Hibernate still knows them by their own. */
    private final Map<TableDraft, String> impliedNames = new HashMap<>();

    KeyMapper(MappingRun run, Problems problems) {
        this.run = run;
        this.problems = problems;
        this.types = new DerivedTypes(run);
    }

    /** Maps the primary key of an entity's table unless that is done. */
    void map(EntityDraft entity) {
        if (!begun.add(entity)) {
            return;
        }
        EntityDraft parent = entity.parent();
        if (parent == null) {
            mapRoot(entity);
        } else {
            map(parent);
            if (entity.repeats()) {
                mapRoot(entity);
            } else if (!entity.sharesTable()) {
                mapJoined(entity, parent);
            }
        }
        entity.model()
                .annotations()
                .all(Jpa.SECONDARY_TABLE, Jpa.SECONDARY_TABLES)
                .forEach(use -> mapSecondary(entity, use));
    }

    /** A secondary table's key refers to that of the entity (JPA 3.2, 11.1.49). */
    private void mapSecondary(EntityDraft entity, AnnotationUse use) {
        if (entity.strategy() == Strategy.TABLE_PER_CLASS) {
            problems.report(Message.NOT_MAPPED_YET, use.place(), "a secondary table with table per class");
        }
        String logical = use.string("name");
        String owner = entity.model().binaryName() + "#" + NameRules.unquoted(logical);
        TableDraft table = run.drafts().table(use, logical, run.names().physical(logical), owner, use.place("name"));
        if (table == entity.table() || table.name().equals(entity.table().name())) {
            problems.report(
                    Message.DUPLICATE_TABLE,
                    use.place("name"),
                    table.name().name().text(),
                    entity.model().simpleName());
            return;
        }
        entity.addSecondary(table);
        // Hibernate passes over a foreign key that a column of the key states.
        List<AnnotationUse> joins = use.nestedList("pkJoinColumns");
        refer(entity, table, entity.table(), entity.model(), joins, use.nested("foreignKey"));
    }

    private void mapRoot(EntityDraft entity) {
        EntityModel root = entity.root().model();
        List<Attribute> ids = root.attributes().stream().filter(Attribute::isId).toList();
        if (ids.isEmpty()) {
            if (!run.unresolved(entity)) {
                problems.report(
                        Message.NO_ID, entity.model().place(), entity.model().simpleName());
            }
            return;
        }
        Map<String, Attribute> derived = derived(entity.root());
        Overrides overrides = run.overrides(entity.root());
        TableDraft table = entity.table();
        if (!root.idRecord().isEmpty()) {
            table.keyOrder().keep("", root.idRecord());
        }
        for (Attribute id : ids) {
            Attribute whole = derived.get("");
            if (whole != null && ids.size() == 1) {
                mapDerived(whole, id, new Scope(entity, table, "", overrides, Scope.Part.KEY));
            } else if (derived.containsKey(id.name()) && !(id.kind() instanceof AttributeKind.Embedded)) {
                mapDerived(derived.get(id.name()), id, new Scope(entity, table, "", overrides, Scope.Part.KEY));
                if (ids.size() == 1) {
                    impliedNames.put(table, id.name());
                }
            } else if (id.kind() instanceof AttributeKind.Embedded embedded && !derived.isEmpty()) {
                mapPartly(entity, id, embedded, derived);
            } else {
                run.attributes().map(id, new Scope(entity, table, "", overrides, Scope.Part.KEY));
            }
            keepRecords(table, id.name(), id.kind());
            table.addToPrimaryKey(entity.columnsAt(id.name()));
        }
    }

    private static void keepRecords(TableDraft table, String path, AttributeKind kind) {
        if (kind instanceof AttributeKind.Embedded embedded) {
            List<Attribute> parts = embedded.embeddable().attributes();
            if (embedded.embeddable().record()) {
                table.keyOrder().keep(path, parts.stream().map(Attribute::name).toList());
            }
            parts.forEach(part -> keepRecords(table, path + "." + part.name(), part.kind()));
        }
    }

    /** The associations that stand for the id or a part of it, by the name of the part; empty for the whole. */
    private static Map<String, Attribute> derived(EntityDraft entity) {
        Map<String, Attribute> derived = new HashMap<>();
        for (Attribute attribute : entity.model().attributes()) {
            AnnotationUse mapsId = attribute.annotations().get(Jpa.MAPS_ID);
            if (mapsId != null && attribute.kind() instanceof AttributeKind.ToOne) {
                derived.put(mapsId.string("value"), attribute);
            }
        }
        return derived;
    }

    private void mapDerived(Attribute association, Attribute id, Scope scope) {
        run.attributes().map(association, scope);
        types.check(id, association, scope.entity());
        scope.entity().columns(scope.path(id.name()), scope.entity().columnsAt(scope.path(association.name())));
    }

    private void mapPartly(
            EntityDraft entity, Attribute id, AttributeKind.Embedded embedded, Map<String, Attribute> derived) {
        Overrides inner = run.overrides(entity.root())
                .below(id.name())
                .over(Overrides.of(id.annotations()))
                .over(Overrides.of(embedded.embeddable().annotations()));
        Scope scope =
                AttributeMapper.named(id, new Scope(entity, entity.table(), id.name() + ".", inner, Scope.Part.KEY));
        Scope outside = new Scope(entity, entity.table(), "", run.overrides(entity.root()), Scope.Part.KEY);
        for (Attribute part : embedded.embeddable().attributes()) {
            Attribute association = derived.get(part.name());
            if (association == null) {
                run.attributes().map(part, scope);
            } else {
                run.attributes().map(association, outside);
                types.check(part, association, entity);
                List<Name> columns = entity.columnsAt(association.name());
                entity.columns(scope.path(part.name()), columns);
                columns.forEach(name -> entity.table().place(name, inside(entity, name, scope.path(part.name()))));
            }
        }
        entity.columns(id.name(), entity.columnsBelow(id.name()));
    }

    /** The place of a column of an association among the parts of the key: where the part is that it stands for. */
    private static String inside(EntityDraft entity, Name column, String part) {
        ColumnDraft draft = entity.table().column(column);
        String place = draft == null ? "" : entity.table().place(draft);
        return part + place.substring(Math.max(0, place.indexOf('.')));
    }

    /** A joined subclass's key refers to that of the table above (JPA 3.2, 11.1.46). */
    private void mapJoined(EntityDraft entity, EntityDraft parent) {
        AnnotationUse many = entity.model().annotations().get(Jpa.PRIMARY_KEY_JOIN_COLUMNS);
        List<AnnotationUse> joins =
                entity.model().annotations().all(Jpa.PRIMARY_KEY_JOIN_COLUMN, Jpa.PRIMARY_KEY_JOIN_COLUMNS);
        AnnotationUse foreignKey = many != null ? many.nested("foreignKey") : null;
        if (foreignKey == null && !joins.isEmpty()) {
            foreignKey = joins.get(0).nested("foreignKey");
        }
        refer(entity, entity.table(), parent.table(), parent.model(), joins, foreignKey);
    }

    /** Makes a table's key one that refers to the key of the table {@code above}. */
    private void refer(
            EntityDraft entity,
            TableDraft table,
            TableDraft above,
            EntityModel referred,
            List<AnnotationUse> joins,
            @Nullable AnnotationUse foreignKey) {
        List<Name> own = new ArrayList<>();
        List<Name> others = new ArrayList<>();
        List<ColumnDraft> keys = above.keyColumns();
        List<ColumnDraft> sorted = above.sortedKeyColumns();
        for (AnnotationUse join : joins) {
            String reference = join.string("referencedColumnName");
            if (!reference.isEmpty() && above.find(reference) == null) {
                problems.report(
                        Message.UNKNOWN_REFERENCED_COLUMN,
                        join.place("referencedColumnName"),
                        reference,
                        above.name().name().text(),
                        NearestName.suggestion(reference, above.columnNames()));
            }
        }
        if (!joins.isEmpty() && joins.size() != keys.size()) {
            problems.report(
                    Message.JOIN_COLUMN_COUNT,
                    joins.get(0).place(),
                    joins.size(),
                    above.name().name().text(),
                    keys.size());
        }
        for (int i = 0; i < keys.size(); i++) {
            ColumnDraft key = keys.get(i);
            AnnotationUse join = joinFor(joins, key, sorted.indexOf(key));
            ColumnSpec spec = ColumnSpec.of(join, entity.model().place());
            String implied = impliedNames.getOrDefault(above, key.stem());
            String logical = spec.name(implied);
            boolean unnamed = spec.name("").isEmpty();
            Name name = unnamed ? implied(implied, key, above) : run.names().physical(logical);
            ColumnDraft column = key.referring(logical, unnamed, name, key.path(), spec.namePlace());
            own.add(table.add(run.columns().described(column, spec)).name());
            table.place(column.name(), above.place(key));
            others.add(key.name());
        }
        table.addToPrimaryKey(own);
        if (own.isEmpty()) {
            return;
        }
        OnDelete onDelete = ToOneMapper.onDelete(entity.model().annotations());
        JoinColumns.reference(
                table, above, ToOneMapper.hint(referred.entityName()), foreignKey, onDelete, true, own, others);
    }

    /** The name of a column that refers to a key and is not named: quoted where the table of the key is, as Hibernate does. */
    private Name implied(String logical, ColumnDraft key, TableDraft above) {
        if (above.name().name().quote() != Name.Quote.NONE) {
            return Name.quoted(logical);
        }
        return impliedNames.containsKey(above) ? run.names().physical(logical) : key.name();
    }

    /** The join column for a column of a key: the one that names it, else the one at its place if that names none. */
    static @Nullable AnnotationUse joinFor(List<AnnotationUse> joins, ColumnDraft key, int index) {
        for (AnnotationUse join : joins) {
            String reference = NameRules.unquoted(join.string("referencedColumnName"));
            if (reference.equalsIgnoreCase(key.name().text()) || reference.equalsIgnoreCase(key.logical())) {
                return join;
            }
        }
        boolean named = index < joins.size()
                && !joins.get(index).string("referencedColumnName").isEmpty();
        return index < joins.size() && !named ? joins.get(index) : null;
    }
}
