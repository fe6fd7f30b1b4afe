package dev.cairn.processor;

import dev.cairn.processor.config.DatabaseSettings;
import dev.cairn.processor.config.Options;
import dev.cairn.processor.map.Mapping;
import dev.cairn.processor.map.SchemaMapper;
import dev.cairn.processor.map.table.MappingSettings;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.problem.Problem;
import dev.cairn.processor.problem.Problems;
import dev.cairn.processor.read.EntityReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * The entities of one round, read and mapped, database by database.
 *
 * @param unresolved classes whose types do not all resolve, yet or at all; what the parts say of them is incomplete
 * @param classes the names of the classes that were read
 * @param problems what is wrong; nothing while types do not resolve, as it may only follow from that
 */
record Reading(Map<DatabaseSettings, Part> parts, Set<String> unresolved, Set<String> classes, List<Problem> problems) {

    /**
     * What belongs to one database.
     *
     * @param models its entities, owned, and all others, referred to
     */
    record Part(EntityModels models, Mapping mapping) {}

    Reading {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        unresolved = Set.copyOf(unresolved);
        classes = Set.copyOf(classes);
        problems = List.copyOf(problems);
    }

    /** What belongs to a database that the reading has. */
    Part part(DatabaseSettings settings) {
        Part part = parts.get(settings);
        if (part == null) {
            throw new IllegalArgumentException("nothing was read of database " + settings.name());
        }
        return part;
    }

    static Reading of(ProcessingEnvironment environment, Options options, Roots roots, Stopwatch stopwatch) {
        Problems found = new Problems();
        Databases databases = Databases.of(environment.getElementUtils(), roots.packageNames(), options, found);
        EntityModels models = stopwatch.time(
                "reading the entities",
                () -> new EntityReader(environment.getElementUtils(), environment.getTypeUtils(), found)
                        .read(roots.all()));
        Map<DatabaseSettings, Part> parts = new LinkedHashMap<>();
        for (DatabaseSettings settings : databases.all()) {
            EntityModels own = models.owned(
                    entity -> databases.of(entity.packageName()).name().equals(settings.name()));
            if (!own.owned().isEmpty()) {
                MappingSettings mapping = new MappingSettings(
                        settings.naming(), settings.quoting(), settings.dialects(), settings.validation());
                Mapping mapped = stopwatch.time("mapping", () -> new SchemaMapper(mapping, found).map(own));
                parts.put(settings, new Part(own, mapped));
            }
        }
        // A type that does not resolve is reported by the compiler itself.
        List<Problem> problems = models.unresolved().isEmpty() ? found.list() : List.of();
        return new Reading(parts, models.unresolved(), roots.names(), problems);
    }
}
