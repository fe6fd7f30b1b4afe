package dev.cairn.schema.manifest;

import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.history.Replaced;
import dev.cairn.schema.history.Requirement;
import dev.cairn.schema.json.Json;
import dev.cairn.schema.json.JsonDocument;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The text of {@code META-INF/cairn/<database>.json}. */
public final class ManifestFormat {

    private static final Set<String> MEMBERS = Set.of(
            JsonDocument.FORMAT,
            "database",
            "directory",
            "naming",
            "quoting",
            "dialects",
            "types",
            "schema",
            "entities",
            "converters",
            "migrations",
            "draft",
            "requires");

    private ManifestFormat() {}

    /** The canonical text. */
    public static String write(Manifest manifest) {
        Json.Builder types = Json.object();
        manifest.typeSettings().forEach(types::put);
        return Json.object()
                .put(JsonDocument.FORMAT, manifest.format())
                .put("database", manifest.database())
                .put("directory", manifest.directory())
                .put("naming", manifest.naming())
                .put("quoting", manifest.quoting())
                .put("dialects", Json.strings(manifest.dialects()))
                .put("types", manifest.typeSettings().isEmpty() ? null : types.build())
                .put("schema", manifest.schemaHash())
                .put("entities", lines(manifest.entities()))
                .put("converters", manifest.converters().isEmpty() ? null : lines(manifest.converters()))
                .put(
                        "migrations",
                        Json.array(manifest.migrations().stream()
                                .map(ManifestFormat::entry)
                                .toList()))
                .put("draft", draft(manifest))
                .putUnlessEmpty("requires", Json.strings(manifest.requires()))
                .build()
                .toText();
    }

    private static @Nullable String draft(Manifest manifest) {
        return manifest.draft() == null ? null : manifest.draft().value();
    }

    private static Json lines(List<String> texts) {
        return Json.array(texts.stream().map(Json::text).toList());
    }

    private static Json entry(Manifest.Entry entry) {
        Replaced replaced = entry.replaced();
        return Json.object()
                .put("id", entry.id().value())
                .put("parents", ids(entry.parents()))
                .put("replaces", replaced.ids().isEmpty() ? null : ids(replaced.ids()))
                .put("ends", replaced.ids().isEmpty() ? null : ids(replaced.ends()))
                .putUnlessEmpty(
                        "requires",
                        Json.strings(entry.requires().stream()
                                .map(Requirement::toString)
                                .toList()))
                .inline();
    }

    private static Json ids(List<MigrationId> ids) {
        return Json.strings(ids.stream().map(MigrationId::value).toList());
    }

    /**
     * Reads the text.
     *
     * @throws dev.cairn.schema.json.UnknownFormatException if a newer Cairn wrote it
     * @throws dev.cairn.schema.json.JsonException if it is no manifest; the message is fit for the user
     */
    public static Manifest read(String text) {
        return JsonDocument.read(text, Manifest.FORMAT).read("manifest", ManifestFormat::manifest);
    }

    private static Manifest manifest(Json.Obj document) {
        document.only(MEMBERS);
        return new Manifest(
                Math.toIntExact(document.number(JsonDocument.FORMAT)),
                document.text("database"),
                document.text("directory"),
                document.texts("entities"),
                document.text("naming"),
                document.text("quoting"),
                document.texts("dialects"),
                types(document),
                document.text("schema"),
                document.objects("migrations").stream()
                        .map(ManifestFormat::readEntry)
                        .toList(),
                document.get("converters").isEmpty() ? List.of() : document.texts("converters"),
                document.findText("draft").map(MigrationId::new).orElse(null),
                document.texts("requires"));
    }

    private static Map<String, String> types(Json.Obj document) {
        Map<String, String> types = new TreeMap<>();
        document.findObject("types")
                .ifPresent(object -> object.members().keySet().forEach(key -> types.put(key, object.text(key))));
        return types;
    }

    private static Manifest.Entry readEntry(Json.Obj json) {
        json.only(Set.of("id", "parents", "replaces", "ends", "requires"));
        boolean squashed = json.members().containsKey("replaces");
        return new Manifest.Entry(
                new MigrationId(json.text("id")),
                ids(json, "parents"),
                squashed ? new Replaced(ids(json, "replaces"), ids(json, "ends")) : Replaced.NONE,
                json.texts("requires").stream().map(Requirement::parse).toList());
    }

    private static List<MigrationId> ids(Json.Obj json, String key) {
        return json.texts(key).stream().map(MigrationId::new).toList();
    }
}
