package dev.cairn.processor.map.check;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.NearestName;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks what entities say of one another: {@code mappedBy} and {@code @MapKey} name attributes, and names are unique. */
public final class CrossChecks {

    private final EntityModels models;
    private final Problems problems;
    private final IdClassTargets idClassTargets;
    private final Map<String, Map<String, Attribute>> byEntity = new HashMap<>();

    public CrossChecks(EntityModels models, Problems problems) {
        this.models = models;
        this.problems = problems;
        this.idClassTargets = new IdClassTargets(models, problems);
    }

    /** Reports what is wrong in any entity. */
    public void check() {
        AttributeChecks attributeChecks = new AttributeChecks(problems);
        Contradictions contradictions = new Contradictions(problems);
        DeclaredNames nameChecks = new DeclaredNames(models, problems);
        Map<String, EntityModel> byEntityName = new HashMap<>();
        for (EntityModel model : models.all()) {
            EntityModel other = byEntityName.putIfAbsent(model.entityName(), model);
            if (other != null) {
                problems.report(
                        Message.DUPLICATE_ENTITY_NAME,
                        model.place(),
                        model.entityName(),
                        other.className(),
                        model.className());
            }
            attributeChecks.check(model);
            contradictions.checkEntity(model.annotations());
            nameChecks.check(model);
            checkKey(model);
            model.attributes().forEach(a -> check(model, a));
        }
    }

    /** A key may be made of another entity's, but not in a circle. */
    private void checkKey(EntityModel model) {
        Set<String> passed = new LinkedHashSet<>();
        Attribute first = null;
        EntityModel current = model;
        while (current != null && passed.add(current.className())) {
            Attribute derived = models.attributes(current).stream()
                    .filter(a -> a.kind() instanceof AttributeKind.ToOne one && one.mappedBy() == null)
                    .filter(a -> a.isId() || a.annotations().has(Jpa.MAPS_ID))
                    .findFirst()
                    .orElse(null);
            first = first == null ? derived : first;
            String target = derived == null ? null : target(derived);
            current = target == null ? null : models.find(target).orElse(null);
        }
        if (current != null && current.className().equals(model.className()) && first != null) {
            problems.report(Message.KEY_OF_ITSELF, first.place(), model.simpleName(), simple(target(first)));
        }
    }

    private static String simple(@Nullable String name) {
        return name == null ? "" : name.substring(name.lastIndexOf('.') + 1);
    }

    private void check(EntityModel model, Attribute attribute) {
        checkMapsId(model, attribute);
        idClassTargets.check(model, attribute);
        if (attribute.kind() instanceof AttributeKind.ToOne one && one.mappedBy() != null) {
            checkMappedBy(model, attribute, one.target(), one.mappedBy(), Jpa.ONE_TO_ONE);
        } else if (attribute.kind() instanceof AttributeKind.ToMany many) {
            if (many.mappedBy() != null) {
                String annotation = many.manyToMany() ? Jpa.MANY_TO_MANY : Jpa.ONE_TO_MANY;
                checkMappedBy(model, attribute, many.target(), many.mappedBy(), annotation);
            }
            checkMapKey(attribute, many.target());
        }
    }

    private void checkMappedBy(
            EntityModel model, Attribute attribute, String target, String mappedBy, String annotation) {
        Annotations annotations = attribute.annotations();
        Place place = place(annotations, annotation, "mappedBy", attribute);
        EntityModel other = models.find(target).orElse(null);
        if (other == null || models.unresolved().contains(target)) {
            return;
        }
        Attribute owning = find(other, mappedBy);
        if (owning == null) {
            problems.report(
                    Message.UNKNOWN_MAPPED_BY,
                    place,
                    mappedBy,
                    other.simpleName(),
                    NearestName.suggestion(mappedBy, candidates(model, other)));
            return;
        }
        if (!refersBack(model, owning)) {
            problems.report(
                    Message.MAPPED_BY_OTHER,
                    place,
                    mappedBy,
                    other.simpleName(),
                    model.simpleName(),
                    NearestName.suggestion(mappedBy, candidates(model, other)));
            return;
        }
        if (mappedBy(owning) != null) {
            problems.report(Message.MAPPED_BY_INVERSE, place, mappedBy, other.simpleName());
            return;
        }
        if (annotation.equals(Jpa.ONE_TO_ONE) && owning.kind() instanceof AttributeKind.ToMany) {
            problems.report(Message.MAPPED_BY_COLLECTION, place, mappedBy, other.simpleName());
            return;
        }
        if (annotations.has(Jpa.JOIN_COLUMN) || annotations.has(Jpa.JOIN_COLUMNS) || annotations.has(Jpa.JOIN_TABLE)) {
            problems.report(Message.MAPPED_BY_AND_JOIN, place, attribute.name());
        }
    }

    /** Whether an attribute refers to an entity, one above or one below it. */
    private boolean refersBack(EntityModel model, Attribute owning) {
        String target = target(owning);
        EntityModel referred = target == null ? null : models.find(target).orElse(null);
        return referred != null
                && (models.lineage(referred).contains(model)
                        || models.lineage(model).contains(referred));
    }

    /** {@code @MapsId} names an attribute of the embedded id, or stands for the whole id. */
    private void checkMapsId(EntityModel model, Attribute attribute) {
        AnnotationUse mapsId = attribute.annotations().get(Jpa.MAPS_ID);
        String value = mapsId == null ? "" : mapsId.string("value");
        if (mapsId == null || value.isEmpty() || models.unresolved().contains(model.className())) {
            return;
        }
        for (Attribute id : models.ids(model)) {
            if (id.kind() instanceof AttributeKind.Embedded embedded) {
                List<String> names = embedded.embeddable().attributes().stream()
                        .map(Attribute::name)
                        .toList();
                if (!names.contains(value)) {
                    problems.report(
                            Message.UNKNOWN_MAPS_ID,
                            mapsId.place("value"),
                            value,
                            id.type().name(),
                            NearestName.suggestion(value, names));
                }
            } else if (id.name().equals(value) && id.annotations().has(Jpa.COLUMN) && !namesColumn(attribute)) {
                problems.report(Message.MAPS_ID_COLUMN, mapsId.place(), value, attribute.name());
            }
        }
    }

    private static boolean namesColumn(Attribute association) {
        return association.annotations().all(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS).stream()
                .anyMatch(join -> !join.string("name").isEmpty());
    }

    private void checkMapKey(Attribute attribute, String target) {
        var use = attribute.annotations().get(Jpa.MAP_KEY);
        EntityModel other = models.find(target).orElse(null);
        if (use == null || other == null || models.unresolved().contains(target)) {
            return;
        }
        if (use.string("name").isEmpty()) {
            List<Attribute> ids = models.ids(other);
            if (ids.size() > 1) {
                problems.report(
                        Message.MAP_KEY_OF_SEVERAL_IDS,
                        use.place(),
                        other.simpleName(),
                        ids.stream().map(Attribute::name).collect(Collectors.joining(", ")));
            } else if (ids.stream().anyMatch(id -> id.kind() instanceof AttributeKind.ToOne)) {
                problems.report(
                        Message.MAP_KEY_OF_ASSOCIATION,
                        use.place(),
                        other.simpleName(),
                        ids.get(0).name());
            }
        } else if (find(other, use.string("name")) == null) {
            problems.report(
                    Message.UNKNOWN_MAP_KEY,
                    use.place("name"),
                    use.string("name"),
                    other.simpleName(),
                    NearestName.suggestion(use.string("name"), attributes(other).keySet()));
        }
    }

    private static Place place(Annotations annotations, String annotation, String element, Attribute attribute) {
        var use = annotations.get(annotation);
        return use == null ? attribute.place() : use.place(element);
    }

    private @Nullable Attribute find(EntityModel entity, String path) {
        Attribute found = null;
        Map<String, Attribute> current = attributes(entity);
        for (String step : path.split("\\.")) {
            found = current.get(step);
            if (found == null) {
                return null;
            }
            current = new HashMap<>();
            if (found.kind() instanceof AttributeKind.Embedded embedded) {
                for (Attribute nested : embedded.embeddable().attributes()) {
                    current.put(nested.name(), nested);
                }
            }
        }
        return found;
    }

    /** The attributes of the other side that refer back. */
    private List<String> candidates(EntityModel model, EntityModel other) {
        List<String> names = new ArrayList<>();
        for (Attribute attribute : attributes(other).values()) {
            boolean back = model.className().equals(target(attribute));
            if (back) {
                names.add(attribute.name());
            }
        }
        return names;
    }

    private static @Nullable String mappedBy(Attribute attribute) {
        if (attribute.kind() instanceof AttributeKind.ToOne one) {
            return one.mappedBy();
        }
        return attribute.kind() instanceof AttributeKind.ToMany many ? many.mappedBy() : null;
    }

    private static @Nullable String target(Attribute attribute) {
        if (attribute.kind() instanceof AttributeKind.ToOne one) {
            return one.target();
        }
        return attribute.kind() instanceof AttributeKind.ToMany many ? many.target() : null;
    }

    private Map<String, Attribute> attributes(EntityModel entity) {
        return byEntity.computeIfAbsent(entity.className(), n -> {
            Map<String, Attribute> attributes = new HashMap<>();
            models.attributes(entity).forEach(a -> attributes.put(a.name(), a));
            return attributes;
        });
    }
}
