package dev.cairn.schema.format;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.json.Json;

/** A change of a change list. Its member {@value #KIND} says what it does, in the words of {@link Change}. */
public final class ChangeJson {

    static final String KIND = "change";
    private static final ChangeWriter WRITER = new ChangeWriter();

    private ChangeJson() {}

    public static Json.Obj write(Change change) {
        return change.accept(WRITER);
    }

    /**
     * The change that the object states.
     *
     * @throws dev.cairn.schema.json.JsonException if it states none; the message is fit for the user
     */
    public static Change read(Json.Obj json) {
        return ChangeReader.read(json);
    }
}
