package dev.cairn.schema.json;

/**
 * A text is no JSON, or JSON of another shape than the format asks for. The message is fit for the user and says where in
 * the text; the caller names the file.
 */
public sealed class JsonException extends RuntimeException permits UnknownFormatException {

    private static final long serialVersionUID = 1L;

    public JsonException(String message) {
        super(message);
    }

    static JsonException shape(String key, String expected) {
        return new JsonException("member \"" + key + "\" is not " + expected);
    }
}
