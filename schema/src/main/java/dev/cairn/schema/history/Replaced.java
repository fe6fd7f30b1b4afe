package dev.cairn.schema.history;

import java.util.List;

/**
 * The migrations that a squashed one stands for. A database that is past any of the ends is past it.
 *
 * @param ids all of them, parents first
 * @param ends those of them that applied, with all that they build on, come to the same as the squashed one
 */
public record Replaced(List<MigrationId> ids, List<MigrationId> ends) {

    /** Of a migration that was written once and for itself. */
    public static final Replaced NONE = new Replaced(List.of(), List.of());

    public Replaced {
        ids = List.copyOf(ids);
        ends = List.copyOf(ends);
        if (!ids.containsAll(ends)) {
            throw new IllegalArgumentException("the ends " + ends + " are not among " + ids);
        }
    }
}
