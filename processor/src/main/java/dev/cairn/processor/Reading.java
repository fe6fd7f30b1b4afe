package dev.cairn.processor;

import dev.cairn.processor.config.DatabaseSettings;
import dev.cairn.processor.config.Options;
import dev.cairn.processor.map.Mapping;
import dev.cairn.processor.map.MappingSettings;
import dev.cairn.processor.map.SchemaMapper;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.problem.Problems;
import dev.cairn.processor.read.EntityReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * The entities of one round, read and mapped, database by database.
 *
 * @param unresolved classes whose types do not all resolve, yet or at all; what the parts say of them is incomplete
 */
record Reading(Map<DatabaseSettings, Part> parts, Set<String> unresolved) {

    /**
     * What belongs to one database.
     *
     * @param models its entities, owned, and all others, referred to
     */
    record Part(EntityModels models, Mapping mapping) {}

    Reading {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        unresolved = Set.copyOf(unresolved);
    }

    static Reading of(
            ProcessingEnvironment environment, Options options, Roots roots, Problems problems, Stopwatch stopwatch) {
        Databases databases = Databases.of(environment.getElementUtils(), roots.packageNames(), options, problems);
        Problems found = new Problems();
        EntityModels models = stopwatch.time(
                "reading the entities",
                () -> new EntityReader(environment.getElementUtils(), environment.getTypeUtils(), found)
                        .read(roots.all()));
        Map<DatabaseSettings, Part> parts = new LinkedHashMap<>();
        for (DatabaseSettings settings : databases.all()) {
            EntityModels own =
                    models.owned(entity -> databases.of(entity.packageName()).equals(settings));
            if (!own.owned().isEmpty()) {
                MappingSettings mapping =
                        new MappingSettings(settings.naming(), settings.quoting(), settings.dialects());
                Mapping mapped = stopwatch.time("mapping", () -> new SchemaMapper(mapping, found).map(own));
                parts.put(settings, new Part(own, mapped));
            }
        }
        if (models.unresolved().isEmpty()) {
            problems.addAll(found);
        }
        // Else the compiler reports the type itself, and what was found may only follow from it.
        return new Reading(parts, models.unresolved());
    }
}
