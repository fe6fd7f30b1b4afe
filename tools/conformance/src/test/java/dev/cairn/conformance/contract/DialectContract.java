package dev.cairn.conformance.contract;

import dev.cairn.conformance.database.Server;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import java.util.List;
import java.util.Set;

/**
 * All that a dialect promises. A new dialect extends this with its {@link Server} and is done when it passes:
 *
 * <ul>
 *   <li>{@link RenderingContract}, which needs no database: every kind of step is rendered, and a script is read as it was written
 *   <li>{@link StepsContract}: whatever happens to a schema is done and undone, catalog by catalog
 *   <li>{@link TypesContract}: every type is created, and read back as what {@code contract/<dialect>.types} says
 *   <li>{@link NamesContract}: quoted, long and odd names are taken as they are
 *   <li>{@link WordsContract}: it knows what its database reserves and what Hibernate quotes
 *   <li>{@link CapabilitiesContract}: each answer of its {@code Capabilities} shows on the database ({@link Proofs})
 *   <li>{@link DoubtContract}: a deploy killed at any statement finds out whether the statement took effect
 * </ul>
 *
 * <p>None of them knows which dialect it is: what differs is asked of the dialect.
 */
public abstract class DialectContract
        implements RenderingContract,
                StepsContract,
                TypesContract,
                NamesContract,
                WordsContract,
                CapabilitiesContract,
                DoubtContract {

    private final Server server;

    protected DialectContract(Server server) {
        this.server = server;
    }

    /** Queries of the words that the database itself lists, one per row; none where it has no list. */
    @Override
    public List<String> listOfWords() {
        return List.of();
    }

    /** Words that other versions of the database than the one that runs here reserve. */
    @Override
    public Set<String> wordsOfOtherVersions() {
        return Set.of();
    }

    @Override
    public final Server server() {
        return server;
    }

    @Override
    public final Dialect dialect() {
        return Dialects.byId(server.dialect()).orElseThrow();
    }
}
