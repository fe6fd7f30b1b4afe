package dev.cairn.processor.map.column;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Jpa;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code @AttributeOverride}s and {@code @AssociationOverride}s that reach an attribute, by path; outer ones win. */
public record Overrides(Map<String, AnnotationUse> columns, Map<String, AnnotationUse> associations) {

    static final Overrides NONE = new Overrides(Map.of(), Map.of());

    public static Overrides of(Annotations annotations) {
        Map<String, AnnotationUse> columns = new HashMap<>();
        annotations.all(Jpa.ATTRIBUTE_OVERRIDE, Jpa.ATTRIBUTE_OVERRIDES).forEach(o -> columns.put(o.string("name"), o));
        Map<String, AnnotationUse> associations = new HashMap<>();
        annotations
                .all(Jpa.ASSOCIATION_OVERRIDE, Jpa.ASSOCIATION_OVERRIDES)
                .forEach(o -> associations.put(o.string("name"), o));
        return columns.isEmpty() && associations.isEmpty() ? NONE : new Overrides(columns, associations);
    }

    private boolean isEmpty() {
        return columns.isEmpty() && associations.isEmpty();
    }

    /** These before {@code inner} ones. */
    public Overrides over(Overrides inner) {
        if (isEmpty() || inner.isEmpty()) {
            return isEmpty() ? inner : this;
        }
        Map<String, AnnotationUse> mergedColumns = new HashMap<>(inner.columns);
        mergedColumns.putAll(columns);
        Map<String, AnnotationUse> mergedAssociations = new HashMap<>(inner.associations);
        mergedAssociations.putAll(associations);
        return new Overrides(mergedColumns, mergedAssociations);
    }

    /** What reaches the attributes inside an attribute. */
    public Overrides below(String attribute) {
        return isEmpty() ? NONE : new Overrides(below(columns, attribute), below(associations, attribute));
    }

    private static Map<String, AnnotationUse> below(Map<String, AnnotationUse> byPath, String attribute) {
        Map<String, AnnotationUse> below = new HashMap<>();
        String prefix = attribute + ".";
        byPath.forEach((path, use) -> {
            if (path.startsWith(prefix)) {
                below.put(path.substring(prefix.length()), use);
            }
        });
        return below;
    }

    /** The {@code @Column} that replaces an attribute's own, or null. */
    @Nullable
    public AnnotationUse column(String attribute) {
        AnnotationUse override = columns.get(attribute);
        return override == null ? null : override.nested("column");
    }

    @Nullable
    public AnnotationUse association(String attribute) {
        return associations.get(attribute);
    }
}
