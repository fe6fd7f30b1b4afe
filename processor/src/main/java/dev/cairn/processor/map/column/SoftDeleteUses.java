package dev.cairn.processor.map.column;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.EmbeddableModel;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.model.Hibernate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the {@code @SoftDelete} that holds for an entity or for a collection; the nearest one does. */
public final class SoftDeleteUses {
    private final Map<String, Annotations> packages;
    private final Map<String, Annotations> classes = new HashMap<>();

    public SoftDeleteUses(EntityModels models) {
        this.packages = models.packages();
        for (EntityModel entity : models.all()) {
            classes.put(entity.className(), entity.annotations());
            entity.superclasses().forEach(above -> classes.put(above.className(), above.annotations()));
            collect(entity.attributes());
        }
    }

    private void collect(List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            if (attribute.kind() instanceof AttributeKind.Embedded embedded) {
                collect(embedded.embeddable());
            } else if (attribute.kind() instanceof AttributeKind.Elements elements
                    && elements.element() instanceof AttributeKind.Embedded embedded) {
                collect(embedded.embeddable());
            }
        }
    }

    private void collect(EmbeddableModel embeddable) {
        if (classes.putIfAbsent(embeddable.className(), embeddable.annotations()) == null) {
            collect(embeddable.attributes());
        }
    }

    /** The one on the root of a hierarchy, a mapped superclass of it, or its package. */
    public @Nullable AnnotationUse of(EntityModel root) {
        List<Annotations> places = new ArrayList<>();
        root.superclasses().forEach(above -> places.add(0, above.annotations()));
        places.add(0, root.annotations());
        places.add(packages.getOrDefault(root.packageName(), Annotations.NONE));
        return first(places);
    }

    /** The one on a collection, the class that declares it, or the package of that. */
    public @Nullable AnnotationUse of(Attribute collection) {
        String declaring = collection.declaredBy();
        Annotations around = packages.entrySet().stream()
                .filter(each -> declaring.startsWith(each.getKey() + "."))
                .max(Comparator.comparingInt(each -> each.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(Annotations.NONE);
        return first(List.of(collection.annotations(), classes.getOrDefault(declaring, Annotations.NONE), around));
    }

    private static @Nullable AnnotationUse first(List<Annotations> places) {
        for (Annotations each : places) {
            AnnotationUse use = each.get(Hibernate.SOFT_DELETE);
            if (use != null) {
                return use;
            }
        }
        return null;
    }
}
