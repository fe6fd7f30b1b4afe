package dev.cairn.schema.history;

/**
 * Something wrong with the change lists as a whole.
 *
 * @param kind what is wrong
 * @param id the migration whose change list shows it
 * @param message the fact, naming the file
 * @param remedy what to do about it
 */
public record HistoryProblem(Kind kind, MigrationId id, String message, String remedy) {

    /** What may be wrong. */
    public enum Kind {
        /** A change list names a parent that is not there. */
        MISSING_PARENT,
        /** A change list starts from another schema than its parents lead to. */
        WRONG_START,
        /** The changes of a list lead to another schema than it says. */
        EDITED,
        /** A change does not fit the schema it meets. */
        MISFIT,
        /** Two change lists continue the same one, and none joins them (HX104). */
        FORK,
        /** Two change lists bear one id. */
        DUPLICATE,
        /** Change lists continue each other in a circle. */
        CYCLE
    }
}
