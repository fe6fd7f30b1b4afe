package dev.cairn.processor.map.check;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Entities that an id class may not refer to: Hibernate never starts with them. */
final class IdClassTargets {
    private final EntityModels models;
    private final Problems problems;

    IdClassTargets(EntityModels models, Problems problems) {
        this.models = models;
        this.problems = problems;
    }

    /** Reports an association in an id class whose target is one of them. */
    void check(EntityModel model, Attribute attribute) {
        AnnotationUse id = attribute.annotations().get(Jpa.ID);
        if (id == null
                || !(attribute.kind() instanceof AttributeKind.ToOne one)
                || models.ids(model).size() < 2) {
            return;
        }
        EntityModel target = models.find(one.target()).orElse(null);
        if (target == null || models.unresolved().contains(one.target())) {
            return;
        }
        if (target.parent() != null && isEmbedded(models.ids(target))) {
            problems.report(
                    Message.ID_CLASS_TO_SUBCLASS,
                    id.place(),
                    attribute.name(),
                    target.simpleName(),
                    models.lineage(target).get(0).simpleName());
        }
        checkBorrowed(id, attribute, target);
    }

    /** An id that is that of another entity, and at last one with an id class or an embedded id. */
    private void checkBorrowed(AnnotationUse id, Attribute attribute, EntityModel target) {
        Set<String> seen = new HashSet<>();
        EntityModel lender = target;
        while (lender != null && seen.add(lender.className())) {
            List<Attribute> ids = models.ids(lender);
            lender = ids.size() == 1 && ids.get(0).kind() instanceof AttributeKind.ToOne one
                    ? models.find(one.target()).orElse(null)
                    : null;
            if (lender != null && (hasIdClass(lender) || isEmbedded(models.ids(lender)))) {
                problems.report(
                        Message.ID_CLASS_TO_BORROWED_ID,
                        id.place(),
                        attribute.name(),
                        target.simpleName(),
                        lender.simpleName());
            }
        }
    }

    private static boolean isEmbedded(List<Attribute> ids) {
        return ids.stream().anyMatch(each -> each.annotations().has(Jpa.EMBEDDED_ID));
    }

    private boolean hasIdClass(EntityModel entity) {
        return models.lineage(entity).stream()
                .anyMatch(each -> each.annotations().has(Jpa.ID_CLASS)
                        || each.superclasses().stream()
                                .anyMatch(above -> above.annotations().has(Jpa.ID_CLASS)));
    }
}
