package dev.cairn.processor.map.check;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.AttributeKind.Shape;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses annotations on attributes of a kind for which they mean nothing, where Hibernate does not start. */
final class Placements {

    private static final List<String> OF_MAPS = List.of(
            Jpa.MAP_KEY,
            Jpa.MAP_KEY_CLASS,
            Jpa.MAP_KEY_COLUMN,
            Jpa.MAP_KEY_ENUMERATED,
            Jpa.MAP_KEY_JOIN_COLUMN,
            Jpa.MAP_KEY_JOIN_COLUMNS,
            Jpa.MAP_KEY_TEMPORAL);

    private static final List<String> OF_JOIN_TABLES =
            List.of(Hibernate.SQL_JOIN_TABLE_RESTRICTION, Hibernate.FILTER_JOIN_TABLE, Hibernate.FILTER_JOIN_TABLES);

    /** What a version may be: Hibernate can compute the next one. */
    private static final Set<String> VERSIONS = Set.of(
            "byte",
            "short",
            "int",
            "long",
            "byte[]",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.time.Instant",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.util.Calendar",
            "java.util.Date",
            "java.sql.Timestamp");

    private static final Set<String> UUIDS = Set.of("java.util.UUID", "java.lang.String", "byte[]");

    private static final Set<String> VALUES_THAT_ARE_NONE =
            Set.of("java.lang.String", "char", "java.lang.Character", "boolean", "java.lang.Boolean", "java.util.UUID");

    private final Problems problems;

    Placements(Problems problems) {
        this.problems = problems;
    }

    private static @Nullable AnnotationUse overriding(Annotations annotations, String type) {
        AnnotationUse one = annotations.get(Hibernate.override(type));
        return one == null ? annotations.get(Hibernate.override(type) + "s") : one;
    }

    void check(Attribute attribute) {
        Annotations annotations = attribute.annotations();
        if (annotations.uses().isEmpty()) {
            return;
        }
        Shape shape = shape(attribute.kind());
        if (shape != Shape.MAP) {
            OF_MAPS.forEach(type -> refuse(annotations.get(type), "a map"));
        }
        if (shape != Shape.LIST && shape != Shape.ARRAY) {
            refuse(annotations.get(Jpa.ORDER_COLUMN), "a list");
        }
        if (shape == null) {
            refuse(annotations.get(Jpa.ORDER_BY), "a collection");
        }
        if (shape != null || attribute.kind() instanceof AttributeKind.Any) {
            refuse(annotations.get(Jpa.ID), "a single value or association");
            refuse(annotations.get(Hibernate.NATURAL_ID), "a single value or association");
        }
        if (!(attribute.kind() instanceof AttributeKind.Basic)) {
            refuse(annotations.get(Hibernate.CREATION_TIMESTAMP), "a date");
            refuse(annotations.get(Hibernate.UPDATE_TIMESTAMP), "a date");
        }
        AnnotationUse collate = annotations.get(Hibernate.COLLATE);
        if (shape != null) {
            refuse(collate, "a single value");
        } else if (collate != null && !(attribute.kind() instanceof AttributeKind.Basic) && !isJoined(attribute)) {
            problems.report(
                    Message.NOT_MAPPED_YET,
                    collate.place(),
                    "@Collate on an embeddable or an association without join columns of its own");
        }
        if (shape != Shape.LIST && shape != Shape.COLLECTION) {
            refuse(annotations.get(Hibernate.BAG), "a list or a collection");
        }
        for (String type : List.of(Hibernate.FORMULA, Hibernate.JOIN_FORMULA)) {
            AnnotationUse formula = overriding(annotations, type);
            if (formula != null && !annotations.has(type)) {
                problems.report(
                        Message.NOT_MAPPED_YET,
                        formula.place(),
                        "a formula in one database that is a column in others");
            }
        }
        if (!(attribute.kind() instanceof AttributeKind.Embedded)) {
            refuse(annotations.get(Hibernate.EMBEDDED_TABLE), "an embeddable that an entity has itself");
            refuse(annotations.get(Hibernate.EMBEDDED_COLUMN_NAMING), "an embeddable");
        }
        AnnotationUse target = annotations.get(Hibernate.TARGET_EMBEDDABLE);
        if (target != null && annotations.has(Jpa.ELEMENT_COLLECTION)) {
            problems.report(
                    Message.NOT_MAPPED_YET, target.place(), "@TargetEmbeddable beside @ElementCollection(targetClass)");
        } else if (!annotations.has(Jpa.EMBEDDED)) {
            refuse(target, "an attribute with @Embedded");
        }
        AnnotationUse check = overriding(annotations, Hibernate.CHECK);
        if (shape != null && check != null) {
            // Hibernate adds what is overridden to the table even so
            problems.report(Message.NOT_MAPPED_YET, check.place(), "@DialectOverride of a check on a collection");
        }
        boolean single = attribute.kind() instanceof AttributeKind.ToOne one && !one.oneToOne();
        if (!single || attribute.isId()) {
            refuse(annotations.get(Hibernate.JOIN_FORMULA), "a many-to-one");
        }
        checkAssociation(attribute);
        checkVersion(attribute);
        AnnotationUse uuid = annotations.get(Hibernate.UUID_GENERATOR);
        if (uuid != null
                && attribute.kind() instanceof AttributeKind.Basic
                && !UUIDS.contains(attribute.type().name())) {
            problems.report(
                    Message.GENERATED_TYPE,
                    uuid.place(),
                    "UUID",
                    attribute.type().name());
        }
        AnnotationUse transformer = annotations.get(Hibernate.COLUMN_TRANSFORMER);
        String write = transformer == null ? "" : transformer.string("write");
        if (transformer != null
                && !write.isEmpty()
                && write.chars().filter(c -> c == '?').count() != 1) {
            problems.report(Message.NO_PLACEHOLDER, transformer.place("write"));
        }
    }

    /** Whether it is an association whose columns lie beside the other ones and are no key. */
    private static boolean isJoined(Attribute attribute) {
        return attribute.kind() instanceof AttributeKind.ToOne one
                && one.mappedBy() == null
                && !attribute.isId()
                && Stream.of(
                                Jpa.MAPS_ID,
                                Jpa.JOIN_TABLE,
                                Jpa.PRIMARY_KEY_JOIN_COLUMN,
                                Jpa.PRIMARY_KEY_JOIN_COLUMNS,
                                Hibernate.JOIN_FORMULA)
                        .noneMatch(attribute.annotations()::has);
    }

    private void checkAssociation(Attribute attribute) {
        Annotations annotations = attribute.annotations();
        boolean elements = attribute.kind() instanceof AttributeKind.Elements;
        boolean many = attribute.kind() instanceof AttributeKind.ToMany;
        if (attribute.kind() instanceof AttributeKind.ToOne) {
            AnnotationUse fetch = annotations.get(Hibernate.FETCH);
            if (fetch != null && fetch.constant("value", "").equals("SUBSELECT")) {
                problems.report(Message.MISPLACED, fetch.place("value"), "FetchMode.SUBSELECT", "a collection");
            }
        }
        boolean manyToMany = attribute.kind() instanceof AttributeKind.ToMany toMany && toMany.manyToMany();
        if (elements || (manyToMany && annotations.has(Jpa.MANY_TO_MANY))) {
            String table = elements ? "@CollectionTable(joinColumns)" : "@JoinTable(joinColumns)";
            for (String type : List.of(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS)) {
                AnnotationUse use = annotations.get(type);
                if (use != null && !annotations.has(Hibernate.MANY_TO_ANY)) {
                    problems.report(Message.JOIN_COLUMN_OF_TABLE, use.place(), AttributeChecks.simple(type), table);
                }
            }
        }
        AnnotationUse join = annotations.get(Jpa.JOIN_COLUMN);
        if (many && join != null && !join.string("table").isEmpty()) {
            problems.report(Message.MISPLACED, join.place("table"), "a table", "the column of a single reference");
        }
        if (elements) {
            refuse(annotations.get(Hibernate.NOT_FOUND), "an association");
        }
        boolean joined = annotations.has(Jpa.JOIN_COLUMN) || annotations.has(Jpa.JOIN_COLUMNS);
        if (many && !manyToMany && joined) {
            OF_JOIN_TABLES.forEach(type -> refuse(annotations.get(type), "an association with a join table"));
        }
    }

    private void checkVersion(Attribute attribute) {
        AnnotationUse version = attribute.annotations().get(Jpa.VERSION);
        boolean basic = attribute.kind() instanceof AttributeKind.Basic;
        boolean counts = VERSIONS.contains(attribute.type().name());
        boolean decided = attribute.annotations().has(Hibernate.TYPE)
                || attribute.annotations().has(Hibernate.JAVA_TYPE);
        if (version != null
                && (!basic
                        || (!counts
                                && !decided
                                && VALUES_THAT_ARE_NONE.contains(
                                        attribute.type().name())))) {
            problems.report(
                    Message.BAD_VERSION,
                    version.place(),
                    attribute.name(),
                    attribute.type().name());
        }
    }

    private static @Nullable Shape shape(AttributeKind kind) {
        if (kind instanceof AttributeKind.ToMany many) {
            return many.shape();
        }
        return kind instanceof AttributeKind.Elements elements ? elements.shape() : null;
    }

    private void refuse(@Nullable AnnotationUse use, String where) {
        if (use != null) {
            problems.report(Message.MISPLACED, use.place(), AttributeChecks.simple(use.type()), where);
        }
    }
}
