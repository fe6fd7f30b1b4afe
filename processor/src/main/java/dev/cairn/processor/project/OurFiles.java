package dev.cairn.processor.project;

import dev.cairn.schema.history.ChangeListFormat;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.manifest.Manifest;
import dev.cairn.schema.manifest.ManifestFormat;
import dev.cairn.schema.script.ScriptFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names that Cairn gives its files, which nobody else's file bears by accident. */
final class OurFiles {

    private static final Pattern CHANGE_LIST = Pattern.compile("\\d{14}__[a-z0-9_]+\\.json");
    private static final Pattern SCRIPT = Pattern.compile("V\\d{14}(\\.\\d+)?__[a-z0-9_]+\\.sql(\\.conf)?");

    private OurFiles() {}

    static boolean isChangeList(String name) {
        return CHANGE_LIST.matcher(name).matches();
    }

    static boolean isScript(String name) {
        return SCRIPT.matcher(name).matches();
    }

    static String changeList(MigrationId id) {
        return ChangeListFormat.fileName(id);
    }

    static String firstScript(MigrationId id) {
        return ScriptFormat.fileName(id, 1);
    }

    /** The manifest, or null if another version of Cairn left one that this one cannot read. */
    static @Nullable Manifest manifest(String text) {
        try {
            return ManifestFormat.read(text);
        } catch (JsonException e) {
            return null;
        }
    }
}
