package dev.cairn.conformance.oracle;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The compiled classes that a persistence unit consists of. */
public record MappedClasses(ClassLoader loader, List<Class<?>> classes) {
    private static final List<Class<? extends Annotation>> MARKERS =
            List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

    public MappedClasses {
        classes = List.copyOf(classes);
    }

    /** Those of the named classes that carry one of JPA's class annotations. */
    public static MappedClasses among(List<String> names, ClassLoader loader) {
        List<Class<?>> mapped = new ArrayList<>();
        for (String name : names) {
            try {
                Class<?> candidate = Class.forName(name, false, loader);
                if (MARKERS.stream().anyMatch(candidate::isAnnotationPresent)) {
                    mapped.add(candidate);
                }
            } catch (ClassNotFoundException e) {
                throw new IllegalArgumentException(name, e);
            }
        }
        return new MappedClasses(loader, mapped);
    }

    Stream<Class<?>> stream() {
        return classes.stream();
    }
}
