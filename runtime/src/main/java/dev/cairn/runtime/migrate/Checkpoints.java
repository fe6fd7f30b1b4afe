package dev.cairn.runtime.migrate;

/** Called at every instant between two effects on the database, so that tests can end the process there. */
@FunctionalInterface
interface Checkpoints {

    Checkpoints NONE = where -> {};

    void reached(String where);
}
