package dev.cairn.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What the compilation hands over that concerns the mapping, by name: an element of one round is of no use in the next.
 */
final class Roots {

    private static final String PERSISTENCE = "jakarta.persistence.";
    private static final List<String> ANNOTATIONS = List.of(
            PERSISTENCE + "Entity",
            PERSISTENCE + "Embeddable",
            PERSISTENCE + "MappedSuperclass",
            PERSISTENCE + "Converter");

    private final Elements elements;
    private final Set<String> types = new LinkedHashSet<>();
    private final Set<String> packages = new LinkedHashSet<>();
    private final Set<String> compiled = new LinkedHashSet<>();

    Roots(Elements elements) {
        this.elements = elements;
    }

    /** Takes in a round's new elements; whether any concerns the mapping. */
    boolean collect(RoundEnvironment round) {
        int known = types.size();
        TypeElement[] annotations = ANNOTATIONS.stream()
                .flatMap(name -> Stream.ofNullable(elements.getTypeElement(name)))
                .toArray(TypeElement[]::new);
        if (annotations.length > 0) {
            for (Element element : round.getElementsAnnotatedWithAny(annotations)) {
                if (element instanceof TypeElement type) {
                    types.add(type.getQualifiedName().toString());
                }
            }
        }
        for (Element element : round.getRootElements()) {
            if (element instanceof PackageElement named) {
                packages.add(named.getQualifiedName().toString());
            } else if (element instanceof TypeElement type) {
                compiled.add(type.getQualifiedName().toString());
            }
        }
        return types.size() > known;
    }

    /** The same, to be added to without changing this one. */
    Roots copy() {
        Roots copy = new Roots(elements);
        copy.types.addAll(types);
        copy.packages.addAll(packages);
        copy.compiled.addAll(compiled);
        return copy;
    }

    /** The names of the classes. */
    Set<String> names() {
        return Set.copyOf(types);
    }

    boolean has(String className) {
        return types.contains(className);
    }

    /** Takes in classes that were looked up. */
    void add(Collection<TypeElement> found) {
        found.forEach(type -> types.add(type.getQualifiedName().toString()));
    }

    boolean isEmpty() {
        return types.isEmpty();
    }

    /** The classes as the current round sees them; one that a stricter round no longer finds is left out. */
    List<TypeElement> types() {
        return types.stream()
                .flatMap(name -> Stream.ofNullable(elements.getTypeElement(name)))
                .toList();
    }

    /** All classes that were handed over, entities or not. */
    List<TypeElement> compiled() {
        return compiled.stream()
                .flatMap(name -> Stream.ofNullable(elements.getTypeElement(name)))
                .toList();
    }

    /** The binary names of the classes. */
    Set<String> binaryNames() {
        return types().stream()
                .map(type -> elements.getBinaryName(type).toString())
                .collect(Collectors.toSet());
    }

    /** Everything as the current round sees it. */
    List<Element> all() {
        List<Element> all = new ArrayList<>(types());
        packages.forEach(
                name -> Stream.ofNullable(elements.getPackageElement(name)).forEach(all::add));
        return all;
    }

    /** The packages of the classes, and those that were handed over themselves. */
    Set<String> packageNames() {
        Set<String> names = new LinkedHashSet<>(packages);
        types().forEach(type ->
                names.add(elements.getPackageOf(type).getQualifiedName().toString()));
        return names;
    }
}
