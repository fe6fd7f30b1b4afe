package dev.cairn.processor.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * All entities of one reading, by canonical class name.
 *
 * @param packages per package of an entity the annotations on it, which may declare generators
 * @param generators per class that a generator annotation names what it needs of the schema
 * @param unresolved classes of which some type could not be resolved (yet): nothing may be written from these models
 * @param converters binary names of the converters that apply by themselves
 */
public record EntityModels(
        Map<String, EntityModel> byName,
        Map<String, Annotations> packages,
        Map<String, GeneratorKind> generators,
        Set<String> unresolved,
        Set<String> converters) {

    public EntityModels {
        byName = Collections.unmodifiableMap(new TreeMap<>(byName));
        packages = Collections.unmodifiableMap(new TreeMap<>(packages));
        generators = Map.copyOf(generators);
        unresolved = Set.copyOf(unresolved);
        converters = Set.copyOf(converters);
    }

    /** The same entities, of which only those that pass belong to this history. */
    public EntityModels owned(Predicate<EntityModel> own) {
        Map<String, EntityModel> parted = new TreeMap<>(byName);
        parted.replaceAll((name, entity) -> entity.owned() && !own.test(entity) ? entity.referredTo() : entity);
        return new EntityModels(parted, packages, generators, unresolved, converters);
    }

    /** Every entity, those only referred to included, by class name. */
    public Collection<EntityModel> all() {
        return byName.values();
    }

    /** The entities of this compilation's history, by class name. */
    public List<EntityModel> owned() {
        return byName.values().stream().filter(EntityModel::owned).toList();
    }

    public Optional<EntityModel> find(String className) {
        return Optional.ofNullable(byName.get(className));
    }

    /** The entity and those above it, the root first. */
    public List<EntityModel> lineage(EntityModel entity) {
        List<EntityModel> lineage = new ArrayList<>();
        Set<String> names = new HashSet<>();
        EntityModel current = entity;
        while (current != null && names.add(current.className())) {
            lineage.add(0, current);
            current = current.parent() == null ? null : byName.get(current.parent());
        }
        return lineage;
    }

    /** All attributes of an entity, inherited ones first. */
    public List<Attribute> attributes(EntityModel entity) {
        return lineage(entity).stream().flatMap(e -> e.attributes().stream()).toList();
    }

    /** The attributes of its primary key: one for a simple or embedded id, several for a composite one. */
    public List<Attribute> ids(EntityModel entity) {
        return attributes(entity).stream().filter(Attribute::isId).toList();
    }
}
