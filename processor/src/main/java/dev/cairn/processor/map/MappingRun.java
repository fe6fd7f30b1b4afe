package dev.cairn.processor.map;

import dev.cairn.processor.map.check.CommentChecks;
import dev.cairn.processor.map.check.CrossChecks;
import dev.cairn.processor.map.check.HierarchyChecks;
import dev.cairn.processor.map.check.SecondaryTableChecks;
import dev.cairn.processor.map.column.ColumnSpec;
import dev.cairn.processor.map.column.Columns;
import dev.cairn.processor.map.column.JoinColumns;
import dev.cairn.processor.map.column.Overrides;
import dev.cairn.processor.map.column.SoftDeleteUses;
import dev.cairn.processor.map.column.SoftDeletes;
import dev.cairn.processor.map.column.Validation;
import dev.cairn.processor.map.id.GeneratedIds;
import dev.cairn.processor.map.table.Assembler;
import dev.cairn.processor.map.table.ColumnDraft;
import dev.cairn.processor.map.table.DerivedNames;
import dev.cairn.processor.map.table.Drafts;
import dev.cairn.processor.map.table.EntityDraft;
import dev.cairn.processor.map.table.MappingSettings;
import dev.cairn.processor.map.table.NameChecks;
import dev.cairn.processor.map.table.NameRules;
import dev.cairn.processor.map.table.TableConstraints;
import dev.cairn.processor.map.table.TableDraft;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.NearestName;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.succession.MappedSchema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One mapping from models to schema: what its parts share, and the order in which they work. */
final class MappingRun {

    private final EntityModels models;
    private final MappingSettings settings;
    private final Problems problems;
    private final NameRules names;
    private final Columns columns;
    private final Validation validation;
    private final JoinColumns joinColumns;
    private final JoinTables joinTables;
    private final TableConstraints constraints;
    private final Drafts drafts;
    private final KeyMapper keys;
    private final AttributeMapper attributes;
    private final SoftDeleteUses softDeleteUses;
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final Map<TableDraft, Set<Name>> naturalIds = new LinkedHashMap<>();
    private final Map<String, String> inverses = new HashMap<>();
    private final Map<QualifiedName, Map<Name, Mapping.Rows>> rows = new LinkedHashMap<>();
    private final Map<QualifiedName, Map<Name, Sql>> fills = new LinkedHashMap<>();

    MappingRun(EntityModels models, MappingSettings settings, Problems problems) {
        this.models = models;
        this.settings = settings;
        this.problems = problems;
        this.names = new NameRules(settings);
        this.columns = new Columns(names, settings, problems);
        this.validation = new Validation(settings.validation());
        this.joinColumns = new JoinColumns(columns, problems);
        this.joinTables = new JoinTables(this);
        this.constraints = new TableConstraints(problems);
        this.drafts = new Drafts(models, names, problems);
        this.keys = new KeyMapper(this, problems);
        this.softDeleteUses = new SoftDeleteUses(models);
        this.attributes = new AttributeMapper(this);
    }

    Validation validation() {
        return validation;
    }

    /** Whether a constraint of Bean Validation demands a value of the attribute. */
    boolean validated(Attribute attribute, Scope scope) {
        return scope.validated() == Scope.Validated.WHOLLY && validation.demands(attribute.annotations());
    }

    NameRules names() {
        return names;
    }

    Columns columns() {
        return columns;
    }

    JoinColumns joinColumns() {
        return joinColumns;
    }

    JoinTables joinTables() {
        return joinTables;
    }

    TableConstraints constraints() {
        return constraints;
    }

    Drafts drafts() {
        return drafts;
    }

    AttributeMapper attributes() {
        return attributes;
    }

    SoftDeleteUses softDeleteUses() {
        return softDeleteUses;
    }

    Problems problems() {
        return problems;
    }

    /** Puts work off until the columns of all entities are known. */
    void later(Runnable work) {
        later.add(work);
    }

    boolean unresolved(EntityDraft entity) {
        return models.unresolved().contains(entity.model().className());
    }

    Overrides overrides(EntityDraft entity) {
        Overrides overrides = Overrides.of(entity.model().annotations());
        List<EntityModel.Superclass> superclasses = entity.model().superclasses();
        for (int i = superclasses.size() - 1; i >= 0; i--) {
            overrides = overrides.over(Overrides.of(superclasses.get(i).annotations()));
        }
        return overrides;
    }

    /** The table of an entity, its primary key mapped. */
    TableDraft keyTable(EntityDraft entity) {
        keys.map(entity);
        return entity.table();
    }

    /** The tables in which a row of an entity lies, its own first, their primary keys mapped. */
    List<TableDraft> keyTables(EntityDraft entity) {
        keys.map(entity);
        Set<TableDraft> tables = new LinkedHashSet<>();
        entity.lineage().forEach(e -> tables.add(e.table()));
        return List.copyOf(tables);
    }

    /** The tables that have the columns of an entity's attributes: with table per class, those of its subclasses too. */
    List<TableDraft> columnTables(EntityDraft entity) {
        List<TableDraft> tables = new ArrayList<>(List.of(keyTable(entity)));
        for (EntityDraft below : drafts.below(entity.root())) {
            if (below.repeats() && below != entity && below.lineage().contains(entity)) {
                tables.add(keyTable(below));
            }
        }
        return tables;
    }

    /** The table that an annotation means by {@code table = ...}: a secondary one, else that of the scope. */
    TableDraft table(Scope scope, ColumnSpec spec) {
        return table(scope, spec.table(), spec.place("table"));
    }

    /** The table of that name, which is written in {@code place}; that of the scope for an empty name. */
    TableDraft table(Scope scope, String name, Place place) {
        TableDraft own = scope.table();
        if (name.isEmpty() || NameRules.unquoted(name).equalsIgnoreCase(own.logical())) {
            return own;
        }
        TableDraft secondary = scope.entity().secondary(name);
        if (secondary == null && scope.entity().repeats()) {
            return own; // refused where it is declared
        }
        if (secondary == null) {
            problems.report(
                    Message.UNKNOWN_SECONDARY_TABLE,
                    place,
                    name,
                    scope.entity().model().simpleName(),
                    NearestName.suggestion(name, scope.entity().secondaryNames()));
            return own;
        }
        return secondary;
    }

    Set<String> columnKeys(TableDraft table) {
        Set<String> keys = new HashSet<>();
        table.columns().forEach(c -> keys.add(ColumnDraft.key(c.name())));
        return keys;
    }

    /** Notes that columns are part of the natural id; tables that repeat those of the root do not repeat its unique key. */
    void naturalId(EntityDraft entity, TableDraft table, List<Name> names) {
        if (!entity.repeats()) {
            naturalIds.computeIfAbsent(table, t -> new LinkedHashSet<>()).addAll(names);
        }
    }

    /** The attribute of {@code target} that is mapped by {@code attribute}, or null. */
    @Nullable
    String inverse(EntityDraft owner, Attribute attribute, EntityDraft target) {
        for (EntityDraft other : target.lineage()) {
            for (EntityDraft self : owner.lineage()) {
                String found = inverses.get(
                        other.model().className() + ">" + self.model().className() + "." + attribute.name());
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private void collectInverses() {
        for (EntityModel model : models.all()) {
            for (Attribute attribute : model.attributes()) {
                if (attribute.kind() instanceof AttributeKind.ToMany many && many.mappedBy() != null) {
                    inverses.put(model.className() + ">" + many.target() + "." + many.mappedBy(), attribute.name());
                }
            }
        }
    }

    Mapping run() {
        collectInverses();
        new CrossChecks(models, problems).check();
        new HierarchyChecks(drafts, problems).check();
        for (EntityDraft entity : drafts.entities()) {
            keys.map(entity);
        }
        new SecondaryTableChecks(drafts, problems).check();
        GeneratedIds ids = new GeneratedIds(models, names, drafts, problems);
        for (EntityDraft entity : drafts.entities()) {
            mapAttributes(entity);
            if (entity.parent() == null) {
                ids.map(entity);
            }
        }
        while (!later.isEmpty()) {
            later.remove().run();
        }
        finish();
        new CommentChecks(drafts, problems).check();
        return assemble(ids);
    }

    private void mapAttributes(EntityDraft entity) {
        for (EntityDraft declaring : entity.repeats() ? entity.lineage() : List.of(entity)) {
            Scope scope = new Scope(entity, entity.table(), "", overrides(declaring), Scope.Part.ENTITY);
            for (Attribute attribute : declaring.model().attributes()) {
                boolean inKey = attribute.isId() || attribute.annotations().has(Jpa.MAPS_ID);
                if (!inKey && (declaring == entity || attribute.kind().inColumns())) {
                    attributes.map(attribute, declaring == entity ? scope : scope.repeating());
                }
            }
        }
    }

    private void finish() {
        InheritanceMapper inheritance = new InheritanceMapper(this, problems);
        for (EntityDraft entity : drafts.entities()) {
            if (entity.parent() == null) {
                inheritance.map(entity);
            }
        }
        SoftDeletes softDeletes = new SoftDeletes(names, problems);
        for (EntityDraft entity : drafts.entities()) {
            if (entity.parent() == null) {
                columnTables(entity)
                        .forEach(table -> softDeletes.add(
                                table,
                                softDeleteUses.of(entity.model()),
                                (column, value) -> fill(table, column, value)));
            }
        }
        naturalIds.forEach((table, names) -> table.addUnique(new TableDraft.Key(null, List.copyOf(names))));
        for (EntityDraft entity : drafts.entities()) {
            if (!entity.sharesTable()) {
                constraints.add(entity.table(), entity.model().annotations().get(Jpa.TABLE));
            }
            partition(entity);
            constraints.addChecks(entity.table(), entity.model().annotations());
            for (AnnotationUse use : entity.model().annotations().all(Jpa.SECONDARY_TABLE, Jpa.SECONDARY_TABLES)) {
                TableDraft secondary = entity.secondary(use.string("name"));
                if (secondary != null) {
                    constraints.add(secondary, use);
                    secondary.describeByName(entity.model().annotations());
                }
            }
        }
    }

    /**
     * What is stored by value in the table that the entity brings; with table per class, what the root says alone. Hibernate
     * looks into no embeddable for it.
     */
    private void partition(EntityDraft entity) {
        EntityDraft declaring = entity.repeats() ? entity.root() : entity;
        for (Attribute attribute : declaring.model().attributes()) {
            AnnotationUse use = attribute.annotations().get(Hibernate.PARTITION_KEY);
            if (use == null || entity.sharesTable() || !(attribute.kind() instanceof AttributeKind.Basic)) {
                continue;
            }
            List<Name> stored = entity.columnsAt(attribute.name());
            if (stored.stream().allMatch(name -> entity.table().column(name) != null)) {
                entity.table().partitionBy(stored);
            } else {
                problems.report(
                        Message.MISPLACED,
                        use.place(),
                        "@PartitionKey",
                        "an attribute in the table of the primary key");
            }
        }
    }

    /** Says which rows have a column. */
    void rows(TableDraft table, Name column, Mapping.Rows those) {
        rows.computeIfAbsent(table.name(), name -> new HashMap<>()).put(column, those);
    }

    /** Says what rows get in a column that is added to a table with rows. */
    void fill(TableDraft table, Name column, Sql value) {
        fills.computeIfAbsent(table.name(), name -> new HashMap<>()).put(column, value);
    }

    private Mapping assemble(GeneratedIds ids) {
        Set<String> foreign = new HashSet<>();
        for (EntityModel model : models.all()) {
            if (!model.owned()) {
                foreign.add(model.binaryName());
            }
        }
        List<TableDraft> owned = new ArrayList<>();
        for (TableDraft table : drafts.tables()) {
            if (!foreign.contains(holder(table))) {
                owned.add(table);
            }
        }
        NameChecks checks = new NameChecks(settings.dialects(), problems);
        owned.forEach(checks::check);
        checks.checkTypes(owned);
        ids.places()
                .forEach((name, place) ->
                        checks.check(name.name(), place, "@SequenceGenerator(sequenceName = \"`{0}`\")"));
        Assembler assembler = new Assembler(new DerivedNames(settings.quoting()), owned, problems);
        MappedSchema schema = assembler.schema(ids.sequences(), ids.owners());
        return new Mapping(
                schema,
                assembler.tablePlaces(),
                assembler.columnPlaces(),
                uniqueKeys(assembler),
                rows,
                fills,
                assembler.renamedConstants(),
                ids.counters());
    }

    /** The entity that a table, or the collection in it, belongs to. */
    private static String holder(TableDraft table) {
        int attribute = table.owner().indexOf('#');
        return attribute < 0 ? table.owner() : table.owner().substring(0, attribute);
    }

    private Map<String, List<Mapping.UniqueKey>> uniqueKeys(Assembler assembler) {
        Map<String, List<Mapping.UniqueKey>> byEntity = new LinkedHashMap<>();
        for (EntityDraft entity : drafts.entities()) {
            List<Mapping.UniqueKey> found = new ArrayList<>();
            for (EntityDraft declaring : entity.lineage()) {
                if (declaring == entity || !entity.sharesTable() || declaring.parent() == null) {
                    collectKeys(entity, declaring, assembler, found);
                }
            }
            byEntity.put(entity.model().className(), found);
        }
        return byEntity;
    }

    private void collectKeys(
            EntityDraft entity, EntityDraft declaring, Assembler assembler, List<Mapping.UniqueKey> found) {
        for (Constraint.Unique unique : assembler.uniques(declaring.table())) {
            List<String> paths = new ArrayList<>();
            for (Name column : unique.columns()) {
                String path = entity.path(column);
                if (path != null) {
                    paths.add(path);
                }
            }
            Mapping.UniqueKey key = new Mapping.UniqueKey(
                    unique.name(), paths.stream().distinct().toList());
            if (paths.size() == unique.columns().size() && !found.contains(key)) {
                found.add(key);
            }
        }
    }
}
