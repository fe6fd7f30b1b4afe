package dev.cairn.processor.config;

/** What the processor does about the schema ({@code cairn.mode}). Repositories are generated in every mode. */
public enum Mode {
    /** Writes a migration for any drift. */
    GENERATE,
    /** Reports drift as an error and writes nothing into the project: the gate for CI. */
    CHECK,
    /** Leaves the schema alone. */
    OFF
}
