package dev.cairn.processor.evolve;

import dev.cairn.processor.config.HazardLevels;
import dev.cairn.processor.config.Level;
import dev.cairn.processor.evolve.Scripts.Script;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.project.DatabaseFiles;
import dev.cairn.processor.project.ScriptFile;
import dev.cairn.schema.history.HistoryNote;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.snapshot.SnapshotFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says what is unusual about the files that are there, and what is done about it. */
final class FileRemarks {

    private static final String EDITED = "HX101";

    private final DatabaseFiles files;
    private final Before before;
    private final HazardLevels levels;
    private final Remarks remarks;

    FileRemarks(DatabaseFiles files, Before before, HazardLevels levels, Remarks remarks) {
        this.files = files;
        this.before = before;
        this.levels = levels;
        this.remarks = remarks;
    }

    /** On {@code schema.json}, where it has to be rebuilt. */
    void snapshot() {
        int migrations = before.history().ids().size();
        String text = files.snapshotText();
        if (text == null && migrations == 0) {
            return;
        }
        String file = files.layout().describe(files.layout().snapshot());
        String rebuilt =
                " It is rebuilt from the " + migrations + (migrations == 1 ? " change list." : " change lists.");
        if (text == null) {
            remarks.note(file + " was missing." + rebuilt);
            return;
        }
        try {
            // With a draft set aside at a fork it agrees with neither side, and is about to be written anew anyway.
            if (before.rewrite() == null
                    && !SnapshotFormat.read(text)
                            .schema()
                            .equals(before.snapshot().schema())) {
                remarks.note(file + " did not agree with the change lists." + rebuilt);
            }
        } catch (JsonException e) {
            String why = text.contains("<<<<<<<") ? "a merge left it in conflict" : e.getMessage();
            remarks.note(file + " could not be read: " + why + "." + rebuilt);
        }
    }

    /**
     * On branches that merge by themselves.
     *
     * @param joined whether a migration that is about to be written joins them
     */
    void branches(boolean joined) {
        for (HistoryNote note : before.history().notes()) {
            Level level = levels.of(note.code(), Level.NOTE);
            if (level != Level.OFF && !(joined && note.untilJoined())) {
                remarks.add(new Remark(level, note.code() + ": " + note.text(), Place.NONE));
            }
        }
    }

    /** On scripts that somebody edited, and on those that are not there. */
    void scripts(List<Script> scripts) {
        Level level = levels.of(EDITED, Level.NOTE);
        if (level != Level.OFF) {
            files.edited().forEach(script -> remarks.add(new Remark(level, edited(script), Place.NONE)));
        }
        SortedMap<String, List<Script>> missing = scripts.stream()
                .filter(Script::missing)
                .collect(Collectors.groupingBy(Script::dialect, TreeMap::new, Collectors.toList()));
        missing.forEach((dialect, some) -> missing(dialect, some, scripts));
    }

    private String edited(ScriptFile script) {
        return EDITED + ": " + files.layout().describe(script.path()) + " was edited by hand. It stays as it is.";
    }

    private void missing(String dialect, List<Script> missing, List<Script> all) {
        long expected = all.stream().filter(s -> s.dialect().equals(dialect)).count();
        String folder = files.layout().describe(files.layout().scripts(dialect));
        if (missing.size() == expected) {
            remarks.note(folder + " was empty: the whole history is rendered for " + dialect + ".");
        } else {
            missing.forEach(script -> remarks.note(
                    folder + "/" + script.fileName() + " was missing. It is rendered again from its change list."));
        }
        files.edited()
                .filter(script -> missing.stream().anyMatch(m -> m.id().equals(script.id())))
                .forEach(script -> remarks.note("What was edited by hand in "
                        + files.layout().describe(script.path())
                        + " is not in the script for " + dialect + ": carry it over where it matters there."));
    }
}
