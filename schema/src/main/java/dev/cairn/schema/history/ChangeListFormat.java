package dev.cairn.schema.history;

import dev.cairn.schema.format.ChangeJson;
import dev.cairn.schema.json.Json;
import dev.cairn.schema.json.JsonDocument;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.snapshot.OriginsJson;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text of {@code changes/<id>.json}. */
public final class ChangeListFormat {

    /** The format that this version writes, and the newest that it reads. */
    public static final int FORMAT = 1;

    private static final Set<String> MEMBERS = Set.of(
            JsonDocument.FORMAT,
            "id",
            "parents",
            "from",
            "to",
            "requires",
            "online",
            "changes",
            "origins",
            "findings",
            "replaces");

    private ChangeListFormat() {}

    /** The file name of a change list. */
    public static String fileName(MigrationId id) {
        return id + ".json";
    }

    /** The canonical text. */
    public static String write(ChangeList list) {
        return Json.object()
                .put(JsonDocument.FORMAT, FORMAT)
                .put("id", list.id().value())
                .put(
                        "parents",
                        Json.strings(
                                list.parents().stream().map(MigrationId::value).toList()))
                .put("from", list.from())
                .put("to", list.to())
                .putUnlessEmpty(
                        "requires",
                        Json.strings(list.requires().stream()
                                .map(Requirement::toString)
                                .toList()))
                .flag("online", list.online())
                .put(
                        "changes",
                        Json.array(
                                list.changes().stream().map(ChangeJson::write).toList()))
                .put("origins", OriginsJson.write(list.origins()))
                .putUnlessEmpty(
                        "findings",
                        Json.array(list.findings().stream()
                                .map(ChangeListFormat::finding)
                                .toList()))
                .put("replaces", replaced(list.replaced()))
                .build()
                .toText();
    }

    private static @Nullable Json replaced(Replaced replaced) {
        return replaced.ids().isEmpty()
                ? null
                : Json.object()
                        .put("ids", ids(replaced.ids()))
                        .put("ends", ids(replaced.ends()))
                        .build();
    }

    private static Json ids(List<MigrationId> ids) {
        return Json.strings(ids.stream().map(MigrationId::value).toList());
    }

    private static Replaced replaced(Json.Obj json) {
        json.only(Set.of("ids", "ends"));
        return new Replaced(
                json.texts("ids").stream().map(MigrationId::new).toList(),
                json.texts("ends").stream().map(MigrationId::new).toList());
    }

    private static Json finding(Accepted finding) {
        return Json.object()
                .put("id", finding.id())
                .put("place", finding.place())
                .put("fact", finding.fact())
                .inline();
    }

    /**
     * Reads the text of a file of that name.
     *
     * @throws dev.cairn.schema.json.UnknownFormatException if a newer Cairn wrote it
     * @throws JsonException if it is no change list, or that of another migration; the message is fit for the user
     */
    public static ChangeList read(String fileName, String text) {
        ChangeList list = read(text);
        if (!fileName.equals(fileName(list.id()))) {
            throw new JsonException("it is the change list of migration " + list.id() + " and belongs into a file "
                    + fileName(list.id()));
        }
        return list;
    }

    /**
     * Reads the text.
     *
     * @throws dev.cairn.schema.json.UnknownFormatException if a newer Cairn wrote it
     * @throws JsonException if it is no change list; the message is fit for the user
     */
    public static ChangeList read(String text) {
        return JsonDocument.read(text, FORMAT).read("change list", ChangeListFormat::list);
    }

    private static ChangeList list(Json.Obj document) {
        document.only(MEMBERS);
        return new ChangeList(
                new MigrationId(document.text("id")),
                document.texts("parents").stream().map(MigrationId::new).toList(),
                document.text("from"),
                document.text("to"),
                document.texts("requires").stream().map(Requirement::parse).toList(),
                document.objects("changes").stream().map(ChangeJson::read).toList(),
                OriginsJson.read(document.object("origins")),
                findings(document),
                document.findObject("replaces").map(ChangeListFormat::replaced).orElse(Replaced.NONE),
                document.flag("online", false));
    }

    private static List<Accepted> findings(Json.Obj document) {
        return document.objects("findings").stream()
                .map(finding -> finding.only(Set.of("id", "place", "fact")))
                .map(finding -> new Accepted(finding.text("id"), finding.text("place"), finding.text("fact")))
                .toList();
    }
}
