package dev.cairn.processor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the entities of the history that were not handed to the compiler. An incremental build hands over what changed;
 * that a class is not among it says nothing.
 */
final class MissingEntities {

    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String CONVERTER = "jakarta.persistence.Converter";

    private final Elements elements;
    private final @Nullable Path classOutput;
    private final SourceFiles sources;

    MissingEntities(Elements elements, @Nullable Path classOutput, SourceFiles sources) {
        this.elements = elements;
        this.classOutput = classOutput;
        this.sources = sources;
    }

    /**
     * What was found out about them; those in neither list are gone.
     *
     * @param seen those that the compiler knows, still entities
     * @param unseen binary names of those that are there only as a class file or source file
     */
    record Found(List<TypeElement> seen, Set<String> unseen) {}

    Found look(Collection<String> binaryNames) {
        List<TypeElement> seen = new ArrayList<>();
        Set<String> unseen = new TreeSet<>();
        for (String name : new TreeSet<>(binaryNames)) {
            TypeElement element = elements.getTypeElement(name.replace('$', '.'));
            if (element == null) {
                if (isFile(name)) {
                    unseen.add(name);
                }
            } else if (isEntity(element)) {
                seen.add(element);
            }
        }
        return new Found(seen, unseen);
    }

    /** Those of the converters that are still there: they shape the columns of entities, whoever is compiled. */
    List<TypeElement> converters(Collection<String> binaryNames) {
        List<TypeElement> seen = new ArrayList<>();
        for (String name : binaryNames) {
            TypeElement element = elements.getTypeElement(name.replace('$', '.'));
            if (element != null && isAnnotated(element, CONVERTER)) {
                seen.add(element);
            }
        }
        return seen;
    }

    private boolean isFile(String name) {
        boolean compiled =
                classOutput != null && Files.isRegularFile(classOutput.resolve(name.replace('.', '/') + ".class"));
        return compiled || sources.holds(name);
    }

    static boolean isEntity(TypeElement element) {
        return isAnnotated(element, ENTITY);
    }

    private static boolean isAnnotated(TypeElement element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(annotation));
    }
}
