package dev.cairn.processor.evolve;

import dev.cairn.processor.map.Mapping;
import dev.cairn.processor.model.EntityModels;
import java.util.Map;
import java.util.Set;

/**
 * The state after, as the compilation sees it.
 *
 * @param unseen binary names of entities that exist, but only as files
 * @param allowedByPackage ids of hazards per package that accepts some
 */
public record After(
        EntityModels models, Mapping mapping, Set<String> unseen, Map<String, Set<String>> allowedByPackage) {
    public After {
        unseen = Set.copyOf(unseen);
        allowedByPackage = Map.copyOf(allowedByPackage);
    }
}
