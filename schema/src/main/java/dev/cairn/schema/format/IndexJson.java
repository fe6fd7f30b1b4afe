package dev.cairn.schema.format;

import dev.cairn.schema.json.Json;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Index.Order;
import dev.cairn.schema.model.Name;
import java.util.Set;

/** An index on one line. A part is its column's name, or an object where it is not ascending. */
final class IndexJson {

    private IndexJson() {}

    static Json write(Index index) {
        return Json.object()
                .put("name", NameJson.write(index.name()))
                .put(
                        "columns",
                        Json.array(index.parts().stream().map(IndexJson::part).toList()))
                .flag("unique", index.unique())
                .put("options", SqlJson.write(index.options()))
                .inline();
    }

    private static Json part(Index.Part part) {
        if (part.order() == Order.ASC) {
            return NameJson.write(part.column());
        }
        return Json.object()
                .put("name", NameJson.write(part.column()))
                .put("order", WordJson.write(part.order()))
                .inline();
    }

    static Index read(Json.Obj json) {
        return json.read("index", index -> {
            index.only(Set.of("name", "columns", "unique", "options"));
            return new Index(
                    NameJson.name(index, "name"),
                    index.elements("columns").stream().map(IndexJson::readPart).toList(),
                    index.flag("unique"),
                    SqlJson.find(index, "options"));
        });
    }

    private static Index.Part readPart(Json json) {
        if (json instanceof Json.Text text) {
            return new Index.Part(Name.parse(text.value()), Order.ASC);
        }
        if (json instanceof Json.Obj object) {
            object.only(Set.of("name", "order"));
            return new Index.Part(NameJson.name(object, "name"), WordJson.read(Order.class, object.text("order")));
        }
        throw new JsonException("member \"columns\" holds what is neither a name nor an object");
    }
}
