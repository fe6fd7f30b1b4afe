package dev.cairn.schema.format;

import dev.cairn.schema.json.Json;
import dev.cairn.schema.model.Table;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A table with each column, constraint and index on a line of its own. */
public final class TableJson {

    private static final Set<String> MEMBERS = Set.of(
            "name", "columns", "primaryKey", "uniques", "foreignKeys", "checks", "indexes", "comment", "options");

    private TableJson() {}

    /** Writes a table with its columns, constraints and indexes. */
    public static Json.Obj write(Table table) {
        return Json.object()
                .put("name", NameJson.write(table.name()))
                .put("comment", table.comment())
                .put("options", SqlJson.write(table.options()))
                .put("columns", lines(table.columns(), ColumnJson::write))
                .put("primaryKey", table.primaryKey() == null ? null : ConstraintJson.write(table.primaryKey()))
                .putUnlessEmpty("uniques", lines(table.uniques(), ConstraintJson::write))
                .putUnlessEmpty("foreignKeys", lines(table.foreignKeys(), ConstraintJson::write))
                .putUnlessEmpty("checks", lines(table.checks(), ConstraintJson::write))
                .putUnlessEmpty("indexes", lines(table.indexes(), IndexJson::write))
                .build();
    }

    private static <T> Json.Array lines(List<T> items, Function<? super T, Json> writer) {
        return Json.array(items.stream().map(writer).toList());
    }

    static Table read(Json.Obj json) {
        return json.read("table", TableJson::table);
    }

    private static Table table(Json.Obj json) {
        json.only(MEMBERS);
        return new Table(
                NameJson.qualified(json, "name"),
                items(json, "columns", ColumnJson::read),
                json.findObject("primaryKey").map(ConstraintJson::primaryKey).orElse(null),
                items(json, "uniques", ConstraintJson::unique),
                items(json, "foreignKeys", ConstraintJson::foreignKey),
                items(json, "checks", ConstraintJson::check),
                items(json, "indexes", IndexJson::read),
                json.findText("comment").orElse(null),
                SqlJson.find(json, "options"));
    }

    private static <T> List<T> items(Json.Obj json, String key, Function<Json.Obj, T> reader) {
        return json.objects(key).stream().map(reader).toList();
    }
}
