package dev.cairn.processor.repository;

import dev.cairn.processor.problem.Place;
import dev.cairn.processor.repository.spec.SourceSpec;
import dev.cairn.processor.repository.spec.TypeName;
import java.util.List;

/**
 * What to generate.
 *
 * @param sources the source files
 * @param taken what is not generated, as a class of that name exists
 */
public record RepositoryPlan(List<SourceSpec> sources, List<Taken> taken) {

    /** A name that somebody else uses. */
    public record Taken(TypeName name, Place place) {

        /** What to tell the user. */
        public String text() {
            return "RP101: no " + name.simpleName() + " is generated, as there is a class of that name."
                    + " For other names of repositories write @Database(repositorySuffix = \"Store\").";
        }
    }

    public RepositoryPlan {
        sources = List.copyOf(sources);
        taken = List.copyOf(taken);
    }
}
