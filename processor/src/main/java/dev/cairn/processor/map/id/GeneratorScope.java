package dev.cairn.processor.map.id;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.EntityModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The generators that an id sees: those on the attribute, on the entity, on the class that declares the attribute, on the package of
 * that class, and by name those on any package. Hibernate does not see those of other entities unless
 * {@code hibernate.jpa.compliance.global_id_generators} is set.
 */
final class GeneratorScope {

    private final Map<String, Annotations> packages;
    private final List<Annotations> local;

    private GeneratorScope(Map<String, Annotations> packages, List<Annotations> local) {
        this.packages = packages;
        this.local = local;
    }

    static GeneratorScope of(EntityModels models, EntityModel entity, Attribute id) {
        List<Annotations> local = new ArrayList<>(List.of(id.annotations(), entity.annotations()));
        String packageName = entity.packageName();
        for (EntityModel.Superclass superclass : entity.superclasses()) {
            if (superclass.className().equals(id.declaredBy())) {
                local.add(superclass.annotations());
                packageName = superclass.packageName();
            }
        }
        local.add(models.packages().getOrDefault(packageName, Annotations.NONE));
        return new GeneratorScope(models.packages(), local);
    }

    /** The generator of a kind that an id without a generator's name gets: the nearest. */
    @Nullable
    AnnotationUse nearest(String type, String container) {
        return local.stream()
                .flatMap(annotations -> annotations.all(type, container).stream())
                .findFirst()
                .orElse(null);
    }

    /** The generator of a kind and name, else the nearest without a name. */
    @Nullable
    AnnotationUse named(String name, String type, String container) {
        AnnotationUse unnamed = null;
        for (Annotations annotations : local) {
            for (AnnotationUse use : annotations.all(type, container)) {
                if (use.string("name").equals(name)) {
                    return use;
                }
                unnamed = unnamed == null && use.string("name").isEmpty() ? use : unnamed;
            }
        }
        return unnamed;
    }

    /** The generator of a kind and name on any package. */
    @Nullable
    AnnotationUse global(String name, String type, String container) {
        return packages.values().stream()
                .flatMap(annotations -> annotations.all(type, container).stream())
                .filter(use -> Objects.equals(use.string("name"), name))
                .findFirst()
                .orElse(null);
    }
}
