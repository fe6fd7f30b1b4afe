package dev.cairn.schema.history;

/** The text of {@code changes/<id>.json}. */
@SuppressWarnings("DoNotCallSuggester")
public final class ChangeListFormat {

    /** The format that this version reads and writes. */
    public static final int FORMAT = 1;

    private ChangeListFormat() {}

    /** The file name of a change list. */
    public static String fileName(MigrationId id) {
        return id + ".json";
    }

    /** The canonical text. */
    public static String write(ChangeList list) {
        throw new UnsupportedOperationException("the format's body follows");
    }

    /**
     * Reads it.
     *
     * @throws dev.cairn.schema.json.JsonException if the text is no change list; the message is fit for the user
     */
    public static ChangeList read(String text) {
        throw new UnsupportedOperationException("the format's body follows");
    }
}
