package dev.cairn.processor.evolve;

import dev.cairn.schema.history.History;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.snapshot.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The state before: the committed history and what it adds up to.
 *
 * @param snapshot the schema after the newest migration, with the freshest origins there are
 */
public record Before(History history, Snapshot snapshot) {

    /** The binary names of the entity classes that own a table, also a join or collection table. */
    public Set<String> owners() {
        return snapshot.origins().tables().values().stream()
                .map(origin -> ownerClass(origin.owner()))
                .collect(Collectors.toSet());
    }

    /** The class in an origin's owner, which may name an attribute after a hash. */
    static String ownerClass(String owner) {
        int hash = owner.indexOf('#');
        return hash < 0 ? owner : owner.substring(0, hash);
    }

    List<MigrationId> heads() {
        return history.heads();
    }
}
