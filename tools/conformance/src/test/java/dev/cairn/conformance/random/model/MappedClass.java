package dev.cairn.conformance.random.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A class with mapped attributes.
 *
 * @param parent the class it extends
 * @param isAbstract whether it has no instances
 */
public record MappedClass(
        String name,
        Kind kind,
        @Nullable String parent,
        boolean isAbstract,
        Facets facets,
        List<Attribute> attributes,
        List<Key> keys) {

    public MappedClass {
        attributes = List.copyOf(attributes);
        keys = List.copyOf(keys);
    }

    public static MappedClass of(String name, Kind kind, @Nullable String parent, List<Attribute> attributes) {
        return new MappedClass(name, kind, parent, false, Facets.NONE, attributes, List.of());
    }

    public boolean isEntity() {
        return kind == Kind.ENTITY;
    }

    public Optional<Attribute> find(String attribute) {
        return attributes.stream().filter(each -> each.name().equals(attribute)).findFirst();
    }

    public MappedClass named(String other) {
        return new MappedClass(other, kind, parent, isAbstract, facets, attributes, keys);
    }

    public MappedClass below(@Nullable String other) {
        return new MappedClass(name, kind, other, isAbstract, facets, attributes, keys);
    }

    public MappedClass asAbstract() {
        return new MappedClass(name, kind, parent, true, facets, attributes, keys);
    }

    public MappedClass faceted(UnaryOperator<Facets> change) {
        return new MappedClass(name, kind, parent, isAbstract, change.apply(facets), attributes, keys);
    }

    public MappedClass withKeys(List<Key> others) {
        return new MappedClass(name, kind, parent, isAbstract, facets, attributes, others);
    }

    /** With this attribute in the place of the one of the old name; keys follow a rename. */
    public MappedClass replacing(String old, Attribute attribute) {
        List<Key> renamed = keys.stream()
                .map(key -> new Key(
                        key.name(),
                        key.attributes().stream()
                                .map(each -> each.equals(old) ? attribute.name() : each)
                                .toList(),
                        key.kind(),
                        key.options()))
                .toList();
        return withAttributes(attributes.stream()
                        .map(each -> each.name().equals(old) ? attribute : each)
                        .toList())
                .withKeys(renamed);
    }

    public MappedClass adding(Attribute attribute) {
        List<Attribute> all = new ArrayList<>(attributes);
        all.add(attribute);
        return withAttributes(all);
    }

    /** Without this attribute and the keys that hold it. */
    public MappedClass without(String attribute) {
        return retaining(each -> !each.name().equals(attribute));
    }

    public MappedClass retaining(Predicate<Attribute> wanted) {
        List<Attribute> kept = attributes.stream().filter(wanted).toList();
        List<String> names = kept.stream().map(Attribute::name).toList();
        return withAttributes(kept)
                .withKeys(keys.stream()
                        .filter(key -> names.containsAll(key.attributes()))
                        .toList());
    }

    private MappedClass withAttributes(List<Attribute> others) {
        return new MappedClass(name, kind, parent, isAbstract, facets, others, keys);
    }

    /** What JPA calls it. */
    public enum Kind {
        ENTITY,
        SUPERCLASS,
        EMBEDDABLE
    }
}
