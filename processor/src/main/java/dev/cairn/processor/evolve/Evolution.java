package dev.cairn.processor.evolve;

import dev.cairn.processor.config.DatabaseSettings;
import dev.cairn.processor.config.Options;
import dev.cairn.processor.evolve.MigrationAuthor.NewMigration;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.problem.Problems;
import dev.cairn.processor.project.DatabaseFiles;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.diff.MappedSchema;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.ChangeListFormat;
import dev.cairn.schema.history.History;
import dev.cairn.schema.manifest.Manifest;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.snapshot.SchemaDiagram;
import dev.cairn.schema.snapshot.SchemaHash;
import dev.cairn.schema.snapshot.Snapshot;
import dev.cairn.schema.snapshot.SnapshotFormat;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Leads one database from its state before to its state after. Reads no file and writes none. */
public final class Evolution {

    private final DatabaseSettings settings;
    private final Options options;
    private final InstantSource clock;
    private final Problems problems;
    private final Remarks remarks;

    public Evolution(
            DatabaseSettings settings, Options options, InstantSource clock, Problems problems, Remarks remarks) {
        this.settings = settings;
        this.options = options;
        this.clock = clock;
        this.problems = problems;
        this.remarks = remarks;
    }

    /** What the directory has to hold, or empty if problems were reported or the compilation saw too little to say. */
    public Optional<Outcome> evolve(DatabaseFiles files, Before before, After after) {
        Optional<MappedSchema> mapped = withUnseen(before, after);
        Optional<Drift> drift = mapped.flatMap(m -> new DriftFinder(settings, problems).find(before, after, m));
        if (mapped.isEmpty() || drift.isEmpty()) {
            return Optional.empty();
        }
        List<Dialect> dialects = settings.dialects().stream()
                .flatMap(id -> Dialects.byId(id).stream())
                .toList();
        Scripts scripts = new Scripts(before.history(), files, dialects);
        FileRemarks fileRemarks = new FileRemarks(files, before, options.hazards(), remarks);
        Schema schema = drift.get().after();
        String snapshot = SnapshotFormat.write(new Snapshot(schema, mapped.get().origins()));
        // Where the file is what will be written and nothing changes, there is no need to read it.
        if (!snapshot.equals(files.snapshotText())
                || !schema.equals(before.snapshot().schema())) {
            fileRemarks.snapshot();
        }
        fileRemarks.scripts(scripts.ofHistory());
        Map<String, String> changes = new LinkedHashMap<>();
        Map<String, String> migrations = new LinkedHashMap<>();
        files.changeListTexts().forEach((id, text) -> changes.put("changes/" + ChangeListFormat.fileName(id), text));
        scripts.ofHistory().forEach(script -> migrations.put(script.path(), script.text()));

        NewMigration migration =
                drift.get().changes().isEmpty() ? null : migration(before, after, mapped.get(), drift.get(), dialects);
        if (migration != null) {
            ChangeList list = migration.list();
            changes.put("changes/" + ChangeListFormat.fileName(list.id()), ChangeListFormat.write(list));
            scripts.of(list, migration.start(), migration.findings())
                    .forEach(script -> migrations.put(script.path(), script.text()));
        }
        Map<String, String> texts = new LinkedHashMap<>(changes);
        texts.putAll(migrations);
        texts.put("schema.json", snapshot);
        texts.put("schema.md", SchemaDiagram.write(schema));
        History history = migration == null ? before.history() : history(files, migration.list());
        String hash =
                migration == null ? SchemaHash.of(schema) : migration.list().to();
        return Optional.of(
                new Outcome(migration == null ? null : migration.list(), texts, manifest(history, hash, after)));
    }

    private Optional<MappedSchema> withUnseen(Before before, After after) {
        Optional<MappedSchema> kept = new KeptTables(before.snapshot(), after.unseen())
                .addTo(after.mapping().schema());
        for (String name : new TreeSet<>(after.unseen())) {
            remarks.note(
                    kept.isPresent()
                            ? name
                                    + " was not handed to the compiler and is found only as a file: its table stays as it is."
                            : name
                                    + " was not handed to the compiler and is found only as a file. It shares tables with"
                                    + " classes that were: nothing is written. Compile all entities together.");
        }
        return kept;
    }

    private NewMigration migration(
            Before before, After after, MappedSchema mapped, Drift drift, List<Dialect> dialects) {
        ModelIndex index = new ModelIndex(after.models(), mapped.origins());
        NewMigration migration =
                new MigrationAuthor(before, dialects).write(drift, mapped.origins(), options.name(), clock.instant());
        new HazardReport(
                        options.hazards(),
                        settings,
                        after,
                        index,
                        before.snapshot().origins())
                .report(migration.all().toList(), remarks);
        return migration;
    }

    /** The history with the new migration; that it is sound is checked here, before anything is written. */
    private static History history(DatabaseFiles files, ChangeList list) {
        History history = History.of(
                Stream.concat(files.changeLists().stream(), Stream.of(list)).toList());
        if (!history.problems().isEmpty()) {
            throw new IllegalStateException("the new migration does not lead to the mapped schema: "
                    + history.problems().get(0).message());
        }
        return history;
    }

    private Manifest manifest(History history, String hash, After after) {
        Set<String> entities = new TreeSet<>(after.unseen());
        after.models().owned().stream().map(EntityModel::binaryName).forEach(entities::add);
        return new Manifest(
                Manifest.FORMAT,
                settings.manifestName(),
                settings.resourceFolder(),
                List.copyOf(entities),
                settings.naming().name().toLowerCase(Locale.ROOT),
                settings.quoting().name().toLowerCase(Locale.ROOT),
                settings.dialects(),
                Map.of(),
                hash,
                history.ids().stream()
                        .map(id -> new Manifest.Entry(
                                id, history.find(id).orElseThrow().parents()))
                        .toList());
    }
}
