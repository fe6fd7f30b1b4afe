package dev.cairn.schema.snapshot;

import dev.cairn.schema.format.SchemaJson;
import dev.cairn.schema.json.Json;
import dev.cairn.schema.json.JsonDocument;
import java.util.Set;

/** The text of {@code schema.json}. */
public final class SnapshotFormat {

    /** The format that this version writes, and the newest that it reads. */
    public static final int FORMAT = 1;

    private SnapshotFormat() {}

    /** The canonical text: one line per column, constraint, index and origin. */
    public static String write(Snapshot snapshot) {
        return Json.object()
                .put(JsonDocument.FORMAT, FORMAT)
                .put("schema", SchemaJson.write(snapshot.schema()))
                .put("origins", OriginsJson.write(snapshot.origins()))
                .build()
                .toText();
    }

    /**
     * Reads the text.
     *
     * @throws dev.cairn.schema.json.UnknownFormatException if a newer Cairn wrote it
     * @throws dev.cairn.schema.json.JsonException if it is no snapshot; the message is fit for the user
     */
    public static Snapshot read(String text) {
        Json.Obj document = JsonDocument.read(text, FORMAT).only(Set.of(JsonDocument.FORMAT, "schema", "origins"));
        return new Snapshot(SchemaJson.read(document.object("schema")), OriginsJson.read(document.object("origins")));
    }
}
