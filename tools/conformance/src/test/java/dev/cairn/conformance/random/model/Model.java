package dev.cairn.conformance.random.model;

import dev.cairn.conformance.oracle.MappingOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of entities with all they need.
 *
 * @param homes packages of classes and enums below {@value SourcePrinter#PACKAGE}, for those that are not in it
 * @param dropped names of classes that a version before had, for {@code @Dropped}
 * @param repositories whether repositories are generated for it
 */
public record Model(
        MappingOptions options,
        List<MappedClass> classes,
        List<EnumType> enums,
        SortedMap<String, String> homes,
        List<String> dropped,
        boolean repositories) {

    public Model {
        classes = List.copyOf(classes);
        enums = List.copyOf(enums);
        homes = Collections.unmodifiableSortedMap(new TreeMap<>(homes));
        dropped = List.copyOf(dropped);
    }

    /** A model of the default package. */
    public Model(
            MappingOptions options,
            List<MappedClass> classes,
            List<EnumType> enums,
            List<String> dropped,
            boolean repositories) {
        this(options, classes, enums, new TreeMap<>(), dropped, repositories);
    }

    /** The package of a class of the model, or of one that goes along with its classes. */
    public String home(String name) {
        String below = homes.get(name);
        return below == null ? SourcePrinter.PACKAGE : SourcePrinter.PACKAGE + "." + below;
    }

    /** With the class in a package below the default one, or in that where the text is empty. */
    public Model moving(String name, String below) {
        SortedMap<String, String> changed = new TreeMap<>(homes);
        changed.remove(name);
        if (!below.isEmpty()) {
            changed.put(name, below);
        }
        return new Model(options, classes, enums, changed, dropped, repositories);
    }

    public Stream<MappedClass> entities() {
        return classes.stream().filter(MappedClass::isEntity);
    }

    public MappedClass get(String name) {
        return classes.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public Optional<EnumType> enumType(String name) {
        return enums.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    public boolean isEmbeddable(String name) {
        return classes.stream()
                .anyMatch(each -> each.kind() == MappedClass.Kind.EMBEDDABLE
                        && each.name().equals(name));
    }

    public @Nullable MappedClass parent(MappedClass of) {
        return of.parent() == null ? null : get(of.parent());
    }

    /** The topmost entity above the class, or itself. */
    public MappedClass root(MappedClass of) {
        MappedClass parent = parent(of);
        return parent == null || !parent.isEntity() ? of : root(parent);
    }

    /** Whether the class is the type of an identifier. */
    public boolean isKey(MappedClass type) {
        return classes.stream()
                .flatMap(each -> each.attributes().stream())
                .anyMatch(
                        each -> each.facets().has("EmbeddedId") && each.sort().equals(new Sort.Embedded(type.name())));
    }

    /** The identifier of the entity's hierarchy. */
    public Attribute id(MappedClass entity) {
        return root(entity).attributes().stream()
                .filter(Attribute::isId)
                .findFirst()
                .orElseThrow();
    }

    /** The Java type of the identifiers of an entity. */
    public String idType(MappedClass entity) {
        String idClass = root(entity).facets().get("IdClass");
        if (idClass != null) {
            return idClass.substring(0, idClass.length() - ".class".length());
        }
        Sort sort = id(entity).sort();
        if (sort instanceof Sort.Embedded embedded) {
            return embedded.embeddable();
        }
        return sort instanceof Sort.ToOne toOne ? idType(get(toOne.target())) : ((Sort.Basic) sort).type();
    }

    /** How many columns a reference to the entity has. */
    public int idColumns(MappedClass entity) {
        return root(entity).attributes().stream()
                .filter(Attribute::isId)
                .mapToInt(this::columns)
                .sum();
    }

    private int columns(Attribute attribute) {
        if (attribute.sort() instanceof Sort.Embedded embedded) {
            return get(embedded.embeddable()).attributes().stream()
                    .mapToInt(this::columns)
                    .sum();
        }
        return attribute.sort() instanceof Sort.ToOne toOne ? idColumns(get(toOne.target())) : 1;
    }

    /** How the hierarchy of the entity is mapped; empty if it does not say. */
    public String strategy(MappedClass entity) {
        String strategy = root(entity).facets().get("Inheritance.strategy");
        return strategy == null ? "" : strategy.substring("InheritanceType.".length());
    }

    public boolean hasChildren(MappedClass of) {
        return classes.stream().anyMatch(each -> of.name().equals(each.parent()));
    }

    /** The entities whose rows have the attributes of the class: those below a superclass, those with an embeddable. */
    public List<MappedClass> users(MappedClass of) {
        return switch (of.kind()) {
            case ENTITY -> List.of(of);
            case SUPERCLASS ->
                classes.stream()
                        .filter(each -> of.name().equals(each.parent()))
                        .flatMap(each -> users(each).stream())
                        .toList();
            case EMBEDDABLE ->
                classes.stream()
                        .filter(each -> each.attributes().stream().anyMatch(attribute -> holds(attribute, of.name())))
                        .flatMap(each -> users(each).stream())
                        .distinct()
                        .toList();
        };
    }

    /** How many attributes hold the embeddable. */
    public long holders(String embeddable) {
        return classes.stream()
                .flatMap(each -> each.attributes().stream())
                .filter(each -> holds(each, embeddable) || each.keyType().equals(embeddable))
                .count();
    }

    private static boolean holds(Attribute attribute, String embeddable) {
        return attribute.sort().equals(new Sort.Embedded(embeddable))
                || (attribute.sort() instanceof Sort.Elements elements
                        && elements.element().equals(embeddable));
    }

    public Model replacing(String name, UnaryOperator<MappedClass> change) {
        return withClasses(classes.stream()
                .map(each -> each.name().equals(name) ? change.apply(each) : each)
                .toList());
    }

    public Model mapping(UnaryOperator<MappedClass> change) {
        return withClasses(classes.stream().map(change).toList());
    }

    public Model adding(MappedClass other) {
        List<MappedClass> all = new ArrayList<>(classes);
        all.add(other);
        return withClasses(all);
    }

    public Model retaining(Predicate<MappedClass> wanted) {
        return withClasses(classes.stream().filter(wanted).toList());
    }

    public Model withClasses(List<MappedClass> others) {
        return new Model(options, others, enums, homes, dropped, repositories);
    }

    public Model withEnums(List<EnumType> others) {
        return new Model(options, classes, others, homes, dropped, repositories);
    }

    public Model withDropped(List<String> others) {
        return new Model(options, classes, enums, homes, others, repositories);
    }
}
