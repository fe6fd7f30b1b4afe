package dev.cairn.schema.snapshot;

/** The text of {@code schema.json}. */
@SuppressWarnings("DoNotCallSuggester")
public final class SnapshotFormat {

    /** The format that this version reads and writes. */
    public static final int FORMAT = 1;

    private SnapshotFormat() {}

    /** The canonical text. */
    public static String write(Snapshot snapshot) {
        throw new UnsupportedOperationException("the body follows");
    }

    /**
     * Reads it.
     *
     * @throws dev.cairn.schema.json.JsonException if the text is no snapshot; the message is fit for the user
     */
    public static Snapshot read(String text) {
        throw new UnsupportedOperationException("the body follows");
    }
}
