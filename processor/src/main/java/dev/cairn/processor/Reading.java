package dev.cairn.processor;

import dev.cairn.processor.config.DatabaseSettings;
import dev.cairn.processor.config.Options;
import dev.cairn.processor.map.Mapping;
import dev.cairn.processor.map.MappingSettings;
import dev.cairn.processor.map.SchemaMapper;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.problem.Problems;
import dev.cairn.processor.read.EntityReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;

/**
 * The entities of one round, read and mapped, database by database.
 *
 * @param unresolved classes whose types do not all resolve, yet or at all; then there are no parts
 */
record Reading(Map<DatabaseSettings, Part> parts, Set<String> unresolved) {

    /**
     * What belongs to one database.
     *
     * @param models its entities, owned, and all others, referred to
     * @param allowedByPackage ids of hazards per package that accepts some
     */
    record Part(EntityModels models, Mapping mapping, Map<String, Set<String>> allowedByPackage) {}

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
        if (!models.unresolved().isEmpty()) {
            // The compiler reports the type itself; what was found may only follow from it.
            return new Reading(Map.of(), models.unresolved());
        }
        Map<DatabaseSettings, Part> parts = new LinkedHashMap<>();
        for (DatabaseSettings settings : databases.all()) {
            EntityModels own = owned(models, settings, databases);
            if (!own.owned().isEmpty()) {
                MappingSettings mapping =
                        new MappingSettings(settings.naming(), settings.quoting(), settings.dialects());
                Mapping mapped = stopwatch.time("mapping", () -> new SchemaMapper(mapping, found).map(own));
                parts.put(settings, new Part(own, mapped, allowed(environment, own, problems)));
            }
        }
        problems.addAll(found);
        return new Reading(parts, Set.of());
    }

    /** The same entities, of which those of other databases are only referred to. */
    private static EntityModels owned(EntityModels models, DatabaseSettings settings, Databases databases) {
        Map<String, EntityModel> byName = new TreeMap<>(models.byName());
        byName.replaceAll((name, entity) -> {
            boolean own = databases.of(entity.packageName()).equals(settings);
            return entity.owned() && !own ? entity.referredTo() : entity;
        });
        return new EntityModels(byName, models.packages(), models.unresolved());
    }

    private static Map<String, Set<String>> allowed(
            ProcessingEnvironment environment, EntityModels models, Problems problems) {
        DatabaseReader reader = new DatabaseReader(environment.getElementUtils(), problems);
        Function<String, Set<String>> ids = name -> {
            PackageElement element = environment.getElementUtils().getPackageElement(name);
            return element == null ? Set.of() : Set.copyOf(reader.allowed(element));
        };
        return models.owned().stream()
                .map(EntityModel::packageName)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), ids));
    }
}
