package dev.cairn.processor;

import dev.cairn.processor.config.DatabaseSettings;
import dev.cairn.processor.config.Options;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.neighbour.Neighbours;
import dev.cairn.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/** Finds out which other histories the entities of a database refer to. */
final class NeighbourFinder {

    private final ProcessingEnvironment environment;
    private final Elements elements;
    private final Options options;

    NeighbourFinder(ProcessingEnvironment environment, Options options) {
        this.environment = environment;
        this.elements = environment.getElementUtils();
        this.options = options;
    }

    /**
     * The neighbours of one database.
     *
     * @param here all databases of this compilation
     */
    Neighbours of(DatabaseSettings settings, EntityModels models, Collection<DatabaseSettings> here) {
        List<EntityModel> others = others(models);
        return new Neighbours(
                settings.manifestName(),
                byHistory(others),
                here.stream().map(DatabaseSettings::manifestName).toList(),
                new FilerClassPath(environment.getFiler(), elements));
    }

    /** The databases of one compilation, as far as possible each after those that it refers to. */
    List<DatabaseSettings> inOrder(Map<DatabaseSettings, Reading.Part> parts) {
        List<DatabaseSettings> open = new ArrayList<>(parts.keySet());
        List<DatabaseSettings> ordered = new ArrayList<>();
        while (!open.isEmpty()) {
            Set<String> waiting =
                    open.stream().map(DatabaseSettings::manifestName).collect(Collectors.toSet());
            DatabaseSettings next = open.size() == 1
                    ? open.get(0)
                    : open.stream()
                            .filter(settings ->
                                    refersToNone(settings, Objects.requireNonNull(parts.get(settings)), waiting))
                            .findFirst()
                            .orElse(open.get(0));
            open.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private boolean refersToNone(DatabaseSettings settings, Reading.Part part, Set<String> waiting) {
        return byHistory(others(part.models())).keySet().stream()
                .noneMatch(name -> !name.equals(settings.manifestName()) && waiting.contains(name));
    }

    private static List<EntityModel> others(EntityModels models) {
        return models.all().stream().filter(entity -> !entity.owned()).toList();
    }

    private SortedMap<String, SortedSet<String>> byHistory(Collection<EntityModel> entities) {
        if (entities.isEmpty()) {
            return new TreeMap<>();
        }
        Set<String> packages = entities.stream().map(EntityModel::packageName).collect(Collectors.toSet());
        Databases databases = Databases.of(elements, packages, options, new Problems());
        SortedMap<String, SortedSet<String>> byHistory = new TreeMap<>();
        for (EntityModel entity : entities) {
            byHistory
                    .computeIfAbsent(databases.of(entity.packageName()).manifestName(), any -> new TreeSet<>())
                    .add(entity.binaryName());
        }
        return byHistory;
    }
}
