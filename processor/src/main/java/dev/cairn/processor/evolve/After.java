package dev.cairn.processor.evolve;

import dev.cairn.processor.map.Mapping;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.neighbour.Neighbours;
import dev.cairn.processor.problem.Place;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.rename.match.ClassNames;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state after, as the compilation sees it.
 *
 * @param unseen binary names of entities that exist, but only as files
 * @param draft what the build before left as a draft in the class output, or null
 * @param neighbours the other histories that the entities refer to
 */
public record After(
        EntityModels models,
        Mapping mapping,
        Set<String> unseen,
        @Nullable MigrationId draft,
        Neighbours neighbours) {
    public After {
        unseen = Set.copyOf(unseen);
    }

    /** Where an entity class is declared; no place if it is unknown. */
    Place place(String binaryName) {
        return models.find(ClassNames.canonical(binaryName))
                .map(EntityModel::place)
                .orElse(Place.NONE);
    }
}
