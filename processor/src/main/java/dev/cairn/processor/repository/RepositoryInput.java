package dev.cairn.processor.repository;

import dev.cairn.processor.map.Mapping;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.problem.Place;
import java.util.List;
import java.util.Map;

/**
 * A database whose entities want repositories.
 *
 * @param packageName the package that its {@code @Database} stands on
 * @param name its name, empty for the unnamed one
 * @param manifest the name of its manifest
 * @param declared whether there is a {@code @Database}: only then there is a facade
 * @param suffix what a repository is called after its entity
 * @param models its entities, owned, and those they refer to
 * @param uniqueKeys per entity class its unique keys, the primary key not among them
 * @param place the {@code @Database}
 */
public record RepositoryInput(
        String packageName,
        String name,
        String manifest,
        boolean declared,
        String suffix,
        EntityModels models,
        Map<String, List<Mapping.UniqueKey>> uniqueKeys,
        Place place) {

    public RepositoryInput {
        uniqueKeys = Map.copyOf(uniqueKeys);
    }
}
