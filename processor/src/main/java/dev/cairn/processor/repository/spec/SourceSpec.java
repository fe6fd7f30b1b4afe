package dev.cairn.processor.repository.spec;

import dev.cairn.processor.problem.Place;

/** A source file to generate. */
public sealed interface SourceSpec permits RepositorySpec, FacadeSpec {

    /** The class in it. */
    TypeName name();

    /** What it is generated from. */
    Place origin();

    <R> R accept(Visitor<R> visitor);

    /** One answer per kind of source. */
    interface Visitor<R> {

        R repository(RepositorySpec spec);

        R facade(FacadeSpec spec);
    }
}
