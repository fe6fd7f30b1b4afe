package dev.cairn.schema.format;

import dev.cairn.schema.json.Json;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.model.Column;
import java.util.Set;

/** A column on one line; what is as usual is left out. */
final class ColumnJson {

    private static final Set<String> MEMBERS = Set.of(
            "name",
            "type",
            "nullable",
            "identity",
            "definition",
            "default",
            "check",
            "generatedAs",
            "comment",
            "options");

    private ColumnJson() {}

    static Json write(Column column) {
        return Json.object()
                .put("name", NameJson.write(column.name()))
                .put("type", TypeJson.write(column.type()))
                .put("nullable", column.nullable() ? null : Json.bool(false))
                .flag("identity", column.identity())
                .put("definition", SqlJson.write(column.definition()))
                .put("default", SqlJson.write(column.defaultValue()))
                .put("check", SqlJson.write(column.check()))
                .put("generatedAs", SqlJson.write(column.generatedAs()))
                .put("comment", column.comment())
                .put("options", SqlJson.write(column.options()))
                .inline();
    }

    static Column read(Json.Obj json) {
        return json.read("column", ColumnJson::column);
    }

    private static Column column(Json.Obj json) {
        json.only(MEMBERS);
        Json type = json.get("type").orElseThrow(() -> new JsonException("member \"type\" is missing"));
        return new Column(
                NameJson.name(json, "name"),
                TypeJson.read(type),
                json.flag("nullable", true),
                json.flag("identity"),
                SqlJson.find(json, "definition"),
                SqlJson.find(json, "default"),
                SqlJson.find(json, "check"),
                SqlJson.find(json, "generatedAs"),
                json.findText("comment").orElse(null),
                SqlJson.find(json, "options"));
    }
}
