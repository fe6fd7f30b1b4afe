package dev.cairn.processor.map.check;

import dev.cairn.processor.map.table.Drafts;
import dev.cairn.processor.map.table.EntityDraft;
import dev.cairn.processor.map.table.EntityDraft.Strategy;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks what classes say of the hierarchy they stand in: most of it is the root's to say (JPA 3.2, 2.13). */
public final class HierarchyChecks {

    private static final List<String> OF_ROOT_CLASS = List.of(
            Jpa.DISCRIMINATOR_COLUMN,
            Hibernate.DISCRIMINATOR_FORMULA,
            Hibernate.CACHE,
            Hibernate.CONCRETE_PROXY,
            Hibernate.IMMUTABLE,
            Hibernate.SQL_RESTRICTION);
    private static final List<String> OF_NO_ENTITY = List.of(Hibernate.MUTABILITY, Hibernate.SQL_DELETE_ALL);
    private static final List<String> OF_ROOT_ATTRIBUTE =
            List.of(Jpa.ID, Jpa.EMBEDDED_ID, Jpa.VERSION, Hibernate.NATURAL_ID);

    private final Drafts drafts;
    private final Problems problems;

    public HierarchyChecks(Drafts drafts, Problems problems) {
        this.drafts = drafts;
        this.problems = problems;
    }

    /** Reports what is wrong with the classes of all entities. */
    public void check() {
        for (EntityDraft entity : drafts.entities()) {
            EntityModel model = entity.model();
            refuse(model.annotations(), Jpa.ENTITY, Jpa.EMBEDDABLE);
            for (EntityModel.Superclass superclass : model.superclasses()) {
                Annotations annotations = superclass.annotations();
                refuse(annotations, Jpa.EMBEDDABLE, Jpa.MAPPED_SUPERCLASS);
                for (String type : List.of(Jpa.TABLE, Jpa.INHERITANCE)) {
                    report(Message.ON_MAPPED_SUPERCLASS, annotations.get(type), simple(superclass.className()));
                }
            }
            OF_NO_ENTITY.forEach(
                    type -> report(Message.MISPLACED, model.annotations().get(type), "a collection"));
            if (entity.parent() != null) {
                checkSubclass(entity);
            } else {
                checkRoot(entity);
            }
        }
    }

    /** No class may be two kinds of thing. */
    private void refuse(Annotations annotations, String first, String second) {
        if (annotations.has(first)) {
            report(Message.TWO_KINDS, annotations.get(second), "@" + simple(first));
        }
    }

    private void checkSubclass(EntityDraft entity) {
        EntityModel model = entity.model();
        String root = entity.root().model().simpleName();
        OF_ROOT_CLASS.forEach(
                type -> report(Message.ROOT_ONLY, model.annotations().get(type), root));
        for (AnnotationUse override : model.annotations().all(Jpa.ATTRIBUTE_OVERRIDE, Jpa.ATTRIBUTE_OVERRIDES)) {
            checkOverride(entity, override);
        }
        for (AnnotationUse override : model.annotations().all(Jpa.ASSOCIATION_OVERRIDE, Jpa.ASSOCIATION_OVERRIDES)) {
            checkOverride(entity, override);
        }
        for (Attribute attribute : model.attributes()) {
            for (String type : OF_ROOT_ATTRIBUTE) {
                boolean own = attribute.declaredBy().equals(model.className());
                if (own || !type.equals(Hibernate.NATURAL_ID)) {
                    report(Message.ROOT_ONLY, attribute.annotations().get(type), root);
                }
            }
        }
    }

    /** What an entity above has mapped stays mapped as it is; a mapped superclass leaves it open. */
    private void checkOverride(EntityDraft entity, AnnotationUse override) {
        String name = override.string("name").split("\\.", 2)[0];
        for (EntityDraft above = entity.parent(); above != null; above = above.parent()) {
            if (above.model().attributes().stream().anyMatch(a -> a.name().equals(name))) {
                problems.report(
                        Message.OVERRIDE_OF_ENTITY,
                        override.place(),
                        name,
                        above.model().simpleName());
                return;
            }
        }
    }

    private void checkRoot(EntityDraft root) {
        for (String type : List.of(Jpa.PRIMARY_KEY_JOIN_COLUMN, Jpa.PRIMARY_KEY_JOIN_COLUMNS)) {
            report(Message.MISPLACED, root.model().annotations().get(type), "a subclass with a table of its own");
        }
        AnnotationUse formula = root.model().annotations().get(Hibernate.DISCRIMINATOR_FORMULA);
        if (root.strategy() == Strategy.JOINED && !drafts.below(root).isEmpty()) {
            checkDerivedId(root.model());
        }
        if (root.strategy() == Strategy.JOINED && formula != null) {
            problems.report(Message.JOINED_FORMULA, formula.place());
        }
        if (root.strategy() == Strategy.SINGLE_TABLE
                || root.model().annotations().has(Jpa.DISCRIMINATOR_COLUMN)) {
            return;
        }
        Map<String, EntityDraft> tables = new HashMap<>(Map.of(root.table().toString(), root));
        for (EntityDraft entity : drafts.below(root)) {
            EntityDraft other = tables.putIfAbsent(entity.table().toString(), entity);
            if (other != null) {
                problems.report(
                        Message.DUPLICATE_TABLE,
                        entity.table().place(),
                        entity.table().name().name().text(),
                        other.model().simpleName());
            }
        }
    }

    /** Hibernate looks for the columns of the key before the association has any. */
    private void checkDerivedId(EntityModel root) {
        List<Attribute> ids = root.attributes().stream().filter(Attribute::isId).toList();
        if (root.annotations().has(Jpa.ID_CLASS)
                || ids.size() != 1
                || ids.get(0).annotations().has(Jpa.EMBEDDED_ID)) {
            return;
        }
        Attribute id = ids.get(0);
        if (id.kind() instanceof AttributeKind.ToOne) {
            problems.report(Message.DERIVED_ID_OF_JOINED, id.place(), root.simpleName(), id.name());
        }
        for (Attribute attribute : root.attributes()) {
            AnnotationUse mapsId = attribute.annotations().get(Jpa.MAPS_ID);
            if (mapsId != null && mapsId.string("value").isEmpty()) {
                problems.report(Message.DERIVED_ID_OF_JOINED, mapsId.place(), root.simpleName(), attribute.name());
            }
        }
    }

    private void report(Message message, @Nullable AnnotationUse use, String about) {
        if (use != null) {
            problems.report(message, use.place(), "@" + simple(use.type()), about);
        }
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
