package dev.cairn.processor.map.check;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** Refuses annotations beside others that Hibernate refuses them beside. */
final class Contradictions {

    /** Of each group an element may have one. */
    private static final List<List<String>> ON_ATTRIBUTES = List.of(
            List.of(
                    Hibernate.CREATION_TIMESTAMP,
                    Hibernate.UPDATE_TIMESTAMP,
                    Hibernate.CURRENT_TIMESTAMP,
                    Hibernate.GENERATED,
                    Hibernate.GENERATED_COLUMN),
            List.of(Jpa.ORDER_BY, Hibernate.SQL_ORDER, Hibernate.SORT_NATURAL, Hibernate.SORT_COMPARATOR),
            List.of(Jpa.ID, Hibernate.CREATION_TIMESTAMP),
            List.of(Jpa.ID, Hibernate.UPDATE_TIMESTAMP),
            List.of(Jpa.ID, Hibernate.FORMULA),
            List.of(Hibernate.BAG, Jpa.ORDER_COLUMN),
            List.of(Hibernate.JOIN_FORMULA, Jpa.JOIN_COLUMN),
            List.of(Hibernate.JOIN_FORMULA, Jpa.JOIN_COLUMNS),
            List.of(Hibernate.JOIN_FORMULA, Jpa.JOIN_TABLE),
            List.of(Jpa.VERSION, Hibernate.CREATION_TIMESTAMP));

    private static final List<List<String>> ON_ENTITIES = List.of(
            List.of(Hibernate.DYNAMIC_INSERT, Hibernate.SQL_INSERT),
            List.of(Hibernate.DYNAMIC_UPDATE, Hibernate.SQL_UPDATE),
            List.of(Hibernate.SOFT_DELETE, Hibernate.SQL_DELETE));

    private static final List<String> NEVER_UNLOCKED = List.of(Jpa.VERSION, Jpa.ID, Jpa.EMBEDDED_ID);

    private final Problems problems;

    Contradictions(Problems problems) {
        this.problems = problems;
    }

    void checkAttribute(Annotations annotations) {
        if (annotations.uses().size() < 2) {
            return;
        }
        ON_ATTRIBUTES.forEach(group -> refuseSecond(annotations, group));
        AnnotationUse lock = annotations.get(Hibernate.OPTIMISTIC_LOCK);
        if (lock != null && lock.bool("excluded", false)) {
            NEVER_UNLOCKED.forEach(type -> refuseSecond(annotations, List.of(type, Hibernate.OPTIMISTIC_LOCK)));
        }
    }

    void checkEntity(Annotations annotations) {
        ON_ENTITIES.forEach(group -> refuseSecond(annotations, group));
        AnnotationUse softDelete = annotations.get(Hibernate.SOFT_DELETE);
        if (softDelete != null
                && softDelete.constant("strategy", "DELETED").equals("TIMESTAMP")
                && softDelete.has("converter")) {
            problems.report(
                    Message.CONTRADICTION, softDelete.place("converter"), "strategy = TIMESTAMP", "a converter");
        }
    }

    private void refuseSecond(Annotations annotations, List<String> group) {
        List<AnnotationUse> found = new ArrayList<>();
        for (AnnotationUse use : annotations.uses().values()) {
            if (group.contains(use.type())) {
                found.add(use);
            }
        }
        if (found.size() > 1) {
            AnnotationUse second = found.get(1);
            problems.report(
                    Message.CONTRADICTION,
                    second.place(),
                    AttributeChecks.simple(found.get(0).type()),
                    AttributeChecks.simple(second.type()));
        }
    }
}
