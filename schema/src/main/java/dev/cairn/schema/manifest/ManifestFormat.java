package dev.cairn.schema.manifest;

/** The text of {@code META-INF/cairn/<database>.json}. */
@SuppressWarnings("DoNotCallSuggester")
public final class ManifestFormat {

    private ManifestFormat() {}

    /** The canonical text. */
    public static String write(Manifest manifest) {
        throw new UnsupportedOperationException("the body follows");
    }

    /**
     * Reads it.
     *
     * @throws dev.cairn.schema.json.JsonException if the text is no manifest; the message is fit for the user
     */
    public static Manifest read(String text) {
        throw new UnsupportedOperationException("the body follows");
    }
}
