package dev.cairn.conformance.flyway;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.ChangeListFormat;
import dev.cairn.schema.history.History;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.script.Migrations;
import dev.cairn.schema.script.ScriptFormat;
import dev.cairn.schema.script.ScriptPart;
import dev.cairn.schema.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A project's {@code db} folder, grown by one migration at a time. */
final class RenderedFolder {

    private final Path folder;
    private final List<ChangeList> lists = new ArrayList<>();

    RenderedFolder(Path folder) {
        this.folder = folder;
    }

    /** Adds the migration of these changes for every dialect. */
    void add(String slug, Change... changes) throws IOException {
        add(slug, false, changes);
    }

    /** The same, so that others can go on. */
    void addOnline(String slug, Change... changes) throws IOException {
        add(slug, true, changes);
    }

    private void add(String slug, boolean online, Change... changes) throws IOException {
        History history = History.of(lists);
        Schema before = history.snapshot().schema();
        Schema after = SchemaApplier.apply(before, List.of(changes));
        ChangeList list = history.next(
                        Instant.parse("2026-11-21T09:30:00Z"),
                        slug,
                        List.of(changes),
                        new Snapshot(after, Origins.NONE),
                        List.of())
                .online(online);
        lists.add(list);
        write("changes/" + ChangeListFormat.fileName(list.id()), ChangeListFormat.write(list));
        for (String id : Dialects.ids()) {
            Dialect dialect = Dialects.byId(id).orElseThrow();
            for (ScriptPart part : Migrations.render(list, before, List.of(), dialect)) {
                String file = "migration/" + id + "/" + part.fileName();
                write(file, ScriptFormat.write(part));
                if (dialect.capabilities().transactionalDdl() && !part.transactional()) {
                    write(ScriptFormat.flywayConfig(file), ScriptFormat.WITHOUT_TRANSACTION);
                }
            }
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
