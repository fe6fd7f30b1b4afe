package dev.cairn.processor.project;

import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.project.Layout;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a database's directory.
 *
 * @param changeListTexts per migration the text of its change list as it is on disk
 * @param snapshotText the text of {@code schema.json}, or null if there is none
 * @param scripts those of the enabled dialects
 */
public record DatabaseFiles(
        Layout layout,
        List<ChangeList> changeLists,
        Map<MigrationId, String> changeListTexts,
        @Nullable String snapshotText,
        List<ScriptFile> scripts) {

    public DatabaseFiles {
        changeLists = List.copyOf(changeLists);
        changeListTexts = new TreeMap<>(changeListTexts);
        scripts = List.copyOf(scripts);
    }

    /** The scripts of one migration in one dialect. */
    public List<ScriptFile> scripts(MigrationId id, String dialect) {
        return scripts.stream()
                .filter(script -> script.id().equals(id) && script.dialect().equals(dialect))
                .toList();
    }

    /** The text of a change list as it is on disk. */
    public String text(MigrationId id) {
        String text = changeListTexts.get(id);
        if (text == null) {
            throw new IllegalArgumentException("there is no change list of " + id);
        }
        return text;
    }

    /** Whether nobody ever wrote anything here. */
    public boolean isEmpty() {
        return changeLists.isEmpty() && snapshotText == null && scripts.isEmpty();
    }

    /** The scripts that somebody changed by hand. */
    public Stream<ScriptFile> edited() {
        return scripts.stream().filter(ScriptFile::edited);
    }
}
