package dev.cairn.processor.evolve;

import dev.cairn.processor.project.DatabaseFiles;
import dev.cairn.processor.project.ScriptFile;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Mapped;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.History;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.script.Migrations;
import dev.cairn.schema.script.ScriptFormat;
import dev.cairn.schema.script.ScriptPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scripts of a history: those on disk as they are, those that are missing rendered from their change lists. */
final class Scripts {

    private final History history;
    private final DatabaseFiles files;
    private final List<Dialect> dialects;

    private final List<Script> ofHistory;

    Scripts(History history, DatabaseFiles files, List<Dialect> dialects) {
        this.history = history;
        this.files = files;
        this.dialects = List.copyOf(dialects);
        this.ofHistory = renderMissing();
    }

    /**
     * One script.
     *
     * @param fileName below the dialect's folder
     * @param transactional whether it runs in a transaction
     * @param missing whether it is not on disk
     */
    record Script(
            MigrationId id, String dialect, String fileName, String text, boolean transactional, boolean missing) {
        /** Below the database's directory. */
        String path() {
            return "migration/" + dialect + "/" + fileName;
        }

        /** Itself, and where it is an exception what tells Flyway so, by their paths below the database's directory. */
        Map<String, String> files() {
            Map<String, String> files = new LinkedHashMap<>();
            if (!transactional
                    && Dialects.byId(dialect).orElseThrow().capabilities().transactionalDdl()) {
                files.put(ScriptFormat.flywayConfig(path()), ScriptFormat.WITHOUT_TRANSACTION);
            }
            files.put(path(), text);
            return files;
        }
    }

    /** All scripts of the history, dialect by dialect, oldest migration first. */
    List<Script> ofHistory() {
        return ofHistory;
    }

    private List<Script> renderMissing() {
        List<Script> scripts = new ArrayList<>();
        Map<MigrationId, Schema> starts = new LinkedHashMap<>();
        for (Dialect dialect : dialects) {
            // Every database of a dialect that is new runs the history in this very order, so each script starts from
            // what
            // those before it led to, also those of other branches: a table that is made anew has their columns.
            boolean isNew = files.scripts().stream()
                    .noneMatch(script -> script.dialect().equals(dialect.id()));
            Schema state = Schema.EMPTY;
            for (MigrationId id : history.ids()) {
                List<ScriptFile> present = files.scripts(id, dialect.id());
                present.forEach(file -> scripts.add(new Script(
                        id,
                        dialect.id(),
                        file.path().getFileName().toString(),
                        file.text(),
                        file.transactional(),
                        false)));
                if (present.isEmpty() || present.size() < present.get(0).parts()) {
                    ChangeList list = history.find(id).orElseThrow();
                    Schema before = isNew ? state : starts.computeIfAbsent(id, any -> start(list));
                    Schema after = SchemaApplier.apply(before, list.changes());
                    state = after;
                    render(list, before, after, dialect).stream()
                            .filter(script -> present.stream()
                                    .noneMatch(file -> file.path().endsWith(script.fileName())))
                            .forEach(scripts::add);
                }
            }
        }
        return List.copyOf(scripts);
    }

    /** The scripts of a migration that is being written. */
    List<Script> of(ChangeList list, Schema before, List<Finding> findings) {
        List<Script> scripts = new ArrayList<>();
        dialects.forEach(dialect -> scripts.addAll(render(list, before, findings, dialect)));
        return scripts;
    }

    private Schema start(ChangeList list) {
        return history.fold(list.parents().toArray(new MigrationId[0]));
    }

    private List<Script> render(ChangeList list, Schema before, Schema after, Dialect dialect) {
        return render(list, before, findings(list, before, after), dialect);
    }

    private List<Finding> findings(ChangeList list, Schema before, Schema after) {
        return new JoinedConstants(history, dialects, Mapped.UNKNOWN, list.online())
                .findings(list.parents(), before, after, list.changes());
    }

    private static List<Script> render(ChangeList list, Schema before, List<Finding> findings, Dialect dialect) {
        List<ScriptPart> parts = Migrations.render(list, before, findings, dialect);
        return parts.stream()
                .map(part -> new Script(
                        list.id(), dialect.id(), part.fileName(), ScriptFormat.write(part), part.transactional(), true))
                .toList();
    }
}
