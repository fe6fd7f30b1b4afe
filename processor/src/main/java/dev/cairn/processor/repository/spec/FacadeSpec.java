package dev.cairn.processor.repository.spec;

import dev.cairn.processor.problem.Place;
import java.util.List;

/**
 * The facade of a database to generate.
 *
 * @param name its name
 * @param database the name of the database's manifest
 * @param repositories the repositories it hands out
 * @param origin the declaration of the database
 */
public record FacadeSpec(TypeName name, String database, List<Accessor> repositories, Place origin)
        implements SourceSpec {

    /** A method of the facade: {@code books()} gives a {@code BookRepository}. */
    public record Accessor(String method, TypeName repository) {}

    public FacadeSpec {
        repositories = List.copyOf(repositories);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.facade(this);
    }
}
