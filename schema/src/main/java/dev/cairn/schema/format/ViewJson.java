package dev.cairn.schema.format;

import dev.cairn.schema.json.Json;
import dev.cairn.schema.model.View;
import java.util.Objects;
import java.util.Set;

/** A view on one line. */
public final class ViewJson {

    private ViewJson() {}

    public static Json write(View view) {
        return Json.object()
                .put("name", NameJson.write(view.name()))
                .put("query", Objects.requireNonNull(SqlJson.write(view.query())))
                .inline();
    }

    public static View read(Json.Obj json) {
        return json.read("view", view -> {
            view.only(Set.of("name", "query"));
            return new View(NameJson.qualified(view, "name"), SqlJson.get(view, "query"));
        });
    }
}
