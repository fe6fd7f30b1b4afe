package dev.cairn.processor.evolve;

import dev.cairn.processor.map.Mapping;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.schema.history.MigrationId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state after, as the compilation sees it.
 *
 * @param unseen binary names of entities that exist, but only as files
 * @param draft what the build before left as a draft in the class output, or null
 */
public record After(
        EntityModels models,
        Mapping mapping,
        Set<String> unseen,
        @Nullable MigrationId draft) {
    public After {
        unseen = Set.copyOf(unseen);
    }
}
