package dev.cairn.processor.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of one element that Cairn knows, by canonical name: those of {@code jakarta.persistence},
 * {@code org.hibernate.annotations} and {@code dev.cairn.annotation}. Repeated ones stand in their container.
 */
public record Annotations(Map<String, AnnotationUse> uses) {

    public static final Annotations NONE = new Annotations(Map.of());

    public Annotations {
        uses = Collections.unmodifiableMap(new LinkedHashMap<>(uses));
    }

    public boolean has(String type) {
        return uses.containsKey(type);
    }

    public @Nullable AnnotationUse get(String type) {
        return uses.get(type);
    }

    /** All uses of a repeatable annotation: the single one, and those in its container. */
    public List<AnnotationUse> all(String type, String container) {
        AnnotationUse single = uses.get(type);
        AnnotationUse many = uses.get(container);
        if (many == null) {
            return single == null ? List.of() : List.of(single);
        }
        List<AnnotationUse> all = new ArrayList<>(many.nestedList("value"));
        if (single != null) {
            all.add(0, single);
        }
        return all;
    }

    /** The texts that an annotation has as its value; none where it is not there. */
    public List<String> texts(String type) {
        AnnotationUse use = uses.get(type);
        return use == null
                ? List.of()
                : use.list("value").stream()
                        .map(value -> String.valueOf(value.content()))
                        .toList();
    }

    /**
     * The uses in the container of a repeatable annotation, or else the single one: Hibernate reads no {@code @Check} beside
     * {@code @Checks}.
     */
    public List<AnnotationUse> containedOrSingle(String type, String container) {
        AnnotationUse many = uses.get(container);
        return many == null ? all(type, container) : many.nestedList("value");
    }
}
