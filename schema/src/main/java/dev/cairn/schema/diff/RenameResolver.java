package dev.cairn.schema.diff;

import dev.cairn.schema.snapshot.Snapshot;
import java.util.List;

/** Finds out what is renamed, from the origins of both states and the hints of the sources. */
public final class RenameResolver {

    private RenameResolver() {}

    /** Finds the renames between the last state and the entities. */
    public static Resolution resolve(Snapshot before, MappedSchema after, Hints hints) {
        return new Resolution(Renames.NONE, List.of());
    }
}
