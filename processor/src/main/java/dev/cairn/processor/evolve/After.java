package dev.cairn.processor.evolve;

import dev.cairn.processor.map.Mapping;
import dev.cairn.processor.model.EntityModels;
import java.util.Set;

/**
 * The state after, as the compilation sees it.
 *
 * @param unseen binary names of entities that exist, but only as files
 */
public record After(EntityModels models, Mapping mapping, Set<String> unseen) {
    public After {
        unseen = Set.copyOf(unseen);
    }
}
