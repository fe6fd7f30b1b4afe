package dev.cairn.runtime.error;

import org.jspecify.annotations.Nullable;

/** The row was changed or deleted by somebody else since it was read: its version is no longer the expected one. */
public final class StaleRow extends DataFailure {

    private static final long serialVersionUID = 1L;

    private final String entity;
    private final transient @Nullable Object id;
    private final transient @Nullable Object expectedVersion;

    public StaleRow(String entity, @Nullable Object id, @Nullable Object expectedVersion, Throwable cause) {
        super(
                "DB301",
                entity + " " + id + " is no longer at version " + expectedVersion
                        + ": it was changed or deleted since it was read; read it again and repeat the change",
                cause);
        this.entity = entity;
        this.id = id;
        this.expectedVersion = expectedVersion;
    }

    /** The simple name of the entity. */
    public String entity() {
        return entity;
    }

    /** The id of the row; null if Hibernate did not say. */
    public @Nullable Object id() {
        return id;
    }

    /** The version that the row was expected to have; null if Hibernate did not say. */
    public @Nullable Object expectedVersion() {
        return expectedVersion;
    }
}
