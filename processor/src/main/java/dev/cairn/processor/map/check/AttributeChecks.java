package dev.cairn.processor.map.check;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks what an attribute says by itself: annotations that contradict each other or do not fit where they stand. */
final class AttributeChecks {

    private static final List<String> ASSOCIATIONS =
            List.of(Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE, Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY, Jpa.ELEMENT_COLLECTION);

    private static final List<String> OVERRIDES = List.of(
            Jpa.ATTRIBUTE_OVERRIDE, Jpa.ATTRIBUTE_OVERRIDES, Jpa.ASSOCIATION_OVERRIDE, Jpa.ASSOCIATION_OVERRIDES);

    private final Problems problems;
    private final Contradictions contradictions;
    private final Placements placements;

    AttributeChecks(Problems problems) {
        this.problems = problems;
        this.contradictions = new Contradictions(problems);
        this.placements = new Placements(problems);
    }

    /** Where an attribute stands. */
    private enum Where {
        ENTITY,
        EMBEDDABLE,
        EMBEDDED_ID,
        ELEMENT
    }

    void check(EntityModel entity) {
        boolean embeddedId =
                entity.attributes().stream().anyMatch(a -> a.annotations().has(Jpa.EMBEDDED_ID));
        for (Attribute attribute : entity.attributes()) {
            check(attribute, Where.ENTITY);
            AnnotationUse id = attribute.annotations().get(Jpa.ID);
            if (embeddedId && id != null) {
                problems.report(Message.TWO_IDS, id.place());
            }
        }
    }

    private void check(Attribute attribute, Where where) {
        Annotations annotations = attribute.annotations();
        checkKinds(annotations);
        contradictions.checkAttribute(annotations);
        placements.check(attribute);
        if (attribute.kind() instanceof AttributeKind.ToOne one) {
            refuse(Message.COLUMN_ON_ASSOCIATION, annotations.get(Jpa.COLUMN));
            if (attribute.isId() && one.mappedBy() != null) {
                problems.report(Message.INVERSE_ID, place(annotations, Jpa.ONE_TO_ONE, attribute));
            }
            checkNullable(annotations.all(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS));
        } else if (attribute.kind() instanceof AttributeKind.ToMany many) {
            checkNullable(annotations.all(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS));
            checkToMany(annotations, many);
        }
        if (annotations.has(Jpa.MAP_KEY)) {
            refuse(Message.TWO_MAP_KEYS, annotations.get(Jpa.MAP_KEY_COLUMN));
        }
        if (where != Where.ENTITY) {
            AnnotationUse version = annotations.get(Jpa.VERSION);
            if (version != null) {
                problems.report(Message.MISPLACED, version.place(), "@Version", "an attribute of an entity");
            }
            AnnotationUse id = annotations.get(Jpa.ID);
            if (id != null && where != Where.EMBEDDED_ID) {
                problems.report(Message.MISPLACED, id.place(), "@Id", "an attribute of an entity");
            }
        }
        if (where != Where.EMBEDDED_ID && !attribute.isId()) {
            refuse(Message.GENERATED_NO_ID, annotations.get(Jpa.GENERATED_VALUE));
        }
        if (where == Where.EMBEDDED_ID) {
            refuse(Message.ID_IN_ID, annotations.get(Jpa.ID));
        }
        if (where == Where.EMBEDDED_ID && !attribute.kind().inColumns()) {
            problems.report(Message.COLLECTION_IN_KEY, attribute.place(), attribute.name());
        }
        if (where == Where.ELEMENT && !attribute.kind().inColumns()) {
            String type = attribute.kind() instanceof AttributeKind.Elements ? Jpa.ELEMENT_COLLECTION : Jpa.ONE_TO_MANY;
            problems.report(
                    Message.COLLECTION_IN_ELEMENT,
                    place(annotations, annotations.has(type) ? type : Jpa.MANY_TO_MANY, attribute),
                    attribute.name());
        }
        checkInside(attribute, where);
    }

    private void checkNullable(List<AnnotationUse> joins) {
        for (AnnotationUse join : joins) {
            if (join.bool("nullable", true) != joins.get(0).bool("nullable", true)) {
                problems.report(Message.MIXED_JOIN_COLUMNS, join.place(), "nullable");
            }
        }
    }

    private void checkInside(Attribute attribute, Where where) {
        if (attribute.kind() instanceof AttributeKind.Embedded embedded) {
            Where inside = where != Where.ENTITY
                    ? where
                    : attribute.annotations().has(Jpa.EMBEDDED_ID) ? Where.EMBEDDED_ID : Where.EMBEDDABLE;
            checkEmbedded(attribute, embedded, inside);
            checkPlaced(attribute, where);
            embedded.embeddable().attributes().forEach(a -> check(a, inside));
        } else if (attribute.kind() instanceof AttributeKind.Elements elements
                && elements.element() instanceof AttributeKind.Embedded embedded) {
            embedded.embeddable().attributes().forEach(a -> check(a, Where.ELEMENT));
        }
    }

    private void checkEmbedded(Attribute attribute, AttributeKind.Embedded embedded, Where inside) {
        List<Attribute> parts = embedded.embeddable().attributes();
        Annotations annotations = attribute.annotations();
        AnnotationUse id = annotations.get(Jpa.EMBEDDED_ID);
        if (id != null && parts.isEmpty()) {
            problems.report(
                    Message.EMPTY_KEY,
                    id.place(),
                    simple(embedded.embeddable().className()).substring(1));
        }
        boolean overridden = OVERRIDES.stream().anyMatch(annotations::has);
        if (inside == Where.EMBEDDABLE && !overridden) {
            AnnotationUse table = annotations.get(Hibernate.EMBEDDED_TABLE);
            List<String> tables = parts.stream()
                    .filter(AttributeChecks::hasColumns)
                    .map(part -> table(part, table == null ? "" : table.string("value")))
                    .distinct()
                    .toList();
            if (tables.size() > 1) {
                problems.report(
                        Message.EMBEDDED_IN_TWO_TABLES,
                        attribute.place(),
                        simple(embedded.embeddable().className()).substring(1));
            }
        }
    }

    /** What Hibernate's own annotations say of where an embeddable's columns lie and what they are called. */
    private void checkPlaced(Attribute attribute, Where where) {
        AnnotationUse table = attribute.annotations().get(Hibernate.EMBEDDED_TABLE);
        if (table != null && where != Where.ENTITY) {
            problems.report(
                    Message.MISPLACED, table.place(), simple(table.type()), "an embeddable that an entity has itself");
        }
        AnnotationUse naming = attribute.annotations().get(Hibernate.EMBEDDED_COLUMN_NAMING);
        String pattern = naming == null ? "" : naming.string("value");
        if (naming != null
                && !pattern.isEmpty()
                && (!pattern.contains("%s") || pattern.indexOf('%') != pattern.lastIndexOf('%'))) {
            problems.report(Message.EMBEDDED_NAMING, naming.place("value"), pattern, attribute.name());
        }
    }

    private static boolean hasColumns(Attribute part) {
        boolean shared = part.annotations().has(Jpa.PRIMARY_KEY_JOIN_COLUMN)
                || part.annotations().has(Jpa.PRIMARY_KEY_JOIN_COLUMNS);
        return part.kind() instanceof AttributeKind.Basic
                || (part.kind() instanceof AttributeKind.ToOne one && one.mappedBy() == null && !shared);
    }

    /** Where the columns of a part lie; a join table is no other's. Hibernate looks for join columns in the entity's own. */
    private static String table(Attribute part, String otherwise) {
        Annotations annotations = part.annotations();
        if (annotations.has(Jpa.JOIN_TABLE)) {
            return "@" + part.name();
        }
        List<AnnotationUse> joins = annotations.all(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS);
        AnnotationUse column = joins.isEmpty() ? annotations.get(Jpa.COLUMN) : joins.get(0);
        String stated = column == null ? "" : column.string("table");
        return stated.isEmpty() && part.kind() instanceof AttributeKind.Basic ? otherwise : stated;
    }

    private void checkKinds(Annotations annotations) {
        AnnotationUse first = null;
        for (String type : ASSOCIATIONS) {
            AnnotationUse use = annotations.get(type);
            if (use != null && first != null) {
                problems.report(Message.TWO_ASSOCIATIONS, use.place(), simple(first.type()), simple(type));
            }
            first = first == null ? use : first;
        }
    }

    private void checkToMany(Annotations annotations, AttributeKind.ToMany many) {
        AnnotationUse table = annotations.get(Jpa.JOIN_TABLE);
        boolean joined = annotations.has(Jpa.JOIN_COLUMN)
                || annotations.has(Jpa.JOIN_COLUMNS)
                || (table != null && !table.nestedList("joinColumns").isEmpty());
        if (!many.manyToMany() && many.mappedBy() == null && !joined) {
            refuse(Message.ON_DELETE_WITHOUT_COLUMN, annotations.get(Hibernate.ON_DELETE));
        }
        if (many.manyToMany() && many.mappedBy() != null) {
            refuse(Message.COLUMN_ON_INVERSE, annotations.get(Jpa.ORDER_COLUMN));
            refuse(Message.COLUMN_ON_INVERSE, annotations.get(Jpa.MAP_KEY_COLUMN));
        }
        if (!many.manyToMany()) {
            refuse(Message.SOFT_DELETE_ON_MANY, annotations.get(Hibernate.SOFT_DELETE));
            refuse(Message.NOT_FOUND_ON_MANY, annotations.get(Hibernate.NOT_FOUND));
        }
    }

    private void refuse(Message message, @Nullable AnnotationUse use) {
        if (use != null) {
            problems.report(message, use.place(), simple(use.type()));
        }
    }

    private static Place place(Annotations annotations, String type, Attribute attribute) {
        AnnotationUse use = annotations.get(type);
        return use == null ? attribute.place() : use.place();
    }

    static String simple(String type) {
        return "@" + type.substring(type.lastIndexOf('.') + 1);
    }
}
