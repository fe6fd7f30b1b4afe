package dev.cairn.processor.map.table;

import dev.cairn.processor.map.table.EntityDraft.Strategy;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All tables and entities of one mapping, and which entity lies in which table. */
public final class Drafts {

    private final EntityModels models;
    private final NameRules names;
    private final Problems problems;
    private final Map<String, EntityDraft> entities = new LinkedHashMap<>();
    private final List<TableDraft> tables = new ArrayList<>();
    private final Map<String, TableDraft> numberTables = new HashMap<>();
    private final Map<EntityDraft, List<EntityDraft>> hierarchies = new HashMap<>();
    private final Set<String> parents = new HashSet<>();

    public Drafts(EntityModels models, NameRules names, Problems problems) {
        this.models = models;
        this.names = names;
        this.problems = problems;
        models.all().forEach(model -> parents.add(String.valueOf(model.parent())));
        models.all().forEach(model -> entity(model.className()));
        collectHierarchies();
    }

    public Collection<EntityDraft> entities() {
        return entities.values();
    }

    /** All tables; several of one name where they are shared. */
    public Collection<TableDraft> tables() {
        return tables;
    }

    /** The draft of an entity, or null if nothing was read of it. */
    @Nullable
    public EntityDraft entity(String className) {
        EntityDraft known = entities.get(className);
        EntityModel model = known == null ? models.find(className).orElse(null) : null;
        if (model == null) {
            return known;
        }
        EntityDraft parent = model.parent() == null ? null : entity(model.parent());
        Strategy strategy = strategy(model, parent);
        boolean extended = strategy == Strategy.TABLE_PER_CLASS && parents.contains(className);
        EntityDraft draft = parent != null && strategy == Strategy.SINGLE_TABLE
                ? subclass(model, parent)
                : new EntityDraft(model, parent, entityTable(model, extended), strategy);
        entities.put(className, draft);
        return draft;
    }

    private EntityDraft subclass(EntityModel model, EntityDraft parent) {
        AnnotationUse table = model.annotations().get(Jpa.TABLE);
        if (table != null) {
            problems.report(
                    Message.TABLE_ON_SUBCLASS,
                    table.place(),
                    model.simpleName(),
                    parent.root().model().simpleName());
        }
        return new EntityDraft(model, parent, parent.table(), Strategy.SINGLE_TABLE);
    }

    private Strategy strategy(EntityModel model, @Nullable EntityDraft parent) {
        AnnotationUse use = model.annotations().get(Jpa.INHERITANCE);
        Strategy own = Strategy.valueOf(use == null ? "SINGLE_TABLE" : use.constant("strategy", "SINGLE_TABLE"));
        if (parent == null) {
            return own;
        }
        if (use != null && own != parent.strategy()) {
            problems.report(
                    Message.MIXED_INHERITANCE,
                    use.place("strategy"),
                    model.simpleName(),
                    parent.root().model().simpleName());
        }
        return parent.strategy();
    }

    private TableDraft entityTable(EntityModel model, boolean extended) {
        AnnotationUse use = model.annotations().get(Jpa.TABLE);
        String given = use == null ? "" : use.string("name");
        String logical = given.isEmpty() ? model.entityName() : given;
        Place place = given.isEmpty() || use == null ? model.place() : use.place("name");
        boolean selected = model.annotations().has(Hibernate.SUBSELECT);
        TableDraft table = selected || (extended && model.isAbstract())
                ? unregistered(use, logical, names.physical(logical), model.binaryName(), place)
                : table(use, logical, names.physical(logical), model.binaryName(), place);
        AnnotationUse view = model.annotations().get(Hibernate.VIEW);
        if (view != null) {
            table.select(Sql.of(view.string("query")));
        }
        if (selected || extended || view != null) {
            table.refuseReferences();
        }
        table.describe(model.annotations());
        return table;
    }

    /**
     * A new table.
     *
     * @param use the {@code @Table}, {@code @JoinTable} or {@code @CollectionTable} that describes it, if any
     */
    public TableDraft table(@Nullable AnnotationUse use, String logical, Name name, String owner, Place place) {
        TableDraft table = unregistered(use, logical, name, owner, place);
        tables.add(table);
        return table;
    }

    /** A draft without a table: of an abstract class whose subclasses repeat its columns. */
    private TableDraft unregistered(@Nullable AnnotationUse use, String logical, Name name, String owner, Place place) {
        QualifiedName qualified = new QualifiedName(part(use, "catalog"), part(use, "schema"), name);
        TableDraft table = new TableDraft(qualified, NameRules.unquoted(logical), owner, place, problems);
        if (use != null) {
            String comment = use.string("comment");
            String options = use.string("options");
            table.describe(comment.isEmpty() ? null : comment, options.isEmpty() ? null : Sql.of(options));
        }
        return table;
    }

    /** The table of generated numbers of that name; made anew unless another generator counts in it already. */
    public @Nullable TableDraft numbers(QualifiedName name, Place place) {
        String key = name.toString().toLowerCase(Locale.ROOT);
        if (numberTables.containsKey(key)) {
            return null;
        }
        TableDraft table = new TableDraft(name, name.name().text(), "", place, problems);
        numberTables.put(key, table);
        tables.add(table);
        return table;
    }

    private @Nullable Name part(@Nullable AnnotationUse use, String element) {
        String text = use == null ? "" : use.string(element);
        return text.isEmpty() ? null : names.physical(text);
    }

    /** The entities directly or indirectly below a root. */
    public List<EntityDraft> below(EntityDraft root) {
        return hierarchies.getOrDefault(root, List.of());
    }

    private void collectHierarchies() {
        for (EntityDraft draft : entities.values()) {
            if (draft.parent() != null) {
                hierarchies
                        .computeIfAbsent(draft.root(), r -> new ArrayList<>())
                        .add(draft);
            }
        }
    }
}
