package dev.cairn.processor.evolve;

import dev.cairn.processor.config.DatabaseSettings;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.change.Change;
import dev.cairn.schema.diff.SchemaDiffer;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.rename.Ambiguity;
import dev.cairn.schema.rename.Ambiguity.Candidate;
import dev.cairn.schema.rename.RenameResolver;
import dev.cairn.schema.rename.Resolution;
import dev.cairn.schema.rename.match.ClassNames;
import dev.cairn.schema.rename.match.Hints;
import dev.cairn.schema.snapshot.SchemaHash;
import dev.cairn.schema.succession.Continuity;
import dev.cairn.schema.succession.MappedSchema;
import dev.cairn.schema.succession.Renames;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares the entities with the state before, and asks back where a drop and an add may be a rename. */
final class DriftFinder {

    private final DatabaseSettings settings;
    private final Problems problems;

    DriftFinder(DatabaseSettings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    /** Whether a migration that is written now lets others go on using its tables. */
    boolean online() {
        return settings.online();
    }

    /**
     * How the entities compare with a state before.
     *
     * @param drift what changed if every ambiguity is a drop and an add
     */
    record Comparison(Drift drift, List<Ambiguity> ambiguities) {
        boolean isNothing() {
            return ambiguities.isEmpty() && drift.changes().isEmpty();
        }
    }

    Comparison compare(Before before, After after, MappedSchema mapped) {
        // Most builds change nothing: then no name has to be matched with another. Two columns that changed
        // places agree in the schema; the origins tell. They are compared first, for a hash is dear.
        if (mapped.origins().equals(before.snapshot().origins())
                && SchemaHash.of(mapped.schema()).equals(before.history().schemaHash())) {
            Backfills none = backfills(before, after, mapped, Resolution.NOTHING);
            return new Comparison(new Drift(mapped.schema(), List.of(), List.of(), List.of(), none), List.of());
        }
        Hints hints = HintReader.read(after.models(), settings);
        Rewrite rewrite = before.rewrite();
        Resolution resolution =
                RenameResolver.resolve(before.snapshot(), mapped, rewrite == null ? hints : rewrite.carry(hints));
        Renames renames = resolution.renames();
        Schema start = before.snapshot().schema();
        Schema aligned = Continuity.align(start, mapped, renames);
        Backfills backfills = backfills(before, after, mapped, resolution);
        List<Change> changes = SchemaDiffer.diff(start, aligned, renames, backfills);
        return new Comparison(
                new Drift(aligned, changes, resolution.orphans(), resolution.restarts(), backfills),
                resolution.ambiguities());
    }

    private static Backfills backfills(Before before, After after, MappedSchema mapped, Resolution resolution) {
        return new Backfills(
                new ModelIndex(after.models(), mapped.origins()),
                after.mapping(),
                (table, column) -> existed(before.snapshot().schema(), resolution.renames(), table, column),
                before.rewrite(),
                resolution.values());
    }

    /** The drift, or empty if it is ambiguous, which is reported. */
    Optional<Drift> settle(Comparison comparison, After after) {
        comparison.ambiguities().forEach(ambiguity -> report(ambiguity, after));
        return comparison.ambiguities().isEmpty() ? Optional.of(comparison.drift()) : Optional.empty();
    }

    private static boolean existed(Schema start, Renames renames, QualifiedName table, Name column) {
        QualifiedName oldTable = old(renames.tables(), table);
        Name oldColumn = old(renames.columns().getOrDefault(oldTable, Map.of()), column);
        return start.table(oldTable).flatMap(t -> t.column(oldColumn)).isPresent();
    }

    private static <T> T old(Map<T, T> renames, T now) {
        return renames.entrySet().stream()
                .filter(rename -> rename.getValue().equals(now))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(now);
    }

    private void report(Ambiguity ambiguity, After after) {
        String renames = ambiguity.candidates().stream()
                .map(candidate -> "@RenamedFrom(\"" + candidate.oldName() + "\") on " + describe(candidate))
                .collect(Collectors.joining(" or "));
        String owner = ambiguity.owner();
        problems.report(
                message(ambiguity.kind()),
                place(ambiguity, after),
                ambiguity.column() == null ? ambiguity.table() : ambiguity.table() + "." + ambiguity.column(),
                renames,
                ambiguity.dropped(),
                owner != null ? "class " + ClassNames.canonical(owner) : "the package with @Database");
    }

    private static Message message(Ambiguity.Kind kind) {
        return switch (kind) {
            case TABLE -> Message.AMBIGUOUS_TABLE;
            case COLUMN -> Message.AMBIGUOUS_COLUMN;
            case CLASS -> Message.AMBIGUOUS_CLASS;
        };
    }

    /** Where the first candidate is. */
    private static Place place(Ambiguity ambiguity, After after) {
        Candidate first = ambiguity.candidates().get(0);
        return switch (ambiguity.kind()) {
            case TABLE -> after.mapping().place(first.table());
            case COLUMN -> after.mapping().place(first.table(), Objects.requireNonNull(first.column()));
            case CLASS -> after.place(first.owner());
        };
    }

    private static String describe(Candidate candidate) {
        String owner = ClassNames.canonical(candidate.owner());
        return candidate.attribute() == null ? "class " + owner : owner + "." + candidate.attribute();
    }
}
