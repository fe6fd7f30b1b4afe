package dev.cairn.processor.evolve;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.HazardRules;
import dev.cairn.schema.history.Accepted;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.MigrationNames;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.snapshot.Snapshot;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the migration for a drift. */
final class MigrationAuthor {

    private final Before before;
    private final Collection<Dialect> dialects;

    MigrationAuthor(Before before, Collection<Dialect> dialects) {
        this.before = before;
        this.dialects = dialects;
    }

    /**
     * A migration that is not written yet.
     *
     * @param findings what the rules find in it
     * @param fills what existing rows get unasked
     */
    record NewMigration(ChangeList list, Schema start, List<Finding> findings, List<Finding> fills) {
        Stream<Finding> all() {
            return Stream.concat(findings.stream(), fills.stream());
        }
    }

    /**
     * The migration.
     *
     * @param name its slug, or null to derive one
     * @param origins of the schema after
     */
    NewMigration write(Drift drift, Origins origins, @Nullable String name, Instant now) {
        List<Change> changes = drift.changes();
        Schema start = before.snapshot().schema();
        List<Finding> findings = HazardRules.findings(start, drift.after(), changes, dialects);
        List<Finding> fills = drift.fills();
        List<Accepted> accepted = Stream.concat(findings.stream(), fills.stream())
                .map(finding -> new Accepted(finding.id(), finding.place(), finding.fact()))
                .toList();
        String slug = name == null ? MigrationNames.slug(changes) : name;
        ChangeList list = before.history().next(now, slug, changes, new Snapshot(drift.after(), origins), accepted);
        return new NewMigration(list, start, findings, fills);
    }
}
