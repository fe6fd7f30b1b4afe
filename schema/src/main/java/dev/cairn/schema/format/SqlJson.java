package dev.cairn.schema.format;

import dev.cairn.schema.json.Json;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.model.Sql;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An SQL fragment: a string where one text serves every dialect, else an object by dialect. */
final class SqlJson {

    private SqlJson() {}

    static @Nullable Json write(@Nullable Sql sql) {
        if (sql == null) {
            return null;
        }
        String any = sql.byDialect().get(Sql.ANY);
        if (any != null && sql.byDialect().size() == 1) {
            return Json.text(any);
        }
        Json.Builder object = Json.object();
        sql.byDialect().forEach(object::put);
        return object.inline();
    }

    static @Nullable Sql find(Json.Obj owner, String key) {
        Json json = owner.members().get(key);
        if (json == null) {
            return null;
        }
        if (json instanceof Json.Text text) {
            return Sql.of(text.value());
        }
        if (json instanceof Json.Obj object) {
            Map<String, String> texts = new TreeMap<>();
            object.members().keySet().forEach(dialect -> texts.put(dialect, object.text(dialect)));
            return new Sql(new TreeMap<>(texts));
        }
        throw new JsonException("member \"" + key + "\" is neither a string nor an object of one string per dialect");
    }

    static Sql get(Json.Obj owner, String key) {
        Sql sql = find(owner, key);
        if (sql == null) {
            throw new JsonException("member \"" + key + "\" is missing");
        }
        return sql;
    }
}
