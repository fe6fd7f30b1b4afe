package dev.cairn.processor.evolve;

import dev.cairn.processor.evolve.Rewrite.Reason;
import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.history.Accepted;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.history.MigrationNames;
import dev.cairn.schema.history.Requirement;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.snapshot.Snapshot;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the migration for a drift. */
final class MigrationAuthor {

    private final Before before;
    private final Collection<Dialect> dialects;
    private final boolean online;

    MigrationAuthor(Before before, Collection<Dialect> dialects, boolean online) {
        this.before = before;
        this.dialects = dialects;
        this.online = online;
    }

    /**
     * A migration that is not written yet.
     *
     * @param findings what the rules find in it
     */
    record NewMigration(ChangeList list, Schema start, List<Finding> findings) {

        /** The same, after migrations of other histories. */
        NewMigration requiring(List<Requirement> others) {
            return new NewMigration(list.requiring(others), start, findings);
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
        List<Finding> findings = new JoinedConstants(before.history(), dialects, drift.mapped(), online)
                .findings(before.history().heads(), start, drift.after(), changes);
        List<Accepted> accepted = findings.stream()
                .map(finding -> new Accepted(finding.id(), finding.place(), finding.fact()))
                .toList();
        ChangeList list = before.history()
                .next(id(changes, name, now), changes, new Snapshot(drift.after(), origins), accepted)
                .online(online);
        return new NewMigration(list, start, findings);
    }

    /** A draft keeps its id, unless the user names it otherwise or it has to be later than what was merged meanwhile. */
    private MigrationId id(List<Change> changes, @Nullable String name, Instant now) {
        Rewrite rewrite = before.rewrite();
        if (rewrite != null && rewrite.reason() == Reason.DRAFT) {
            MigrationId old = rewrite.kept().id();
            return before.history().replacing(old, now, name == null ? old.slug() : name);
        }
        return before.history().nextId(now, name == null ? MigrationNames.slug(changes) : name);
    }
}
