package dev.cairn.runtime.migrate.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code cairn_migrations}: a part of a migration and how far it came.
 *
 * @param history the name of the history that the migration is of
 * @param id the migration
 * @param part the part, from 1
 * @param checksum of the file as it was applied
 * @param done statements that took effect
 * @param total statements of the part
 * @param noted what the catalog said before the statement that is running
 */
public record HistoryRow(
        String history,
        String id,
        int part,
        String checksum,
        State state,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        int total,
        int done,
        @Nullable String error,
        @Nullable String noted) {

    /** How far a part came. */
    public enum State {
        RUNNING,
        FAILED,
        APPLIED,
        BASELINE,
        /** It is being taken back; {@code done} counts the statements of its undo. */
        UNDOING;

        /** Whether all of it took effect, here or before Cairn came. */
        public boolean complete() {
            return this == APPLIED || this == BASELINE;
        }
    }
}
