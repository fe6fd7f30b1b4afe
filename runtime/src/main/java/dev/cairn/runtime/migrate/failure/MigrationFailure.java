package dev.cairn.runtime.migrate.failure;

import org.jspecify.annotations.Nullable;

/**
 * Migrating was refused or failed. The message is one for people: what is wrong, where, and what helps. It never holds a
 * password.
 */
public final class MigrationFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;

    /** What went wrong, with the stable id that messages begin with. */
    public enum Code {
        /** An applied migration's file was edited. */
        EDITED("HX101"),
        /** The database has a migration that this program does not know. */
        UNKNOWN("HX102"),
        /** No connection could be opened, or it was lost. */
        NO_CONNECTION("MG101"),
        /** The database is none of those that the project renders migrations for. */
        DIALECT("MG102"),
        /** The database refused a statement. */
        STATEMENT("MG103"),
        /** Another process held the lock for too long. */
        LOCKED("MG104"),
        /** The database holds tables but no history. */
        NOT_EMPTY("MG105"),
        /** The database does not look like the migration it is to be baselined at. */
        BASELINE("MG106"),
        /** The class path or directory holds no migrations, or an incomplete set. */
        NO_MIGRATIONS("MG107"),
        /** A statement was interrupted and nobody can tell whether it took effect. */
        IN_DOUBT("MG108"),
        /** The user may not do what migrating needs, or the connection may only read. */
        NOT_ALLOWED("MG109"),
        /** The thread was interrupted while it waited. */
        INTERRUPTED("MG110"),
        /** The connection has no schema to migrate. */
        NO_SCHEMA("MG111"),
        /** A draft that was applied has changed, and taking it back would lose data. */
        DRAFT("MG112"),
        /** A migration cannot be taken back. */
        UNDO("MG113"),
        /** Rows that exist stand in the way of a migration. */
        DATA("MG114"),
        /** A migration of another history that must run before is not at hand. */
        REQUIRED("MG115");

        private final String id;

        Code(String id) {
            this.id = id;
        }

        /** The stable id, such as {@code MG103}. */
        public String id() {
            return id;
        }
    }

    /** A failure that something else caused. */
    public MigrationFailure(Code code, String message, @Nullable Throwable cause) {
        super(code.id() + ": " + message, cause);
        this.code = code;
    }

    /** A refusal. */
    public MigrationFailure(Code code, String message) {
        this(code, message, null);
    }

    public Code code() {
        return code;
    }
}
