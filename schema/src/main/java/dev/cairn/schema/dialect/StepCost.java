package dev.cairn.schema.dialect;

/**
 * What a step costs those who use its table meanwhile.
 *
 * @param lock what others have to wait with
 * @param work how long it may take
 */
public record StepCost(Lock lock, Work work) {

    /** What others have to wait with until the step is committed. */
    public enum Lock {
        NONE,
        /** They can read. */
        WRITES,
        /** They can neither read nor write. */
        ALL
    }

    /** How long a step may take. */
    public enum Work {
        /** However large the table is. */
        INSTANT,
        /** All rows are read. */
        SCAN,
        /** An index is built. */
        INDEX,
        /** All rows are written anew. */
        REWRITE,
        /** The table is copied, and the copy takes its place. */
        COPY
    }

    /** Nobody waits. */
    public static final StepCost FREE = new StepCost(Lock.NONE, Work.INSTANT);
}
