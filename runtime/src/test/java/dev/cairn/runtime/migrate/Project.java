package dev.cairn.runtime.migrate;

import dev.cairn.runtime.migrate.source.MigrationSource;
import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.hazard.Mapped;
import dev.cairn.schema.hazard.catalogue.HazardRules;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.ChangeListFormat;
import dev.cairn.schema.history.History;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.history.Requirement;
import dev.cairn.schema.manifest.Manifest;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.script.Migrations;
import dev.cairn.schema.script.ScriptFormat;
import dev.cairn.schema.script.ScriptPart;
import dev.cairn.schema.script.Statement;
import dev.cairn.schema.snapshot.SchemaHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A project's migrations, written by hand in both dialects. */
final class Project implements MigrationSource {

    private final List<MigrationId> ids = new ArrayList<>();
    private final Map<String, String> scripts = new LinkedHashMap<>();
    private final Map<MigrationId, ChangeList> changeLists = new LinkedHashMap<>();
    private final Map<MigrationId, List<Requirement>> requires = new LinkedHashMap<>();
    private List<MigrationSource> required = List.of();
    private String history = Manifest.DEFAULT;
    private Optional<MigrationId> draft = Optional.empty();
    private List<String> dialects = List.of("h2", "mariadb", "mysql", "postgresql", "sqlite");

    /** Adds a migration of one part that runs in one transaction where DDL is transactional. */
    Project with(String id, String... statements) {
        return with(id, true, statements);
    }

    Project with(String id, boolean transactional, String... statements) {
        MigrationId migration = new MigrationId(id);
        ids.add(migration);
        for (String dialect : List.of("h2", "mariadb", "mysql", "postgresql", "sqlite")) {
            boolean whole = transactional && !dialect.equals("h2");
            StringBuilder text =
                    new StringBuilder("-- cairn " + id + " " + dialect + " sha256:" + "0".repeat(64) + "\n");
            text.append("-- part 1 of 1, ")
                    .append(whole ? "transactional" : "not transactional")
                    .append("\n");
            for (String statement : statements) {
                text.append("\n").append(statement).append(";\n");
            }
            scripts.put(key(migration, dialect, 1), text.toString());
        }
        return this;
    }

    /** Adds a migration as a build would: change list and scripts rendered from the changes. */
    Project withChanges(String id, Change... changes) {
        return withChanges(id, false, changes);
    }

    /** The same, of a project that asks that others can go on. */
    Project withOnlineChanges(String id, Change... changes) {
        return withChanges(id, true, changes);
    }

    private Project withChanges(String id, boolean online, Change... changes) {
        MigrationId migration = new MigrationId(id);
        History history = History.of(changeLists.values());
        Schema before = history.fold(history.heads().toArray(MigrationId[]::new));
        Schema after = SchemaApplier.apply(before, List.of(changes));
        changeLists.put(
                migration,
                new ChangeList(
                                migration,
                                history.heads(),
                                SchemaHash.of(before),
                                SchemaHash.of(after),
                                List.of(),
                                List.of(changes),
                                Origins.NONE,
                                List.of())
                        .online(online));
        ids.add(migration);
        for (String dialect : List.of("h2", "mariadb", "mysql", "postgresql", "sqlite")) {
            for (ScriptPart part : Migrations.render(
                    migration,
                    before,
                    List.of(changes),
                    online,
                    HazardRules.findings(before, after, List.of(changes), Dialects.all(), Mapped.UNKNOWN, online),
                    Dialects.byId(dialect).orElseThrow())) {
                scripts.put(key(migration, dialect, part.part()), ScriptFormat.write(part));
            }
        }
        return this;
    }

    /** Replaces a rendered migration by one of the same effect that another version might have rendered. */
    Project renderedOtherwise(String id) {
        MigrationId migration = new MigrationId(id);
        for (String dialect : dialects) {
            Change change = changeLists.get(migration).changes().get(0);
            boolean transactional = dialect.equals("postgresql");
            scripts.put(
                    key(migration, dialect, 1),
                    ScriptFormat.write(new ScriptPart(
                            migration,
                            dialect,
                            1,
                            1,
                            transactional,
                            List.of(new Statement(
                                    "alter table author add email varchar(80)",
                                    false,
                                    List.of(),
                                    null,
                                    change,
                                    List.of())))));
        }
        return this;
    }

    /** Says that the newest migration may still change. */
    Project asDraft() {
        draft = Optional.of(ids.get(ids.size() - 1));
        return this;
    }

    /** Names the history. */
    Project named(String name) {
        history = name;
        return this;
    }

    /** Says what a migration requires of other histories. */
    Project requiring(String id, String... requirements) {
        requires.put(
                new MigrationId(id),
                Stream.of(requirements).map(Requirement::parse).toList());
        return this;
    }

    /** Puts other histories beside this one. */
    Project after(MigrationSource... others) {
        required = List.of(others);
        return this;
    }

    @Override
    public String history() {
        return history;
    }

    @Override
    public List<Requirement> requires(MigrationId id) {
        return requires.getOrDefault(id, List.of());
    }

    @Override
    public List<MigrationSource> required() {
        return required;
    }

    @Override
    public Optional<MigrationId> draft() {
        return draft;
    }

    Project forDialects(String... only) {
        dialects = List.of(only);
        return this;
    }

    /** Writes a folder as a build would. */
    void writeTo(Path folder) throws IOException {
        for (ChangeList list : changeLists.values()) {
            Path file = folder.resolve("changes").resolve(ChangeListFormat.fileName(list.id()));
            Files.createDirectories(file.getParent());
            Files.writeString(file, ChangeListFormat.write(list));
        }
        for (Map.Entry<String, String> script : scripts.entrySet()) {
            Path file = folder.resolve("migration").resolve(script.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, script.getValue());
        }
    }

    private static String key(MigrationId id, String dialect, int part) {
        return dialect + "/" + ScriptFormat.fileName(id, part);
    }

    @Override
    public List<MigrationId> ids() {
        return ids;
    }

    @Override
    public List<String> dialects() {
        return dialects;
    }

    @Override
    public Optional<String> changeList(MigrationId id) {
        return Optional.ofNullable(changeLists.get(id)).map(ChangeListFormat::write);
    }

    @Override
    public Optional<String> script(MigrationId id, String dialect, int part) {
        return Optional.ofNullable(scripts.get(key(id, dialect, part)));
    }

    @Override
    public String description() {
        return "the test project";
    }
}
