package dev.cairn.runtime.migrate;

import dev.cairn.schema.history.MigrationId;

/**
 * How one migration stands against one database.
 *
 * @param id the migration
 * @param state what is known of it
 */
public record MigrationState(MigrationId id, State state) {

    /** How a migration stands. */
    public enum State {
        /** Every part took effect. */
        APPLIED,
        /** Declared to be in the database already by {@link Migrator#baseline()}. */
        BASELINE,
        /** Not applied yet. */
        PENDING,
        /** A statement was refused; the next {@link Migrator#migrate()} goes on from there. */
        FAILED,
        /** It was interrupted, or is being applied right now. */
        INCOMPLETE,
        /** Applied, but its file was edited afterwards. */
        EDITED,
        /** Applied, but this program does not know it. */
        UNKNOWN
    }
}
