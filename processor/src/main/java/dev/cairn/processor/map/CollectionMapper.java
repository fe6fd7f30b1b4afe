package dev.cairn.processor.map;

import dev.cairn.processor.map.column.ColumnSpec;
import dev.cairn.processor.map.column.ColumnTypes;
import dev.cairn.processor.map.column.Columns;
import dev.cairn.processor.map.column.JoinColumns;
import dev.cairn.processor.map.column.KeyTypes;
import dev.cairn.processor.map.column.Overrides;
import dev.cairn.processor.map.column.SoftDeletes;
import dev.cairn.processor.map.table.ColumnDraft;
import dev.cairn.processor.map.table.EntityDraft;
import dev.cairn.processor.map.table.SetKey;
import dev.cairn.processor.map.table.TableDraft;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.AttributeKind.Shape;
import dev.cairn.processor.model.BasicType;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.schema.model.Constraint.ForeignKey.OnDelete;
import dev.cairn.schema.model.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Maps collections: collection tables, join tables, and columns in the table of the other side. */
final class CollectionMapper {

    private final MappingRun run;
    private final AttributeMapper attributes;
    private final ElementPlaces places;
    private final SoftDeletes softDeletes;

    CollectionMapper(MappingRun run, AttributeMapper attributes) {
        this.run = run;
        this.attributes = attributes;
        this.places = new ElementPlaces(run, attributes);
        this.softDeletes = new SoftDeletes(run.names(), run.problems());
    }

    /** A table that holds a collection, and what is known of it. */
    private record Held(
            TableDraft table,
            List<Name> owner,
            List<Name> elements,
            @Nullable Name order,
            List<Name> keys) {}

    void toMany(Attribute attribute, AttributeKind.ToMany kind, Scope scope) {
        EntityDraft target = run.drafts().entity(kind.target());
        if (target == null) {
            return;
        }
        List<AnnotationUse> joins = ToOneMapper.joins(attribute.name(), attribute.annotations(), scope.overrides());
        if (kind.mappedBy() != null) {
            new InverseMapper(run, places).map(attribute, kind, scope, target);
        } else if (!kind.manyToMany()
                && !joins.isEmpty()
                && !attribute.annotations().has(Jpa.JOIN_TABLE)) {
            mapForeignKey(attribute, kind, scope, target, joins);
        } else {
            mapJoinTable(attribute, kind, scope, target);
        }
    }

    /** A one-to-many without a join table: the column lies in the table of the many (JPA 3.2, 2.12.5.1). */
    private void mapForeignKey(
            Attribute attribute,
            AttributeKind.ToMany kind,
            Scope scope,
            EntityDraft target,
            List<AnnotationUse> joins) {
        for (TableDraft table : run.columnTables(target)) {
            mapForeignKey(attribute, kind, scope, table, joins);
        }
    }

    private void mapForeignKey(
            Attribute attribute, AttributeKind.ToMany kind, Scope scope, TableDraft table, List<AnnotationUse> joins) {
        AnnotationUse columns = attribute.annotations().get(Jpa.JOIN_COLUMNS);
        List<Name> owner = run.joinColumns()
                .add(
                        table,
                        run.keyTables(scope.entity()),
                        new JoinColumns.Request(
                                joins,
                                columns == null ? null : columns.nested("foreignKey"),
                                attribute.name(),
                                ToOneMapper.hint(scope.entity().model().entityName()) + "_"
                                        + ToOneMapper.hint(attribute.name()),
                                "",
                                attribute.place(),
                                false,
                                ToOneMapper.onDelete(attribute.annotations()),
                                true));
        Name order = places.order(attribute, kind.shape(), table, false);
        List<Name> keys = places.key(attribute, kind.key(), scope.in(table), false);
        places.refuseInOwner(attribute, table, owner, order == null ? keys : List.of(order));
    }

    private void mapJoinTable(Attribute attribute, AttributeKind.ToMany kind, Scope scope, EntityDraft target) {
        AnnotationUse override = scope.overrides().association(attribute.name());
        AnnotationUse overriding = override == null ? null : override.nested("joinTable");
        AnnotationUse use =
                overriding != null ? overriding : attribute.annotations().get(Jpa.JOIN_TABLE);
        OnDelete onDelete = ToOneMapper.onDelete(attribute.annotations());
        TableDraft table = run.joinTables().table(use, attribute, scope, run.keyTable(target));
        String inverse = kind.manyToMany() ? run.inverse(scope.entity(), attribute, target) : null;
        String base = inverse == null ? scope.entity().model().entityName() : inverse;
        List<Name> owner = run.joinColumns()
                .add(
                        table,
                        run.keyTables(scope.entity()),
                        run.joinTables().ownerSide(use, attribute, scope, base, onDelete));
        // To columns other than the primary key, Hibernate makes no foreign key from a collection's elements.
        boolean constrained =
                use == null || JoinColumns.toPrimaryKey(use.nestedList("inverseJoinColumns"), run.keyTable(target));
        List<Name> elements = run.joinColumns()
                .add(table, run.keyTables(target), run.joinTables().targetSide(use, attribute, scope, constrained));
        if (inverse != null && constrained) {
            referBack(table, elements, target, ToOneMapper.hint(attribute.name()));
        }
        if (inverse != null
                && (use == null
                        || JoinColumns.toPrimaryKey(use.nestedList("joinColumns"), run.keyTable(scope.entity())))) {
            referBack(
                    table,
                    owner,
                    scope.entity(),
                    ToOneMapper.hint(scope.entity().model().entityName()));
        }
        Name order = places.order(attribute, kind.shape(), table, true);
        List<Name> keys = places.key(attribute, kind.key(), scope.in(table), true);
        Held held = new Held(table, owner, elements, order, keys);
        refuseShared(held, attribute);
        primaryKey(kind, held);
        if (kind.shape() == Shape.SET && kind.manyToMany()) {
            DerivedTypes.unsize(table, elements, run.keyTable(target));
        }
        numberRows(attribute, table);
        AnnotationUse softDelete = run.softDeleteUses().of(attribute);
        softDeletes.add(table, softDelete, (column, value) -> run.fill(table, column, value));
        run.constraints().add(table, use);
        run.constraints().addChecks(table, attribute.annotations());
        table.describe(attribute.annotations());
        table.describeByName(attribute.annotations());
    }

    /** The other side says nothing of foreign keys, so there are both whatever this side says. */
    private void referBack(TableDraft table, List<Name> columns, EntityDraft target, String hint) {
        TableDraft referred = run.keyTable(target);
        List<Name> keys = referred.keyColumns().stream().map(ColumnDraft::name).toList();
        if (keys.size() == columns.size()) {
            JoinColumns.reference(table, referred, hint, null, OnDelete.NO_ACTION, true, columns, keys);
        }
    }

    /** The owner, the element, its place and its key lie in columns of their own. */
    private void refuseShared(Held held, Attribute attribute) {
        List<Name> others = new ArrayList<>(held.elements);
        others.addAll(held.keys);
        if (held.order != null) {
            others.add(held.order);
        }
        places.refuseShared(attribute, held.table, held.owner, others);
    }

    /** Hibernate's {@code @CollectionId}: each row of a bag has a key of its own. */
    private void numberRows(Attribute attribute, TableDraft table) {
        AnnotationUse use = attribute.annotations().get(Hibernate.COLLECTION_ID);
        if (use == null) {
            return;
        }
        if (!use.string("generator").equals("increment")) {
            run.problems()
                    .report(
                            Message.NOT_MAPPED_YET,
                            use.place("generator"),
                            "a generator other than increment for @CollectionId");
        }
        AnnotationUse keyClass = attribute.annotations().get(Hibernate.COLLECTION_ID_JAVA_CLASS);
        BasicType type = KeyTypes.named(keyClass == null ? null : keyClass.className("idType"));
        if (type == null) {
            run.problems().report(Message.COLLECTION_ID_UNKNOWN, use.place(), attribute.name());
            return;
        }
        ColumnSpec spec = ColumnSpec.of(use.nested("column"), use.place());
        ColumnDraft column = run.columns().basic(type, spec, ColumnTypes.Marks.NONE, attribute.name() + "_id", "");
        table.addToPrimaryKey(List.of(table.add(column).name()));
    }

    private static void primaryKey(AttributeKind.ToMany kind, Held held) {
        TableDraft table = held.table;
        if (!kind.manyToMany() && kind.shape() == Shape.SET) {
            table.addToPrimaryKey(held.elements);
            return;
        }
        if (held.order != null) {
            table.addToPrimaryKey(held.owner);
            table.addToPrimaryKey(List.of(held.order));
        } else if (!held.keys.isEmpty()) {
            table.addToPrimaryKey(held.owner);
            table.addToPrimaryKey(held.keys);
        } else if (isKeyedByElement(kind, held)) {
            table.addToPrimaryKey(held.owner);
            table.addToPrimaryKey(held.elements);
        }
        if (!kind.manyToMany() && !held.elements.isEmpty()) {
            table.addUnique(new TableDraft.Key(null, held.elements));
        }
    }

    /** Whether owner and element are the key; the key of a map may be an attribute of the element. */
    private static boolean isKeyedByElement(AttributeKind.ToMany kind, Held held) {
        return kind.shape() == Shape.SET
                ? kind.manyToMany()
                : kind.shape() == Shape.MAP && held.keys.isEmpty() && held.order == null;
    }

    void elements(Attribute attribute, AttributeKind.Elements kind, Scope scope) {
        TableDraft table = collectionTable(attribute, kind.element(), scope);
        AnnotationUse use = attribute.annotations().get(holder(kind.element()));
        AnnotationUse override = scope.overrides().association(attribute.name());
        List<AnnotationUse> joins = override == null ? List.of() : override.nestedList("joinColumns");
        if (joins.isEmpty() && use != null) {
            joins = use.nestedList("joinColumns");
        }
        if (joins.isEmpty()) {
            joins = attribute.annotations().all(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS);
        }
        List<Name> owner = run.joinColumns()
                .add(
                        table,
                        run.keyTables(scope.entity()),
                        new JoinColumns.Request(
                                joins,
                                use == null ? null : use.nested("foreignKey"),
                                scope.entity().model().entityName(),
                                ToOneMapper.hint(scope.entity().model().entityName()),
                                "",
                                attribute.place(),
                                true,
                                ToOneMapper.onDelete(attribute.annotations()),
                                true));
        Set<String> before = run.columnKeys(table);
        mapElement(attribute, kind.element(), scope, table);
        List<Name> elements = table.columns().stream()
                .filter(c -> !before.contains(ColumnDraft.key(c.name())))
                .map(ColumnDraft::name)
                .toList();
        Name order = places.order(attribute, kind.shape(), table, true);
        List<Name> keys = places.key(attribute, kind.key(), scope.in(table), true);
        Held held = new Held(table, owner, elements, order, keys);
        refuseShared(held, attribute);
        primaryKey(kind, held);
        numberRows(attribute, table);
        AnnotationUse softDelete = run.softDeleteUses().of(attribute);
        softDeletes.add(table, softDelete, (column, value) -> run.fill(table, column, value));
        run.constraints().add(table, use);
        table.describe(attribute.annotations());
        table.describeByName(attribute.annotations());
    }

    private static void primaryKey(AttributeKind.Elements kind, Held held) {
        TableDraft table = held.table;
        if (held.order != null || !held.keys.isEmpty()) {
            table.addToPrimaryKey(held.owner);
            table.addToPrimaryKey(held.order != null ? List.of(held.order) : held.keys);
        } else if (kind.shape() == Shape.SET) {
            SetKey.add(table, held.owner, held.elements);
        }
    }

    /** The annotation that describes the table of a collection of such elements. */
    private static String holder(AttributeKind element) {
        return element instanceof AttributeKind.Any ? Jpa.JOIN_TABLE : Jpa.COLLECTION_TABLE;
    }

    private TableDraft collectionTable(Attribute attribute, AttributeKind element, Scope scope) {
        AnnotationUse use = attribute.annotations().get(holder(element));
        String given = use == null ? "" : use.string("name");
        String logical = given.isEmpty() ? scope.entity().model().entityName() + "_" + attribute.name() : given;
        Name name = given.isEmpty()
                ? run.names().combined(logical, scope.entity().table().name().name())
                : run.names().physical(logical);
        return run.drafts()
                .table(
                        use,
                        logical,
                        name,
                        scope.entity().model().binaryName() + "#" + scope.path(attribute.name()),
                        given.isEmpty() || use == null ? attribute.place() : use.place("name"));
    }

    private void mapElement(Attribute attribute, AttributeKind element, Scope scope, TableDraft table) {
        Overrides own = scope.overrides().below(attribute.name()).over(Overrides.of(attribute.annotations()));
        Overrides inner = own.below("value").over(own.below("element")).over(own);
        String path = scope.path(attribute.name());
        if (element instanceof AttributeKind.Basic basic) {
            run.columns().checkZone(attribute, basic.type(), true);
            AnnotationUse override = own.column("value") != null ? own.column("value") : own.column("element");
            ColumnSpec spec = ColumnSpec.of(
                    override != null ? override : attribute.annotations().get(Jpa.COLUMN), attribute.place());
            ColumnDraft column = run.columns()
                    .basic(basic.type(), spec, run.columns().marks(attribute.annotations()), attribute.name(), path);
            table.add(Columns.element(column, attribute.annotations()).nullable(spec.nullable()));
            Columns.addNamedChecks(table, spec, attribute.annotations());
            if (spec.unique()) {
                table.addUnique(new TableDraft.Key(null, List.of(column.name())));
            }
        } else if (element instanceof AttributeKind.Any) {
            new AnyMapper(run).mapElement(attribute, scope, table);
        } else if (element instanceof AttributeKind.Embedded embedded) {
            Overrides all = inner.over(Overrides.of(embedded.embeddable().annotations()));
            Scope below = new Scope(scope.entity(), table, path + ".", all, Scope.Part.EMBEDDABLE);
            embedded.embeddable().attributes().forEach(a -> attributes.map(a, below));
        }
    }
}
