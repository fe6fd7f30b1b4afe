package dev.cairn.schema.format;

import dev.cairn.schema.json.Json;
import dev.cairn.schema.model.Schema;
import java.util.List;
import java.util.Set;

/** The {@code schema} section of a snapshot. */
public final class SchemaJson {

    private SchemaJson() {}

    public static Json.Obj write(Schema schema) {
        Json.Builder section = Json.object()
                .put(
                        "tables",
                        Json.array(
                                schema.tables().stream().map(TableJson::write).toList()))
                .put(
                        "sequences",
                        Json.array(schema.sequences().stream()
                                .map(SequenceJson::write)
                                .toList()));
        // Most schemas have none, and what was written before there were views stays as it is.
        if (!schema.views().isEmpty()) {
            section.put(
                    "views",
                    Json.array(schema.views().stream().map(ViewJson::write).toList()));
        }
        return section.build();
    }

    /**
     * The schema that the object states.
     *
     * @throws dev.cairn.schema.json.JsonException if it states none; the message is fit for the user
     */
    public static Schema read(Json.Obj json) {
        return json.read("schema", section -> {
            section.only(Set.of("tables", "sequences", "views"));
            return new Schema(
                    section.objects("tables").stream().map(TableJson::read).toList(),
                    section.objects("sequences").stream()
                            .map(SequenceJson::read)
                            .toList(),
                    section.members().containsKey("views")
                            ? section.objects("views").stream()
                                    .map(ViewJson::read)
                                    .toList()
                            : List.of());
        });
    }
}
