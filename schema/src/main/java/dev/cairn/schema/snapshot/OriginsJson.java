package dev.cairn.schema.snapshot;

import dev.cairn.schema.json.Json;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Origins.TableOrigin;
import dev.cairn.schema.model.QualifiedName;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The {@code origins} section of a snapshot or change list: by table the owner, where it has one, by column the attribute path and
 * what tells classes apart.
 */
public final class OriginsJson {

    private OriginsJson() {}

    public static Json.Obj write(Origins origins) {
        Json.Builder tables = Json.object();
        origins.tables().forEach((table, origin) -> tables.put(table.toString(), write(origin)));
        return tables.build();
    }

    private static Json write(TableOrigin origin) {
        Json.Builder columns = Json.object();
        origin.columns().forEach((column, path) -> columns.put(column.toString(), path));
        return Json.object()
                .put("owner", origin.owner().isEmpty() ? null : origin.owner())
                .put("columns", origin.columns().isEmpty() ? null : columns.build())
                .put("values", origin.values().isEmpty() ? null : values(origin))
                .build();
    }

    private static Json.Obj values(TableOrigin origin) {
        Json.Builder columns = Json.object();
        origin.values().forEach((column, byClass) -> {
            Json.Builder values = Json.object();
            byClass.forEach(values::put);
            columns.put(column.toString(), values.build());
        });
        return columns.build();
    }

    /**
     * The origins that the object states.
     *
     * @throws dev.cairn.schema.json.JsonException if it states none; the message is fit for the user
     */
    public static Origins read(Json.Obj json) {
        return json.read("origins", section -> {
            Map<QualifiedName, TableOrigin> tables = new TreeMap<>();
            for (String table : section.members().keySet()) {
                tables.put(
                        QualifiedName.parse(table), section.object(table).read("table " + table, OriginsJson::origin));
            }
            return new Origins(tables);
        });
    }

    private static TableOrigin origin(Json.Obj json) {
        json.only(Set.of("owner", "columns", "values"));
        Map<Name, String> columns = new TreeMap<>();
        json.findObject("columns")
                .ifPresent(object -> object.members()
                        .keySet()
                        .forEach(column -> columns.put(Name.parse(column), object.text(column))));
        SortedMap<Name, SortedMap<String, String>> values = new TreeMap<>();
        json.findObject("values")
                .ifPresent(object -> object.members()
                        .keySet()
                        .forEach(column -> values.put(Name.parse(column), texts(object.object(column)))));
        return new TableOrigin(json.findText("owner").orElse(""), new TreeMap<>(columns), values);
    }

    private static SortedMap<String, String> texts(Json.Obj json) {
        SortedMap<String, String> texts = new TreeMap<>();
        json.members().keySet().forEach(key -> texts.put(key, json.text(key)));
        return texts;
    }
}
