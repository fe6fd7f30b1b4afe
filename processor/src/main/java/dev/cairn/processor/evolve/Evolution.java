package dev.cairn.processor.evolve;

import dev.cairn.processor.config.DatabaseSettings;
import dev.cairn.processor.config.Level;
import dev.cairn.processor.config.Options;
import dev.cairn.processor.evolve.MigrationAuthor.NewMigration;
import dev.cairn.processor.evolve.Starts.Start;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.processor.project.DatabaseFiles;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.ChangeListFormat;
import dev.cairn.schema.history.History;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.manifest.Manifest;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.rename.Resolution.Orphans;
import dev.cairn.schema.rename.Resolution.Restart;
import dev.cairn.schema.rename.match.ClassNames;
import dev.cairn.schema.snapshot.SchemaDiagram;
import dev.cairn.schema.snapshot.Snapshot;
import dev.cairn.schema.snapshot.SnapshotFormat;
import dev.cairn.schema.succession.MappedSchema;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        if (mapped.isEmpty()) {
            return Optional.empty();
        }
        Start start = new Starts(new DriftFinder(settings, problems), options).choose(before, after, mapped.get());
        String trouble = before.judge().trouble();
        if (trouble != null) {
            remarks.note("git could not be asked whether the newest migration is a draft (" + trouble
                    + "): it counts as frozen.");
        }
        after.neighbours().check(problems, this::warn);
        after.neighbours().checkRequired(start.before().history().lists(), problems);
        return start.drift()
                .filter(drift -> keepsConstants(start.before(), drift, after))
                .map(drift -> outcome(files, before, start.before(), after, mapped.get(), drift));
    }

    /** Whether constants that branches added, which databases may hold by now, are there or seen to go. */
    private boolean keepsConstants(Before before, Drift drift, After after) {
        List<JoinedConstants.Lost> lost = JoinedConstants.lost(
                before.history(), before.heads(), before.snapshot().schema(), drift.after());
        lost.forEach(each -> problems.report(
                Message.LOST_CONSTANTS,
                after.mapping().place(each.table(), each.column()),
                String.join(", ", each.constants()),
                each.column().text(),
                each.table()));
        return lost.isEmpty();
    }

    private void warn(String text) {
        Level level = options.hazards().of(text.substring(0, text.indexOf(':')), Level.WARN);
        if (level != Level.OFF) {
            remarks.add(new Remark(level, text, Place.NONE));
        }
    }

    /** Where nothing is set aside, the state before is the one that is known: the same object. */
    @SuppressWarnings("ReferenceEquality")
    private Outcome outcome(
            DatabaseFiles files, Before known, Before before, After after, MappedSchema mapped, Drift drift) {
        List<Dialect> dialects = settings.dialects().stream()
                .flatMap(id -> Dialects.byId(id).stream())
                .toList();
        Scripts scripts = new Scripts(before.history(), files, dialects);
        FileRemarks fileRemarks = new FileRemarks(files, known, options.hazards(), remarks);
        Schema schema = drift.after();
        String snapshot = SnapshotFormat.write(new Snapshot(schema, mapped.origins()));
        // Where the file is what will be written and nothing changes, there is no need to read it.
        boolean asKnown = before.heads().equals(known.heads())
                ? drift.changes().isEmpty()
                : schema.equals(known.snapshot().schema());
        if (!asKnown || !snapshot.equals(files.snapshotText())) {
            fileRemarks.snapshot();
        }
        fileRemarks.branches(!drift.changes().isEmpty());
        fileRemarks.scripts(scripts.ofHistory());
        Map<String, String> changes = new LinkedHashMap<>();
        Map<String, String> migrations = new LinkedHashMap<>();
        before.history().ids().forEach(id -> changes.put("changes/" + ChangeListFormat.fileName(id), files.text(id)));
        scripts.ofHistory().forEach(script -> migrations.putAll(script.files()));

        drift.orphans().forEach(this::orphans);
        drift.restarts().forEach(this::restarts);
        NewMigration migration = drift.changes().isEmpty() ? null : migration(before, after, mapped, drift, dialects);
        if (migration != null) {
            ChangeList list = migration.list();
            changes.put("changes/" + ChangeListFormat.fileName(list.id()), ChangeListFormat.write(list));
            scripts.of(list, migration.start(), migration.findings())
                    .forEach(script -> migrations.putAll(script.files()));
        }
        Map<String, String> texts = new LinkedHashMap<>(changes);
        texts.putAll(migrations);
        texts.put("schema.json", snapshot);
        texts.put("schema.md", SchemaDiagram.write(schema));
        Rewrite rewrite = before.rewrite();
        return new Outcome(
                migration == null ? null : migration.list(),
                rewrite == null ? List.of() : rewrite.ids(),
                texts,
                manifest(before, migration, after));
    }

    private void orphans(Orphans left) {
        remarks.note("class " + ClassNames.canonical(left.type()) + " is gone, and rows that have "
                + SqlWriter.literal(left.value())
                + " in column " + left.column().text() + " of " + left.table()
                + " stay: no class reads them. Delete them in a migration of your own (cairn new), or, if another class was "
                + ClassNames.simple(left.type()) + ", take this back and write @RenamedFrom(\""
                + ClassNames.simple(left.type()) + "\") on it.");
    }

    private void restarts(Restart anew) {
        warn("DL112: the ids of " + ClassNames.canonical(anew.type()) + " are counted in row "
                + SqlWriter.literal(anew.row()) + " of " + anew.table()
                + " now, which does not go on from the row before: they may be ones that rows have. Let that row begin behind"
                + " the highest id in use, in a migration of your own (cairn new), or take the value back.");
    }

    private Optional<MappedSchema> withUnseen(Before before, After after) {
        Optional<MappedSchema> kept = new KeptTables(before.known(), after.unseen())
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
        NewMigration migration = new MigrationAuthor(before, dialects, settings.online())
                .write(drift, mapped.origins(), options.name(), clock.instant());
        migration = migration.requiring(
                after.neighbours().required(before.history(), drift.changes(), drift.after(), problems));
        new HazardReport(
                        options.hazards(),
                        settings,
                        after,
                        index,
                        before.snapshot().origins())
                .report(migration.findings(), remarks);
        return migration;
    }

    /** The history with the new migration; that it is sound is checked here, before anything is written. */
    private static History with(History before, ChangeList list) {
        History history = History.of(
                Stream.concat(before.lists().stream(), Stream.of(list)).toList());
        if (!history.problems().isEmpty()) {
            throw new IllegalStateException("the new migration does not lead to the mapped schema: "
                    + history.problems().get(0).message());
        }
        return history;
    }

    private Manifest manifest(Before before, @Nullable NewMigration migration, After after) {
        History history = migration == null ? before.history() : with(before.history(), migration.list());
        String hash = migration == null
                ? before.history().schemaHash()
                : migration.list().to();
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
                settings.typeSettings(),
                hash,
                history.lists().stream().map(Manifest.Entry::of).toList(),
                List.copyOf(after.models().converters()),
                draft(before, history, migration, after),
                required(history, after));
    }

    /** The histories that a program needs beside this one. */
    private static List<String> required(History history, After after) {
        Set<String> names = new TreeSet<>(after.neighbours().found());
        history.lists().forEach(list -> list.requires().forEach(requirement -> names.add(requirement.history())));
        return List.copyOf(names);
    }

    /** A migration that has just been written may still change; one that a build before wrote is as it was then. */
    private static @Nullable MigrationId draft(
            Before before, History history, @Nullable NewMigration migration, After after) {
        if (!before.judge().mayHaveDrafts()) {
            return null;
        }
        MigrationId draft = migration == null ? after.draft() : migration.list().id();
        return draft != null && history.heads().contains(draft) ? draft : null;
    }
}
