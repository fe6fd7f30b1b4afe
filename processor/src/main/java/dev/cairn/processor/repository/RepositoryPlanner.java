package dev.cairn.processor.repository;

import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.repository.spec.FacadeSpec;
import dev.cairn.processor.repository.spec.RepositorySpec;
import dev.cairn.processor.repository.spec.SourceSpec;
import dev.cairn.processor.repository.spec.TypeName;
import dev.cairn.processor.repository.spec.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans the repositories of all databases of a compilation, and their facades. */
public final class RepositoryPlanner {

    private final TypeFacts types;
    private final List<SourceSpec> sources = new ArrayList<>();
    private final List<RepositoryPlan.Taken> taken = new ArrayList<>();

    private RepositoryPlanner(TypeFacts types) {
        this.types = types;
    }

    /** Plans for the databases that want repositories. */
    public static RepositoryPlan plan(List<RepositoryInput> inputs, TypeFacts types) {
        RepositoryPlanner planner = new RepositoryPlanner(types);
        RepositoryNames names = new RepositoryNames(inputs, types);
        inputs.forEach(input -> planner.plan(input, names));
        return new RepositoryPlan(planner.sources, planner.taken);
    }

    private void plan(RepositoryInput input, RepositoryNames names) {
        List<RepositorySpec> repositories = new ArrayList<>();
        for (EntityModel entity : input.models().owned()) {
            TypeName name = RepositoryNames.name(entity, input.suffix());
            if (types.handWritten(name)) {
                taken.add(new RepositoryPlan.Taken(name, entity.place()));
            } else if (types.accessible(entity.className(), entity.packageName())) {
                repositories.add(new RepositoryBuilder(input, names, types, entity).build(name));
            }
        }
        sources.addAll(repositories);
        if (input.declared()) {
            facade(input, repositories);
        }
    }

    private void facade(RepositoryInput input, List<RepositorySpec> repositories) {
        String packageName = input.packageName();
        String subject =
                input.name().isEmpty() ? packageName.substring(packageName.lastIndexOf('.') + 1) : input.name();
        TypeName name = new TypeName(packageName, Words.pascal(subject) + "Database");
        if (types.handWritten(name)) {
            taken.add(new RepositoryPlan.Taken(name, input.place()));
            return;
        }
        sources.add(new FacadeSpec(name, input.manifest(), accessors(repositories), input.place()));
    }

    /** Entities of the same simple name in several packages are told apart by the last part of the package. */
    private static List<FacadeSpec.Accessor> accessors(List<RepositorySpec> repositories) {
        List<String> methods =
                repositories.stream().map(RepositoryPlanner::method).toList();
        Map<String, Integer> taken = new HashMap<>();
        List<FacadeSpec.Accessor> accessors = new ArrayList<>();
        for (RepositorySpec repository : repositories) {
            String method = method(repository);
            if (Collections.frequency(methods, method) > 1) {
                String packageName = repository.entity().packageName();
                method = Words.camel(packageName.substring(packageName.lastIndexOf('.') + 1)) + Words.pascal(method);
            }
            int count = taken.merge(method, 1, Integer::sum);
            accessors.add(new FacadeSpec.Accessor(count == 1 ? method : method + count, repository.name()));
        }
        return accessors;
    }

    private static String method(RepositorySpec repository) {
        return Words.plural(Words.decapitalized(repository.entity().simpleName()));
    }
}
